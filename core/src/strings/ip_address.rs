//! IP addresses as texts: RFC 6943, section 3.1.1 (strict), and RFC 4291, section 2.2.
//!
//! The standard library's reader is more than a kilobyte of the browser's module.

/// Whether the text is an address of either version.
pub(crate) fn is_ip_address(text: &str) -> bool {
    is_v4(text) || is_v6(text)
}

/// Four numbers up to 255 without leading zeros.
fn is_v4(text: &str) -> bool {
    let is_number = |part: &str| {
        let number = || part.bytes().fold(0, |sum, byte| sum * 10 + u32::from(byte - b'0'));
        matches!(part.len(), 1..=3)
            && part.bytes().all(|byte| byte.is_ascii_digit())
            && number() <= 255
            && (part.len() == 1 || !part.starts_with('0'))
    };
    text.split('.').count() == 4 && text.split('.').all(is_number)
}

/// Eight groups of up to four hexadecimal digits; `::` stands for one or more groups of zeros, and the last two may be an
/// address of version 4.
fn is_v6(text: &str) -> bool {
    match crate::strings::bytes::parted(text, "::") {
        None => groups(text, true) == Some(8),
        Some((head, tail)) => {
            matches!((groups(head, false), groups(tail, true)), (Some(head), Some(tail)) if head + tail < 8)
        }
    }
}

/// How many groups there are; `None` when something is none.
fn groups(text: &str, at_end: bool) -> Option<usize> {
    if text.is_empty() {
        return Some(0);
    }
    let last = text.split(':').count() - 1;
    let mut count = 0;
    for (at, group) in text.split(':').enumerate() {
        let is_hex = matches!(group.len(), 1..=4) && group.bytes().all(|byte| byte.is_ascii_hexdigit());
        count += match () {
            () if is_hex => 1,
            () if at_end && at == last && is_v4(group) => 2,
            () => return None,
        };
    }
    Some(count)
}

#[cfg(test)]
mod tests {
    use core::net::IpAddr;

    use crate::strings::ip_address::is_ip_address;

    #[test]
    fn agrees_with_the_standard_library() {
        let mut texts = vec![String::new()];
        for parts in ["0 1 01 255 256 1000 a + -1 .", "1 ffff fffff :: : 1.2.3.4 g 0000 1.2.3 ::1"] {
            let parts: Vec<&str> = parts.split(' ').collect();
            for separator in [".", ":", ""] {
                let mut at = 7_usize;
                for count in 1..=9 {
                    for _ in 0..400 {
                        // Any numbers do: a step of a multiplicative generator.
                        let chosen = (0..count).map(|_| {
                            at = at.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                            parts[(at >> 33) % parts.len()]
                        });
                        texts.push(chosen.collect::<Vec<_>>().join(separator));
                    }
                }
            }
        }
        texts.extend(
            ["::", "1::", "::1", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7::", "::1.2.3.4", "1.2.3.4::"]
                .map(String::from),
        );
        texts.extend(
            ["1:2:3:4:5:6:1.2.3.4", "1::2::3", ":::", "1:", ":1", "1.2.3.4", "001.2.3.4"].map(String::from),
        );
        let good = texts.iter().filter(|text| text.parse::<IpAddr>().is_ok()).count();
        assert!(good > 100, "{good}");
        for text in texts {
            assert_eq!(is_ip_address(&text), text.parse::<IpAddr>().is_ok(), "{text:?}");
        }
    }
}

//! The base of an address: what a request's path is put behind.

use crate::options::error::OptionError;

/// The base without the API's own prefix, or without the part of it that the base has.
///
/// A base has scheme, host and perhaps a path; or a path alone, for pages whose own server passes requests on.
pub(crate) fn root<'b>(base: &'b str, prefix: &str) -> Result<&'b str, OptionError> {
    let base = base.trim();
    // What ends a path, what a client would act on, and a password.
    let bad = |byte: u8| byte <= b' ' || byte == 0x7f || matches!(byte, b'?' | b'#' | b'@' | b'\\');
    let scheme = base.bytes().position(|byte| byte == b':');
    let parts = scheme.and_then(|at| Some((base.get(..at)?, base.get(at..)?.strip_prefix("://")?)));
    let good = match parts {
        Some((scheme, rest)) => {
            let known = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
            known && !rest.is_empty() && !rest.starts_with('/')
        }
        None => base.is_empty() || base.starts_with('/') && !base.starts_with("//"),
    };
    if !good || base.bytes().any(bad) {
        return Err(OptionError::Value(WANTED.into()));
    }
    let base = base.trim_end_matches('/');
    // `https://host/ns-api` has the first part of `/ns-api/v2`.
    let first =
        prefix.bytes().rposition(|byte| byte == b'/').and_then(|at| prefix.get(..at)).unwrap_or_default();
    Ok(base.strip_suffix(prefix).or_else(|| base.strip_suffix(first)).unwrap_or(base))
}

const WANTED: &str = "the base URL must be http:// or https:// with a host and perhaps a path, or a path alone; without user name, query, fragment and spaces";

#[cfg(test)]
mod tests {
    use crate::request::base::root;

    const PREFIX: &str = "/ns-api/v2";

    #[test]
    fn is_what_a_path_goes_behind() {
        let bases = [
            ("https://h", "https://h"),
            ("https://h/", "https://h"),
            ("https://h/ns-api", "https://h"),
            ("https://h/ns-api/", "https://h"),
            ("https://h/ns-api/v2", "https://h"),
            (" https://h/ns-api/v2// ", "https://h"),
            ("HTTP://h:8080/proxy/ns-api/v2", "HTTP://h:8080/proxy"),
            ("https://h/my-ns-api", "https://h/my-ns-api"),
            ("https://[::1]:8443", "https://[::1]:8443"),
            ("", ""),
            ("/", ""),
            ("/proxy/ns-api/", "/proxy"),
        ];
        for (base, expected) in bases {
            assert_eq!(root(base, PREFIX).ok(), Some(expected), "{base}");
        }
        assert_eq!(root("https://h/api", "").ok(), Some("https://h/api"));
    }

    #[test]
    fn is_refused_where_no_path_can_follow() {
        let bases = [
            "https://h?x=1",
            "https://h#f",
            "https://h/ns-api/v2/?",
            "https://h/a b",
            "https://h\n/x",
            "https:\\\\h",
            "https://u:p@h",
            "ftp://h",
            "https://",
            "https:///x",
            "//h",
            "h",
            "h/ns-api/v2",
        ];
        for base in bases {
            let message = root(base, PREFIX).unwrap_err().message();
            assert!(!message.contains("u:p"), "{message}");
        }
    }
}

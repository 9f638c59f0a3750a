//! What people call the choices of a closed list.

use alloc::borrow::Cow;
use alloc::string::String;

/// Choices whose token is an abbreviation, sorted.
const ABBREVIATED: &[(&str, &str)] = &[
    ("accessDeviceEndpoint", "A line on a device"),
    ("attnew", "Full mail, recording attached, stays new"),
    ("attsave", "Full mail, recording attached, saved"),
    ("atttrash", "Full mail, recording attached, to the trash"),
    ("brief", "Brief mail with a link"),
    ("briefattnew", "Brief mail, recording attached, stays new"),
    ("briefattsave", "Brief mail, recording attached, saved"),
    ("briefatttrash", "Brief mail, recording attached, to the trash"),
    ("trunkAddressing", "A place behind a trunk"),
];

/// `Yes, with transcription` for `yes-with-transcription`; names of several words and names in capitals stay.
pub(crate) fn label(choice: &'static str) -> Cow<'static, str> {
    if let Some((_, label)) = ABBREVIATED.iter().find(|(token, _)| *token == choice) {
        return Cow::Borrowed(label);
    }
    let capitals = choice.as_bytes().windows(2).any(|pair| pair.iter().all(u8::is_ascii_uppercase));
    if choice.contains(' ') || capitals {
        return Cow::Borrowed(choice);
    }
    let mut label = String::with_capacity(choice.len() + 4);
    let answer = ["yes-", "no-"].iter().find(|answer| choice.starts_with(*answer)).map_or(0, |it| it.len());
    for (at, c) in choice.char_indices() {
        match c {
            '-' | '_' if at + 1 == answer => label.push_str(", "),
            '-' | '_' => label.push(' '),
            _ if at == 0 => label.push(c.to_ascii_uppercase()),
            _ => label.push(c),
        }
    }
    Cow::Owned(label)
}

#[cfg(test)]
mod tests {
    use crate::describe::json_schema::choice_labels::label;

    #[test]
    fn words_for_tokens() {
        assert_eq!(label("yes"), "Yes");
        assert_eq!(label("yes-with-transcription"), "Yes, with transcription");
        assert_eq!(label("Service Provider"), "Service Provider");
        assert_eq!(label("NDP"), "NDP");
        assert_eq!(label("attsave"), "Full mail, recording attached, saved");
    }
}

//! Words for yes and no, and what spreadsheets write for TRUE and FALSE.

use crate::letters::words;

/// Words for yes: of English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Norwegian, Finnish,
/// Polish, Czech, Slovak, Hungarian, Romanian, Croatian, Turkish, Greek, Russian, Ukrainian, Chinese, Japanese and Korean;
/// then TRUE as spreadsheets of these languages write it; then what people put in a box.
const YES: &[&str] = &[
    "yes",
    "y",
    "on",
    "1",
    "enabled",
    "active",
    "ja",
    "j",
    "oui",
    "o",
    "sí",
    "si",
    "s",
    "sim",
    "kyllä",
    "k",
    "tak",
    "t",
    "ano",
    "áno",
    "igen",
    "da",
    "evet",
    "ναι",
    "да",
    "так",
    "是",
    "はい",
    "예",
    "true",
    "wahr",
    "vrai",
    "verdadero",
    "vero",
    "verdadeiro",
    "waar",
    "sant",
    "sand",
    "sann",
    "tosi",
    "prawda",
    "pravda",
    "igaz",
    "adevărat",
    "istina",
    "doğru",
    "αληθεσ",
    "αληθής",
    "αληθης",
    "истина",
    "真",
    "x",
    "✓",
    "✔",
    "☑",
];

/// The same for no and FALSE.
const NO: &[&str] = &[
    "no",
    "n",
    "off",
    "0",
    "disabled",
    "inactive",
    "nein",
    "non",
    "não",
    "nao",
    "nee",
    "nej",
    "nei",
    "ei",
    "nie",
    "ne",
    "nem",
    "nu",
    "hayır",
    "όχι",
    "нет",
    "ні",
    "否",
    "いいえ",
    "아니요",
    "false",
    "falsch",
    "faux",
    "falso",
    "onwaar",
    "falskt",
    "falsk",
    "usann",
    "epätosi",
    "fałsz",
    "nepravda",
    "hamis",
    "fals",
    "neistina",
    "yanlış",
    "ψευδεσ",
    "ψευδής",
    "ψευδης",
    "ложь",
    "брехня",
    "хибність",
    "假",
    "☐",
    "✗",
    "✘",
];

/// Whether a word says yes or no, if it says one of them. Letter case and blanks around it make no difference.
pub(crate) fn yes_no(text: &str) -> Option<bool> {
    if text.len() > 32 {
        return None;
    }
    let word = words(text);
    if YES.contains(&&*word) { Some(true) } else { NO.contains(&&*word).then_some(false) }
}

/// Whether a text stands for no value at all. Only asked of columns whose values are digits, addresses or switches:
/// Null and None are surnames.
pub(crate) fn is_blank_word(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "n/a", "na", "n.a.", "null", "none", "nan", "nil", "(null)", "(none)", "-", "--", "---", "–", "—",
        "?", "tbd", "k.a.", "s/o",
    ];
    let text = text.trim();
    text.len() <= 8 && WORDS.iter().any(|word| text.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::{NO, YES, is_blank_word, yes_no};

    #[test]
    fn no_word_says_both() {
        for word in YES {
            assert!(!NO.contains(word), "{word}");
            assert_eq!(yes_no(word), Some(true), "{word}");
        }
        for word in NO {
            assert_eq!(yes_no(word), Some(false), "{word}");
        }
    }

    #[test]
    fn reads_what_spreadsheets_write() {
        for (text, meant) in [
            ("WAHR", Some(true)),
            ("FALSCH", Some(false)),
            ("VRAI", Some(true)),
            ("FAUX", Some(false)),
            ("VERDADERO", Some(true)),
            ("ИСТИНА", Some(true)),
            ("ЛОЖЬ", Some(false)),
            (" Ja ", Some(true)),
            ("NON", Some(false)),
            ("PRAWDA", Some(true)),
            ("FAŁSZ", Some(false)),
            ("X", Some(true)),
            ("maybe", None),
            ("", None),
        ] {
            assert_eq!(yes_no(text), meant, "{text}");
        }
        assert!(is_blank_word("N/A") && is_blank_word(" - ") && !is_blank_word("Nullmann"));
    }
}

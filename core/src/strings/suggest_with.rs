//! Questions about words, from a program without the feature `suggestions` to one that has it.

/// What a question about time zones is about.
pub(crate) const ZONES: &str = "zones";
/// What a question about one of a closed list is about: its text has a line with the list, one with those never proposed,
/// and then what was given. A tab is between names. Any other question is about the fields with the words of this id.
pub(crate) const CHOICES: &str = "choices";

#[cfg(not(feature = "suggestions"))]
mod asked {
    use alloc::boxed::Box;
    use alloc::string::String;

    use once_cell::race::OnceBox;

    /// Who is asked.
    static ANSWER: OnceBox<fn(&str) -> String> = OnceBox::new();

    /// Without anybody to ask there is no answer, and no suggestion in the report.
    pub(crate) fn ask(about: &str, text: &str) -> String {
        ANSWER.get().map(|answer| answer(&[about, "\n", text].concat())).unwrap_or_default()
    }

    /// Hands over what answers questions about words, for a build without the feature `suggestions`; the first stays.
    ///
    /// A question is answered by `suggest` of a build that has the feature.
    pub fn suggest_with(answer: fn(&str) -> String) {
        // Another one is there already: it gives the same answers.
        let _ = ANSWER.set(Box::new(answer));
    }
}

#[cfg(not(feature = "suggestions"))]
pub(crate) use asked::ask;
#[cfg(not(feature = "suggestions"))]
pub use asked::suggest_with;

//! What a person must agree to before a plan is carried out: [`Guard`].

/// Something about a plan that is right seldom enough to ask a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Guard {
    /// The file ends where no file should: inside quotes, in a short row without a line break, inside a JSON document, or at a limit.
    CutOff,
    /// Of ten or more records that exist, the file has fewer than half.
    FarFewer,
    /// Of ten or more records that exist, more than 30 % are changed.
    ManyUpdates,
}

impl Guard {
    /// Every guard.
    pub const ALL: [Self; 3] = [Self::CutOff, Self::FarFewer, Self::ManyUpdates];

    /// The word in plans.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CutOff => "cut_off",
            Self::FarFewer => "far_fewer",
            Self::ManyUpdates => "many_updates",
        }
    }

    /// The guard of such a word.
    #[must_use]
    pub fn of_text(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|guard| guard.as_str() == text)
    }

    /// The sentence for a person.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::CutOff => "the file seems to be cut off: rows may be missing",
            Self::FarFewer => "the file has fewer than half of the records that exist",
            Self::ManyUpdates => "more than 30 % of the records that exist would be changed",
        }
    }
}

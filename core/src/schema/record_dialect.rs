//! What a vendor's records have and its requests do not: other names, envelopes, responses without a record.

/// How the records of a vendor differ from its requests, beyond what the rows say.
#[derive(Clone, Copy, Debug)]
pub struct RecordDialect {
    /// Other names of keys at any depth, with the name that requests use.
    pub names: &'static [(&'static str, &'static str)],
    /// Keys at the top that older answers have and no request takes.
    pub read_only: &'static [&'static str],
    /// Texts that records print where there is no value.
    pub nothing: &'static [&'static str],
    /// Keys at the top that name a command and say nothing of the record.
    pub transport: &'static [&'static str],
    /// The keys of an envelope: the one beside the record and the one that holds it.
    pub envelope: Option<(&'static str, &'static str)>,
    /// Fields, of whatever operation, that say who or which one it is: another one never takes them over. Secrets, phone numbers,
    /// e-mail addresses and the key of the record are such without being listed.
    pub own: &'static [&'static str],
    /// Answers that hold no record.
    pub answers: &'static [Answer],
}

impl RecordDialect {
    /// Records that look like requests.
    pub const PLAIN: &'static Self = &Self {
        names: &[],
        read_only: &[],
        nothing: &[],
        transport: &[],
        envelope: None,
        own: &[],
        answers: &[],
    };
}

/// An object that is told from a record by having nothing but these keys.
#[derive(Clone, Copy, Debug)]
pub struct Answer {
    /// One of these must be there.
    pub tells: &'static [&'static str],
    /// These may be.
    pub beside: &'static [&'static str],
}

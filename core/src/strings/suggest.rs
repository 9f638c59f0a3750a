//! The nearest of some names, for suggestions.

/// Whether two names differ in letter case, blanks and joiners only.
pub(crate) fn same_but_style(one: &str, other: &str) -> bool {
    one.len().abs_diff(other.len()) <= one.len().min(other.len()) && letters(one).eq(letters(other))
}

/// Names of ours are ASCII; other letters count as they are, without the tables of Unicode.
fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_ascii_alphanumeric() || !c.is_ascii()).map(|c| c.to_ascii_lowercase())
}

/// The name with the fewest edits, if they are few for its length. Of equals the first wins.
pub(crate) fn nearest<'n>(given: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let given = Bare::new(given);
    let mut best = None;
    let mut fewest = u8::MAX;
    for name in names {
        // Nothing but the very letters is nearer than one edit, and no name has more letters than bytes.
        let short = name.len() + MOST < given.glance.length;
        if short || (fewest == 1 && !bare(name).eq(given.letters().iter().copied())) {
            continue;
        }
        let other = Bare::new(name);
        let allowed = given.allowed(&other).min(fewest.saturating_sub(1));
        if given.glance.length == 0 || given.is_further(&other, allowed) {
            continue;
        }
        let edits = edits(given.letters(), other.letters(), allowed);
        if edits <= allowed && edits < fewest {
            fewest = edits;
            best = Some(name);
        }
    }
    best
}

/// Longer than any name of ours: the rest of a hostile key is not worth comparing.
const LONGEST: usize = 96;

/// No more edits than this make a name.
const MOST: usize = 8;

/// Letters and digits in lower case: what is left of a name when its style is taken away. On the stack, for a
/// misspelt key is compared with every name there is.
pub(crate) struct Bare {
    letters: [u8; LONGEST],
    glance: Glance,
}

/// What tells most names apart before their letters are compared.
#[derive(Clone, Copy, Default)]
pub(crate) struct Glance {
    length: usize,
    /// A bit for each byte that is there, several sharing one.
    seen: u32,
}

/// The bytes of what is left of a name, as many as are compared.
fn bare(name: &str) -> impl Iterator<Item = u8> {
    let bytes = name.bytes().filter(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii());
    bytes.map(|byte| byte.to_ascii_lowercase()).take(LONGEST)
}

impl Bare {
    pub(crate) fn new(name: &str) -> Self {
        let mut made = Self { letters: [0; LONGEST], glance: Glance::default() };
        for (cell, byte) in made.letters.iter_mut().zip(bare(name)) {
            *cell = byte;
            made.glance.take(byte);
        }
        made
    }

    pub(crate) fn letters(&self) -> &[u8] {
        self.letters.get(..self.glance.length).unwrap_or_default()
    }

    #[cfg(feature = "suggestions")]
    pub(crate) fn glance(&self) -> &Glance {
        &self.glance
    }

    #[cfg(feature = "suggestions")]
    pub(crate) fn same(&self, other: &Self) -> bool {
        self.letters() == other.letters()
    }

    #[cfg(feature = "suggestions")]
    pub(crate) fn is_empty(&self) -> bool {
        self.glance.length == 0
    }

    /// The edits between the two, if they are no more than a quarter of the letters: one in a word of four to seven.
    pub(crate) fn slip(&self, other: &Self) -> Option<u8> {
        let quarter = self.glance.slip(&other.glance);
        let given =
            (!self.is_further(other, quarter)).then(|| edits(self.letters(), other.letters(), quarter));
        given.filter(|edits| *edits <= quarter)
    }

    /// How many edits make one of the other: a third of the letters, but never so many that a short name turns into any
    /// other.
    fn allowed(&self, other: &Self) -> u8 {
        let [allowed, ..] = (self.glance.length.max(other.glance.length) / 3).clamp(1, MOST).to_le_bytes();
        allowed
    }

    fn is_further(&self, other: &Self, edits: u8) -> bool {
        self.glance.is_further(&other.glance, edits)
    }
}

impl Glance {
    #[cfg(feature = "suggestions")]
    pub(crate) fn new(name: &str) -> Self {
        let mut made = Self::default();
        bare(name).for_each(|byte| made.take(byte));
        made
    }

    fn take(&mut self, byte: u8) {
        self.seen |= 1 << (byte & 31);
        self.length += 1;
    }

    /// How many edits are a slip between two names of these lengths.
    fn slip(&self, other: &Self) -> u8 {
        let [quarter, ..] = (self.length.min(other.length) / 4).min(MOST).to_le_bytes();
        quarter
    }

    /// Whether a glance shows that no slip is between them.
    #[cfg(feature = "suggestions")]
    pub(crate) fn is_no_slip(&self, other: &Self) -> bool {
        self.is_further(other, self.slip(other))
    }

    /// Whether a glance shows that more edits are between them: each one changes the length by one, and brings or takes
    /// one letter at most.
    fn is_further(&self, other: &Self, edits: u8) -> bool {
        self.length.abs_diff(other.length) > usize::from(edits)
            || (self.seen & !other.seen).count_ones() > u32::from(edits)
            || (other.seen & !self.seen).count_ones() > u32::from(edits)
    }
}

/// Edit distance with swaps of neighbours (optimal string alignment); any number past `limit` once it is passed.
fn edits(one: &[u8], other: &[u8], limit: u8) -> u8 {
    let (one, other) = different(one, other);
    let cell = |row: &[u8; LONGEST + 1], at: usize| row.get(at).copied().unwrap_or(u8::MAX);
    let mut rows = [[u8::MAX; LONGEST + 1]; 3];
    let [before, last, line] = &mut rows;
    let (mut before, mut last, mut line) = (before, last, line);
    for (count, place) in (0..).zip(last.iter_mut().take(other.len() + 1)) {
        *place = count;
    }
    let mut previous = None;
    for (count, a) in (1..).zip(one) {
        line[0] = count;
        let mut fewest = count;
        let mut left = None;
        for (column, b) in other.iter().enumerate() {
            let mut cost = cell(last, column)
                .saturating_add(u8::from(a != b))
                .min(cell(last, column + 1).saturating_add(1))
                .min(cell(line, column).saturating_add(1));
            if column > 0 && left == Some(a) && previous == Some(b) {
                cost = cost.min(cell(before, column - 1).saturating_add(1));
            }
            if let Some(place) = line.get_mut(column + 1) {
                *place = cost;
            }
            fewest = fewest.min(cost);
            left = Some(b);
        }
        // A swap reaches back two rows, and costs one edit more than what it finds there.
        if fewest > limit.saturating_add(1) {
            return u8::MAX;
        }
        previous = Some(a);
        // The oldest row is filled next.
        core::mem::swap(&mut before, &mut last);
        core::mem::swap(&mut last, &mut line);
    }
    cell(last, other.len())
}

/// What is left of two texts without what they begin and end with alike: no edit is needed there.
fn different<'t>(one: &'t [u8], other: &'t [u8]) -> (&'t [u8], &'t [u8]) {
    let alike = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (one.get(alike..).unwrap_or_default(), other.get(alike..).unwrap_or_default());
    let alike = one.iter().rev().zip(other.iter().rev()).take_while(|(a, b)| a == b).count();
    let without = |text: &'t [u8]| text.get(..text.len() - alike).unwrap_or_default();
    (without(one), without(other))
}

#[cfg(test)]
mod tests {
    use crate::strings::suggest::edits;
    use crate::strings::suggest::nearest;
    use crate::strings::suggest::same_but_style;

    /// The definition, without any short cut.
    fn defined(one: &[u8], other: &[u8]) -> u8 {
        let (Some((a, one_less)), Some((b, other_less))) = (one.split_last(), other.split_last()) else {
            return u8::try_from(one.len().max(other.len())).unwrap();
        };
        let mut fewest = (defined(one_less, other_less) + u8::from(a != b))
            .min(defined(one_less, other) + 1)
            .min(defined(one, other_less) + 1);
        if let (Some((c, one_two)), Some((d, other_two))) = (one_less.split_last(), other_less.split_last())
            && (a, b) == (d, c)
        {
            fewest = fewest.min(defined(one_two, other_two) + 1);
        }
        fewest
    }

    #[test]
    fn counts_edits_as_they_are_defined() {
        let mut texts = vec![Vec::new()];
        for length in 0..5 {
            let longest: Vec<Vec<u8>> = texts.iter().filter(|text| text.len() == length).cloned().collect();
            texts.extend(
                longest.iter().flat_map(|text| [b'a', b'b', b'c'].map(|c| [text, &[c][..]].concat())),
            );
        }
        for one in texts.iter().step_by(3) {
            for other in texts.iter().step_by(5) {
                let exact = defined(one, other);
                for limit in 0..4 {
                    let found = edits(one, other, limit);
                    assert!(found == exact || (exact > limit && found > limit), "{one:?} {other:?} {limit}");
                }
            }
        }
    }

    #[test]
    fn of_all_zones_the_nearest() {
        // By the definition, over all names: what the short cuts must not change.
        let zones = crate::vendors::netsapiens::zones::ZONES;
        let bare = |name: &str| {
            name.bytes().filter(u8::is_ascii_alphanumeric).collect::<Vec<u8>>().to_ascii_lowercase()
        };
        for given in [
            "US/Estern",
            "us eastern",
            "America/Chicgo",
            "Europe/Kyiv",
            "Asia/Kolkata",
            "UTC",
            "Etc/GMT+99",
            "US",
        ] {
            let mut best: Option<(usize, &str)> = None;
            for zone in zones {
                let (one, other) = (bare(given), bare(zone));
                let allowed = (one.len().max(other.len()) / 3).clamp(1, 8);
                let edits = usize::from(edits(&one, &other, u8::MAX - 1));
                if edits <= allowed && best.is_none_or(|(fewest, _)| edits < fewest) {
                    best = Some((edits, zone));
                }
            }
            assert_eq!(nearest(given, zones.iter().copied()), best.map(|(_, zone)| zone), "{given}");
        }
    }

    #[test]
    fn finds_slips_and_leaves_strangers() {
        let names = ["voicemail-enabled", "user", "user-scope", "time-zone"];
        let find = |given| nearest(given, names.iter().copied());
        assert_eq!(find("voicemail-enable"), Some("voicemail-enabled"));
        assert_eq!(find("usre"), Some("user"));
        assert_eq!(find("tmie-zone"), Some("time-zone"));
        assert_eq!(find("colour"), None);
        assert_eq!(find(""), None);
        // One edit from the first, none from the second but the case of its first letter.
        let sites = ["München 1", "München 2"];
        assert_eq!(nearest("münchen 2", sites.into_iter()), Some("München 2"));
    }

    #[test]
    fn style_is_no_difference() {
        assert!(same_but_style("Super User", "super-user"));
        assert!(same_but_style("name_first_name", "nameFirstName"));
        assert!(!same_but_style("user", "users"));
    }
}

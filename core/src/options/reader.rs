//! The one reader of options, for JSON trees and the objects of the bindings. Each mistake is said by the name of the
//! option and what it takes.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::json::escape::quoted;
use crate::json::{Node, Unreadable};
use crate::limits::Limits;
use crate::options::error::{OptionError, did_you_mean};
use crate::options::value::OptionValue;
use crate::strings::words::Words;

pub use crate::options::value::Read;

/// What is read from an option's value.
pub trait FromOption: Sized {
    /// Reads it.
    ///
    /// # Errors
    /// The sentence that says what the option takes.
    fn read<V: OptionValue>(given: &OptionReader<'_, V>) -> Read<Self>;
}

/// Options of any call from their JSON text.
pub(crate) fn from_json<T: FromOption>(json: &str) -> Result<T, OptionError> {
    from_value("", &parse(json).map_err(OptionError::Value)?)
}

/// One option by its name, or all options where the name is empty.
///
/// # Errors
/// An unknown option, or a value that the option does not take.
pub fn from_value<T: FromOption, V: OptionValue>(name: &str, value: &V) -> Result<T, OptionError> {
    T::read(&OptionReader { above: None, name, value }).map_err(OptionError::Value)
}

fn parse(json: &str) -> Read<Node> {
    // What the caller knows may be long: a list of every login on a system.
    let wide = Limits { bytes: usize::MAX, text: usize::MAX, keys: usize::MAX, ..Limits::default() };
    Node::parse(json.as_bytes(), &wide).map_err(|error| match error {
        Unreadable::Json { line, column } => {
            let number = |number: usize| itoa::Buffer::new().format(number).to_owned();
            let place = ["line ", &*number(line), ", column ", &*number(column)].concat();
            ["the options are not valid JSON; the error is at ", &place].concat()
        }
        Unreadable::Limit { .. } => "the options are nested too deeply".to_owned(),
    })
}

/// One option as it was given.
#[derive(Debug)]
pub struct OptionReader<'r, V> {
    /// The option that this one is a member of: the name of every option above it is known only when something is wrong.
    above: Option<&'r Self>,
    name: &'r str,
    pub(crate) value: &'r V,
}

impl<V: OptionValue> OptionReader<'_, V> {
    /// `context.users`; nothing for the options themselves.
    fn full_name(&self) -> String {
        let mut name = self.above.map(Self::full_name).unwrap_or_default();
        if !name.is_empty() && self.name != ITEM {
            name.push('.');
        }
        name.push_str(self.name);
        name
    }

    pub(crate) fn inside<'r>(&'r self, name: &'r str, value: &'r V) -> OptionReader<'r, V> {
        OptionReader { above: Some(self), name, value }
    }

    pub(crate) fn refusal(&self, takes: &str) -> String {
        let mut name = self.full_name();
        if name.is_empty() {
            name.push_str("options");
        }
        ["\"", &name, "\" takes ", takes, ", not ", &self.value.type_name()].concat()
    }

    pub(crate) fn wrong<T>(&self, takes: &str) -> Read<T> {
        Err(self.refusal(takes))
    }

    /// Text, or a whole number in its place: extensions lose their quotes easily.
    pub(crate) fn text(&self, takes: &str) -> Read<String> {
        let number = || self.value.as_u64().map(|number| number.to_string());
        self.value.with_str(str::to_owned).or_else(number).map_or_else(|| self.wrong(takes), Ok)
    }

    /// Refuses what is neither text nor null.
    pub(crate) fn must_be_text(&self) -> Read<()> {
        if self.value.is_null() || self.value.with_str(|_| ()).is_some() {
            Ok(())
        } else {
            self.wrong("text")
        }
    }

    pub(crate) fn flag(&self) -> Read<bool> {
        self.value.as_bool().map_or_else(|| self.wrong("true or false"), Ok)
    }

    pub(crate) fn number<T: TryFrom<u64>>(&self) -> Read<T> {
        let number = self.value.as_u64().and_then(|number| T::try_from(number).ok());
        number.map_or_else(|| self.wrong("a whole number of 0 or more"), Ok)
    }

    pub(crate) fn texts(&self, takes: &str) -> Read<Vec<String>> {
        self.list_of_text().unwrap_or_else(|| self.wrong(takes))
    }

    /// The text of each item; `None` when it is no list.
    pub(crate) fn list_of_text(&self) -> Option<Read<Vec<String>>> {
        let mut texts = Vec::new();
        let read = self.value.items(&mut |item| {
            texts.push(self.inside(ITEM, item).text("text")?);
            Ok(())
        })?;
        Some(read.map(|()| texts))
    }

    pub(crate) fn word<T: Words>(&self) -> Read<T> {
        self.value.with_str(T::from_word).flatten().map_or_else(|| Err(self.no_word(T::WORDS)), Ok)
    }

    fn no_word(&self, known: &[&'static str]) -> String {
        let takes = ["one of \"", &known.join("\", \""), "\""].concat();
        let said = self.value.with_str(|given| {
            let near = did_you_mean(given, known.iter().copied());
            ["\"", &self.full_name(), "\" takes ", &takes, ", not ", &quoted(given), &near].concat()
        });
        said.unwrap_or_else(|| self.refusal(&takes))
    }

    /// Each member of an object once, by the position of its name among those that there are.
    pub(crate) fn members(
        &self,
        known: &[&'static str],
        set: &mut dyn FnMut(usize, &OptionReader<'_, V>) -> Read<()>,
    ) -> Read<()> {
        let mut seen = 0_u32;
        let read = self.value.members(&mut |name, value| {
            let given = self.inside(name, value);
            let Some(at) = known.iter().position(|known| *known == name) else {
                let near = did_you_mean(name, known.iter().copied());
                return Err(["there is no option ", &quoted(&given.full_name()), &near].concat());
            };
            let bit = u32::try_from(at).ok().and_then(|at| 1_u32.checked_shl(at)).unwrap_or_default();
            if seen & bit != 0 {
                return Err(["\"", &given.full_name(), "\" is given twice"].concat());
            }
            seen |= bit;
            if V::NULL_IS_ABSENT && value.is_null() { Ok(()) } else { set(at, &given) }
        });
        read.unwrap_or_else(|| self.wrong("an object"))
    }

    /// The members of an object, each put where it belongs.
    pub(crate) fn fill<T>(&self, into: &mut T, known: &[&'static str], setters: &[Setter<T, V>]) -> Read<()> {
        self.members(known, &mut |at, given| setters.get(at).map_or(Ok(()), |set| set(into, given)))
    }

    /// Members with names of the caller's.
    pub(crate) fn each(
        &self,
        takes: &str,
        set: &mut dyn FnMut(&str, &OptionReader<'_, V>) -> Read<()>,
    ) -> Read<()> {
        let read = self.value.members(&mut |name, value| set(name, &self.inside(name, value)));
        read.unwrap_or_else(|| self.wrong(takes))
    }

    /// The items of a list.
    #[cfg(feature = "records")]
    pub(crate) fn items(
        &self,
        takes: &str,
        add: &mut dyn FnMut(&OptionReader<'_, V>) -> Read<()>,
    ) -> Read<()> {
        let read = self.value.items(&mut |value| add(&self.inside(ITEM, value)));
        read.unwrap_or_else(|| self.wrong(takes))
    }
}

/// The name of an item of a list.
pub(crate) const ITEM: &str = "[]";

/// What puts the value of one option into its place.
pub(crate) type Setter<T, V> = fn(&mut T, &OptionReader<'_, V>) -> Read<()>;

impl FromOption for String {
    fn read<V: OptionValue>(given: &OptionReader<'_, V>) -> Read<Self> {
        given.text("text")
    }
}

impl FromOption for bool {
    fn read<V: OptionValue>(given: &OptionReader<'_, V>) -> Read<Self> {
        given.flag()
    }
}

impl FromOption for u32 {
    fn read<V: OptionValue>(given: &OptionReader<'_, V>) -> Read<Self> {
        given.number()
    }
}

impl FromOption for usize {
    fn read<V: OptionValue>(given: &OptionReader<'_, V>) -> Read<Self> {
        given.number()
    }
}

/// `null` is as good as nothing.
impl<T: FromOption> FromOption for Option<T> {
    fn read<V: OptionValue>(given: &OptionReader<'_, V>) -> Read<Self> {
        if given.value.is_null() { Ok(None) } else { T::read(given).map(Some) }
    }
}

impl FromOption for crate::Names {
    fn read<V: OptionValue>(given: &OptionReader<'_, V>) -> Read<Self> {
        given.texts("a list of text").map(Self::from)
    }
}

impl FromOption for Limits {
    fn read<V: OptionValue>(given: &OptionReader<'_, V>) -> Read<Self> {
        let mut limits = Self::default();
        if !given.value.is_null() {
            read_limits(Self::NAMES, &mut limits.fields(), given)?;
        }
        Ok(limits)
    }
}

/// Limits by their names.
pub(crate) fn read_limits<V: OptionValue>(
    names: &[&'static str],
    fields: &mut [&mut usize],
    given: &OptionReader<'_, V>,
) -> Read<()> {
    given.members(names, &mut |at, given| {
        if let Some(field) = fields.get_mut(at) {
            **field = given.number()?;
        }
        Ok(())
    })
}

//! What a program hands over as JSON: options. Each mistake is said by the name of the option and what it takes.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::collections::name_set::Names;
use crate::json::{Node, Unreadable};
use crate::limits::Limits;
use crate::options::error::OptionError;
use crate::strings::suggest::nearest;

/// A value, or the sentence that says what is wrong.
pub(crate) type Read<T> = Result<T, String>;

/// Options of any call from their JSON text.
pub(crate) fn options<T>(
    json: &str,
    read: impl FnOnce(&OptionReader<'_>) -> Read<T>,
) -> Result<T, OptionError> {
    let node = parse(json).map_err(OptionError::Value)?;
    read(&OptionReader::options(&node)).map_err(OptionError::Value)
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
pub(crate) struct OptionReader<'n> {
    /// `context.users`; nothing for the options themselves.
    pub(crate) name: String,
    pub(crate) value: &'n Node,
}

impl<'n> OptionReader<'n> {
    /// The options themselves.
    pub(crate) const fn options(value: &'n Node) -> Self {
        Self { name: String::new(), value }
    }

    pub(crate) fn wrong<T>(&self, takes: &str) -> Read<T> {
        let name = if self.name.is_empty() { "options" } else { &self.name };
        let shape = self.value.type_name();
        Err(["\"", name, "\" takes ", takes, ", not ", shape].concat())
    }

    /// `null` is as good as nothing.
    #[cfg(feature = "records")]
    pub(crate) fn maybe<T>(&self, read: impl FnOnce(&Self) -> Read<T>) -> Read<Option<T>> {
        if self.value.is_null() { Ok(None) } else { read(self).map(Some) }
    }

    pub(crate) fn text(&self) -> Read<String> {
        self.value.as_text().map_or_else(|| self.wrong("text"), |text| Ok(text.to_owned()))
    }

    pub(crate) fn flag(&self) -> Read<bool> {
        self.value.as_bool().map_or_else(|| self.wrong("true or false"), Ok)
    }

    pub(crate) fn number<T: TryFrom<u64>>(&self) -> Read<T> {
        let number = self.value.as_number().and_then(|spelling| spelling.parse::<u64>().ok());
        let number = number.and_then(|number| T::try_from(number).ok());
        number.map_or_else(|| self.wrong("a whole number of 0 or more"), Ok)
    }

    pub(crate) fn texts(&self, takes: &str) -> Read<Vec<String>> {
        let texts: Option<Vec<String>> = self
            .value
            .as_list()
            .and_then(|items| items.iter().map(|item| item.as_text().map(str::to_owned)).collect());
        texts.map_or_else(|| self.wrong(takes), Ok)
    }

    pub(crate) fn names(&self) -> Read<Names> {
        self.texts("a list of text").map(Names::from)
    }

    pub(crate) fn word<T: Copy>(&self, words: &[(&'static str, T)]) -> Read<T> {
        let given = self.value.as_text();
        match words.iter().find(|(word, _)| Some(*word) == given) {
            Some((_, meant)) => Ok(*meant),
            None => Err(self.no_word(&words.iter().map(|(word, _)| *word).collect::<Vec<_>>())),
        }
    }

    fn no_word(&self, known: &[&str]) -> String {
        let known = ["one of \"", &known.join("\", \""), "\""].concat();
        match self.value.as_text() {
            Some(given) => {
                ["\"", &self.name, "\" takes ", &known, ", not ", &crate::json::escape::quoted(given)]
                    .concat()
            }
            None => self.wrong::<()>(&known).err().unwrap_or_default(),
        }
    }

    /// Each member of an object once, by a name that there is.
    pub(crate) fn members(
        &self,
        known: &[&'static str],
        set: &mut dyn FnMut(&'static str, &OptionReader<'_>) -> Read<()>,
    ) -> Read<()> {
        let Some(members) = self.value.as_object() else { return self.wrong("an object") };
        let full = |name: &str| {
            if self.name.is_empty() { name.to_owned() } else { [&*self.name, ".", name].concat() }
        };
        for (at, (name, value)) in members.iter().enumerate() {
            let Some(found) = known.iter().copied().find(|known| known == name) else {
                let mut text = ["there is no option ", &crate::json::escape::quoted(&full(name))].concat();
                if let Some(near) = nearest(name, known.iter().copied()) {
                    text.push_str(&["; did you mean \"", near, "\"?"].concat());
                }
                return Err(text);
            };
            if members.iter().take(at).any(|(other, _)| other == name) {
                return Err(["\"", &full(name), "\" is given twice"].concat());
            }
            set(found, &OptionReader { name: full(name), value })?;
        }
        Ok(())
    }

    /// A part of a vendor's answer under one of its names, if it is there.
    pub(crate) fn part(&self, names: &[&str]) -> Read<Option<Self>> {
        let Some(members) = self.value.as_object() else { return self.wrong("an object") };
        let found = members.iter().rev().find(|(name, _)| names.contains(&&**name));
        let found = found.filter(|(_, value)| !value.is_null());
        Ok(found.map(|(name, value)| OptionReader { name: [&*self.name, ".", name].concat(), value }))
    }

    /// A small number among the parts.
    pub(crate) fn count(&self, names: &[&str]) -> Read<Option<u8>> {
        self.part(names)?.map(|part| part.number()).transpose()
    }

    /// A switch among the parts.
    pub(crate) fn switch(&self, name: &str) -> Read<Option<bool>> {
        self.part(&[name])?.map(|part| part.flag()).transpose()
    }

    /// A map with names of the caller's.
    #[cfg(feature = "records")]
    pub(crate) fn each(
        &self,
        takes: &str,
        set: &mut dyn FnMut(&str, &OptionReader<'_>) -> Read<()>,
    ) -> Read<()> {
        let Some(members) = self.value.as_object() else { return self.wrong(takes) };
        for (name, value) in members {
            set(name, &OptionReader { name: [&*self.name, ".", name].concat(), value })?;
        }
        Ok(())
    }

    /// The items of a list.
    #[cfg(feature = "records")]
    pub(crate) fn items(&self, takes: &str, add: &mut dyn FnMut(&OptionReader<'_>) -> Read<()>) -> Read<()> {
        let Some(items) = self.value.as_list() else { return self.wrong(takes) };
        for value in items {
            add(&OptionReader { name: [&*self.name, "[]"].concat(), value })?;
        }
        Ok(())
    }

    /// A name, or a whole number in its place: extensions lose their quotes easily.
    #[cfg(feature = "records")]
    pub(crate) fn label(&self) -> Read<String> {
        let digits =
            self.value.as_number().filter(|spelling| spelling.bytes().all(|byte| byte.is_ascii_digit()));
        let label = self.value.as_text().or(digits);
        label.map_or_else(|| self.wrong("text or a whole number"), |label| Ok(label.to_owned()))
    }

    #[cfg(feature = "records")]
    pub(crate) fn labels(&self, takes: &str) -> Read<Vec<String>> {
        let mut labels = Vec::new();
        self.items(takes, &mut |item| {
            labels.push(item.label()?);
            Ok(())
        })?;
        Ok(labels)
    }
}

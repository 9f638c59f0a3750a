//! What a column can be beside the fields of its row's operation.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::{OptionError, Options};

use crate::companion::Companion;
use crate::letters::letters;
use crate::target::{Target, targets};

/// The fields of companions, each with its prefix: `device:device-models-model`, `device[1]:device-models-model`.
pub(crate) fn beside_targets(
    companions: &[&'static Companion],
    options: &Options,
) -> Result<Vec<Target>, OptionError> {
    let mut all = Vec::new();
    for companion in companions {
        let Some(operation) = companion.operation() else { continue };
        let own = targets(operation, &Companion::options(operation, options))?;
        let fields = || own.iter().filter(|target| !target.path.starts_with('{') && !target.grouped);
        for at in 0..companion.most {
            let prefix = companion.prefix(at);
            all.extend(fields().map(|target| Target {
                path: [&*prefix, ":", &target.path].concat(),
                required: false,
                aliases: Vec::new(),
                previous: None,
                leaf: None,
                ..target.clone()
            }));
        }
    }
    Ok(all)
}

/// Headings of companions: their letters, and the place of the target among all. A number behind them says which of several.
pub(crate) fn beside_names(companions: &[&'static Companion], targets: &[Target]) -> Vec<(String, usize)> {
    let mut names = Vec::new();
    for companion in companions {
        for at in 0..companion.most {
            let prefix = companion.prefix(at);
            let place = |field: &str| {
                let path = [&*prefix, ":", field].concat();
                targets.iter().position(|target| target.path == path)
            };
            let mut add = |word: &str, place: usize| {
                if at == 0 {
                    names.push((word.to_owned(), place));
                }
                if companion.most > 1 {
                    names.push(([word, &crate::text::number(at + 1)].concat(), place));
                }
            };
            for (field, words) in companion.words {
                let Some(place) = place(field) else { continue };
                words.iter().for_each(|word| add(word, place));
            }
            let Some(operation) = companion.operation() else { continue };
            for field in operation.fields {
                if let Some(place) = place(field.wire) {
                    add(&letters(field.wire), place);
                }
            }
        }
    }
    names
}

//! `alternateNamesV2.txt` of GeoNames: names with their languages, for places that are in.
//!
//! Columns: id, id of the place, language, name, preferred, short, colloquial, historic, from, to.

use std::collections::HashMap;
use std::path::Path;

use super::super::compile::name_flag;
use super::intake::{Fault, Intake};
use super::lines::each_line;
use super::names::{Script, Tongue, script, tidy};
use crate::error::{Error, Result};

/// How good an Arabic name is as the one that is shown; the best of a place's is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Worth {
    /// Of old, of the street, or with letters of another language: a name to find the place by.
    Alias,
    /// A name.
    Plain,
    /// The short form of an official one.
    Short,
    /// The one that its editors prefer.
    Preferred,
    /// Both.
    PreferredShort,
}

/// Reads the names of the places that `intake` remembers.
pub fn read(path: &Path, intake: &mut Intake<'_>) -> Result<()> {
    let numbers = intake.numbers();
    // Few places have an Arabic name, so these are kept until the best of each is known.
    let mut best: HashMap<u32, (Worth, String)> = HashMap::new();
    each_line(path, intake, |intake, line| {
        let (number, tongue, name, worth) = match parse(line) {
            Ok(Some(parsed)) => parsed,
            Ok(None) => return Ok(Ok(())),
            Err(fault) => return Ok(Err(fault)),
        };
        let Ok(at) = numbers.binary_search_by_key(&number, |row| row.0) else { return Ok(Ok(())) };
        let Some((_, place)) = numbers.get(at).copied() else { return Ok(Ok(())) };
        let compiler = intake.compiler();
        let name = tidy(name);
        let done = match (tongue, script(&name)) {
            (Tongue::Arabic, found @ (Script::Arabic | Script::OtherArabic)) => {
                let worth = if found == Script::Arabic { worth } else { Worth::Alias };
                let added = compiler.name(place, &name, name_flag::ALIAS);
                if worth > Worth::Alias && best.get(&place).is_none_or(|(other, _)| *other < worth) {
                    best.insert(place, (worth, name));
                }
                added
            }
            (_, Script::Latin) => compiler.name(place, &name, name_flag::LATIN),
            _ => Ok(()),
        };
        done.map_err(|error| Error::io(path, error))?;
        Ok(Ok(()))
    })?;
    let mut best: Vec<_> = best.into_iter().collect();
    best.sort_unstable_by_key(|(place, _)| *place);
    let compiler = intake.compiler();
    for (place, (_, name)) in best {
        compiler.prefer(place, &name).map_err(|error| Error::io(path, error))?;
    }
    Ok(())
}

/// The place's id, the language, the name and its worth; `None` for what is no name.
fn parse(line: &str) -> Result<Option<(u32, Tongue, &str, Worth)>, Fault> {
    let mut cells = line.split('\t');
    let mut next = || cells.next().unwrap_or_default();
    let [_, number, language, name, preferred, short, colloquial, historic] = std::array::from_fn(|_| next());
    let fault = |reason: String| Err(Fault::new(reason, "give alternateNamesV2.txt as GeoNames has it"));
    if name.is_empty() {
        return fault("has fewer than 4 columns, or no name".into());
    }
    let Ok(number) = number.parse() else { return fault(format!("id `{number}` is no number")) };
    let tongue = Tongue::of(language);
    let worth = match (preferred == "1", short == "1") {
        _ if colloquial == "1" || historic == "1" => Worth::Alias,
        (true, true) => Worth::PreferredShort,
        (true, false) => Worth::Preferred,
        (false, true) => Worth::Short,
        (false, false) => Worth::Plain,
    };
    Ok((tongue != Tongue::NoName).then_some((number, tongue, name, worth)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_say_what_a_name_is_worth() {
        let worth = |flags| parse(&format!("1\t2\tar\tسوريا\t{flags}")).expect("good").expect("a name").3;
        assert!(worth("1\t1\t\t") > worth("1\t\t\t"));
        assert!(worth("1\t\t\t") > worth("\t1\t\t"));
        assert!(worth("\t1\t\t") > worth("\t\t\t"));
        assert_eq!(worth("1\t\t\t1"), Worth::Alias);
        assert_eq!(worth("\t\t1\t"), Worth::Alias);
    }

    #[test]
    fn a_link_is_no_name_and_a_broken_line_a_fault() {
        assert_eq!(parse("1\t2\tlink\thttps://x.org\t\t\t\t"), Ok(None));
        assert_eq!(parse("1\t2\twkdt\tQ5\t\t\t\t"), Ok(None));
        assert!(parse("1\t2").is_err());
        assert!(parse("1\tx\tar\tاسم").is_err());
    }
}

//! The user's own actors: a table with the columns of `actors.tsv`, read beside it and before it.

use std::path::Path;

use super::{Class, Lexicon};
use crate::error::{Error, Result};

/// The columns.
const HEADER: [&str; 5] = ["name", "canonical_en", "canonical_ar", "side", "class"];
/// The values of the last column.
const CLASSES: [&str; 9] =
    ["state", "military", "group", "civilians", "police", "government", "neutral", "media", "local"];

impl Lexicon {
    /// The lexicon with tables of further actors; a name that the lexicon has already stands for the user's actor.
    ///
    /// Rows that are wrong are left out, each with an error that names file and line. The tables stay in memory as long
    /// as the program runs.
    ///
    /// # Errors
    /// A file that cannot be read, is not UTF-8, or does not begin with the header line.
    pub fn with_actors(paths: &[impl AsRef<Path>]) -> Result<(Self, Vec<Error>)> {
        let (mut lexicon, mut errors) = (Self::empty(), Vec::new());
        for path in paths {
            let path = path.as_ref();
            let text = std::fs::read_to_string(path).map_err(|e| Error::io(path, e))?;
            lexicon.add_actors(&path.display().to_string(), text.leak(), &mut errors)?;
        }
        lexicon.fill();
        Ok((lexicon, errors))
    }

    fn add_actors(&mut self, file: &str, text: &'static str, errors: &mut Vec<Error>) -> Result<()> {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let lines = (1..).zip(text.lines().map(str::trim_end));
        let mut rows = lines.filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
        let header = || format!("begin the table with: {}", HEADER.join("\t"));
        match rows.next() {
            Some((_, line)) if line.split('\t').map(str::trim).eq(HEADER) => {}
            Some((number, _)) => return Err(Error::data(file, number, "is not the header line", header())),
            None => return Err(Error::data(file, None, "has no rows", header())),
        }
        for (number, line) in rows {
            let cells: Vec<&'static str> = line.split('\t').map(str::trim).collect();
            match wrong(&cells) {
                Some((reason, remedy)) => errors.push(Error::data(file, number, reason, remedy)),
                None => {
                    for form in cells[0].split('|') {
                        self.add(Class::Actor, cells[1], cells[4], form.trim());
                    }
                    self.know(&cells);
                }
            }
        }
        Ok(())
    }
}

fn wrong(cells: &[&str]) -> Option<(String, String)> {
    let [name, english, _, side, class] = cells else {
        let reason = format!("has {} columns, not 5", cells.len());
        return Some((
            reason,
            "separate the columns with tabs, leave canonical_ar empty where unknown".into(),
        ));
    };
    let empty =
        [("name", name), ("canonical_en", english), ("side", side)].into_iter().find(|(_, v)| v.is_empty());
    if let Some((column, _)) = empty {
        return Some((format!("{column} is empty"), "fill it in".into()));
    }
    (!CLASSES.contains(class))
        .then(|| (format!("class `{class}` is unknown"), format!("take one of {}", CLASSES.join(" "))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::annotate_with;
    use crate::text::Text;

    fn read(rows: &str) -> Result<(Lexicon, Vec<String>)> {
        let (mut lexicon, mut errors) = (Lexicon::empty(), Vec::new());
        lexicon.add_actors("mine.tsv", rows.to_owned().leak(), &mut errors)?;
        lexicon.fill();
        Ok((lexicon, errors.iter().map(ToString::to_string).collect()))
    }

    #[test]
    fn an_actor_of_the_user_is_known_and_goes_before_ours() {
        let rows = "name\tcanonical_en\tcanonical_ar\tside\tclass\n\
                    لواء الوادي|كتيبة الوادي\tValley Brigade\tلواء الوادي\tvalley\tgroup\nالحوثيون\tAnsar Allah\t\thouthis\tgroup\n";
        let (lexicon, errors) = read(rows).expect("a table");
        assert_eq!(errors, [""; 0]);
        let text = Text::new("هاجمت كتيبة الوادي حاجزا، وقال الحوثيون");
        let marked = annotate_with(&text, &lexicon);
        let names: Vec<_> =
            (0..text.len()).filter_map(|i| marked.sense(i, Class::Actor)).map(|s| s.value).collect();
        assert_eq!(names, ["Valley Brigade", "Ansar Allah"]);
        assert_eq!(lexicon.party("Valley Brigade").map(|p| p.side), Some("valley"));
    }

    #[test]
    fn a_row_that_is_wrong_is_named_and_left_out() {
        let rows = "name\tcanonical_en\tcanonical_ar\tside\tclass\nلواء\tBrigade\nلواء\tBrigade\t\tb\tarmy\nلواء\t\t\tb\tgroup\n";
        let (_, errors) = read(rows).expect("a table");
        assert!(errors[0].starts_with("mine.tsv:2: has 2 columns"), "{errors:?}");
        assert!(errors[1].starts_with("mine.tsv:3: class `army` is unknown"), "{errors:?}");
        assert!(errors[2].starts_with("mine.tsv:4: canonical_en is empty"), "{errors:?}");
    }

    #[test]
    fn a_table_without_its_header_is_refused() {
        assert!(read("لواء\tBrigade\t\tb\tgroup\n").is_err_and(|e| e.to_string().contains("mine.tsv:1")));
        assert!(read("").is_err());
    }
}

//! What is judged: mentions and incidents, by report.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use serde_json::{Map, Value, json};

use crate::error::{Error, Result};
use crate::incident::Incident;
use crate::layer::read_jsonl;
use crate::mention::Mention;

/// Our answers, by the id of the report without its folder and extension.
#[derive(Debug, Clone, Default)]
pub struct Answers {
    mentions: BTreeMap<String, Vec<Mention>>,
    incidents: BTreeMap<String, Vec<Incident>>,
    given: BTreeMap<String, Vec<Mention>>,
}

impl Answers {
    /// Adds mentions, each to its report.
    pub fn add_mentions(&mut self, mentions: impl IntoIterator<Item = Mention>) {
        for mention in mentions.into_iter().filter(|mention| !mention.text.is_empty()) {
            self.mentions.entry(report_name(&mention.report)).or_default().push(mention);
        }
    }

    /// Adds incidents, each to every report that tells it.
    pub fn add_incidents(&mut self, incidents: impl IntoIterator<Item = Incident>) {
        for incident in incidents {
            for report in &incident.reports {
                self.incidents.entry(report_name(report)).or_default().push(incident.clone());
            }
        }
    }

    /// Adds the places of a tweet's gold spans, in their order.
    pub fn add_given(&mut self, report: &str, places: Vec<Mention>) {
        self.given.insert(report_name(report), places);
    }

    /// Reads mentions as `yaqut mentions` prints them in JSON lines; of the fields, `report`, `start`, `end` and
    /// `text` must be there. Lines that are no mention are left out and given as errors with their number.
    ///
    /// # Errors
    /// [`Error::Io`] where the file cannot be read.
    pub fn read_mentions(&mut self, path: &Path) -> Result<Vec<Error>> {
        let name = path.display().to_string();
        let mut faults = Vec::new();
        for (number, line) in (1..).zip(open(path)?.split(b'\n')) {
            let line = line.map_err(|source| Error::io(path, source))?;
            let line = line.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(&line);
            if line.trim_ascii().is_empty() {
                continue;
            }
            match mention(line) {
                Ok(mention) => self.add_mentions([mention]),
                Err(error) => {
                    let remedy = "give what `yaqut mentions --format jsonl` prints";
                    faults.push(Error::data(&name, number, format!("no mention: {error}"), remedy));
                }
            }
        }
        Ok(faults)
    }

    /// Reads incidents as `yaqut incidents` prints them in JSON lines.
    ///
    /// # Errors
    /// As [`read_jsonl`].
    pub fn read_incidents(&mut self, path: &Path) -> Result<()> {
        let incidents = read_jsonl(open(path)?, &path.display().to_string())?;
        self.add_incidents(incidents);
        Ok(())
    }

    /// The mentions of a report.
    pub fn mentions(&self, report: &str) -> &[Mention] {
        self.mentions.get(report).map_or(&[], Vec::as_slice)
    }

    /// The incidents of a report.
    pub fn incidents(&self, report: &str) -> &[Incident] {
        self.incidents.get(report).map_or(&[], Vec::as_slice)
    }

    /// The places of a tweet's gold spans; `None` where nobody was asked for them.
    pub fn given(&self, report: &str) -> Option<&[Mention]> {
        self.given.get(report).map(Vec::as_slice)
    }
}

fn open(path: &Path) -> Result<BufReader<File>> {
    File::open(path).map(BufReader::new).map_err(|source| Error::io(path, source))
}

/// A mention of a line; what another tool does not tell is taken as ours would have it at the least.
fn mention(line: &[u8]) -> serde_json::Result<Mention> {
    let mut fields: Map<String, Value> = serde_json::from_slice(line)?;
    fields.entry("role").or_insert_with(|| json!("context"));
    fields.entry("confidence").or_insert_with(|| json!(1.0));
    serde_json::from_value(Value::Object(fields))
}

/// What a report is called here, whether it is named by its path, its file or its bare name.
pub fn report_name(id: &str) -> String {
    let name = id.rsplit(['/', '\\']).next().unwrap_or(id);
    let bare = [".txt", ".html", ".json"].iter().find_map(|extension| name.strip_suffix(extension));
    bare.unwrap_or(name).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_known_by_its_name_however_it_is_written() {
        for id in ["a/b/01-x.txt", "c:\\b\\01-x.html", "01-x.json", "01-x"] {
            assert_eq!(report_name(id), "01-x");
        }
        assert_eq!(report_name("notes.md"), "notes.md");
    }

    #[test]
    fn mentions_of_other_tools_need_not_tell_all() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("m.jsonl");
        let text = "{\"report\": \"a.txt\", \"start\": 1, \"end\": 2, \"text\": \"x\"}\n\n{\"report\": \"a.txt\"}\n[]\n";
        std::fs::write(&path, text).expect("written");
        let mut answers = Answers::default();
        let faults = answers.read_mentions(&path).expect("a file");
        assert_eq!(answers.mentions("a").len(), 1);
        let lines: Vec<_> = faults.iter().map(|fault| fault.to_string().contains(".jsonl:")).collect();
        assert_eq!(lines, [true, true]);
    }
}

//! Whole records: a short text each, with all that a coder would write of its incidents.

use yaqut::gazetteer::Gazetteer;
use yaqut::incident::Incident;
use yaqut::report::Report;

/// A column of the table, and what stands in it for an incident.
type Column = (&'static str, fn(&Incident) -> Option<String>);

const COLUMNS: [Column; 7] = [
    ("type", |i| Some(i.kind.word().to_owned())),
    ("place", |i| i.place_as_written.clone()),
    ("actor", |i| i.actor.clone()),
    ("target", |i| i.target.clone()),
    ("killed", |i| i.killed_best.map(|n| n.to_string())),
    ("injured", |i| i.injured_best.map(|n| n.to_string())),
    ("claimed_by", |i| i.claimed_by.clone()),
];

/// The incidents of a report that says `text`.
pub fn read(text: &str) -> Vec<Incident> {
    let published = "2025-03-10".parse().ok();
    let report = Report { id: "a".into(), text: text.to_owned(), published, ..Report::default() };
    yaqut::read(&report, Gazetteer::builtin()).incidents
}

#[test]
fn each_text_gives_the_records_that_a_coder_would_write() {
    let mut rows = include_str!("records.tsv").lines().filter(|line| !line.starts_with('#'));
    let header: Vec<&str> = rows.next().expect("a header").split('\t').skip(1).collect();
    assert_eq!(header, COLUMNS.map(|column| column.0));
    let mut faults = Vec::new();
    for row in rows {
        let (text, wanted) = row.split_once('\t').expect("a text and its records");
        let incidents = read(text);
        for ((name, value), wanted) in COLUMNS.iter().zip(wanted.split('\t')) {
            let told: Vec<String> = incidents.iter().map(|i| value(i).unwrap_or("-".into())).collect();
            let wanted: Vec<&str> = wanted.split(';').collect();
            let same = told.len() == wanted.len()
                && told.iter().zip(&wanted).all(|(told, wanted)| *wanted == "*" || told == wanted);
            if !same {
                faults.push(format!("{name} {told:?}, not {wanted:?}: {text}"));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

//! Where it happened: a short text each, with the places of its incidents that a coder would write.

use crate::records::read;

/// The places of the incidents of `text`, as it writes them.
fn places(text: &str) -> Vec<String> {
    read(text).into_iter().map(|incident| incident.place_as_written.unwrap_or_default()).collect()
}

#[test]
fn each_incident_is_where_it_happened_and_not_where_a_government_sits() {
    let mut faults = Vec::new();
    for row in include_str!("places.tsv").lines().filter(|line| !line.starts_with('#')).skip(1) {
        let Some((text, wanted)) = row.split_once('\t') else { panic!("two columns: {row}") };
        let wanted: Vec<&str> = wanted.split(';').filter(|place| *place != "-").collect();
        let told = places(text);
        if told != wanted {
            faults.push(format!("{told:?}, not {wanted:?}: {text}"));
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

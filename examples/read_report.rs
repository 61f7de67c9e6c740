//! Reads a text file and prints what happened where: `cargo run --example read_report FILE [PUBLISHED]`.
// An example may print.
#![allow(clippy::print_stdout)]

use yaqut::gazetteer::Gazetteer;
use yaqut::report::{Report, dateline};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let path = args.next().ok_or("name a text file")?;
    let text = std::fs::read_to_string(&path)?;
    let published = args.next().and_then(|day| day.parse().ok()).or_else(|| dateline(&text));
    let report = Report { id: path, text, published, ..Report::default() };
    for incident in yaqut::read(&report, Gazetteer::builtin()).incidents {
        let when = incident.date_start.map_or("?".to_owned(), |day| day.to_string());
        println!("{when} {} [{}] {}", incident.title_en, incident.status, incident.evidence[0].text);
    }
    Ok(())
}

//! Reads text files: `cargo run --example find_places DATES FILE...` (development).

use std::io::Write;
use yaqut::{gazetteer::Gazetteer, report::Report};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let gazetteer = Gazetteer::builtin();
    let mut args = std::env::args().skip(1);
    let dates = std::fs::read_to_string(args.next().unwrap_or_default())?;
    let (mut m, mut i) = (std::fs::File::create("/tmp/m.jsonl")?, std::fs::File::create("/tmp/i.jsonl")?);
    for path in args {
        let id = path.rsplit('/').next().unwrap_or_default().to_owned();
        let published =
            dates.lines().find_map(|l| l.strip_prefix(&format!("{id},"))).and_then(|d| d.parse().ok());
        let report = Report { id, text: std::fs::read_to_string(&path)?, published, ..Report::default() };
        let reading = yaqut::read(&report, gazetteer);
        for x in reading.mentions {
            writeln!(m, "{}", serde_json::to_string(&x)?)?;
        }
        for x in reading.incidents {
            writeln!(i, "{}", serde_json::to_string(&x)?)?;
        }
    }
    Ok(())
}

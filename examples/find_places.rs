//! Finds the toponyms of text files: `cargo run --example find_places FILE...` prints a JSON line each.

use yaqut::{gazetteer::Gazetteer, lexicon::annotate, mention::find, text::Text};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let gazetteer = Gazetteer::builtin();
    for path in std::env::args().skip(1) {
        let content = std::fs::read_to_string(&path)?;
        let text = Text::new(&content);
        for found in find(&annotate(&text), gazetteer) {
            println!("{}", serde_json::to_string(&found.record(&path, &content, gazetteer))?);
        }
    }
    Ok(())
}

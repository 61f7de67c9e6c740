//! Draws a map of the incidents of a JSON-lines file: `cargo run --example draw_map incidents.jsonl map.png`.

use std::error::Error;
use std::fs;

use yaqut::incident::Incident;
use yaqut::snapshot::{self, Lang, Options, Theme};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(from), Some(to)) = (arguments.next(), arguments.next()) else {
        return Err(
            "usage: draw_map INCIDENTS.jsonl MAP.png|MAP.svg [TITLE] [ar|en|both] [light|dark] [WxH]".into(),
        );
    };
    let text = fs::read_to_string(from)?;
    let incidents: Vec<Incident> = text.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;

    let title = arguments.next();
    let lang = arguments.next().and_then(|word| Lang::from_word(&word)).unwrap_or_default();
    let theme = arguments.next().and_then(|name| Theme::named(&name)).unwrap_or_default();
    let size = arguments.next().unwrap_or_else(|| "1200x900".into());
    let (width, height) = size.split_once('x').ok_or("a size is WIDTHxHEIGHT")?;
    let options =
        Options { title, lang, theme, width: width.parse()?, height: height.parse()?, ..Options::default() };

    let svg = snapshot::draw(&snapshot::scene(&incidents, &options)?);
    if to.ends_with(".svg") {
        fs::write(to, svg)?;
    } else {
        fs::write(to, snapshot::png(&svg, 1.0)?)?;
    }
    Ok(())
}

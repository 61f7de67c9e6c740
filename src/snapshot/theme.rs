//! The colours of a snapshot, as data: a table of `maps/themes/`.

use std::collections::BTreeMap;

use crate::incident::IncidentType;
use crate::{Error, Result};

const LIGHT: &str = include_str!("../../maps/themes/light.tsv");
const DARK: &str = include_str!("../../maps/themes/dark.tsv");
const PRINT: &str = include_str!("../../maps/themes/print.tsv");

/// The colours that every theme has, beside `type.…` for each [`IncidentType`].
const KEYS: [&str; 21] = [
    "page",
    "ink",
    "muted",
    "rule",
    "halo",
    "sea",
    "land",
    "coast",
    "river",
    "border",
    "admin",
    "country_ink",
    "water_ink",
    "town_ink",
    "area",
    "flow",
    "overlay",
    "overlay2",
    "overlay3",
    "overlay4",
    "type.other",
];

/// The colours of a snapshot: `#rrggbb` by key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    colors: BTreeMap<String, String>,
}

impl Default for Theme {
    /// The light theme.
    fn default() -> Self {
        Self::embedded(LIGHT)
    }
}

impl Theme {
    /// For screens at night.
    pub fn dark() -> Self {
        Self::embedded(DARK)
    }

    /// In grey, for print: the types differ by shape.
    pub fn print() -> Self {
        Self::embedded(PRINT)
    }

    /// The theme `light`, `dark` or `print`.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "light" => Some(Self::default()),
            "dark" => Some(Self::dark()),
            "print" => Some(Self::print()),
            _ => None,
        }
    }

    /// Reads a theme: lines of key, tab, `#rrggbb`, after a header line; `#` and a space begin a comment.
    ///
    /// # Errors
    /// When a line is none of these, or a colour is missing; `file` is how the error names the text.
    pub fn parse(file: &str, text: &str) -> Result<Self> {
        let mut colors = BTreeMap::new();
        let lines =
            text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !line.starts_with("# "));
        for (number, line) in lines.skip(1) {
            let entry = line.split_once('\t').filter(|(key, color)| is_key(key) && is_color(color));
            let Some((key, color)) = entry else {
                let remedy = "write a known key, a tab and a colour such as #cfe0ea";
                return Err(Error::data(
                    file,
                    number + 1,
                    format!("`{line}` is no colour of a theme"),
                    remedy,
                ));
            };
            colors.insert(key.to_owned(), color.to_owned());
        }
        let kinds = IncidentType::ALL.iter().map(|kind| format!("type.{kind}"));
        match KEYS.iter().map(ToString::to_string).chain(kinds).find(|key| !colors.contains_key(key)) {
            Some(key) => {
                Err(Error::data(file, None, format!("the colour `{key}` is missing"), "add its line"))
            }
            None => Ok(Self { colors }),
        }
    }

    /// A theme of this crate, which a test has parsed; were it broken, the picture would be grey.
    fn embedded(text: &str) -> Self {
        Self::parse("maps/themes", text).unwrap_or(Self { colors: BTreeMap::new() })
    }

    /// The colour with a key.
    pub(super) fn color(&self, key: &str) -> String {
        self.colors.get(key).map_or("#888888", String::as_str).to_owned()
    }

    /// The colour of a type.
    pub(super) fn kind(&self, kind: IncidentType) -> String {
        self.color(&format!("type.{kind}"))
    }

    /// A colour mixed with the halo's: 0 gives the colour, 1 the halo.
    pub(super) fn tint(&self, color: &str, share: f64) -> String {
        let halo = self.color("halo");
        let mixed = [1, 3, 5].map(|at| {
            let part =
                |c: &str| c.get(at..at + 2).and_then(|hex| u8::from_str_radix(hex, 16).ok()).unwrap_or(128);
            f64::from(part(color)).mul_add(1.0 - share, f64::from(part(&halo)) * share).round() as u8
        });
        format!("#{:02x}{:02x}{:02x}", mixed[0], mixed[1], mixed[2])
    }
}

fn is_key(key: &str) -> bool {
    KEYS.contains(&key)
        || key.strip_prefix("type.").is_some_and(|word| IncidentType::from_word(word).is_some())
}

fn is_color(color: &str) -> bool {
    color.strip_prefix('#').is_some_and(|hex| hex.len() == 6 && hex.bytes().all(|b| b.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_themes_of_the_crate_are_whole() {
        for text in [LIGHT, DARK, PRINT] {
            Theme::parse("theme", text).expect("a whole theme");
        }
    }

    #[test]
    fn a_bad_line_is_named() {
        let error = Theme::parse("mine.tsv", "key\tvalue\nsea\tblue\n").expect_err("no colour");
        assert!(error.to_string().starts_with("mine.tsv:2: "), "{error}");
    }

    #[test]
    fn a_tint_lies_between_the_colour_and_the_halo() {
        assert_eq!(Theme::default().tint("#000000", 0.5), "#808080");
    }
}

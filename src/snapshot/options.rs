//! What the caller may choose about a snapshot.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::{Error, Result};

use super::{Extent, Overlay, Theme};

/// The language of the labels and of the furniture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lang {
    /// Arabic alone; the page reads from right to left.
    #[default]
    Ar,
    /// English alone; the page reads from left to right.
    En,
    /// Arabic with small English under it; the page reads from right to left.
    Both,
}

impl Lang {
    /// The language with the code `ar`, `en` or `both`.
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "ar" => Some(Self::Ar),
            "en" => Some(Self::En),
            "both" => Some(Self::Both),
            _ => None,
        }
    }

    /// Whether the page reads from right to left.
    pub fn is_rtl(self) -> bool {
        self != Self::En
    }
}

/// Everything that may be chosen about a snapshot; the default is an Arabic page of 1200 × 900 in the light theme.
#[derive(Debug, Clone, PartialEq)]
pub struct Options {
    /// The width of the page in pixels, 200…10000.
    pub width: u32,
    /// The height of the page in pixels, 200…10000.
    pub height: u32,
    /// The language.
    pub lang: Lang,
    /// The title; `None` for a plain one.
    pub title: Option<String>,
    /// Who is to be named as source; `None` for the number of reports.
    pub sources: Option<String>,
    /// The part of the world to show; `None` for where the incidents are.
    pub extent: Option<Extent>,
    /// The colours.
    pub theme: Theme,
    /// Pixels to the inch, where the page is printed.
    pub dpi: f64,
    /// By how much letters and symbols are larger than on a page of 1200 × 900; `None` to grow with the page.
    pub unit: Option<f64>,
    /// A line of the caller's under the title.
    pub subtitle: Option<String>,
    /// The day up to which incidents are shown, where there is one: the subtitle says so. See [`until`](super::until()).
    pub as_of: Option<Date>,
    /// Whether marks have numbers, and the incidents a table under the map.
    pub table: bool,
    /// Whether the page is the map with its legend and scale alone: title and sources stand elsewhere.
    pub bare: bool,
    /// Whether meridians and parallels are drawn.
    pub graticule: bool,
    /// Layers of the caller's own, drawn quietly under the marks, and by their names in the legend.
    pub overlays: Vec<Overlay>,
    /// What places and sources are called, in Arabic and in English, by the name that a record has in one language alone.
    pub names: BTreeMap<String, (String, String)>,
}

/// The height of the legend's letters on a page of 1200 × 900, in pixels.
pub(super) const LETTERS: f64 = 12.5;

impl Default for Options {
    fn default() -> Self {
        Self {
            width: 1200,
            height: 900,
            lang: Lang::Ar,
            title: None,
            sources: None,
            extent: None,
            theme: Theme::default(),
            dpi: 96.0,
            unit: None,
            subtitle: None,
            as_of: None,
            table: false,
            bare: false,
            graticule: false,
            overlays: Vec::new(),
            names: BTreeMap::new(),
        }
    }
}

impl Options {
    /// Refuses a page that nobody can look at.
    pub(super) fn check(&self) -> Result<()> {
        for (parameter, value) in [("width", self.width), ("height", self.height)] {
            if !(200..=10_000).contains(&value) {
                return Err(Error::Parameter {
                    parameter,
                    value: value.to_string(),
                    reason: "is not within 200 to 10000 pixels".into(),
                });
            }
        }
        if !(10.0..=2400.0).contains(&self.dpi) {
            let reason = "is not within 10 to 2400 pixels to the inch".into();
            return Err(Error::Parameter { parameter: "dpi", value: self.dpi.to_string(), reason });
        }
        Ok(())
    }

    /// By how much letters and symbols grow with the page: 1 on 1200 × 900.
    pub(super) fn unit(&self) -> f64 {
        let grown = (f64::from(self.width) / 1200.0).min(f64::from(self.height) / 900.0);
        self.unit.filter(|unit| unit.is_finite()).unwrap_or(grown).clamp(0.55, 20.0)
    }
}

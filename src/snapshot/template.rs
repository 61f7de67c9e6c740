//! Pages that a snapshot is often made for, from `maps/templates.tsv`: how large they are and how large their letters.

use crate::{Error, Result, tsv};

use super::Options;
use super::options::LETTERS;

const TABLE: &str = include_str!("../../maps/templates.tsv");

/// A page by its name.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Template {
    /// Its name: `column`, `a4` …
    pub name: &'static str,
    /// The width, in millimetres or, on a screen, in pixels.
    pub width: f64,
    /// The height, likewise.
    pub height: f64,
    /// Whether it is printed: then sizes are millimetres.
    pub printed: bool,
    /// Pixels to the inch.
    pub dpi: f64,
    /// The height of the legend's letters: points where it is printed, else pixels.
    pub letters: f64,
    /// What it is for, in a few words.
    pub what: &'static str,
}

impl Template {
    /// Every template, in the order of the table.
    pub fn all() -> impl Iterator<Item = Self> {
        tsv::rows(TABLE).filter_map(|row| parse(&row))
    }

    /// The template with a name.
    ///
    /// # Errors
    /// When there is none; the error names them all.
    pub fn named(name: &str) -> Result<Self> {
        Self::all().find(|template| template.name == name).ok_or_else(|| Error::Parameter {
            parameter: "--template",
            value: name.to_owned(),
            reason: format!(
                "is no template; use one of {}",
                Self::all().map(|t| t.name).collect::<Vec<_>>().join(", ")
            ),
        })
    }

    /// Gives a snapshot this size, at `dpi` pixels to the inch or as many as the template has.
    ///
    /// A printed page has as many pixels as it needs at that density; a page of a screen keeps its pixels, and the
    /// density says how large it is in a PDF.
    pub fn apply(&self, options: &mut Options, dpi: Option<f64>) {
        let dpi = dpi.unwrap_or(self.dpi);
        let pixels = |size: f64| (if self.printed { size / 25.4 * dpi } else { size }).round() as u32;
        (options.width, options.height, options.dpi) = (pixels(self.width), pixels(self.height), dpi);
        let letters = if self.printed { self.letters / 72.0 * dpi } else { self.letters };
        options.unit = Some(letters / LETTERS);
    }
}

fn parse(row: &[&'static str]) -> Option<Template> {
    let &[name, width, height, measure, dpi, letters, what] = row else { return None };
    Some(Template {
        name,
        width: width.parse().ok()?,
        height: height.parse().ok()?,
        printed: measure == "mm",
        dpi: dpi.parse().ok()?,
        letters: letters.parse().ok()?,
        what,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_a_template() {
        let lines = TABLE.lines().filter(|line| !line.starts_with('#')).count() - 1;
        assert_eq!(Template::all().count(), lines);
        for template in Template::all() {
            assert!(Template::named(template.name).is_ok());
        }
        assert!(Template::named("poster").is_err());
    }

    #[test]
    fn a_printed_page_has_the_pixels_of_its_density() {
        let mut options = Options::default();
        Template::named("a4").expect("a template").apply(&mut options, Some(72.0));
        assert_eq!((options.width, options.height), (595, 842));
        Template::named("slide").expect("a template").apply(&mut options, Some(144.0));
        assert_eq!((options.width, options.height), (1920, 1080));
    }
}

//! A symbol alone, for a table or a line of text that stands elsewhere.

use crate::incident::{IncidentType, Status};

use super::scene::Scene;
use super::shape::{Point, Rect};
use super::symbol::{self, Look};
use super::{Lang, Theme};

/// The side of the square that the symbol stands in, at its centre.
const SIDE: f64 = 28.0;

/// The symbol that an incident of a type and a status has on a map; hollow where only a wide area is known.
pub fn sign(kind: IncidentType, status: Status, hollow: bool, theme: &Theme, lang: Lang) -> Scene {
    let at = Point { x: SIDE / 2.0, y: SIDE / 2.0 };
    Scene {
        width: SIDE,
        height: SIDE,
        title: if lang.is_rtl() { kind.arabic() } else { kind.english() }.to_owned(),
        lang: if lang.is_rtl() { "ar" } else { "en" },
        page: theme.color("page"),
        panel: Rect { x: 0.0, y: 0.0, w: SIDE, h: SIDE },
        map: symbol::shapes(Look { kind, status, hollow }, at, 9.0, theme, 1.0),
        furniture: Vec::new(),
        marks: Vec::new(),
        labels: Vec::new(),
    }
}

//! A mention as the later stages see it: its tokens, its place, the words round it.

use std::ops::Range;

use super::context::Context;
use super::record::{Match, Mention, Role};
use crate::gazetteer::{PlaceNumber, Places};

/// A toponym found in a report.
#[derive(Debug, Clone)]
pub struct Found {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Where the name begins and ends, in bytes of the original.
    pub bytes: Range<usize>,
    /// Where the name begins and ends, in code points of the original.
    pub span: Range<usize>,
    /// The place, or an honest nothing.
    pub place: Option<PlaceNumber>,
    /// How it matched.
    pub matched: Option<Match>,
    /// How sure the resolution is, 0–1.
    pub confidence: f64,
    /// What it does in the report.
    pub role: Role,
    /// Why it was resolved so: named reasons and their weights.
    pub why: Vec<(&'static str, f64)>,
    pub(crate) context: Context,
}

impl Found {
    /// A mention that no place answers to as yet.
    pub(super) fn unplaced(
        tokens: Range<usize>,
        bytes: Range<usize>,
        span: Range<usize>,
        context: Context,
    ) -> Self {
        Self {
            tokens,
            bytes,
            span,
            place: None,
            matched: None,
            confidence: 0.0,
            role: Role::Context,
            why: Vec::new(),
            context,
        }
    }

    /// The flat record of the mention.
    pub fn record(&self, report: &str, text: &str, places: &Places<'_>) -> Mention {
        let place = self.place.and_then(|number| places.place(number));
        let own = |value: &str| (!value.is_empty()).then(|| value.to_owned());
        Mention {
            report: report.to_owned(),
            start: self.span.start,
            end: self.span.end,
            text: text.get(self.bytes.clone()).unwrap_or_default().to_owned(),
            place_id: place.map(|p| p.id.to_owned()),
            name: place.and_then(|p| own(p.name())),
            name_en: place.and_then(|p| own(p.en)),
            kind: place.map(|p| p.kind.word().to_owned()),
            country: place.and_then(|p| own(p.country)),
            admin1: place.and_then(|p| places.name_of(p.admin1).map(str::to_owned)),
            admin2: place.and_then(|p| places.name_of(p.admin2).map(str::to_owned)),
            lat: place.map(|p| p.position.lat()),
            lon: place.map(|p| p.position.lon()),
            role: self.role,
            matched: place.and(self.matched),
            confidence: (self.confidence * 1000.0).round() / 1000.0,
        }
    }
}

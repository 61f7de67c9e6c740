//! Deciding a row: its name, with what its own columns and the run know, to a place or to a reason for none.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use crate::gazetteer::{
    Gazetteer, Hints, Hit, Place, PlaceKind, PlaceNumber, country_code, lookup, units_named,
};
use crate::lexicon::generic_noun;
use crate::text::fold::fold_key;

/// How many different questions are remembered; tables ask the same again and again.
const REMEMBERED: usize = 50_000;
/// How far to trust a place outside the unit that its row names.
const OUTSIDE: f64 = 0.55;

/// What a row asks; empty where its table has no such column.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Asked<'r> {
    pub name: Cow<'r, str>,
    pub country: Cow<'r, str>,
    pub admin: Cow<'r, str>,
    pub kind: Cow<'r, str>,
}

/// What a row gets.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// A place.
    Placed(Placed),
    /// None, since no name fits well enough; and why.
    Unmatched(String),
    /// None, since the name may mean several places; and which.
    Ambiguous(String),
}

/// The place of a row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Placed {
    /// The place.
    pub place: PlaceNumber,
    /// How the name matched; see [`Hit::how`].
    pub how: &'static str,
    /// How sure it is, 0–1.
    pub confidence: f64,
}

pub(super) struct Geocoder<'g> {
    gazetteer: &'g Gazetteer,
    hints: &'g Hints,
    least: f64,
    known: FxHashMap<Asked<'static>, Answer>,
}

impl<'g> Geocoder<'g> {
    pub(super) fn new(gazetteer: &'g Gazetteer, hints: &'g Hints, least: f64) -> Self {
        Self { gazetteer, hints, least, known: FxHashMap::default() }
    }

    pub(super) fn answer(&mut self, asked: &Asked<'_>) -> Answer {
        if let Some(answer) = self.known.get(asked) {
            return answer.clone();
        }
        let answer = self.decide(asked);
        if self.known.len() >= REMEMBERED {
            self.known.clear();
        }
        let own = |text: &Cow<'_, str>| Cow::Owned(text.to_string());
        let asked = Asked {
            name: own(&asked.name),
            country: own(&asked.country),
            admin: own(&asked.admin),
            kind: own(&asked.kind),
        };
        self.known.insert(asked, answer.clone());
        answer
    }

    fn decide(&self, asked: &Asked<'_>) -> Answer {
        if asked.name.is_empty() {
            return Answer::Unmatched("the cell is empty".to_owned());
        }
        let mut hints = self.hints.clone();
        let mut doubts: Vec<String> = Vec::new();
        let countries: Vec<String> = asked
            .country
            .split([',', ';', '|', '/', '\u{060C}'])
            .filter_map(|text| country_code(self.gazetteer, text))
            .collect();
        if !countries.is_empty() {
            hints.countries = countries;
        } else if !asked.country.is_empty() {
            doubts.push(format!("country `{}` is not known", asked.country));
        }
        hints.expected = kind(&asked.kind).or(hints.expected);
        if !asked.kind.is_empty() && hints.expected.is_none() {
            doubts.push(format!("kind `{}` is not known", asked.kind));
        }
        let units = if asked.admin.is_empty() {
            Vec::new()
        } else {
            units_named(self.gazetteer, &asked.admin, &hints.countries)
        };
        let mut hits = Vec::new();
        if !units.is_empty() {
            hits = lookup(self.gazetteer, &asked.name, &Hints { units, ..hints.clone() });
            doubts.push(format!("it is not known in `{}`", asked.admin));
        } else if !asked.admin.is_empty() {
            doubts.push(format!("unit `{}` is not known", asked.admin));
        }
        if hits.first().is_none_or(|hit| hit.confidence < self.least) {
            let outside = !asked.admin.is_empty() && doubts.iter().any(|doubt| doubt.starts_with("it is"));
            let mut wider = lookup(self.gazetteer, &asked.name, &hints);
            if outside {
                wider.iter_mut().for_each(|hit| {
                    hit.confidence *= OUTSIDE;
                    hit.trust *= OUTSIDE;
                });
            }
            let sure = |hits: &[Hit]| hits.first().map_or(0.0, |hit| hit.confidence);
            if sure(&wider) > sure(&hits) {
                hits = wider;
            }
        }
        self.judge(&hits, &hints, &doubts)
    }

    fn judge(&self, hits: &[Hit], hints: &Hints, doubts: &[String]) -> Answer {
        let with = |why: String| {
            if doubts.is_empty() { why } else { format!("{why} ({})", doubts.join(", ")) }
        };
        let Some(best) = hits.first() else {
            let place = if hints.countries.is_empty() { String::new() } else { hints.countries.join(", ") };
            let why =
                if place.is_empty() { "no such name".to_owned() } else { format!("no such name in {place}") };
            return Answer::Unmatched(with(why));
        };
        if best.confidence >= self.least {
            return Answer::Placed(Placed { place: best.place, how: best.how, confidence: best.confidence });
        }
        let shown = |hit: &Hit| {
            let place = self.gazetteer.place(hit.place);
            place.map(|place| format!("{} {:.2}", brief(&place), hit.confidence)).unwrap_or_default()
        };
        if best.trust < self.least {
            return Answer::Unmatched(with(format!("not sure enough: {}, {}", best.how, shown(best))));
        }
        let few: Vec<String> = hits.iter().take(3).map(shown).collect();
        Answer::Ambiguous(with(format!("may be {}", few.join(" or "))))
    }
}

fn brief(place: &Place<'_>) -> String {
    format!("{} ({} {})", place.en, place.country, place.kind.word())
}

/// The kind that a cell says: a word of the gazetteer, or a generic noun.
fn kind(cell: &str) -> Option<PlaceKind> {
    let key = fold_key(cell);
    PlaceKind::from_word(&key).or_else(|| generic_noun(&key).and_then(|noun| PlaceKind::from_word(noun.kind)))
}

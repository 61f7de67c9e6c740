//! Looking a name up outside any report: best first, each hit with its reasons and a confidence.
//!
//! Tiers are asked in turn, and a later one only where the earlier gave nothing or something weak: the name as it
//! stands; with a generic noun, particles or a country beside it taken off; with words joined or parted and the
//! article put on or off; what sounds alike; what is one slip of the pen away. What the tiers are worth stands in
//! [`LOOKUP_REASONS`].

mod reading;
mod reason;
mod slip;

use rustc_hash::FxHashMap;

use super::{Gazetteer, NameRank, Place, PlaceKind, PlaceNumber, closeness, skeleton};
use crate::geo::{Position, rough_km};
use crate::lexicon::{Noun, is_common};
use crate::text::clitic;
use crate::text::fold::fold_key;
use reading::{Reading, rejoined, stripped};
use reason::{Sum, WEAK};

pub use reason::LOOKUP_REASONS;

/// What is known of the place besides its name.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Hints {
    /// Only places of these countries (ISO codes, upper case); empty means all.
    pub countries: Vec<String>,
    /// Only places within one of these units (ids); empty means all. A place without known parents is within a unit
    /// when it lies in its circle.
    pub units: Vec<String>,
    /// Only places of these kinds; empty means all.
    pub kinds: Vec<PlaceKind>,
    /// Rather places of this kind.
    pub expected: Option<PlaceKind>,
    /// Rather places near this position.
    pub near: Option<Position>,
}

/// A country or unit named beside a place.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Within {
    countries: Vec<String>,
    units: Vec<String>,
}

/// A place that a name may mean.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The place.
    pub place: PlaceNumber,
    /// The least plain step from the name to the place, one of [`LOOKUP_REASONS`]: `exact`, `folded`, `variant`,
    /// `latin`, `noun`, `joined`, `article`, `clitic`, `part`, `phonetic` or `slip`; signs do not count.
    pub how: &'static str,
    /// The sum of the reasons; higher is better.
    pub score: f64,
    /// How sure it is, 0–1: how far the tier is to be trusted, times the share against the rivals elsewhere.
    pub confidence: f64,
    /// How far the way from the name to this place is to be trusted, rivals apart, 0–1.
    pub trust: f64,
    /// The reasons, each with its weight.
    pub why: Vec<(&'static str, f64)>,
}

/// Two places this near are one answer, in kilometres: a town and the district round it.
const SAME_KM: f64 = 25.0;
/// How sharply a better score beats a worse one.
const SHARPNESS: f64 = 2.0;
/// How many hits are weighed against each other.
const RIVALS: usize = 64;
/// How close a name must sound.
const SOUNDS: f64 = 0.45;
/// A name of this many letters, the article apart, is told from all others in the world even by sound.
const TELLING: usize = 8;
/// The trust in a name of which only a name that we cannot see has the same skeleton.
const UNSEEN: f64 = 0.55;

/// The places that `name` may mean, best first; none where no tier knows of any.
///
/// ```
/// use yaqut::gazetteer::{Gazetteer, Hints, lookup};
/// let gazetteer = Gazetteer::builtin();
/// let hits = lookup(gazetteer, "مدينة طرطوس، سوريا", &Hints::default());
/// assert_eq!(gazetteer.place(hits[0].place).map(|place| place.en), Some("Ţarţūs"));
/// assert!(hits[0].confidence > 0.8);
/// ```
pub fn lookup(gazetteer: &Gazetteer, name: &str, hints: &Hints) -> Vec<Hit> {
    let mut search =
        Search { gazetteer, hints, written: name, hits: Vec::new(), known: FxHashMap::default() };
    let whole = Reading::whole(name);
    if whole.key.is_empty() {
        return Vec::new();
    }
    search.ask_name(&whole);
    let mut forms = vec![whole];
    if search.is_weak() {
        forms.extend(stripped(gazetteer, name));
        // The article belongs here: a country without it comes before what is left without a first letter.
        let forms = forms.iter().skip(1).cloned().chain(rejoined(&forms[0]));
        forms.for_each(|form| search.ask_name(&form));
    }
    if search.is_weak() {
        forms.iter().skip(1).flat_map(rejoined).for_each(|form| search.ask_name(&form));
    }
    if search.is_weak() {
        forms.iter().for_each(|form| search.ask_sound(form));
    }
    if search.is_weak() {
        forms.iter().for_each(|form| search.ask_slip(form));
    }
    search.ranked()
}

/// The ISO code of a country given as a code or by a name in any script; `None` where it is no country.
pub fn country_code(gazetteer: &Gazetteer, text: &str) -> Option<String> {
    let mut within = Within::default();
    within.add_country(gazetteer, &fold_key(text)).then(|| within.countries.swap_remove(0))
}

/// The ids of the units, countries among them, that `text` names: `محافظة حلب`, `Aleppo`, `SY.09`; several where
/// several have the name, none where none has it. `countries` are ISO codes; empty means all.
pub fn units_named(gazetteer: &Gazetteer, text: &str, countries: &[String]) -> Vec<String> {
    if gazetteer.by_id(text.trim()).is_some() {
        return vec![text.trim().to_owned()];
    }
    let kinds = vec![PlaceKind::Region, PlaceKind::District];
    let hints = Hints { countries: countries.to_vec(), kinds, ..Hints::default() };
    let hits = lookup(gazetteer, text, &hints);
    let best = hits.first().map_or(0.0, |hit| hit.trust);
    let units = hits.iter().filter(|hit| hit.trust >= best - 0.05);
    units.filter_map(|hit| gazetteer.place(hit.place).map(|place| place.id.to_owned())).collect()
}

struct Search<'s> {
    gazetteer: &'s Gazetteer,
    hints: &'s Hints,
    /// The query, letter for letter.
    written: &'s str,
    hits: Vec<Hit>,
    known: FxHashMap<PlaceNumber, usize>,
}

impl Search<'_> {
    /// Whether nothing has been found that can be trusted.
    fn is_weak(&self) -> bool {
        !self.hits.iter().any(|hit| hit.trust >= WEAK)
    }

    /// Whether the whole world is searched.
    fn is_wide(&self) -> bool {
        self.hints.countries.is_empty() && self.hints.units.is_empty() && self.hints.near.is_none()
    }

    fn ask_name(&mut self, reading: &Reading) {
        for named in self.gazetteer.named(&reading.key) {
            let Some(place) = self.gazetteer.place(named.place) else { continue };
            let rank = match named.rank {
                NameRank::Main if !place.ar.is_empty() && self.written.contains(place.ar) => "exact",
                NameRank::Main => "folded",
                NameRank::Alias => "variant",
                NameRank::Latin => "latin",
            };
            self.add(reading, named.place, &place, rank, 1.0);
        }
    }

    fn ask_sound(&mut self, reading: &Reading) {
        if reading.noun.is_none() && is_common(&reading.key) {
            return;
        }
        let sound = skeleton(&reading.key);
        for number in self.gazetteer.sounding(&reading.key) {
            let Some(place) = self.gazetteer.place(number) else { continue };
            // Every country's Arabic names are known.
            if place.kind == PlaceKind::Country && !is_latin(&reading.key) {
                continue;
            }
            let close = if is_latin(&reading.key) {
                if place.ar.is_empty() { UNSEEN } else { closeness(place.ar, &reading.key) }
            } else {
                closeness(&reading.key, place.en)
            };
            // The name that sounds alike may be one of the place's other names.
            let close = if skeleton(place.en) == sound { close } else { close.max(UNSEEN) };
            if close >= SOUNDS {
                self.add(reading, number, &place, "phonetic", close);
            }
        }
    }

    fn ask_slip(&mut self, reading: &Reading) {
        let letters = reading.key.chars().filter(|c| *c != ' ').count();
        if letters < if self.is_wide() { 4 } else { 3 } || reading.noun.is_none() && is_common(&reading.key) {
            return;
        }
        for (key, close) in slip::edits(&reading.key) {
            for named in self.gazetteer.named(&key) {
                let Some(place) = self.gazetteer.place(named.place) else { continue };
                self.add(reading, named.place, &place, "slip", close);
            }
        }
    }

    /// Adds a hit, or betters the one that is there.
    fn add(
        &mut self,
        reading: &Reading,
        number: PlaceNumber,
        place: &Place<'_>,
        tier: &'static str,
        close: f64,
    ) {
        if !self.hints.admit(self.gazetteer, place) {
            return;
        }
        let mut sum = Sum::new();
        sum.step(tier, close);
        reading.steps.iter().for_each(|step| sum.step(step, 1.0));
        let letters = reading.key.trim_start_matches(clitic::ARTICLE).chars().filter(|c| *c != ' ').count();
        if matches!(tier, "phonetic" | "slip") && self.is_wide() && letters < TELLING {
            sum.step("wide", 1.0);
        }
        let expected = self.hints.expected.map(|kind| Noun { kind: kind.word(), feature: "" });
        sum.place(place, self.hints.near, reading.noun.or(expected));
        match &reading.within {
            Some(within) if within.holds(place) => sum.add("within", 2.5),
            Some(_) => sum.step("elsewhere", 1.0),
            None => {}
        }
        let hit = Hit {
            place: number,
            how: sum.how,
            score: sum.total,
            confidence: 0.0,
            trust: sum.trust,
            why: sum.why,
        };
        match self.known.get(&number).and_then(|at| self.hits.get_mut(*at)) {
            Some(known) if known.score >= hit.score => {}
            Some(known) => *known = hit,
            None => {
                self.known.insert(number, self.hits.len());
                self.hits.push(hit);
            }
        }
    }

    /// The hits, best first, with their confidence.
    fn ranked(mut self) -> Vec<Hit> {
        self.hits.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.place.cmp(&b.place)));
        let best = self.hits.first().map_or(0.0, |hit| hit.score);
        let rivals: Vec<(f64, Option<Position>)> = self
            .hits
            .iter()
            .take(RIVALS)
            .map(|hit| {
                let at = self.gazetteer.place(hit.place).map(|place| place.position);
                ((SHARPNESS * (hit.score - best)).exp(), at)
            })
            .collect();
        for (at, hit) in self.hits.iter_mut().enumerate() {
            let own = (SHARPNESS * (hit.score - best)).exp();
            let here = self.gazetteer.place(hit.place).map(|place| place.position);
            let others = rivals.iter().enumerate().filter(|(other, _)| *other != at);
            let elsewhere: f64 = others
                .filter(|(_, (_, there))| match (here, *there) {
                    (Some(here), Some(there)) => rough_km(here, there) > SAME_KM,
                    _ => true,
                })
                .map(|(_, (odds, _))| odds)
                .sum();
            hit.confidence = (hit.trust * own / (own + elsewhere)).clamp(0.0, 1.0);
        }
        self.hits
    }
}

/// Whether a folded name is in Latin letters.
fn is_latin(key: &str) -> bool {
    key.chars().any(|c| c.is_ascii_alphabetic())
}

impl Hints {
    fn admit(&self, gazetteer: &Gazetteer, place: &Place<'_>) -> bool {
        let country = |code: &String| code == place.country || code == place.id;
        (self.countries.is_empty() || self.countries.iter().any(country))
            && (self.kinds.is_empty() || self.kinds.contains(&place.kind))
            && (self.units.is_empty() || self.units.iter().any(|unit| is_within(gazetteer, place, unit)))
    }
}

/// Whether a place is within the unit with this id, or is it.
fn is_within(gazetteer: &Gazetteer, place: &Place<'_>, unit: &str) -> bool {
    if [place.id, place.admin1, place.admin2, place.country].contains(&unit) {
        return true;
    }
    let Some(unit) = gazetteer.by_id(unit).and_then(|number| gazetteer.place(number)) else { return false };
    // Parents are not known of every place; an area of our own has none below it.
    let unknown = if unit.kind == PlaceKind::Region { place.admin1 } else { place.admin2 }.is_empty();
    let loose = unknown || unit.id.starts_with("yq-");
    loose
        && (unit.country.is_empty() || place.country == unit.country)
        && rough_km(unit.position, place.position) <= unit.radius_km
}

impl Within {
    fn holds(&self, place: &Place<'_>) -> bool {
        self.countries.iter().any(|code| code == place.country || code == place.id)
            || self.units.iter().any(|unit| [place.id, place.admin1, place.admin2].contains(&unit.as_str()))
    }
}

#[cfg(test)]
mod tests;

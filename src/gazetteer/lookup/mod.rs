//! Looking a name up outside any report: best first, each hit with its reasons and a confidence.
//!
//! Tiers are asked in turn, and a later one only where the earlier gave nothing or something weak: the name as it
//! stands; with a generic noun, particles or a country beside it taken off; with words joined or parted and the
//! article put on or off; what sounds alike; what is one slip of the pen away. What the tiers are worth stands in
//! [`LOOKUP_REASONS`].

mod hints;
mod reading;
mod reason;
mod slip;

use rustc_hash::FxHashMap;

use super::{Gazetteer, NameRank, Place, PlaceKind, PlaceNumber, Walk};
use crate::geo::{Position, rough_km};
use crate::lexicon::{Noun, is_common};
use crate::text::clitic;
use reading::{Reading, rejoined, stripped};
use reason::{Sum, WEAK};

pub use hints::{Hints, country_code, units_named};
pub use reason::LOOKUP_REASONS;

/// A place that a name may mean.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The place.
    pub place: PlaceNumber,
    /// The least plain step from the name to the place, one of [`LOOKUP_REASONS`]: `exact`, `folded`, `variant`,
    /// `latin`, `seat`, `noun`, `joined`, `article`, `clitic`, `part`, `phonetic` or `slip`; signs do not count.
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
/// A longer query, in characters, is a sentence and no name: it is looked up as it stands and no further.
const LONGEST: usize = 100;
/// How many hits are weighed against each other.
const RIVALS: usize = 64;
/// With this trust in a sound no slip of the pen is looked for.
const SOUND_ENOUGH: f64 = 0.62;
/// How close a name must sound where the whole world is searched.
const WORLDWIDE: f64 = 0.88;
/// A name of this many letters, the article apart, is told from all others in the world even by sound.
const TELLING: usize = 8;

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
    if whole.key.chars().nth(LONGEST).is_some() {
        return search.ranked();
    }
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
    forms.iter().filter(|form| form.noun.is_none()).for_each(|form| search.ask_seat(form));
    if search.is_weak() {
        forms.iter().for_each(|form| search.ask_sound(form));
    }
    if !search.hits.iter().any(|hit| hit.trust >= SOUND_ENOUGH) {
        forms.iter().filter(|form| form.steps.len() <= 2).for_each(|form| search.ask_slip(form));
    }
    search.ranked()
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

    /// Where only a district has the name: the town after which it is called, whatever its own table says.
    fn ask_seat(&mut self, reading: &Reading) {
        let Some(unit) = self.units().next().filter(|_| self.hits.iter().all(|hit| !self.is_settled(hit)))
        else {
            return;
        };
        let Some(unit) = self.gazetteer.place(unit) else { return };
        for (number, close) in self.gazetteer.sounding(unit.en, false) {
            let Some(place) = self.gazetteer.place(number) else { continue };
            if place.kind.is_settlement() && place.admin1 == unit.id && close > 0.9 {
                self.add(reading, number, &place, "seat", 1.0);
            }
        }
    }

    /// The districts among the hits.
    fn units(&self) -> impl Iterator<Item = PlaceNumber> {
        let is_unit =
            |hit: &&Hit| self.gazetteer.place(hit.place).is_some_and(|p| p.kind == PlaceKind::District);
        self.hits.iter().filter(is_unit).map(|hit| hit.place)
    }

    fn is_settled(&self, hit: &Hit) -> bool {
        self.gazetteer.place(hit.place).is_some_and(|place| place.kind.is_settlement())
    }

    fn ask_sound(&mut self, reading: &Reading) {
        if reading.noun.is_none() && is_common(&reading.key) {
            return;
        }
        let wide = self.is_wide();
        // A skeleton one sound off fits something anywhere in the world.
        for (number, close) in self.gazetteer.sounding(&reading.key, !wide) {
            let Some(place) = self.gazetteer.place(number) else { continue };
            // Every country's Arabic names are known.
            let known = place.kind == PlaceKind::Country && !is_latin(&reading.key);
            if !known && (close >= WORLDWIDE || !wide) {
                self.add(reading, number, &place, "phonetic", close);
            }
        }
    }

    /// How many letters at the head of a key begin some name.
    fn reach(&self, key: &str) -> usize {
        let walk = Walk::new(self.gazetteer);
        let mut step = Some(walk.start());
        let mut letter = [0; 4];
        key.chars()
            .take_while(|c| {
                step = step.as_ref().and_then(|step| walk.advance(step, c.encode_utf8(&mut letter)));
                step.is_some()
            })
            .count()
    }

    fn ask_slip(&mut self, reading: &Reading) {
        let letters = reading.key.chars().filter(|c| *c != ' ').count();
        if letters < if self.is_wide() { 4 } else { 3 } || reading.noun.is_none() && is_common(&reading.key) {
            return;
        }
        for (key, close) in slip::edits(&reading.key, self.reach(&reading.key)) {
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

#[cfg(test)]
mod tests;

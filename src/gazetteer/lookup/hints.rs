//! What is known of a place besides its name: countries, units, kinds, a position; and what words say of these.

use super::lookup;
use crate::gazetteer::{Gazetteer, Place, PlaceKind};
use crate::geo::{Position, rough_km};
use crate::lexicon::{country_of_nisba, generic_noun};
use crate::text::clitic;
use crate::text::fold::fold_key;

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
pub(super) struct Within {
    countries: Vec<String>,
    units: Vec<String>,
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

impl Hints {
    /// Whether the place is one of those asked for.
    pub(super) fn admit(&self, gazetteer: &Gazetteer, place: &Place<'_>) -> bool {
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
    pub(super) fn holds(&self, place: &Place<'_>) -> bool {
        self.countries.iter().any(|code| code == place.country || code == place.id)
            || self.units.iter().any(|unit| [place.id, place.admin1, place.admin2].contains(&unit.as_str()))
    }

    /// Adds the country or unit that `key` names; whether it names one.
    pub(super) fn add(&mut self, gazetteer: &Gazetteer, key: &str) -> bool {
        if self.add_country(gazetteer, key) || self.add_nisba(key) {
            return true;
        }
        let bare = key.split_once(' ').filter(|(head, _)| generic_noun(head).is_some()).map(|(_, rest)| rest);
        let before = self.units.len();
        for named in std::iter::once(key).chain(bare).flat_map(|key| gazetteer.named(key)) {
            let Some(place) = gazetteer.place(named.place).filter(|place| place.kind.is_area()) else {
                continue;
            };
            self.units.push(place.id.to_owned());
        }
        self.units.len() > before
    }

    pub(super) fn add_country(&mut self, gazetteer: &Gazetteer, key: &str) -> bool {
        let before = self.countries.len();
        let code = key.to_uppercase();
        if code.len() == 2 && gazetteer.by_id(&code).is_some() {
            self.countries.push(code);
        } else {
            let named = gazetteer.named(key).into_iter().filter_map(|named| gazetteer.place(named.place));
            let countries = named.filter(|place| place.kind == PlaceKind::Country);
            self.countries.extend(countries.map(|place| place.id.to_owned()));
        }
        self.countries.len() > before
    }

    pub(super) fn add_nisba(&mut self, key: &str) -> bool {
        let bare = key.strip_prefix(clitic::ARTICLE).unwrap_or(key);
        let country = country_of_nisba(bare).filter(|country| country.len() == 2);
        self.countries.extend(country.map(str::to_owned));
        country.is_some()
    }
}

//! Namesakes: which of several places of one name is meant, by what stands beside it and by what they are.

use super::resolve::Choice;
use super::score::Score;
use crate::gazetteer::{Place, PlaceKind, PlaceNumber, Places};
use crate::geo::rough_km;

/// Inhabitants below which a namesake of a capital is not meant without a word that says so.
const LESSER: u32 = 50_000;
/// What it is worth that a place lies in the unit named right after it.
const CONTAINED: f64 = 2.0;
/// How far from the middle of its town a quarter lies at most, in kilometres.
const WITHIN: f64 = 40.0;
/// How near a place across a border is to the one named before it, in kilometres.
const BESIDE: f64 = 60.0;

/// Without its noun a country is meant, not the river that it is called after: النيجر.
pub(super) fn prefer_country(places: &Places<'_>, option: &mut Choice) {
    let is = |n: PlaceNumber, kind: PlaceKind| places.place(n).is_some_and(|p| p.kind == kind);
    if option.scored.iter().any(|s| is(s.0, PlaceKind::Country)) {
        option.scored.retain(|s| !is(s.0, PlaceKind::River));
    }
}

/// A capital abroad is meant rather than a small place of its name, unless a noun says which.
pub(super) fn prefer_capital(places: &Places<'_>, option: &mut Choice) {
    let capital = |n: PlaceNumber| places.place(n).is_some_and(|p| p.is_capital());
    if !option.scored.iter().any(|s| capital(s.0)) {
        return;
    }
    for (number, _, score) in &mut option.scored {
        if places.place(*number).is_some_and(|p| p.kind.is_settlement() && p.population < LESSER) {
            score.add("lesser", -3.0);
        }
    }
}

/// A place across a border is no place abroad where the list that it stands in has named one beside it.
pub(super) fn neighbour(
    places: &Places<'_>,
    last: Option<&Choice>,
    option: &Choice,
    place: &Place<'_>,
    score: &mut Score,
) {
    if !option.context.listed || !score.why.iter().any(|row| row.0 == "abroad") {
        return;
    }
    let before = last.and_then(|last| last.scored.first()).and_then(|s| places.place(s.0));
    if before.is_some_and(|p| p.kind.is_settlement() && rough_km(p.position, place.position) < BESIDE) {
        score.add("near", 1.8);
    }
}

/// A unit or a lake named right after a place says which of its namesakes is meant: New York (Donetsk). The same name
/// elsewhere in the report means the same place.
pub(super) fn contain(places: &Places<'_>, kept: &mut [Choice]) {
    let mut told: Vec<PlaceNumber> = Vec::new();
    for index in 0..kept.len().saturating_sub(1) {
        let (option, rest) = kept.split_at_mut(index + 1);
        let (Some(option), Some(next)) = (option.last_mut(), rest.first()) else { continue };
        let gap = next.candidate.tokens.start.saturating_sub(option.candidate.tokens.end);
        if gap > 4 || option.scored.len() < 2 || next.context.listed {
            continue;
        }
        let holds =
            |p: &Place<'_>| matches!(p.kind, PlaceKind::Region | PlaceKind::District) || p.feature == "lake";
        let Some(unit) = next.scored.iter().find_map(|s| places.place(s.0).filter(|p| holds(p))) else {
            continue;
        };
        for (number, _, score) in &mut option.scored {
            if places.place(*number).is_some_and(|p| lies_in(p, unit)) {
                score.add("container", CONTAINED);
                told.push(*number);
            }
        }
    }
    for option in kept.iter_mut().filter(|option| option.scored.len() > 1) {
        for (number, _, score) in &mut option.scored {
            if told.contains(number) && !score.why.iter().any(|row| row.0 == "container") {
                score.add("container", CONTAINED);
            }
        }
        option.scored.sort_by(|a, b| b.2.total.total_cmp(&a.2.total).then(a.0.cmp(&b.0)));
    }
}

/// A quarter lies in the town named right after it; one that no table has there is no namesake in another town.
pub(super) fn drop_quarters_elsewhere(places: &Places<'_>, kept: &mut Vec<Choice>) {
    let place = |option: &Choice| option.scored.first().and_then(|s| places.place(s.0));
    let elsewhere = |pair: &[Choice]| {
        let [quarter, town] = pair else { return false };
        town.candidate.tokens.start <= quarter.candidate.tokens.end + 2
            && !town.context.listed
            && town.context.locative == Some("at")
            && place(quarter).zip(place(town)).is_some_and(|(quarter, town)| {
                quarter.feature == "neighbourhood"
                    && town.kind.is_settlement()
                    && rough_km(quarter.position, town.position) > WITHIN
            })
    };
    // The last has none behind it.
    let dropped: Vec<bool> = kept.windows(2).map(elsewhere).collect();
    let mut dropped = dropped.into_iter();
    kept.retain(|_| !dropped.next().unwrap_or(false));
}

/// Whether a place lies in a unit, or on a lake.
fn lies_in(place: &Place<'_>, unit: &Place<'_>) -> bool {
    let reach = if unit.feature == "lake" { unit.radius_km + 15.0 } else { unit.radius_km };
    place.admin1 == unit.id
        || place.admin2 == unit.id
        || place.country == unit.country
            && place.id != unit.id
            && rough_km(place.position, unit.position) < reach
}

#[cfg(test)]
mod tests {
    use crate::gazetteer::Gazetteer;
    use crate::lexicon::annotate;
    use crate::mention::find;
    use crate::text::Text;

    fn english(text: &str, name: &str) -> String {
        let text = Text::new(text);
        let marked = annotate(&text);
        let gazetteer = Gazetteer::builtin();
        let found = find(&marked, gazetteer);
        let hit = found.iter().find(|f| &text.original()[f.bytes.clone()] == name);
        hit.and_then(|f| gazetteer.place(f.place?)).map(|p| p.en.to_owned()).unwrap_or_default()
    }

    #[test]
    fn a_country_is_meant_without_a_noun_and_its_river_with_one() {
        assert_eq!(english("هجوم قرب غاو على الحدود مع النيجر في مالي", "النيجر"), "Niger");
        assert_eq!(english("غرق زورق في نهر النيجر قرب غاو في مالي", "النيجر"), "Niger river");
    }

    #[test]
    fn a_capital_abroad_is_meant_rather_than_a_small_namesake() {
        assert_eq!(english("قصف على خان يونس ورفح في غزة، وفي الدوحة تستأنف المحادثات", "الدوحة"), "Doha");
    }

    #[test]
    fn the_unit_named_after_a_place_tells_its_namesakes_apart() {
        assert_eq!(
            english("سيطرت القوات الروسية على بلدة نيويورك (دونيتسك) في أوكرانيا", "نيويورك"),
            "Niu-York"
        );
        assert_eq!(english("اجتمع مجلس الأمن في نيويورك لبحث الحرب في أوكرانيا", "نيويورك"), "New York City");
    }
}

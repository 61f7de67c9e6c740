//! Sites: at which of the places named something happened, and how exactly each is placed.

use std::ops::Range;

use super::number::figure;
use crate::gazetteer::{Gazetteer, Place, PlaceKind};
use crate::geo::{Compass, Position, destination, rough_km};
use crate::incident::Relation;
use crate::lexicon::{Annotated, Class};
use crate::mention::Found;
use crate::text::{TokenKind, clitic};

/// One place at which an event happened.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Site {
    /// The index of the mention.
    pub mention: usize,
    /// A second mention: the other end of "between", the other name of the place.
    pub second: Option<usize>,
    /// How the point lies to the place.
    pub relation: Relation,
    /// The point.
    pub position: Position,
    /// The circle in which it happened.
    pub radius_km: f64,
}

/// The sites among the mentions `candidates`, in text order; `places` has the place of each mention.
pub(super) fn sites(
    marked: &Annotated<'_, '_>,
    found: &[Found],
    candidates: &[usize],
    places: &[Option<&Place<'_>>],
    gazetteer: &Gazetteer,
) -> Vec<Site> {
    let mut out: Vec<Site> = Vec::new();
    let mut asides: Vec<usize> = Vec::new();
    let place_of = |i: usize| places.get(i).copied().flatten();
    let candidates: Vec<usize> = candidates
        .iter()
        .copied()
        .filter(|i| !is_quarter_elsewhere(found, *i, candidates, &place_of))
        .collect();
    let finest = candidates.iter().filter_map(|i| place_of(*i)).map(rank).min();
    for &index in &candidates {
        let Some(place) = place_of(index) else { continue };
        // Beside a finer place, its country or region is only what holds it.
        let holder =
            out.iter().any(|site| place_of(site.mention).is_some_and(|finer| holds(gazetteer, place, finer)))
                || candidates.iter().any(|other| {
                    *other != index
                        && place_of(*other).is_some_and(|finer| {
                            holds(gazetteer, place, finer)
                                || opens(marked, &found[index]) && is_seat(gazetteer, place, finer)
                        })
                        && !listed_with(found, index, *other)
                });
        // "X, south of Y", "X, between Y and Z": Y and Z only say where X is.
        let beside = out.last().is_some_and(|site| {
            let last = &found[site.mention];
            let gap = found[index]
                .tokens
                .start
                .saturating_sub(found[site.second.unwrap_or(site.mention)].tokens.end);
            let words = last.tokens.end..found[index].tokens.start;
            let close = gap <= 4 && last.tokens.end <= found[index].tokens.start;
            let placed = match found[index].context.locative {
                Some("near" | "toward") => follows_at_once(marked, &words),
                Some("between") => !found[index].context.listed,
                _ => found[index].context.direction.is_some(),
            };
            close
                && placed
                && !words.clone().any(|i| adds(marked, i))
                && offset(marked, &found[index]).is_none()
        });
        // "The quarter X in Y", "the field X in the district Y in Z": Y says where X is, and Z where Y is.
        let inside = out.last().is_some_and(|site| {
            let last = asides.last().copied().unwrap_or(site.mention).max(site.mention);
            let gap = found[last].tokens.end..found[index].tokens.start;
            let close = gap.start <= gap.end
                && (gap.len() < 2 || gap.len() == 2 && marked.is(gap.start + 1, Class::Kind))
                && !gap.clone().any(|i| adds(marked, i));
            close
                && found[index].context.locative == Some("at")
                && !found[index].context.listed
                && (place.kind.is_settlement() || place.kind == PlaceKind::District)
                && place_of(site.mention).is_some_and(|p| {
                    let reach: f64 = if place.kind == PlaceKind::District { 60.0 } else { 40.0 };
                    rough_km(p.position, place.position) < place.radius_km.max(reach)
                        || is_seat(gazetteer, place, p)
                })
        });
        if beside || inside {
            asides.push(index);
            continue;
        }
        // "On the road of X, near Y": the road leads to X.
        let road = |i: usize| {
            let start = found[i].tokens.start;
            (start.saturating_sub(2)..start).any(|k| marked.marks(k, "road"))
        };
        let nearer = candidates.iter().any(|other| {
            *other == index + 1
                && found[*other].context.locative == Some("near")
                && found[*other].tokens.start <= found[index].tokens.end + 3
        });
        if road(index) && nearer {
            asides.push(index);
            continue;
        }
        let tied = asides.last().is_some_and(|last| *last + 1 == index && found[index].context.listed);
        if tied {
            continue;
        }
        if holder || (place.kind == PlaceKind::Country && finest.is_some_and(|f| f < 5)) {
            continue;
        }
        if let Some(same) = out.iter_mut().find(|site| {
            place_of(site.mention).is_some_and(|p| {
                p.id == place.id
                    || (rough_km(p.position, place.position) < 3.0
                        && found[site.mention].context.locative.is_some())
            })
        }) {
            same.second.get_or_insert(index);
            continue;
        }
        out.push(locate(marked, found, index, place));
    }
    between(marked, found, &mut out);
    out
}

/// Whether a mention is a quarter of the town named after it, and was placed in another town of a quarter of that name.
fn is_quarter_elsewhere<'g>(
    found: &[Found],
    index: usize,
    candidates: &[usize],
    place_of: &impl Fn(usize) -> Option<&'g Place<'g>>,
) -> bool {
    let quarter = found[index].context.kind.is_some_and(|(_, finer)| finer.starts_with("neighbourhood"));
    let next = index + 1;
    let town = quarter
        && candidates.contains(&next)
        && found[next].context.locative == Some("at")
        && found[next].tokens.start <= found[index].tokens.end + 2;
    town && place_of(index).zip(place_of(next)).is_some_and(|(quarter, town)| {
        town.kind.is_settlement() && rough_km(quarter.position, town.position) > 40.0
    })
}

/// Whether the words between two names begin with a preposition of place, but for one word that belongs to the first.
fn follows_at_once(marked: &Annotated<'_, '_>, words: &Range<usize>) -> bool {
    let relates = |i: usize| {
        marked.is(i, Class::Locative) || marked.is(i, Class::Direction) || marked.marks(i, "beside")
    };
    words.clone().take(2).any(relates)
}

/// Whether a word adds to what stands before it: "and near Y" is a place of its own.
fn adds(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked.text.folded(at).chars().eq([clitic::AND])
        || marked.at(at).iter().any(|s| s.class == Class::Locative && s.reading.conjunction)
}

/// Finer places have lower ranks.
fn rank(place: &Place<'_>) -> u8 {
    match place.kind {
        PlaceKind::City | PlaceKind::Town | PlaceKind::Village | PlaceKind::Hamlet | PlaceKind::Other => 1,
        PlaceKind::Mountain | PlaceKind::River => 2,
        PlaceKind::District => 2,
        PlaceKind::Region if place.feature == "area" => 4,
        PlaceKind::Region | PlaceKind::Sea => 3,
        PlaceKind::Country => 5,
    }
}

/// Whether `place` is an area that holds the finer one.
fn holds(gazetteer: &Gazetteer, place: &Place<'_>, finer: &Place<'_>) -> bool {
    if finer.feature == "neighbourhood" && place.kind.is_settlement() && place.feature != "neighbourhood" {
        return rough_km(place.position, finer.position) < place.radius_km + finer.radius_km;
    }
    if rank(place) <= rank(finer) || place.id == finer.id {
        return false;
    }
    // Of two units of administration it is known whether one holds the other; but "the south of Lebanon" is more than
    // the governorate of that name.
    let side = || gazetteer.name_of(place.country).is_some_and(|country| place.name().ends_with(country));
    if place.feature == "governorate" && !finer.admin1.is_empty() && !side() {
        return finer.admin1 == place.id;
    }
    finer.admin1 == place.id
        || finer.admin2 == place.id
        || finer.country == place.id
        || rough_km(place.position, finer.position) < place.radius_km.max(30.0) * 1.5
}

/// Whether a place opens what is told, before a comma: "In X, …".
fn opens(marked: &Annotated<'_, '_>, mention: &Found) -> bool {
    mention.context.locative == Some("at") && marked.text.surface(mention.tokens.end) == "،"
}

/// Whether a place is the seat that gives its name to the unit in which the other lies: the unit may be meant.
fn is_seat(gazetteer: &Gazetteer, place: &Place<'_>, other: &Place<'_>) -> bool {
    let named = |unit: &str| gazetteer.name_of(unit).is_some_and(|name| name == place.name());
    place.kind.is_settlement()
        && place.admin1 == other.admin1
        && rough_km(place.position, other.position) > 3.0
        && named(other.admin1)
}

/// Whether two mentions stand in one list, so that neither holds the other.
fn listed_with(found: &[Found], a: usize, b: usize) -> bool {
    let later = a.max(b);
    a.abs_diff(b) == 1 && found.get(later).is_some_and(|f| f.context.listed && f.context.locative.is_none())
}

/// Places the event relative to one mention: at it, near it, or at a distance in a direction.
fn locate(marked: &Annotated<'_, '_>, found: &[Found], index: usize, place: &Place<'_>) -> Site {
    let mention = &found[index];
    let own =
        |relation, position, radius_km| Site { mention: index, second: None, relation, position, radius_km };
    if let Some((km, bearing)) = offset(marked, mention) {
        if let Some(bearing) = bearing {
            return own(Relation::Offset, destination(place.position, bearing, km), (km * 0.25).max(3.0));
        }
        return own(Relation::Near, place.position, km + place.radius_km);
    }
    let area = matches!(place.kind, PlaceKind::Country | PlaceKind::Region | PlaceKind::Sea);
    if area {
        if let Some(sign) = mention.context.direction {
            let bearing = Compass::from_sign(sign).map_or(0.0, Compass::degrees);
            let shifted = destination(place.position, bearing, place.radius_km * 0.5);
            return own(Relation::Area, shifted, place.radius_km * 0.6);
        }
        return own(Relation::Area, place.position, place.radius_km);
    }
    match mention.context.locative {
        Some("near") => own(Relation::Near, place.position, place.radius_km + 5.0),
        _ if mention.context.direction.is_some() => {
            own(Relation::Near, place.position, place.radius_km + 8.0)
        }
        _ if place.kind == PlaceKind::District => own(Relation::Area, place.position, place.radius_km),
        _ => own(Relation::At, place.position, place.radius_km),
    }
}

/// A stated distance before the name, with its direction: "12 km south of X", "6 km west of X".
fn offset(marked: &Annotated<'_, '_>, mention: &Found) -> Option<(f64, Option<f64>)> {
    let start = mention.tokens.start;
    let from = start.saturating_sub(12);
    for i in (from..start).rev() {
        let text = marked.text;
        if text.get(i).is_some_and(|t| t.kind == TokenKind::Break) || matches!(text.sign(i), "." | "؛") {
            break;
        }
        let Some(unit) = marked.sense(i, Class::Unit) else { continue };
        let scale: f64 = unit.value.parse().ok()?;
        let number = (i.saturating_sub(4)..i)
            .find_map(|k| figure(marked, k).filter(|f| f.end == i))
            .map(|f| f64::from(f.low))
            .or_else(|| (unit.extra == "2").then_some(2.0))?;
        let direction = (i + unit.tokens..start).find_map(|k| marked.sense(k, Class::Direction));
        return Some((
            number * scale,
            direction.and_then(|s| Compass::from_sign(s.value)).map(Compass::degrees),
        ));
    }
    None
}

/// Joins two sites that "between" or a road ties: the point is half-way, the circle holds both.
fn between(marked: &Annotated<'_, '_>, found: &[Found], sites: &mut Vec<Site>) {
    let mut i = 0;
    while i + 1 < sites.len() {
        let (a, b) = (&found[sites[i].mention], &found[sites[i + 1].mention]);
        let head = (a.tokens.start.saturating_sub(3)..a.tokens.start).any(|k| {
            marked.sense(k, Class::Locative).is_some_and(|s| s.value == "between") || marked.marks(k, "road")
        });
        let tied = b.tokens.start.saturating_sub(a.tokens.end) <= 2;
        let hyphen = marked.text.sign(a.tokens.end) == "-" && b.tokens.start == a.tokens.end + 1;
        let road = (a.tokens.start.saturating_sub(2)..a.tokens.start).any(|k| marked.marks(k, "road"));
        if (head && tied) || (hyphen && road) {
            let (p, q) = (sites[i].position, sites[i + 1].position);
            let relation = if road { Relation::Along } else { Relation::Between };
            let half = crate::geo::distance_km(p, q) / 2.0;
            sites[i].second = Some(sites[i + 1].mention);
            sites[i].relation = relation;
            sites[i].position = crate::geo::midpoint(p, q);
            sites[i].radius_km = half.max(3.0);
            sites.remove(i + 1);
        }
        i += 1;
    }
}

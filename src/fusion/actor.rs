//! Who did it to whom: by sides, since each newsroom has its own name for an army.

use std::cell::RefCell;

use rustc_hash::FxHashMap;

use super::reason::Sum;
use super::telling::Telling;
use crate::lexicon::{self, Class, annotate, side_and_class};
use crate::text::Text;
use crate::text::fold::fold_key;

/// The sides of names, each worked out once: thousands of records have the same few actors.
#[derive(Default)]
pub(super) struct Sides(RefCell<FxHashMap<String, Option<&'static str>>>);

impl Sides {
    /// The side of an actor as written: a country's ISO code or a group's key.
    pub(super) fn of(&self, name: &str) -> Option<&'static str> {
        if let Some(side) = self.0.borrow().get(name) {
            return *side;
        }
        let side = side_of(name);
        self.0.borrow_mut().insert(name.to_owned(), side);
        side
    }
}

fn side_of(name: &str) -> Option<&'static str> {
    // A record's own actor has a name of the tables; who speaks is written as in the report.
    if let Some((side, _)) = side_and_class(name).filter(|(side, _)| !side.is_empty()) {
        return Some(side);
    }
    let text = Text::new(name);
    let marked = annotate(&text);
    let actor = (0..text.len()).find_map(|at| lexicon::side_of(marked.sense(at, Class::Actor)?.value));
    actor.or_else(|| {
        let demonym = (0..text.len()).find_map(|at| marked.sense(at, Class::Demonym))?;
        Some(demonym.value)
    })
}

/// What a weapon is seen to do: it is fired by hand, laid, or comes from afar.
#[derive(PartialEq, Eq)]
enum Family {
    Hand,
    Laid,
    Afar,
}

fn family(weapon: &str) -> Family {
    match weapon {
        "small_arms" | "sniper" | "knife" | "grenade" => Family::Hand,
        "ied" | "mine" | "explosive_belt" => Family::Laid,
        _ => Family::Afar,
    }
}

/// Compares actor, target, weapon and origin.
pub(super) fn compare(sum: &mut Sum, a: &Telling, b: &Telling) {
    let sides = |x: Option<&str>, y: Option<&str>| Some(x? == y?);
    match sides(a.actor, b.actor) {
        Some(true) => sum.add("actor", 0.7),
        Some(false) => sum.add("other_actor", -1.2),
        None => {}
    }
    match sides(a.target, b.target) {
        Some(true) => sum.add("target", 0.4),
        Some(false) => sum.add("other_target", -0.8),
        None => {}
    }
    if let (Some(x), Some(y)) = (a.record.weapon.as_deref(), b.record.weapon.as_deref()) {
        match (family(x), family(y)) {
            _ if x == y => sum.add("weapon", 0.3),
            (x, y) if x != y => sum.add("other_weapon", -1.2),
            // What differs by type has been weighed with the type.
            _ if a.record.kind == b.record.kind => sum.add("other_weapon", -0.4),
            _ => {}
        }
    }
    if let (Some(x), Some(y)) = (&a.record.origin, &b.record.origin) {
        let near = a
            .record
            .origin_position()
            .zip(b.record.origin_position())
            .is_some_and(|(x, y)| crate::geo::rough_km(x, y) < 10.0);
        match near || fold_key(x) == fold_key(y) {
            true => sum.add("origin", 0.8),
            false => sum.add("other_origin", -0.5),
        }
    }
}

//! The sides of a conflict: which army, ministry, group and country stand together.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::rows;

/// Words that every country has a body for: they name no side by themselves.
const GENERAL: [&str; 9] = [
    "authorities",
    "bandits",
    "militants",
    "officials",
    "police",
    "separatists",
    "soldiers",
    "tribes",
    "unknown",
];

/// The side of each actor, by its canonical English name; media and neutral bodies stand on none.
static SIDES: LazyLock<FxHashMap<&'static str, &'static str>> = LazyLock::new(|| {
    rows(include_str!("actors.tsv"))
        .filter_map(|cells| match cells[..] {
            [_, name, _, side, class, ..] if stands(class) && !GENERAL.contains(&side) => Some((name, side)),
            _ => None,
        })
        .collect()
});

/// Whether actors of this class stand on a side.
fn stands(class: &str) -> bool {
    matches!(class, "state" | "military" | "group" | "police" | "government")
}

/// The side of an actor, by the value of its [`Actor`](super::Class::Actor) sense: a country's ISO code or a group's key;
/// `None` for media, neutral bodies, civilians, and for what every
/// country has: authorities, police, gunmen.
///
/// ```
/// use yaqut::lexicon::side_of;
/// assert_eq!(side_of("Ahrar al-Sham"), Some("sna"));
/// assert_eq!((side_of("Amaq"), side_of("authorities")), (None, None));
/// ```
pub fn side_of(actor: &str) -> Option<&'static str> {
    SIDES.get(actor).copied()
}

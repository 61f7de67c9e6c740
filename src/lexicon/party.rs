//! Parties: who a name of the table of actors stands for, on which side, and the names that are made of a head and an
//! adjective.

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::Lexicon;
use super::table::rows;

/// Who a name of `actors.tsv` stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Party {
    /// The English name that stands in a record.
    pub name: &'static str,
    /// The Arabic name.
    pub arabic: &'static str,
    /// The country's ISO code, or the key of a group; all names and wings of a side share it.
    pub side: &'static str,
    /// What it is: state, military, group, civilians, police, government, neutral, media, local.
    pub class: &'static str,
}

impl Party {
    /// The side on which it stands in a conflict; `None` for media, neutral bodies, civilians, and for what every
    /// country has: authorities, police, gunmen.
    fn stands(&self) -> Option<&'static str> {
        let fights = matches!(self.class, "state" | "military" | "group" | "police" | "government");
        (fights && !GENERAL.contains(self.side)).then_some(self.side)
    }
}

/// The keys of sides that every country has.
static GENERAL: LazyLock<FxHashSet<&'static str>> =
    LazyLock::new(|| rows(include_str!("general.tsv")).filter_map(|cells| cells.first().copied()).collect());

struct Side {
    adjective: &'static str,
    army: &'static str,
}

static SIDES: LazyLock<FxHashMap<&'static str, Side>> = LazyLock::new(|| {
    let sides = rows(include_str!("sides.tsv"));
    sides
        .filter_map(|cells| {
            let army = cells.get(2).copied().unwrap_or_default();
            Some((*cells.first()?, Side { adjective: cells.get(1)?, army }))
        })
        .collect()
});

/// The countries in which sides that are no states are at home.
static HOMES: LazyLock<FxHashMap<&'static str, &'static str>> = LazyLock::new(|| {
    rows(include_str!("homes.tsv")).filter_map(|cells| Some((*cells.first()?, *cells.get(1)?))).collect()
});

/// What a record's names are that stand in no row of `actors.tsv`: things struck, and the heads of names that are made.
static MADE: LazyLock<FxHashMap<&'static str, &'static str>> = LazyLock::new(|| {
    let targets = rows(include_str!("targets.tsv")).filter_map(|c| Some((*c.first()?, *c.get(2)?)));
    let heads = rows(include_str!("actor_heads.tsv")).filter_map(|c| {
        let name = c.get(3)?;
        let head = name.strip_prefix("{adj} ").or_else(|| name.strip_suffix(" of {name}"))?;
        Some((head, *c.get(2)?))
    });
    heads.chain([("army", "military")]).chain(targets).collect()
});

/// The Arabic names of things struck, by the English ones of records.
static THINGS: LazyLock<FxHashMap<&'static str, &'static str>> = LazyLock::new(|| {
    rows(include_str!("targets.tsv")).filter_map(|cells| Some((*cells.first()?, *cells.get(1)?))).collect()
});

/// The English adjective of a side: `AM` → Armenian.
pub fn adjective(side: &str) -> Option<&'static str> {
    SIDES.get(side).map(|s| s.adjective)
}

/// The key of a side that has an adjective, as the tables hold it.
pub fn side(code: &str) -> Option<&'static str> {
    SIDES.get_key_value(code).map(|(key, _)| *key)
}

/// The country in which a side that is no state is at home or fights, by its key: `houthis` → `YE`; `None` for states, and
/// for sides of several countries.
pub fn home(side: &str) -> Option<&'static str> {
    HOMES.get(side).copied()
}

/// The English name of a side's army; `None` where it has none.
pub fn army(side: &str) -> Option<String> {
    let side = SIDES.get(side)?;
    if side.army == "-" {
        return None;
    }
    Some(if side.army.is_empty() { format!("{} army", side.adjective) } else { side.army.to_owned() })
}

/// The side of an actor, by the value of its [`Actor`](super::Class::Actor) sense: a country's ISO code or a group's key;
/// `None` for media, neutral bodies, civilians, and for what every country has: authorities, police, gunmen.
///
/// ```
/// use yaqut::lexicon::side_of;
/// assert_eq!(side_of("Ahrar al-Sham"), Some("sna"));
/// assert_eq!((side_of("Amaq"), side_of("authorities")), (None, None));
/// ```
pub fn side_of(actor: &str) -> Option<&'static str> {
    Lexicon::get().party(actor)?.stands()
}

/// The side and the class of a name as it stands in a record's `actor` or `target`; a side of its own is "".
///
/// ```
/// use yaqut::lexicon::side_and_class;
/// assert_eq!(side_and_class("Armenian forces (alleged)"), Some(("AM", "military")));
/// assert_eq!(side_and_class("hospital"), Some(("", "infrastructure")));
/// assert_eq!(side_and_class("nobody whom a table knows"), None);
/// ```
pub fn side_and_class(name: &str) -> Option<(&'static str, &'static str)> {
    let name = name.strip_suffix(" (alleged)").unwrap_or(name);
    if let Some(party) = Lexicon::get().party(name) {
        return Some((party.side, party.class));
    }
    if let Some(class) = MADE.get(name) {
        return Some(("", class));
    }
    // The longest adjective that the name opens with: South Sudanese before any other.
    let made = |(side, s): (&&'static str, &Side)| {
        let class = MADE.get(name.strip_prefix(s.adjective)?.strip_prefix(' ')?)?;
        Some((s.adjective.len(), *side, *class))
    };
    SIDES.iter().filter_map(made).max().map(|(_, side, class)| (side, class))
}

/// The Arabic name of what stands in a record's `actor` or `target` in English; `None` for names that are made of a head
/// and an adjective, and for those that no table has.
///
/// ```
/// use yaqut::lexicon::arabic_name;
/// assert!(arabic_name("Rapid Support Forces").is_some() && arabic_name("hospital").is_some());
/// assert_eq!(arabic_name("nobody whom a table knows"), None);
/// ```
pub fn arabic_name(name: &str) -> Option<&'static str> {
    THINGS.get(name).copied().or_else(|| Lexicon::get().party(name).map(|party| party.arabic))
}

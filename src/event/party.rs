//! Parties: the sides that a text names, by the table of actors or by a head and an adjective (the Armenian forces).

use std::ops::Range;

use crate::lexicon::{Annotated, Class, adjective};
use crate::text::TokenKind;
use crate::text::clitic::{self, Reading};

/// The side of "the group", "the movement": the one named before, which the reader knows.
pub(super) const IT: &str = "it";

/// A side named in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Party {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// The name that stands in a record.
    pub name: String,
    /// The country's code or the key of a group; "" where it has none.
    pub side: &'static str,
    /// Its class, as in `actors.tsv`.
    pub class: &'static str,
    /// The particles before it.
    pub reading: Reading,
    /// Whether its name has the article.
    pub definite: bool,
}

impl Party {
    /// Whether its words say only what kind of armed people it is: soldiers, a patrol.
    pub fn is_anybody(&self) -> bool {
        self.side == "soldiers"
    }

    /// Whether its words say only that it bears arms: gunmen, of whomever.
    pub fn is_nameless(&self) -> bool {
        matches!(self.side, "soldiers" | "unknown" | "militants")
    }

    /// Whether it bears arms.
    pub fn is_armed(&self) -> bool {
        matches!(self.class, "military" | "group" | "police" | "state" | "government")
    }
}

/// The party whose name begins at `index`: the longest of what the table of actors has, and of what a head makes.
pub(super) fn party(marked: &Annotated<'_, '_>, index: usize) -> Option<Party> {
    let known = known(marked, index);
    let made = made(marked, index);
    match (known, made) {
        (Some(a), Some(b)) => Some(if b.tokens.end > a.tokens.end { b } else { a }),
        (a, b) => a.or(b).or_else(|| again(marked, index)),
    }
}

/// "The group", without its name.
fn again(marked: &Annotated<'_, '_>, index: usize) -> Option<Party> {
    let sense = marked.role(index, Class::Agent).filter(|s| s.value == IT)?;
    let tokens = index..index + sense.tokens;
    Some(Party {
        tokens,
        name: String::new(),
        side: IT,
        class: "group",
        reading: sense.reading,
        definite: true,
    })
}

fn known(marked: &Annotated<'_, '_>, index: usize) -> Option<Party> {
    let sense = marked.sense(index, Class::Actor).filter(|s| !matches!(s.extra, "media" | "local"))?;
    let side = marked.lexicon.party(sense.value).map_or("", |p| p.side);
    Some(Party {
        tokens: index..index + sense.tokens,
        name: sense.value.to_owned(),
        side,
        class: sense.extra,
        reading: sense.reading,
        definite: sense.reading.article || clitic::has_article(marked.text.folded(index)),
    })
}

/// "The air force" and an adjective, "the forces of" and a country or a group.
fn made(marked: &Annotated<'_, '_>, index: usize) -> Option<Party> {
    let head = marked.role(index, Class::Head).filter(|h| !matches!(h.extra, "media" | "neutral"))?;
    let after = index + head.tokens;
    let own = head.value.strip_prefix("{adj} ").or_else(|| head.value.strip_suffix(" of {name}"))?;
    // A word or a model may stand between: the air force's fighters, the Israeli; the fighters F-16, the Turkish.
    let model = |at: usize| {
        marked.is(at, Class::Weapon)
            || marked.text.get(at).is_some_and(|t| matches!(t.kind, TokenKind::Number | TokenKind::Other))
    };
    let after = (after..after + 3).find(|at| !model(*at)).unwrap_or(after);
    for at in after..after + 2 {
        if let Some(party) = nation(marked, at) {
            let name = adjective(party)?;
            let tokens = index..at + 1;
            return Some(Party {
                tokens,
                name: format!("{name} {own}"),
                side: party,
                class: head.extra,
                reading: head.reading,
                definite: false,
            });
        }
        if !is_quality(marked, at) {
            break;
        }
    }
    // The fighters of a group are the group; the forces of a country are its forces.
    let whose = known(marked, after).filter(|p| p.reading.skip == 0 || p.reading.article)?;
    let name = match (whose.class, adjective(whose.side)) {
        ("state" | "government", Some(word)) => format!("{word} {own}"),
        ("group" | "military" | "police", _) => whose.name,
        _ => return None,
    };
    let class = if matches!(whose.class, "state" | "government") { head.extra } else { whose.class };
    Some(Party {
        tokens: index..whose.tokens.end,
        name,
        side: whose.side,
        class,
        reading: head.reading,
        definite: false,
    })
}

/// The side of the adjective at `index`, which no particle ties to something else.
pub(super) fn nation(marked: &Annotated<'_, '_>, index: usize) -> Option<&'static str> {
    let sense = marked.sense(index, Class::Demonym)?;
    (!sense.reading.conjunction && sense.reading.preposition.is_none()).then_some(sense.value)
}

/// Whether a word may be an adjective between a noun and its nation: it has the endings of one.
pub(super) fn is_quality(marked: &Annotated<'_, '_>, index: usize) -> bool {
    let Some(token) = marked.text.get(index) else { return false };
    let word = marked.text.folded(index);
    token.kind == TokenKind::Arabic
        && (word.ends_with(clitic::NISBA) || word.ends_with(clitic::NISBA_F))
        && !marked.is(index, Class::Locative)
        && !marked.is(index, Class::Victim)
}

/// The parties whose names begin in a stretch, in the order of the text, none inside another.
pub(super) fn parties(marked: &Annotated<'_, '_>, range: Range<usize>) -> Vec<Party> {
    let mut out = Vec::new();
    let mut at = range.start;
    while at < range.end {
        match party(marked, at) {
            Some(found) => {
                at = found.tokens.end;
                out.push(found);
            }
            None => at += 1,
        }
    }
    out
}

//! Parts: what each place named may be to the event whose words stand round it.

use std::ops::Range;

use super::kind::STRIKES;
use super::origin::is_origin;
use crate::gazetteer::{Place, PlaceKind};
use crate::lexicon::{Annotated, Class, Classes, Sense};
use crate::mention::Found;
use crate::text::{TokenKind, clitic};

/// What a mention may be to the event whose words stand round it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// It may be where it happened.
    Site,
    /// Fire came from there.
    Origin,
    /// People or wounded went there, or a road leads there.
    Aside,
    /// Who tells it was there: the site only where nothing else is named.
    Teller,
    /// A government, or a party that speaks.
    Metonym,
}

/// How far before a name the words may stand for which a protest is held, in tokens.
const CAUSE: usize = 9;

/// How far before a name "he is from" may stand, generic nouns between.
const HAILS: usize = 5;

/// Reads what each mention may be; `places` has the place of each.
pub(super) fn parts(marked: &Annotated<'_, '_>, found: &[Found], places: &[Option<&Place<'_>>]) -> Vec<Part> {
    let mut out: Vec<Part> = Vec::with_capacity(found.len());
    for (i, (mention, place)) in found.iter().zip(places).enumerate() {
        // What "and" ties to a destination is one too.
        let tied = i.checked_sub(1).and_then(|p| found.get(p)).is_some_and(|last| {
            let gap = mention.tokens.start.saturating_sub(last.tokens.end);
            gap <= 1
                && (last.tokens.end..=mention.tokens.start).any(|k| clitic::has_and(marked.text.folded(k)))
        });
        let last = out.last().copied();
        out.push(match last {
            Some(Part::Aside) if tied => Part::Aside,
            // "Between Armenia and Azerbaijan".
            Some(Part::Site) if tied && i.checked_sub(1).is_some_and(|p| is_first_of_two(&found[p])) => {
                Part::Site
            }
            _ => part(marked, found, i, *place),
        });
    }
    out
}

/// Whether "between" stands before a name.
fn is_first_of_two(mention: &Found) -> bool {
    mention.context.locative == Some("between")
}

/// Whether a capital or a country is itself what was struck.
pub(super) fn is_hit(marked: &Annotated<'_, '_>, found: &[Found], index: usize, place: &Place<'_>) -> bool {
    let Some(mention) = found.get(index) else { return false };
    let named = index.checked_sub(1).is_some_and(|p| found[p].tokens.end + 1 == mention.tokens.start);
    is_struck(marked, mention) || is_struck_next(marked, &mention.tokens, place, named)
}

/// Reads what the mention `index` may be.
fn part(marked: &Annotated<'_, '_>, found: &[Found], index: usize, place: Option<&Place<'_>>) -> Part {
    let mention = &found[index];
    let start = mention.tokens.start;
    if is_origin(marked, mention) {
        return Part::Origin;
    }
    if mention.context.locative == Some("via") {
        return Part::Aside;
    }
    // Towards: the destination of those who flee, of the wounded, of a road.
    let toward = (start.saturating_sub(3)..start)
        .any(|i| marked.sense(i, Class::Locative).is_some_and(|s| s.value == "toward"));
    if toward {
        let moved = (start.saturating_sub(25)..start).any(|i| {
            marked.sense(i, Class::Trigger).is_some_and(|s| s.value == "displacement")
                || marked.sense(i, Class::Cue).is_some_and(|s| s.value == "transfer")
        });
        if moved {
            return Part::Aside;
        }
    }
    // "He is from X", "in protest against what is in X": not where it happened.
    let not_there = (start.saturating_sub(CAUSE)..start)
        .rev()
        .take_while(|i| marked.text.get(*i).is_some_and(|t| t.is_word()))
        .any(|i| marked.marks(i, "cause") || marked.marks(i, "hails") && start - i <= HAILS);
    if not_there {
        return Part::Aside;
    }
    // The governor of X, the prosecutors of X: an office, not the place; with the article it is complete without X.
    let office = |i: usize| {
        marked.sense(i, Class::Office).is_some_and(|s| s.value != "people")
            && !clitic::has_article(marked.text.folded(i))
    };
    // "The governor of the region of X" is one too.
    let wide = place.is_some_and(|p| matches!(p.kind, PlaceKind::Region | PlaceKind::District));
    let noun = start.checked_sub(1).filter(|i| {
        wide && marked
            .sense(*i, Class::Kind)
            .is_some_and(|s| s.tokens == 1 && s.extra.contains("one|construct"))
    });
    if noun.or(Some(start)).and_then(|i| i.checked_sub(1)).is_some_and(office) {
        return Part::Metonym;
    }
    // "The ministry in Niamey said": the seat of who speaks.
    let seat = place.is_some_and(|p| p.is_capital() || p.kind == PlaceKind::Country);
    let said = || {
        (start.saturating_sub(7)..start)
            .any(|i| marked.is(i, Class::Speech) || marked.is(i, Class::According))
    };
    let speaker = || {
        (start.saturating_sub(4)..start)
            .rev()
            .take_while(|i| !is_that(marked, *i))
            .any(|i| marked.is(i, Class::Speaker) && !marked.is(i, Class::Trigger))
    };
    if seat && said() && speaker() {
        return Part::Metonym;
    }
    if is_army_of(marked, mention) || is_patron(marked, mention) {
        return Part::Metonym;
    }
    if is_force_of(marked, mention) {
        return Part::Teller;
    }
    let Some(place) = place else { return Part::Site };
    let located = mention.context.locative.is_some_and(|l| l != "from")
        || mention.context.kind.is_some()
        || mention.context.direction.is_some();
    if !located
        && !mention.context.cell
        && (place.is_capital() || place.kind == PlaceKind::Country || is_subject(marked, mention))
        && !is_hit(marked, found, index, place)
    {
        return Part::Metonym;
    }
    if labels(marked, &mention.tokens) {
        return Part::Metonym;
    }
    if is_of_teller(marked, &mention.tokens) {
        return Part::Teller;
    }
    Part::Site
}

/// Whether the word that opens what is said stands at a token: أن، إنه، بأن.
fn is_that(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked.marks_or_tells(at, "that")
}

/// Whether the mention stands between a verb of saying and what is said: "our correspondent in X reports that …".
fn is_of_teller(marked: &Annotated<'_, '_>, tokens: &Range<usize>) -> bool {
    let broken = |i: &usize| {
        marked.text.get(*i).is_none_or(|t| t.kind == TokenKind::Break)
            || matches!(marked.text.sign(*i), "." | "،" | "؛" | ":")
    };
    let near = tokens.start.saturating_sub(7)..tokens.start;
    let said = marked.any(&near, Class::Speech)
        && near.rev().take_while(|i| !broken(i) && !is_that(marked, *i)).any(|i| marked.is(i, Class::Speech));
    // "Reported from X the killing of", "spoke in X of": what is told follows at once.
    let tells = |i: usize| {
        marked.at(i).iter().any(|s| {
            matches!(s.class, Class::Killed | Class::Injured | Class::Trigger)
                && s.reading.preposition == Some(clitic::IN)
        })
    };
    let opens = |i: usize| is_that(marked, i) || i == tokens.end && (marked.marks(i, "closes") || tells(i));
    if said && (tokens.end..tokens.end + 7).take_while(|i| !broken(i)).any(opens) {
        return true;
    }
    // "The spokesman in X says that …".
    let speaker = |i: usize| marked.is(i, Class::Speaker) || marked.is(i, Class::Office);
    let mut near = (tokens.start.saturating_sub(5)..tokens.start).rev().take_while(|i| !broken(i));
    marked.is(tokens.end, Class::Speech) && near.any(speaker)
}

/// Whether the mention completes the name of an army or an office: "the armed forces of X".
fn is_army_of(marked: &Annotated<'_, '_>, mention: &Found) -> bool {
    let start = mention.tokens.start;
    // The first letter of Lebanon and of Libya is their own.
    let particle = marked.text.get(start).is_some_and(|token| token.start < mention.bytes.start);
    particle
        && marked.text.folded(start).starts_with(clitic::TO)
        && (start.saturating_sub(4)..start).any(|i| {
            let ends = |class: Class| marked.at(i).iter().any(|s| s.class == class && i + s.tokens == start);
            ends(Class::Actor) || ends(Class::Head) || ends(Class::Speaker)
        })
}

/// Whether the mention says whose a force is: "the forces of X went on shelling Y". The people of X who flee were in X.
fn is_force_of(marked: &Annotated<'_, '_>, mention: &Found) -> bool {
    mention.tokens.start.checked_sub(1).is_some_and(|i| {
        let flee = |k: usize| marked.sense(k, Class::Trigger).is_some_and(|s| s.value == "displacement");
        marked.role(i, Class::Head).is_some_and(|s| {
            let fled = || s.extra == "civilians" && (i.saturating_sub(5)..i).any(flee);
            s.tokens == 1 && !s.reading.article && !fled()
        }) && mention.context.locative.is_none()
    })
}

/// Whether the mention is the power behind somebody: "groups loyal to X", "backed by X".
fn is_patron(marked: &Annotated<'_, '_>, mention: &Found) -> bool {
    let start = mention.tokens.start;
    (start.saturating_sub(2)..start).any(|i| marked.marks(i, "loyal"))
}

/// Whether a capital or a country is what was struck: the object of a verb of striking whose subject stands between.
fn is_struck(marked: &Annotated<'_, '_>, mention: &Found) -> bool {
    let start = mention.tokens.start;
    if marked.text.folded(start).starts_with(clitic::AND) || marked.is(mention.tokens.end, Class::Speech) {
        return false;
    }
    (start.saturating_sub(5)..start.saturating_sub(1))
        .rev()
        .take_while(|i| marked.text.get(*i).is_some_and(|t| t.kind == TokenKind::Arabic))
        .find_map(|i| match marked.sense(i, Class::Trigger) {
            Some(sense) if sense.extra == "strong" && sense.reading.preposition.is_none() => Some(true),
            _ if marked.is(i, Class::Speech) || marked.is(i, Class::Locative) => Some(false),
            _ => None,
        })
        .unwrap_or(false)
}

/// Whether a capital or a country stands right behind the verb that strikes it, the subject being another: "the army
/// shells X", "Israel shells X". Behind a verb that opens its clause it is the one who strikes: "X shelled positions".
fn is_struck_next(marked: &Annotated<'_, '_>, tokens: &Range<usize>, place: &Place<'_>, named: bool) -> bool {
    let Some(verb) = tokens.start.checked_sub(1) else { return false };
    let strikes = |s: &Sense| {
        s.tokens == 1
            && !matches!(s.extra, "sense" | "weak")
            && (STRIKES.contains(&s.value) || matches!(s.value, "attack" | "strike" | "territorial_change"))
            && s.reading.preposition.is_none()
            && !s.reading.article
    };
    // "Some days ago X shelled positions": what it struck stands behind it.
    let other = marked.role(tokens.end, Class::Target).is_some_and(|s| s.reading.preposition.is_none());
    if other || !marked.sense(verb, Class::Trigger).is_some_and(strikes) {
        return false;
    }
    let word = marked.text.folded(verb);
    // Towns are feminine: "he shells X".
    if word.starts_with(clitic::HE) && place.kind != PlaceKind::Country {
        return true;
    }
    const SUBJECT: Classes = Classes::of(&[Class::Actor, Class::Demonym, Class::Weapon]);
    let subject = named || verb.checked_sub(1).is_some_and(|i| marked.is_any(i, SUBJECT));
    subject && (word.starts_with(clitic::SHE) || word.ends_with(clitic::SHE))
}

/// Whether the mention ends a label before a quotation: «قاعدة …: "…"», "the ministry in X: «…»".
fn labels(marked: &Annotated<'_, '_>, tokens: &Range<usize>) -> bool {
    marked.text.sign(tokens.end) == ":" && matches!(marked.text.sign(tokens.end + 1), "\"" | "«" | "“")
}

/// Whether the mention is the subject of a verb of saying: at the head of the clause, or right after the verb.
fn is_subject(marked: &Annotated<'_, '_>, mention: &Found) -> bool {
    let before = mention.tokens.start.checked_sub(1);
    let speaks = |i: usize| marked.is(i, Class::Denial) || marked.sense(i, Class::Speech).is_some();
    before.is_some_and(speaks) && marked.sense(mention.tokens.start, Class::Kind).is_none()
        || speaks(mention.tokens.end) && mention.context.locative.is_none() && !mention.context.listed
}

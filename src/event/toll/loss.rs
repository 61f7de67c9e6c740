//! Losses that no word of killing tells: "the toll: 15 attackers", "its losses are 60 soldiers", "it lost ten of its men".

use super::list::list;
use super::people::Told;
use super::statement::{Statement, Weight};
use super::words::{count, is_sign, person, tally};
use crate::lexicon::{Annotated, Class};

/// How far behind the verb of losing its number may stand.
const REACH: usize = 10;

/// The dead of a word of losses at `at`, and where reading goes on. Only those who bear arms are lost so: a toll of
/// civilians may be one of prisoners.
pub(super) fn loss(marked: &Annotated<'_, '_>, at: usize, end: usize) -> Option<(Statement, usize)> {
    let word = marked.sense(at, Class::Tally)?;
    let from = at + word.tokens;
    let begin = match word.value {
        "losses" => aside(marked, from, end),
        "total" if word.reading.article => aside(marked, from, end),
        // Who lost ten of his men mourns them; who lost ten men may look for them.
        "lost" => {
            let reach = if word.extra == "of" { 2 } else { REACH };
            (from..(from + reach).min(end))
                .take_while(|i| !is_sign(marked, *i) && !marked.is(*i, Class::Clause))
                .find(|i| count(marked, *i, end).is_some())?
        }
        _ => return None,
    };
    let figure = count(marked, begin, end)?;
    let own = marked.marks(figure.end, "of");
    let (_, who) = person(marked, figure.end + usize::from(own))?;
    let bound = word.extra != "of" || own && !who.reading.article;
    let group = list(marked, begin, end, false).filter(|g| g.told == Told::Number)?;
    let mut told = Statement::bare(true, group.bounds, Weight::Firm);
    told.more = word.reading.conjunction && word.value == "lost";
    (told.military, told.civilians) = (group.military, group.civilians);
    (bound && who.value == "military").then_some((told, group.end))
}

/// Past a colon and "in it".
fn aside(marked: &Annotated<'_, '_>, from: usize, end: usize) -> usize {
    let aside = |i: &usize| marked.text.sign(*i) == ":" || tally(marked, *i, "it");
    from + (from..(from + 2).min(end)).take_while(aside).count()
}

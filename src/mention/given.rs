//! Spans given from outside: somebody says where the toponyms are, and asks for their places alone.

use std::ops::Range;

use super::context::look;
use super::found::Found;
use super::record::Match;
use super::resolve::{find_among, weigh};
use super::scan::scan;
use super::votes::Votes;
use crate::gazetteer::{Hints, Places, lookup};
use crate::lexicon::Annotated;

/// How sure a place must be that is looked up by its name alone.
const LOOKED_UP: f64 = 0.3;

/// The toponyms at `spans`, in code points of the original, one for each span in order; unplaced where no name fits.
pub fn find_at(marked: &Annotated<'_, '_>, places: &Places<'_>, spans: &[Range<usize>]) -> Vec<Found> {
    let candidates = scan(marked, places.gazetteer);
    let found = find_among(marked, places, candidates.clone());
    // Here every name of the report has a vote, since any may be a place that is asked for.
    let votes = Votes::count(marked, candidates.iter(), places);
    let within =
        |tokens: &Range<usize>, span: &Range<usize>| tokens.start >= span.start && tokens.end <= span.end;
    spans
        .iter()
        .map(|span| {
            let tokens = tokens_in(marked, span);
            // What was found by itself knew the whole report.
            if let Some(own) = found
                .iter()
                .filter(|f| f.place.is_some() && within(&f.tokens, &tokens))
                .max_by_key(|f| f.tokens.len())
            {
                return Found { span: span.clone(), ..own.clone() };
            }
            let best = candidates
                .iter()
                .filter(|c| within(&c.tokens, &tokens))
                .flat_map(|c| weigh(marked, places, &votes, c).map(move |hit| (c.tokens.len(), hit)))
                .max_by(|a, b| a.0.cmp(&b.0).then(a.1.1.total_cmp(&b.1.1)).then(b.1.0.cmp(&a.1.0)));
            let (place, matched, confidence) = match best {
                Some((_, (place, score))) => {
                    (Some(place), Match::Folded, 1.0 / (1.0 + (-score.max(0.0)).exp()))
                }
                None => {
                    let name: String =
                        marked.text.original().chars().skip(span.start).take(span.len()).collect();
                    let hints = Hints { countries: votes.leading(), ..Hints::default() };
                    let hits = lookup(places.gazetteer, &name, &hints);
                    let hit = hits.first().filter(|hit| hit.confidence >= LOOKED_UP);
                    (hit.map(|hit| hit.place), Match::Phonetic, hit.map_or(0.0, |hit| hit.confidence))
                }
            };
            let context = look(marked, &tokens, None);
            let own = Found::unplaced(tokens, bytes_of(marked, span), span.clone(), context);
            Found { place, matched: place.map(|_| matched), confidence, ..own }
        })
        .collect()
}

/// The tokens that stand, wholly or partly, in a span of code points.
fn tokens_in(marked: &Annotated<'_, '_>, span: &Range<usize>) -> Range<usize> {
    let inside = |i: &usize| marked.text.get(*i).is_some_and(|t| t.first < span.end && span.start < t.last);
    let start = (0..marked.text.len()).find(inside).unwrap_or(0);
    let end = (start..marked.text.len()).take_while(inside).last().map_or(start, |last| last + 1);
    start..end
}

/// A span of code points as bytes.
fn bytes_of(marked: &Annotated<'_, '_>, span: &Range<usize>) -> Range<usize> {
    let original = marked.text.original();
    let byte = |at: usize| original.char_indices().nth(at).map_or(original.len(), |(byte, _)| byte);
    byte(span.start)..byte(span.end)
}

//! Resolving: of the places that a name may mean the best one, or an honest nothing.

use super::anchor::Anchors;
use super::context::{Context, look};
use super::found::Found;
use super::namesake::{contain, drop_quarters_elsewhere, neighbour, prefer_capital, prefer_country};
use super::quarter::{is_building, is_fixture, is_inside};
use super::record::{Match, Role};
use super::scan::{Candidate, scan};
use super::score::{Score, WordFacts, add_nearness, score};
use super::slip;
use super::sound;
use super::syntax::{agrees, has_surname};
use super::tag::is_topic;
use super::trim;
use super::votes::Votes;
use crate::gazetteer::{Gazetteer, NameRank, Place, PlaceKind, PlaceNumber, Places};
use crate::geo::{is_beyond, rough_km};
use crate::lexicon::{Annotated, Class, Classes};
use crate::text::clitic;

/// Below this sum of reasons a name is taken for no place.
const FLOOR: f64 = 1.7;
/// Below this confidence a mention has no place.
const SILENCE: f64 = 0.35;

/// A candidate, the words round it, and the places in question.
pub(super) struct Choice {
    pub(super) candidate: Candidate,
    facts: WordFacts,
    pub(super) context: Context,
    pub(super) scored: Vec<(PlaceNumber, NameRank, Score)>,
}

/// Finds the toponyms of a text and resolves each with the whole text as context.
pub fn find(marked: &Annotated<'_, '_>, gazetteer: &Gazetteer) -> Vec<Found> {
    find_in(marked, &Places::of(gazetteer))
}

/// [`find`], with the places that the stages after it will ask for again.
pub fn find_in(marked: &Annotated<'_, '_>, places: &Places<'_>) -> Vec<Found> {
    find_among(marked, places, scan(marked, places.gazetteer))
}

/// The same, where the candidates are scanned already.
pub(super) fn find_among(
    marked: &Annotated<'_, '_>,
    places: &Places<'_>,
    candidates: Vec<Candidate>,
) -> Vec<Found> {
    // Most words of a text are some village's name; what is never one is not looked at further.
    let known = |candidate| {
        let facts = facts(marked, &candidate);
        (facts.ambiguous != Some("never")).then_some((candidate, facts))
    };
    let candidates: Vec<(Candidate, WordFacts)> = candidates.into_iter().filter_map(known).collect();
    let votes = Votes::count(marked, candidates.iter().map(|known| &known.0), places);
    let named = named(marked, &candidates);
    let mut options = Vec::with_capacity(candidates.len());
    for (candidate, facts) in candidates {
        let context = look(marked, &candidate.tokens, candidate.reading.preposition);
        let street = marked
            .sense(candidate.tokens.start, Class::Attachment)
            .is_some_and(|s| s.tokens < candidate.tokens.len())
            && candidate.places.iter().all(|n| places.place(n.place).is_some_and(|p| is_fixture(p)));
        let topic = context.hashtag && is_topic(marked, &candidate.tokens, &named);
        let placed = context.kind.is_some() || context.locative.is_some();
        let end = candidate.tokens.end;
        let bearer = !placed && !named.get(end).copied().unwrap_or(false) && has_surname(marked, end);
        if context.not_a_place.is_some() || street || topic || bearer {
            continue;
        }
        options.push(Choice { candidate, facts, context, scored: Vec::new() });
    }
    let mut taken = choose(marked, places, &votes, options);
    settle(places, &mut taken);
    let mut found: Vec<Found> =
        taken.into_iter().filter_map(|option| finish(marked, places, option)).collect();
    let unknown = slip::unknown_words(marked, &found);
    slip::add_slips(marked, &unknown, &mut found);
    sound::add_sounds(marked, places, &votes, &unknown, &mut found);
    found.sort_by_key(|f| f.tokens.start);
    found
}

/// The places that a candidate may mean, each with its score, whatever else its word may be.
pub(super) fn weigh(
    marked: &Annotated<'_, '_>,
    places: &Places<'_>,
    votes: &Votes,
    candidate: &Candidate,
) -> impl Iterator<Item = (PlaceNumber, f64)> {
    let context = look(marked, &candidate.tokens, candidate.reading.preposition);
    let facts = WordFacts { ambiguous: None, ..facts(marked, candidate) };
    candidate.places.iter().filter_map(move |named| {
        let place = places.place(named.place)?;
        Some((named.place, score(candidate, place, named.rank, &context, facts, votes).total))
    })
}

/// Which tokens stand in a name that is seldom anything else.
fn named(marked: &Annotated<'_, '_>, candidates: &[(Candidate, WordFacts)]) -> Vec<bool> {
    let mut named = vec![false; marked.text.len()];
    for (candidate, facts) in candidates {
        if candidate.tokens.len() > 1 || facts.ambiguous.is_none() {
            named[candidate.tokens.clone()].fill(true);
        }
    }
    named
}

/// Scores the options and keeps, left to right, those that do not overlap a better one.
fn choose(
    marked: &Annotated<'_, '_>,
    places: &Places<'_>,
    votes: &Votes,
    options: Vec<Choice>,
) -> Vec<Choice> {
    let mut kept: Vec<Choice> = Vec::new();
    for mut option in options {
        option.context.listed = is_listed(marked, kept.last(), &option.candidate);
        option.scored.reserve(option.candidate.places.len());
        for named in option.candidate.places.iter() {
            if let Some(place) = places.place(named.place)
                && !is_inside(place, &option.context)
                && !is_building(marked, &option.candidate.tokens, place)
            {
                let mut score =
                    score(&option.candidate, place, named.rank, &option.context, option.facts, votes);
                neighbour(places, kept.last(), &option, place, &mut score);
                option.scored.push((named.place, named.rank, score));
            }
        }
        if option.context.kind.is_none() {
            prefer_country(places, &mut option);
            prefer_capital(places, &mut option);
        }
        option.scored.sort_by(|a, b| b.2.total.total_cmp(&a.2.total).then(a.0.cmp(&b.0)));
        let Some(best) = option.scored.first().map(|s| s.2.total) else { continue };
        if best < FLOOR {
            continue;
        }
        match kept.last() {
            Some(last) if last.candidate.tokens.end > option.candidate.tokens.start => {
                let rival = last.scored.first().map_or(0.0, |s| s.2.total);
                let longer = option.candidate.tokens.len() > last.candidate.tokens.len();
                if best > rival + 1.5 || (longer && best > rival - 0.5) {
                    kept.pop();
                    kept.push(option);
                }
            }
            _ => kept.push(option),
        }
    }
    kept
}

/// Words of the lexicon that are no names: a preposition, a verb of saying, a number.
const PLAIN: Classes = Classes::of(&[
    Class::Stop,
    Class::Speech,
    Class::Number,
    Class::Killed,
    Class::Injured,
    Class::Victim,
    Class::Weapon,
    Class::Trigger,
    Class::Cue,
    Class::Weekday,
    Class::Month,
    Class::Clause,
    Class::Direction,
    Class::Kind,
    Class::Unit,
    Class::Hedge,
    Class::Day,
    Class::Hour,
    Class::Locative,
    Class::Part,
    Class::From,
    Class::According,
    Class::Denial,
    Class::Confirm,
    Class::Speaker,
]);
/// Words that are never names, also with particles.
const NEVER: Classes = Classes::of(&[
    Class::Stop,
    Class::Locative,
    Class::Speech,
    Class::Clause,
    Class::Number,
    Class::Hedge,
    Class::Day,
    Class::Weekday,
    Class::Hour,
    Class::Part,
]);

/// What is known of the word: whether it is mostly something else, how long it is.
fn facts(marked: &Annotated<'_, '_>, candidate: &Candidate) -> WordFacts {
    let start = candidate.tokens.start;
    let skip = candidate.reading.skip;
    let letters =
        candidate.tokens.clone().map(|i| marked.text.folded(i).chars().count()).sum::<usize>() - skip;
    let mut listed = None;
    let (mut plain, mut demonym, mut never, mut first_name) = (false, false, false, false);
    for sense in marked.at(start).iter().filter(|sense| sense.tokens == candidate.tokens.len()) {
        let (class, taken) = (sense.class, sense.reading.skip);
        if taken == skip && !sense.reading.article {
            if class == Class::Ambiguous {
                listed = listed.or(Some(sense.value));
            }
            plain |= PLAIN.has(class);
            demonym |= class == Class::Demonym;
            first_name |= class == Class::Person;
        }
        // Words that are never names, and words whose first letter is their own and no particle.
        never |= NEVER.has(class)
            && taken <= skip.max(1)
            // A verb takes no preposition: بيرد is no "with he answers".
            && !(class == Class::Speech && sense.reading.preposition.is_some())
            || class == Class::Kind && (taken == skip || sense.reading.article)
            || taken < skip
                && (!matches!(class, Class::Ambiguous | Class::Actor | Class::Demonym)
                    || class == Class::Ambiguous && sense.value == "cue");
    }
    let ambiguous = match listed {
        // The emirates, the two seas: names of countries that are words of the language too.
        Some("place") => None,
        Some(value) if value == "context" || !never => Some(value),
        _ if never || candidate.tokens.len() == 1 && agrees(marked, start) => Some("never"),
        _ if plain => Some("cue"),
        _ if demonym && is_adjective(marked, start) => Some("adjective"),
        _ => None,
    };
    WordFacts { ambiguous: ambiguous.or(first_name.then_some("context")), letters }
}

/// Whether a word that is both a country and an adjective (أرمينيا, سورية) is the adjective: in the feminine, or in
/// the accusative after an indefinite noun (صاروخا أرمينيا).
fn is_adjective(marked: &Annotated<'_, '_>, at: usize) -> bool {
    let word = marked.text.folded(at);
    let before = at.checked_sub(1);
    let after_noun = before.is_some_and(|i| {
        marked.text.folded(i).ends_with(clitic::ALEF)
            && marked.text.folded(i).chars().count() > 3
            // All of them, the one that heads it: a pronoun, not the accusative.
            && !marked.text.folded(i).ends_with(clitic::HER)
            && !marked.at(i).iter().any(|s| {
                matches!(
                    s.class,
                    Class::Clause | Class::Stop | Class::Demonym | Class::Cue | Class::Locative | Class::Office
                )
            })
    });
    !word.ends_with(clitic::IA) || after_noun
}

/// Whether only commas, and, or a hyphen stand between the last option and this one.
fn is_listed(marked: &Annotated<'_, '_>, last: Option<&Choice>, candidate: &Candidate) -> bool {
    let Some(last) = last else { return false };
    let gap = last.candidate.tokens.end..candidate.tokens.start;
    if candidate.tokens.start < last.candidate.tokens.end {
        return false;
    }
    let text = marked.text;
    let joined = gap.clone().all(|i| {
        matches!(text.sign(i), "،" | "," | "-" | "/" | "(" | "–") || text.folded(i).chars().eq([clitic::AND])
    });
    let conjunction = candidate.reading.conjunction || clitic::has_and(text.folded(candidate.tokens.start));
    (gap.is_empty() && conjunction) || (!gap.is_empty() && gap.len() <= 2 && joined)
}

/// Lets the certain places pull the doubtful ones near.
fn settle(places: &Places<'_>, kept: &mut Vec<Choice>) {
    let mut anchors = Anchors::default();
    for (index, option) in kept.iter().enumerate() {
        let Some((best, _, score)) = option.scored.first() else { continue };
        let Some(place) = places.place(*best) else { continue };
        if score.total <= 2.5 || place.kind == PlaceKind::Country || place.is_capital() {
            continue;
        }
        let elsewhere = |number: PlaceNumber| {
            places.place(number).is_some_and(|p| is_beyond(p.position, place.position, 40.0))
        };
        let mut rivals = option.scored.iter().skip(1);
        if !rivals.any(|next| score.total - next.2.total <= 1.0 && elsewhere(next.0)) {
            anchors.add(index, place.position);
        }
    }
    for (index, option) in kept.iter_mut().enumerate() {
        if option.scored.len() < 2 {
            continue;
        }
        let others = anchors.without(index);
        for (number, _, score) in &mut option.scored {
            if let Some(place) = places.place(*number) {
                add_nearness(score, place, others.clone());
            }
        }
        option.scored.sort_by(|a, b| b.2.total.total_cmp(&a.2.total).then(a.0.cmp(&b.0)));
    }
    contain(places, kept);
    drop_quarters_elsewhere(places, kept);
    kept.iter_mut()
        .filter(|option| option.context.kind.is_none_or(|(kind, _)| is_settled(kind)))
        .for_each(|option| prefer_seat(places, option));
}

/// Whether a generic noun is one of settlements.
fn is_settled(kind: &str) -> bool {
    matches!(kind, "city" | "town" | "village" | "hamlet")
}

/// Without a generic noun, or with one of settlements, the town is meant rather than the unit of the same name round it.
fn prefer_seat(places: &Places<'_>, option: &mut Choice) {
    let Some(unit) = option.scored.first().and_then(|s| places.place(s.0)) else { return };
    if !matches!(unit.kind, PlaceKind::Region | PlaceKind::District) {
        return;
    }
    let seat = option.scored.iter().position(|(number, _, _)| {
        places.place(*number).is_some_and(|p| {
            p.kind.is_settlement() && p.country == unit.country && rough_km(p.position, unit.position) < 120.0
        })
    });
    if let Some(seat) = seat {
        let seat = option.scored.remove(seat);
        option.scored.insert(0, seat);
    }
}

/// Makes the mention: its span without particles and generic nouns, its place where that is sure enough.
fn finish(marked: &Annotated<'_, '_>, places: &Places<'_>, option: Choice) -> Option<Found> {
    let text = marked.text;
    let (number, rank) = option.scored.first().map(|best| (best.0, best.1))?;
    let place = places.place(number)?;
    let tokens = option.candidate.tokens.clone();
    let head = trim::head(marked, places.gazetteer, &option.candidate, place);
    let (from_byte, from) = if head > tokens.start {
        text.after(head, 0)
    } else {
        text.after(tokens.start, option.candidate.reading.skip)
    };
    let last = text.get(tokens.end - 1)?;
    let confidence = confidence(places, &option.scored, place);
    let surface = text.original().get(from_byte..last.end)?;
    let matched = if rank == NameRank::Alias {
        Match::Variant
    } else if option.candidate.reading.skip > 0 {
        Match::Clitic
    } else if surface == place.ar || surface.eq_ignore_ascii_case(place.en) {
        Match::Exact
    } else {
        Match::Folded
    };
    Some(Found {
        bytes: from_byte..last.end,
        span: from..last.last,
        tokens: head..tokens.end,
        place: (confidence >= SILENCE).then_some(number),
        matched: Some(matched),
        confidence,
        role: Role::Context,
        why: option.scored.into_iter().next().map(|best| best.2.why).unwrap_or_default(),
        context: option.context,
    })
}

/// The confidence of the best place: how strong its reasons are, and how far the next other place is behind.
fn confidence(places: &Places<'_>, scored: &[(PlaceNumber, NameRank, Score)], best: &Place<'_>) -> f64 {
    let Some(first) = scored.first() else { return 0.0 };
    // A place a few kilometres off (the district of the town) is no other answer.
    let rival = scored.iter().skip(1).find(|(number, _, _)| {
        places.place(*number).is_some_and(|p| is_beyond(p.position, best.position, 25.0))
    });
    let strength = 1.0 / (1.0 + (-(first.2.total - 0.9)).exp());
    let margin = rival.map_or(1.0, |r| 1.0 / (1.0 + (-2.0 * (first.2.total - r.2.total) - 0.4).exp()));
    (strength * margin).clamp(0.0, 0.99)
}

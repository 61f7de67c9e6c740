//! Tolls: killed and injured, from verbs, nouns and numbers.

use std::ops::Range;

use super::number::{Figure, figure};
use crate::incident::Whom;
use crate::lexicon::{Annotated, Class};
use crate::text::TokenKind;

/// How many, low to high; an open high is "at least".
pub(crate) type Bounds = (u32, Option<u32>);

/// The toll of an event.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Toll {
    pub killed: Option<Bounds>,
    pub injured: Option<Bounds>,
    pub civilians: bool,
    pub military: bool,
}

impl Toll {
    pub fn is_empty(&self) -> bool {
        self.killed.is_none() && self.injured.is_none()
    }

    /// Whom it counts.
    pub fn whom(&self) -> Option<Whom> {
        match (self.civilians, self.military) {
            (true, true) => Some(Whom::Mixed),
            (true, false) => Some(Whom::Civilians),
            (false, true) => Some(Whom::Military),
            _ if self.killed.is_some_and(|k| k.0 > 0) => Some(Whom::Unknown),
            _ => None,
        }
    }

    /// Takes over what `other` tells and this does not; figures that differ become a range when `rival`.
    pub fn merge(&mut self, other: &Self, rival: bool) {
        let join = |mine: &mut Option<Bounds>, theirs: Option<Bounds>| match (&mine, theirs) {
            (None, Some(_)) => *mine = theirs,
            // A number says more than a bare plural.
            (Some((1, None)), Some(b)) => *mine = Some(b),
            (Some(_), Some((1, None))) => {}
            (Some(a), Some(b)) if rival && *a != b && b.0 > 0 => {
                *mine = Some((a.0.min(b.0), a.1.zip(b.1).map(|(x, y)| x.max(y))));
            }
            _ => {}
        };
        join(&mut self.killed, other.killed);
        join(&mut self.injured, other.injured);
        self.civilians |= other.civilians;
        self.military |= other.military;
    }
}

/// The toll that the tokens tell.
pub(super) fn toll(marked: &Annotated<'_, '_>, range: Range<usize>) -> Toll {
    let mut toll = Toll::default();
    let mut at = range.start;
    while at < range.end {
        let killed = marked.sense(at, Class::Killed).copied();
        let injured = marked.sense(at, Class::Injured).copied();
        let Some(sense) = killed.or(injured) else {
            at += 1;
            continue;
        };
        let next = (at + sense.tokens..range.end)
            .find(|i| marked.is(*i, Class::Killed) && counts(marked, *i) || marked.is(*i, Class::Injured) && counts(marked, *i))
            .unwrap_or(range.end);
        if !counts(marked, at) {
            at += sense.tokens;
            continue;
        }
        let (bounds, end) = count(marked, at, sense.tokens, range.start, next, &mut toll);
        if let Some(bounds) = bounds {
            let (first, second) =
                if killed.is_some() { (&mut toll.killed, &mut toll.injured) } else { (&mut toll.injured, &mut toll.killed) };
            let word = marked.text.folded(at);
            // "No victims", "nobody hurt" say both.
            let both = bounds == (0, Some(0)) && (word.contains("صاب") || word.contains("صيب") || word.contains("صب") || word.contains("ضحايا"));
            if first.is_none() {
                *first = Some(bounds);
            }
            if both && second.is_none() {
                *second = Some(bounds);
            }
        }
        at = end.max(at + sense.tokens);
    }
    toll
}

/// Whether a word of the killed and injured counts people here: سقط and أصاب have other uses.
fn counts(marked: &Annotated<'_, '_>, at: usize) -> bool {
    let word = marked.text.folded(at);
    let stem = word.trim_start_matches(['و', 'ف']);
    if stem.starts_with("سقط") || stem.starts_with("سقوط") || stem.starts_with("اصاب") && !stem.starts_with("اصابه") && !stem.starts_with("اصابات") || stem.starts_with("حصد") || stem.starts_with("حصيل") {
        // Only with people as what fell or was hit.
        return (at + 1..at + 5).any(|i| marked.is(i, Class::Victim) && victim(marked, i).is_some() || marked.is(i, Class::Killed) && i > at + 1);
    }
    true
}

/// Counts at the word `at`: bounds, and the token after what was used.
fn count(
    marked: &Annotated<'_, '_>,
    at: usize,
    tokens: usize,
    from: usize,
    until: usize,
    toll: &mut Toll,
) -> (Option<Bounds>, usize) {
    let text = marked.text;
    let word = text.folded(at);
    let mut whom = |i: usize| match victim(marked, i) {
        Some("civilians") => toll.civilians = true,
        Some("military") => toll.military = true,
        _ => {}
    };
    if let Some(zero) = none_before(marked, at, from) {
        return (zero.then_some((0, Some(0))), at + tokens);
    }
    let noun = is_noun(word);
    if noun {
        // "three wounded": the number stands before; whom, before or after.
        let before = (from..at).rev().take(6).find_map(|i| figure(marked, i).filter(|f| f.end == at || (f.end + 1 == at && text.get(f.end).is_some_and(|t| t.is_word()) && !marked.is(f.end, Class::Victim))));
        (at + tokens..(at + tokens + 4).min(until)).for_each(&mut whom);
        if let Some(figure) = before {
            let wider = (figure.start.saturating_sub(3).max(from)..figure.start).find_map(|i| self::figure(marked, i).filter(|f| f.end == figure.end));
            let figure = wider.unwrap_or(figure);
            return (Some((figure.low, figure.high)), at + tokens);
        }
        if let Some(number) = dual_or_single(word) {
            return (Some((number, Some(number))), at + tokens);
        }
        let after = (at + tokens..(at + tokens + 3).min(until)).find_map(|i| figure(marked, i));
        if let Some(figure) = after.filter(|f| !is_thing(marked, f.end)) {
            return (Some((figure.low, figure.high)), figure.end);
        }
        return (Some((1, None)), at + tokens);
    }
    // A verb or its noun: who, and how many, follow.
    let mut total: Option<Bounds> = None;
    let mut i = at + tokens;
    let stop = until.min(at + tokens + 14);
    let mut end = i;
    while i < stop {
        if text.get(i).is_some_and(|t| t.kind == TokenKind::Sign && matches!(text.surface(i), "." | "؛" | ":" | "|")) {
            break;
        }
        if let Some(f) = figure(marked, i) {
            if is_thing(marked, f.end) || marked.is(f.end, Class::Unit) {
                i = f.end + 1;
                continue;
            }
            if total.is_some() && !starts_with_and(marked, i) {
                break;
            }
            (f.end..(f.end + 4).min(until)).for_each(&mut whom);
            total = add(total, (f.low, f.high));
            i = f.end;
            // The counted noun belongs to the number.
            while i < stop && (marked.is(i, Class::Victim) || text.folded(i) == "من" || text.folded(i).starts_with("اخر")) && !starts_with_and(marked, i) {
                i += 1;
            }
            end = i;
            continue;
        }
        if let Some(sense) = marked.sense(i, Class::Victim).filter(|s| !matches!(s.value, "thing" | "animal")) {
            let conjoined = starts_with_and(marked, i);
            if total.is_some() && !conjoined {
                i += sense.tokens;
                continue;
            }
            whom(i);
            total = add(total, people(text.folded(i)));
            i += sense.tokens;
            end = i;
            continue;
        }
        if marked.is(i, Class::Locative) && i > at + tokens + 1 && total.is_none() && i > at + 5 {
            break;
        }
        if total.is_some() && marked.is(i, Class::Stop) && i > end + 1 {
            break;
        }
        i += 1;
    }
    (total, end)
}

fn add(total: Option<Bounds>, more: Bounds) -> Option<Bounds> {
    Some(match total {
        None => more,
        Some(sum) => (sum.0 + more.0, sum.1.zip(more.1).map(|(a, b)| a + b)),
    })
}

fn starts_with_and(marked: &Annotated<'_, '_>, at: usize) -> bool {
    let text = marked.text;
    text.folded(at).starts_with('و')
        && marked.at(at).iter().any(|s| matches!(s.class, Class::Victim | Class::Number) && s.reading.conjunction)
        || at.checked_sub(1).is_some_and(|i| text.folded(i) == "و")
}

/// The class of people at `at`: civilians, military; `None` for things and animals.
fn victim(marked: &Annotated<'_, '_>, at: usize) -> Option<&'static str> {
    marked.sense(at, Class::Victim).map(|s| s.value).filter(|v| matches!(*v, "civilians" | "military"))
}

fn is_thing(marked: &Annotated<'_, '_>, at: usize) -> bool {
    marked.sense(at, Class::Victim).is_some_and(|s| matches!(s.value, "thing" | "animal"))
}

/// `Some(true)` where it is said that there was none, `Some(false)` where nothing is known, `None` otherwise.
fn none_before(marked: &Annotated<'_, '_>, at: usize, from: usize) -> Option<bool> {
    let text = marked.text;
    let start = at.saturating_sub(7).max(from);
    let negation = (start..=at).rev().find(|i| {
        marked.sense(*i, Class::Hedge).is_some_and(|s| s.value == "none") || marked.sense(*i, Class::Cue).is_some_and(|s| s.value == "negation" && *i < at)
    })?;
    let unknown = ["انبا", "معلومات", "حصيله", "تقارير", "ارقام", "رقم", "يعلق", "تعلق", "يحدد", "تحدد", "يعرف", "عدد", "يذكر"];
    if (negation..=at + 4).any(|i| unknown.iter().any(|u| text.folded(i).ends_with(u))) {
        return Some(false);
    }
    Some(true)
}

/// Whether the word is a noun for people killed or injured rather than a verb or its noun.
fn is_noun(word: &str) -> bool {
    let word = word.trim_start_matches(['و', 'ف', 'ب', 'ل']).trim_start_matches("ال");
    ["قتلي", "قتيل", "شهدا", "شهيد", "جرحي", "جريح", "مصابون", "مصابين", "مصابان", "مصابا", "ضحايا", "وفيات", "اصابات"].iter().any(|w| word.starts_with(w))
}

fn dual_or_single(word: &str) -> Option<u32> {
    let word = word.trim_start_matches(['و', 'ف', 'ب', 'ل']).trim_start_matches("ال");
    match word {
        "قتيلين" | "قتيلان" | "جريحين" | "جريحان" | "شهيدين" | "شهيدان" | "مصابان" => Some(2),
        "قتيل" | "جريح" | "شهيد" | "مصاب" | "قتيله" | "جريحه" | "شهيده" | "جريحا" => Some(1),
        _ => None,
    }
}

/// How many a noun for people stands for by its form: one, two, or a plural.
fn people(word: &str) -> Bounds {
    let word = word.trim_start_matches(['و', 'ف', 'ب', 'ل']).trim_start_matches("ال");
    let dual = ["ان", "تان", "تين"].iter().any(|end| word.ends_with(end)) && !matches!(word, "سكان" | "شبان" | "فتيان" | "انسان" | "قبطان") || word.ends_with("اه") || word.ends_with("اها") || word.ends_with("يها");
    let sound = word.ends_with("يين") || word.ends_with("ين");
    if dual && !word.ends_with("ابناها") {
        (2, Some(2))
    } else if sound && ["جنديين", "شابين", "شقيقين", "طفلين", "رجلين", "شخصين", "عاملين", "عنصرين", "ضابطين", "راعيين", "جريحين", "مجندين", "مدنيين", "مسلحين", "سائقين", "صحفيين"].iter().any(|w| word == *w) && !matches!(word, "مدنيين" | "مسلحين" | "سائقين" | "صحفيين") {
        (2, Some(2))
    } else if is_plural(word) {
        (1, None)
    } else {
        (1, Some(1))
    }
}

/// Plurals by their form: sound plurals, and the broken ones that news uses.
fn is_plural(word: &str) -> bool {
    word.ends_with("ون") || word.ends_with("ين") || word.ends_with("ات")
        || ["جنود", "اطفال", "نسا", "رجال", "ضباط", "عناصر", "عمال", "سكان", "اهالي", "شبان", "شباب", "مزارع", "ركاب", "افراد", "اشخاص", "حراس", "قاده", "طلاب", "ماره", "عايلات", "اسر", "مصلون", "عسكريي", "رعاه", "مرضي", "مسلحي", "فتيان", "اطبا", "مقاتل"].contains(&word)
}

/// Keeps a figure out of a toll: a helper for callers that know a figure to be something else.
#[allow(dead_code)]
fn is_figure(_: &Figure) {}

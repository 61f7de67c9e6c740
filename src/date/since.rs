//! From a time until now: since Monday, for ten days, for the third day.

use jiff::civil::Date;

use super::relative::length;
use super::times::{Kind, Reading, read};
use super::when::{When, shift};
use super::words::Words;
use crate::lexicon::Class;

/// What began longer ago than this, in days, is a state of things and no event.
const LASTING: i32 = 60;

/// "since Monday", "for ten days": from then to publication, or `Reading::Nothing` for what lasts too long to be told.
pub(super) fn since(w: &Words, at: usize) -> Option<Reading> {
    let published = w.published?;
    let after = w.means(at, Class::Day, "since")?;
    let from = w.sense(after, Class::Hedge).map_or(after, |s| after + s.tokens);
    let from = if w.weekday(from).is_some() { w.skip(from, Class::Joint, "day") } else { from };
    // An hour of the clock is told of today, or of the day that follows it.
    let clock = w.means(from, Class::Clock, "hour").is_some()
        || w.sense(from, Class::Ordinal).is_some_and(|s| s.extra == "f");
    if clock {
        let named = (from + 1..from + 5).find_map(|i| match read(w, i) {
            Some(Reading::Time { when, end, .. }) => Some((when, end)),
            _ => None,
        });
        let (when, end) = named.unwrap_or((When::day(published), from + 1));
        return Some(Reading::Time { when, end, kind: Kind::Point });
    }
    if let Some(length) = length(w, from) {
        let end = w.means(length.after, Class::Day, "past").unwrap_or(length.after);
        let Some(n) = length.number.filter(|_| length.days <= LASTING) else {
            return Some(Reading::Nothing { end });
        };
        // The fifth day is the last of "for five days"; a round number does not count so finely.
        let counted = i32::from((3..10).contains(&n) && length.days == n);
        return Some(until(shift(published, counted - length.days), published, end));
    }
    match read(w, from) {
        // "from the 12th to the 15th" has its end.
        Some(Reading::Time { when, end, kind: Kind::Dated }) if (when.end - when.start).get_days() > 1 => {
            Some(Reading::Time { when, end, kind: Kind::Dated })
        }
        Some(Reading::Time { when, end, .. }) => {
            let last = second(w, end, when.start);
            let (until_day, end) = last.unwrap_or((published, end));
            if (until_day - when.start).get_days() > LASTING || when.start > until_day {
                return Some(Reading::Nothing { end });
            }
            Some(until(when.start, until_day, end))
        }
        Some(other) => Some(other),
        // "since dawn", "since the morning hours".
        None => {
            let hour = w.sense(from, Class::Hour)?;
            let end = from + hour.tokens;
            let when = if hour.value == "night" { When::night(published) } else { When::day(published) };
            Some(Reading::Time { when, end, kind: Kind::Point })
        }
    }
}

fn until(start: Date, end_day: Date, end: usize) -> Reading {
    let when = When { end: end_day.max(start), ..When::days(start, end_day) };
    Reading::Time { when, end, kind: Kind::Since }
}

/// The end of "from then until".
fn second(w: &Words, at: usize, start: Date) -> Option<(Date, usize)> {
    let next = w.means(at, Class::Joint, "to")?;
    match read(w, next)? {
        Reading::Time { when, end, .. } if when.end >= start => Some((when.end, end)),
        _ => None,
    }
}

/// "for the third day (in a row)": the days up to `base`.
pub(super) fn streak(w: &Words, at: usize, base: Option<Date>) -> Option<Reading> {
    let base = base.or(w.published)?;
    let day = w.sense(at, Class::Day).filter(|s| s.value == "0" && s.reading.assimilated)?;
    let from = w.past_article(at + day.tokens);
    let (n, after) = match w.digits(from) {
        Some(n) => (i32::try_from(n).ok()?, from + 1),
        None => {
            let sense = w.sense(from, Class::Ordinal).filter(|s| s.extra.is_empty())?;
            (sense.value.parse().ok()?, from + sense.tokens)
        }
    };
    let end = w.skip(after, Class::Joint, "streak");
    if !(1..=LASTING).contains(&n) {
        return Some(Reading::Nothing { end });
    }
    let when = When::days(shift(base, 1 - n), base);
    Some(Reading::Time { when, end, kind: Kind::Streak })
}

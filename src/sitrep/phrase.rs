//! Numbers, days and places in words.

use jiff::civil::Date;

use super::words::Words;
use crate::incident::{DatePrecision, Incident, Sum};
use crate::snapshot::phrase;

/// A number, a range, or a least figure; `None` where nothing is known.
pub(super) fn range(words: Words, low: Option<u64>, high: Option<u64>) -> Option<String> {
    phrase::range(words.furniture(), low, high)
}

/// A sum, as [`range`] has it.
pub(super) fn sum(words: Words, sum: &Sum) -> Option<String> {
    phrase::sum(words.furniture(), sum)
}

/// A day: 5 October 2020.
pub(super) fn day(words: Words, date: Date) -> String {
    phrase::day(words.furniture(), date)
}

/// From a day to another, saying month and year once where they are the same.
pub(super) fn days(words: Words, first: Date, last: Date) -> String {
    phrase::days(words.furniture(), first, last)
}

/// From the first day to the last, or that no day is known.
pub(super) fn period(words: Words, period: Option<(Date, Date)>) -> String {
    phrase::period(words.furniture(), period)
}

/// When an incident was.
pub(super) fn when(words: Words, incident: &Incident) -> String {
    let Some(first) = incident.date_start else { return words.word("undated").to_owned() };
    let last = incident.date_end.unwrap_or(first);
    let whole_month = first.day() == 1 && last.year() == first.year() && last.month() == first.month();
    match incident.date_precision {
        DatePrecision::Month if whole_month => format!("{} {}", words.month(first.month()), first.year()),
        DatePrecision::Year => first.year().to_string(),
        _ => days(words, first, last),
    }
}

/// The name of an incident's place in the page's language, else in the other.
pub(super) fn place(words: Words, incident: &Incident) -> Option<&str> {
    let (ar, en) = (incident.place.as_deref(), incident.place_en.as_deref());
    words.choose(ar.or(en), en.or(ar))
}

/// An incident's title in the page's language.
pub(super) fn title(words: Words, incident: &Incident) -> String {
    let (ar, en) = (incident.title.as_str(), incident.title_en.as_str());
    let title = words.choose(if ar.is_empty() { en } else { ar }, if en.is_empty() { ar } else { en });
    if title.is_empty() { words.kind(incident.kind).to_owned() } else { title.to_owned() }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::sitrep::figures::tests::incident;
    use crate::snapshot::Lang;

    const EN: Words = Words(Lang::En);

    #[test]
    fn a_toll_is_a_range_a_least_or_a_number() {
        assert_eq!(range(EN, Some(3), Some(7)).as_deref(), Some("3–7"));
        assert_eq!(range(EN, Some(3), None).as_deref(), Some("at least 3"));
        assert_eq!(range(EN, Some(3), Some(3)).as_deref(), Some("3"));
        assert_eq!(range(EN, None, None), None);
    }

    #[test]
    fn days_say_month_and_year_once() {
        assert_eq!(days(EN, date(2020, 10, 1), date(2020, 10, 5)), "1–5 October 2020");
        assert_eq!(days(EN, date(2020, 9, 27), date(2020, 10, 5)), "27 September – 5 October 2020");
        let month = r#""date_start":"2020-10-01","date_end":"2020-10-31","date_precision":"month""#;
        assert_eq!(when(EN, &incident(month)), "October 2020");
        assert_eq!(when(EN, &incident("")), "date unknown");
    }
}

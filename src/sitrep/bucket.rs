//! Time cut into days, weeks or months, so that the bars of a timeline can be told apart.

use jiff::ToSpan;
use jiff::civil::Date;

use super::phrase;
use super::words::Words;
use crate::calendar::monday;
use crate::incident::{Incident, Status};

/// How long a bar of the timeline stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// Up to four months of days.
    Day,
    /// Up to two years and a half of weeks, from Monday.
    Week,
    /// Longer.
    Month,
}

impl Step {
    /// The step that shows a period in 130 bars or so.
    fn of(days: i64) -> Self {
        match days {
            ..=120 => Self::Day,
            121..=900 => Self::Week,
            _ => Self::Month,
        }
    }

    /// The key of what a bar counts.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Day => "per_day",
            Self::Week => "per_week",
            Self::Month => "per_month",
        }
    }

    /// The first day of the step in which a day lies.
    fn start(self, day: Date) -> Date {
        match self {
            Self::Day => day,
            Self::Week => monday(day),
            Self::Month => day.first_of_month(),
        }
    }

    fn next(self, start: Date) -> Option<Date> {
        let span = match self {
            Self::Day => 1.day(),
            Self::Week => 1.week(),
            Self::Month => 1.month(),
        };
        start.checked_add(span).ok()
    }
}

/// A step of the timeline with what happened in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bucket {
    /// Its first day.
    pub start: Date,
    /// What it is called.
    pub name: String,
    /// The incidents that began in it.
    pub incidents: usize,
    /// Those of them that are denied.
    pub denied: usize,
}

/// The timeline of some incidents: every step between the first and the last, the empty ones too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Timeline {
    /// How long a bar is.
    pub step: Step,
    /// The bars, the earliest first; none where no date is known.
    pub buckets: Vec<Bucket>,
    /// How many incidents have no date.
    pub undated: usize,
}

impl Timeline {
    /// At most so many bars: a date that is centuries off must not make millions.
    const MOST: usize = 2000;

    /// Counts incidents by the step of their first day.
    pub(super) fn of(incidents: &[Incident], words: Words) -> Self {
        let dates = || incidents.iter().filter_map(|i| i.date_start);
        let undated = incidents.len() - dates().count();
        let Some((first, last)) = dates().min().zip(dates().max()) else {
            return Self { step: Step::Day, buckets: Vec::new(), undated };
        };
        let step = Step::of(i64::from((last - first).get_days()));
        let mut timeline = Self { step, buckets: Vec::new(), undated };
        let mut next = Some(step.start(first));
        while let Some(start) = next.filter(|day| *day <= last && timeline.buckets.len() < Self::MOST) {
            let name = match step {
                Step::Day => phrase::day(words, start),
                Step::Week => words.say("week_of", &phrase::day(words, start)),
                Step::Month => format!("{} {}", words.month(start.month()), start.year()),
            };
            timeline.buckets.push(Bucket { start, name, incidents: 0, denied: 0 });
            next = step.next(start);
        }
        for incident in incidents {
            let bucket = timeline.span(incident).and_then(|(first, _)| timeline.buckets.get_mut(first));
            if let Some(bucket) = bucket {
                bucket.incidents += 1;
                bucket.denied += usize::from(incident.status == Status::Denied);
            }
        }
        timeline
    }

    /// The first and the last step in which an incident may have happened.
    pub(super) fn span(&self, incident: &Incident) -> Option<(usize, usize)> {
        let first = incident.date_start?;
        let last = incident.date_end.unwrap_or(first).max(first);
        let at = |day: Date| self.buckets.partition_point(|bucket| bucket.start <= day).saturating_sub(1);
        Some((at(first), at(last)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sitrep::figures::tests::incident;
    use crate::snapshot::Lang;

    fn timeline(days: &[&str]) -> Timeline {
        let list: Vec<_> = days.iter().map(|day| incident(&format!(r#""date_start":"{day}""#))).collect();
        Timeline::of(&list, Words(Lang::En))
    }

    #[test]
    fn a_day_without_incidents_has_its_bar_too() {
        let line = timeline(&["2020-10-03", "2020-10-01", "2020-10-03"]);
        let counts: Vec<_> = line.buckets.iter().map(|b| (b.name.as_str(), b.incidents)).collect();
        assert_eq!(counts, [("1 October 2020", 1), ("2 October 2020", 0), ("3 October 2020", 2)]);
    }

    #[test]
    fn a_long_time_is_cut_into_weeks_or_months() {
        let weeks = timeline(&["2020-01-01", "2020-07-30"]);
        assert_eq!((weeks.step, weeks.buckets[0].name.as_str()), (Step::Week, "week of 30 December 2019"));
        let months = timeline(&["2013-05-19", "2025-05-08"]);
        assert_eq!((months.step, months.buckets.len()), (Step::Month, 145));
        assert_eq!(months.buckets.iter().map(|b| b.incidents).sum::<usize>(), 2);
    }

    #[test]
    fn no_date_and_an_absurd_one_are_no_trouble() {
        assert_eq!(Timeline::of(&[incident("")], Words(Lang::Ar)).undated, 1);
        assert!(timeline(&["-9000-01-01", "9999-12-31"]).buckets.len() <= Timeline::MOST);
    }
}

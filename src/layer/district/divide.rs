//! Incidents counted by unit and by week.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use jiff::civil::Date;

use super::counts::{Counts, injured, killed};
use super::unit::{Level, Unit};
use crate::calendar;
use crate::incident::{Incident, TollScope};

/// Where an incident is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Home<'a> {
    /// In the unit of this number.
    Unit(usize),
    /// Under its country.
    Country(&'a str),
    /// Under none.
    Nowhere,
}

/// A unit with what happened in it.
#[derive(Debug, Clone)]
pub struct District {
    /// The unit.
    pub unit: Arc<Unit>,
    /// What happened in it, in all.
    pub counts: Counts,
}

/// What happened in a week in a unit, or somewhere in a country.
#[derive(Debug, Clone)]
pub struct Week {
    /// The unit; `None` for a country or for nowhere.
    pub unit: Option<Arc<Unit>>,
    /// The country.
    pub country: Option<String>,
    /// What the row is about.
    pub level: Level,
    /// Its Monday; `None` for what is in no one week.
    pub monday: Option<Date>,
    /// What happened.
    pub counts: Counts,
}

/// The counts of all incidents.
#[derive(Debug, Default)]
pub struct Division {
    /// The units of the countries in which something was counted, also those without an incident.
    pub districts: Vec<District>,
    /// By unit and week; together they hold every incident once.
    pub weeks: Vec<Week>,
    /// The incidents on the map that are in no unit.
    pub beyond: usize,
}

/// Counts `incidents` in `units`; `homes` has for each the number of its unit.
pub fn divide(incidents: &[Incident], units: &[Arc<Unit>], homes: &[Option<usize>]) -> Division {
    let homes: Vec<Home<'_>> =
        incidents.iter().zip(homes).map(|(incident, unit)| home(incident, units, *unit)).collect();
    let events = shared(incidents, &homes, units);
    let (mut totals, mut weeks): (BTreeMap<Home<'_>, Counts>, BTreeMap<_, Counts>) = Default::default();
    for (incident, &home) in incidents.iter().zip(&homes) {
        let week = monday(incident);
        let event = events.get(incident.event_id.as_str()).filter(|_| is_shared(incident));
        let toll_home = event.map_or(home, |event| event.home);
        let summed = incident.toll_scope != Some(TollScope::Cumulative);
        for counts in [totals.entry(home).or_default(), weeks.entry((home, week)).or_default()] {
            counts.add(incident);
            let here = toll_home == home;
            let told = |of: [Option<u32>; 3], by_event: bool| match event {
                _ if !summed => false,
                Some(_) => here && by_event,
                None => of.iter().any(Option::is_some),
            };
            let (by_killed, by_injured) = event.map_or((false, false), |e| (e.killed, e.injured));
            counts.killed.unknown += u32::from(!told(killed(incident), by_killed));
            counts.injured.unknown += u32::from(!told(injured(incident), by_injured));
        }
        if summed {
            for counts in [totals.entry(toll_home).or_default(), weeks.entry((toll_home, week)).or_default()]
            {
                counts.killed.add(killed(incident));
                counts.injured.add(injured(incident));
            }
        }
    }
    // A row that a toll alone made and that has none is no row.
    weeks.retain(|_, counts| *counts != Counts::default());
    let beyond = |(incident, home): &(&Incident, &Home<'_>)| {
        incident.position().is_some() && !matches!(home, Home::Unit(_))
    };
    Division {
        districts: districts(units, &totals),
        weeks: weeks.into_iter().map(|((home, monday), counts)| row(home, monday, counts, units)).collect(),
        beyond: incidents.iter().zip(&homes).filter(beyond).count(),
    }
}

fn home<'a>(incident: &'a Incident, units: &[Arc<Unit>], unit: Option<usize>) -> Home<'a> {
    match (unit.filter(|number| *number < units.len()), incident.country.as_deref()) {
        (Some(number), _) => Home::Unit(number),
        (None, Some(country)) => Home::Country(country),
        (None, None) => Home::Nowhere,
    }
}

/// What the records of an event with a shared toll have in common.
struct Event<'a> {
    /// The narrowest home that holds them all.
    home: Home<'a>,
    /// Whether a record has the killed.
    killed: bool,
    /// Whether a record has the injured.
    injured: bool,
}

/// The events whose toll is shared, by their ids.
fn shared<'a>(
    incidents: &'a [Incident],
    homes: &[Home<'a>],
    units: &'a [Arc<Unit>],
) -> HashMap<&'a str, Event<'a>> {
    let mut events: HashMap<&str, Event<'_>> = HashMap::new();
    for (incident, &home) in incidents.iter().zip(homes).filter(|(incident, _)| is_shared(incident)) {
        let (by_killed, by_injured) = (killed(incident), injured(incident));
        let event = events.entry(&incident.event_id).or_insert(Event { home, killed: false, injured: false });
        event.killed |= by_killed.iter().any(Option::is_some);
        event.injured |= by_injured.iter().any(Option::is_some);
        event.home = common(event.home, home, units);
    }
    events
}

fn is_shared(incident: &Incident) -> bool {
    incident.toll_scope == Some(TollScope::Shared)
}

/// The narrowest home that holds both.
fn common<'a>(one: Home<'a>, other: Home<'a>, units: &'a [Arc<Unit>]) -> Home<'a> {
    let country = |home: Home<'a>| match home {
        Home::Unit(number) => units.get(number)?.country.as_deref(),
        Home::Country(country) => Some(country),
        Home::Nowhere => None,
    };
    match (country(one), country(other)) {
        _ if one == other => one,
        (Some(one), Some(other)) if one == other => Home::Country(one),
        _ => Home::Nowhere,
    }
}

/// The Monday of the week in which all of an incident's days are.
fn monday(incident: &Incident) -> Option<Date> {
    let first = incident.date_start?;
    let last = incident.date_end.unwrap_or(first);
    Some(calendar::monday(first)).filter(|monday| calendar::monday(last) == *monday)
}

fn districts(units: &[Arc<Unit>], totals: &BTreeMap<Home<'_>, Counts>) -> Vec<District> {
    let counted = |number: usize| totals.get(&Home::Unit(number)).copied();
    let countries: BTreeSet<_> = (0..)
        .zip(units)
        .filter(|(number, _)| counted(*number).is_some())
        .map(|(_, unit)| &unit.country)
        .collect();
    let district = |(number, unit): (usize, &Arc<Unit>)| District {
        unit: Arc::clone(unit),
        counts: counted(number).unwrap_or_default(),
    };
    (0..).zip(units).filter(|(_, unit)| countries.contains(&unit.country)).map(district).collect()
}

fn row(home: Home<'_>, monday: Option<Date>, counts: Counts, units: &[Arc<Unit>]) -> Week {
    let (unit, country, level) = match home {
        Home::Unit(number) => {
            let unit = units.get(number);
            (unit, unit.and_then(|u| u.country.as_deref()), unit.map_or(Level::Nowhere, |u| u.level))
        }
        Home::Country(country) => (None, Some(country), Level::Country),
        Home::Nowhere => (None, None, Level::Nowhere),
    };
    Week { unit: unit.cloned(), country: country.map(str::to_owned), level, monday, counts }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::unit::tests::square;
    use super::*;
    use crate::layer::sample;

    fn units() -> [Arc<Unit>; 2] {
        [square("AZ.1", 46.0, 40.0), square("AZ.2", 47.0, 40.0)].map(Arc::new)
    }

    fn toll(low: u32, scope: TollScope) -> Incident {
        Incident {
            event_id: "e".into(),
            killed_low: Some(low),
            killed_best: Some(low),
            killed_high: Some(low),
            toll_scope: Some(scope),
            ..sample::strike("s")
        }
    }

    /// A record of the same event at another place.
    fn beside() -> Incident {
        Incident { killed_low: None, killed_best: None, killed_high: None, ..toll(0, TollScope::Shared) }
    }

    #[test]
    fn a_toll_shared_within_a_unit_is_counted_there_once() {
        let (units, incidents) = (units(), [toll(6, TollScope::Shared), beside()]);
        let division = divide(&incidents, &units, &[Some(0), Some(0)]);
        let counts = division.districts[0].counts;
        assert_eq!((counts.incidents, counts.killed.best(), counts.killed.unknown), (2, Some(6), 0));
    }

    #[test]
    fn a_toll_shared_by_two_units_is_their_country_s_and_unknown_in_both() {
        let (units, incidents) = (units(), [toll(6, TollScope::Shared), beside()]);
        let division = divide(&incidents, &units, &[Some(0), Some(1)]);
        for district in &division.districts {
            let counts = district.counts;
            assert_eq!((counts.incidents, counts.killed.best(), counts.killed.unknown), (1, None, 1));
        }
        let country = division.weeks.iter().find(|week| week.level == Level::Country).expect("a row");
        assert_eq!((country.counts.incidents, country.counts.killed.best()), (0, Some(6)));
    }

    #[test]
    fn a_total_over_some_days_is_not_added_to_the_days() {
        let (units, incidents) = (units(), [toll(6, TollScope::Own), toll(40, TollScope::Cumulative)]);
        let counts = divide(&incidents, &units, &[Some(0), Some(0)]).districts[0].counts;
        assert_eq!((counts.killed.best(), counts.killed.unknown), (Some(6), 1));
    }

    #[test]
    fn the_rows_by_week_hold_every_incident_once() {
        let mut incidents = vec![toll(1, TollScope::Own); 5];
        (incidents[1].date_start, incidents[1].date_end) = (Some(date(2020, 10, 4)), Some(date(2020, 10, 5)));
        (incidents[2].date_start, incidents[2].date_end) = (None, None);
        incidents[3].country = None;
        let units = units();
        let division = divide(&incidents, &units, &[Some(0), Some(0), Some(0), None, None]);
        let sum: u32 = division.weeks.iter().map(|week| week.counts.incidents).sum();
        let killed: u64 = division.weeks.iter().filter_map(|week| week.counts.killed.best()).sum();
        assert_eq!((sum, killed, division.beyond), (5, 5, 2));
        let mondays: Vec<_> = division.weeks.iter().map(|week| (week.level, week.monday)).collect();
        let first = Some(date(2020, 9, 28));
        assert_eq!(
            mondays,
            [(Level::Admin1, None), (Level::Admin1, first), (Level::Country, first), (Level::Nowhere, first),]
        );
    }

    #[test]
    fn a_unit_without_an_incident_is_shown_beside_those_of_its_country() {
        let units = units();
        let division = divide(&[], &units, &[]);
        assert!(division.districts.is_empty() && division.weeks.is_empty());
        let incidents = [toll(1, TollScope::Own)];
        let division = divide(&incidents, &units, &[Some(0)]);
        assert_eq!(division.districts.len(), 2);
        assert_eq!(division.districts[1].counts, Counts::default());
    }
}

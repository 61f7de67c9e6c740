//! The columns of ACLED.

use super::row::{Column, Row, text};
use crate::incident::{IncidentType, Whom};
use crate::layer::value::Value;

/// ACLED's 31 columns, in order.
pub const ACLED_COLUMNS: &[Column] = &[
    Column {
        name: "event_id_cnty",
        meaning: "ISO alpha-3 code of the country and a number of 15 digits at most, made of our `id`; `XXX` where there is no country. ACLED's own numbers are shorter",
        get: |r| text(format!("{}{}", code(r), r.number())),
    },
    Column {
        name: "event_date",
        meaning: "the first day, `2020-10-05`",
        get: |r| (&r.incident.date_start).into(),
    },
    Column { name: "year", meaning: "its year", get: year },
    Column {
        name: "time_precision",
        meaning: "1 the day, 2 the week, 3 the month or less",
        get: |r| (&r.incident.time_precision).into(),
    },
    Column {
        name: "disorder_type",
        meaning: "`Political violence`, `Demonstrations` or `Strategic developments`",
        get: disorder,
    },
    Column { name: "event_type", meaning: "as in our records", get: |r| (&r.incident.event_type).into() },
    Column {
        name: "sub_event_type",
        meaning: "as in our records",
        get: |r| (&r.incident.sub_event_type).into(),
    },
    Column {
        name: "actor1", meaning: "who did it, as written; `Protesters (…)` of a protest", get: actor1
    },
    Column { name: "assoc_actor_1", meaning: "", get: |_| Value::Null },
    Column {
        name: "inter1",
        meaning: "6 of protesters; else empty",
        get: |r| if is_protest(r) { Value::Integer(6) } else { Value::Null },
    },
    Column {
        name: "actor2",
        meaning: "to whom, as written; `Civilians (…)` of violence against civilians",
        get: actor2,
    },
    Column { name: "assoc_actor_2", meaning: "", get: |_| Value::Null },
    Column {
        name: "inter2",
        meaning: "7 of civilians; else empty",
        get: |r| if is_against_civilians(r) { Value::Integer(7) } else { Value::Null },
    },
    Column {
        name: "interaction",
        meaning: "60 of protesters alone; else empty",
        get: |r| if is_protest(r) { Value::Integer(60) } else { Value::Null },
    },
    Column {
        name: "civilian_targeting",
        meaning: "`Civilian targeting` of violence against civilians",
        get: |r| if is_against_civilians(r) { "Civilian targeting".into() } else { Value::Null },
    },
    Column {
        name: "iso",
        meaning: "ISO 3166-1 numeric",
        get: |r| r.country.number.parse().map_or(Value::Null, Value::Integer),
    },
    Column { name: "region", meaning: "ACLED's region", get: |r| r.country.region.into() },
    Column { name: "country", meaning: "ACLED's name of the country", get: |r| r.country.name.into() },
    Column {
        name: "admin1",
        meaning: "the first-order unit, as the gazetteer has it",
        get: |r| (&r.incident.admin1).into(),
    },
    Column { name: "admin2", meaning: "the second-order unit", get: |r| (&r.incident.admin2).into() },
    Column { name: "admin3", meaning: "", get: |_| Value::Null },
    Column { name: "location", meaning: "the place's English name, else the Arabic one", get: |r| r.place() },
    Column { name: "latitude", meaning: "degrees north, WGS 84", get: |r| Value::real(r.incident.lat, 4) },
    Column { name: "longitude", meaning: "degrees east", get: |r| Value::real(r.incident.lon, 4) },
    Column {
        name: "geo_precision",
        meaning: "1 the place, 2 near it or in its district, 3 the region",
        get: |r| (&r.incident.geo_precision).into(),
    },
    Column {
        name: "source",
        meaning: "the outlets, or the names of the reports, joined with `; `",
        get: |r| r.outlets(),
    },
    Column { name: "source_scale", meaning: "", get: |_| Value::Null },
    Column {
        name: "notes",
        meaning: "our title and `id`, who asserts it and who denies it, the words of the first report",
        get: |r| r.notes(),
    },
    Column {
        name: "fatalities",
        meaning: "the lowest figure of killed, since ACLED takes the most conservative one",
        get: |r| (&r.incident.killed_low).into(),
    },
    Column { name: "tags", meaning: "", get: |_| Value::Null },
    Column { name: "timestamp", meaning: "", get: |_| Value::Null },
];

/// The code of the country in an id.
fn code<'r>(row: &'r Row<'r>) -> &'r str {
    if row.country.iso3.is_empty() { "XXX" } else { row.country.iso3 }
}

fn year<'r>(row: &'r Row<'r>) -> Value<'r> {
    row.incident.date_start.map_or(Value::Null, |day| Value::Integer(day.year().into()))
}

/// The type of disorder that ACLED sums its events up by.
fn disorder<'r>(row: &'r Row<'r>) -> Value<'r> {
    match (row.incident.event_type.as_str(), row.incident.sub_event_type.as_str()) {
        (_, "Excessive force against protesters") => "Political violence; Demonstrations".into(),
        ("Protests", _) | (_, "Violent demonstration") => "Demonstrations".into(),
        ("Battles" | "Explosions/Remote violence" | "Violence against civilians" | "Riots", _) => {
            "Political violence".into()
        }
        ("Strategic developments", _) => "Strategic developments".into(),
        _ => Value::Null,
    }
}

fn is_protest(row: &Row<'_>) -> bool {
    row.incident.kind == IncidentType::Protest
}

fn is_against_civilians(row: &Row<'_>) -> bool {
    row.incident.event_type == "Violence against civilians"
        && row.incident.killed_whom != Some(Whom::Military)
}

/// People without a name of their own, as ACLED writes them: `Protesters (Armenia)`.
fn people<'r>(what: &str, row: &'r Row<'r>) -> Value<'r> {
    text(if row.country.name.is_empty() { what.to_owned() } else { format!("{what} ({})", row.country.name) })
}

fn actor1<'r>(row: &'r Row<'r>) -> Value<'r> {
    if is_protest(row) { people("Protesters", row) } else { (&row.incident.actor).into() }
}

fn actor2<'r>(row: &'r Row<'r>) -> Value<'r> {
    if is_against_civilians(row) { people("Civilians", row) } else { (&row.incident.target).into() }
}

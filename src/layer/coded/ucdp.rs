//! The columns of the UCDP GED.

use super::row::{Column, Row, text};
use crate::incident::{TollScope, Whom};
use crate::layer::value::Value;

/// The GED's 49 columns (version 23.1), in order.
pub const UCDP_COLUMNS: &[Column] = &[
    Column {
        name: "id",
        meaning: "a number of 15 digits at most, made of our `id`",
        get: |r| Value::Integer(r.number().cast_signed()),
    },
    Column { name: "relid", meaning: "our `id`", get: |r| (&r.incident.id).into() },
    Column {
        name: "year",
        meaning: "the year of the first day",
        get: |r| r.incident.date_start.map_or(Value::Null, |day| Value::Integer(day.year().into())),
    },
    Column { name: "active_year", meaning: "", get: |_| Value::Null },
    Column { name: "code_status", meaning: "", get: |_| Value::Null },
    Column {
        name: "type_of_violence",
        meaning: "3 (one-sided) of an attack on civilians; else empty, since it turns on who the sides are",
        get: |r| if is_one_sided(r) { Value::Integer(3) } else { Value::Null },
    },
    Column { name: "conflict_dset_id", meaning: "", get: |_| Value::Null },
    Column { name: "conflict_new_id", meaning: "", get: |_| Value::Null },
    Column { name: "conflict_name", meaning: "", get: |_| Value::Null },
    Column { name: "dyad_dset_id", meaning: "", get: |_| Value::Null },
    Column { name: "dyad_new_id", meaning: "", get: |_| Value::Null },
    Column { name: "dyad_name", meaning: "", get: |_| Value::Null },
    Column { name: "side_a_dset_id", meaning: "", get: |_| Value::Null },
    Column { name: "side_a_new_id", meaning: "", get: |_| Value::Null },
    Column { name: "side_a", meaning: "who did it, as written", get: |r| (&r.incident.actor).into() },
    Column { name: "side_b_dset_id", meaning: "", get: |_| Value::Null },
    Column { name: "side_b_new_id", meaning: "", get: |_| Value::Null },
    Column {
        name: "side_b",
        meaning: "to whom, as written; `Civilians` of one-sided violence",
        get: |r| if is_one_sided(r) { "Civilians".into() } else { (&r.incident.target).into() },
    },
    Column {
        name: "number_of_sources",
        meaning: "how many reports tell it",
        get: |r| (&r.incident.n_reports).into(),
    },
    Column {
        name: "source_article",
        meaning: "of each report outlet, day, headline, address; joined with `; `",
        get: |r| r.articles(),
    },
    Column { name: "source_office", meaning: "the outlets", get: |r| r.offices() },
    Column { name: "source_date", meaning: "the days of publication", get: |r| r.published() },
    Column { name: "source_headline", meaning: "the headlines", get: |r| r.headlines() },
    Column { name: "source_original", meaning: "who asserts it", get: |r| (&r.incident.claimed_by).into() },
    Column {
        name: "where_prec",
        meaning: "1 the place, 2 near it, 3 the district, 4 the first-order unit, 5 along a line or between places, 6 the country, 7 the sea",
        get: |r| (&r.incident.where_prec).into(),
    },
    Column {
        name: "where_coordinates",
        meaning: "the place's English name, else the Arabic one",
        get: |r| r.place(),
    },
    Column {
        name: "where_description",
        meaning: "the place's name as written",
        get: |r| (&r.incident.place_as_written).into(),
    },
    Column {
        name: "adm_1",
        meaning: "the first-order unit, as the gazetteer has it",
        get: |r| (&r.incident.admin1).into(),
    },
    Column { name: "adm_2", meaning: "the second-order unit", get: |r| (&r.incident.admin2).into() },
    Column { name: "latitude", meaning: "degrees north, WGS 84", get: |r| Value::real(r.incident.lat, 6) },
    Column { name: "longitude", meaning: "degrees east", get: |r| Value::real(r.incident.lon, 6) },
    Column { name: "geom_wkt", meaning: "`POINT (longitude latitude)`", get: point },
    Column { name: "priogrid_gid", meaning: "the cell of half a degree in the PRIO-GRID", get: prio_cell },
    Column { name: "country", meaning: "UCDP's name of the country", get: |r| r.country.ucdp.into() },
    Column {
        name: "country_id",
        meaning: "its number after Gleditsch and Ward",
        get: |r| r.country.gw.parse().map_or(Value::Null, Value::Integer),
    },
    Column { name: "region", meaning: "UCDP's region", get: |r| r.country.ucdp_region.into() },
    Column {
        name: "event_clarity",
        meaning: "1 one event, 2 a total over some days",
        get: |r| Value::Integer(if r.incident.toll_scope == Some(TollScope::Cumulative) { 2 } else { 1 }),
    },
    Column {
        name: "date_prec",
        meaning: "1 the day, 2 two to six days, 3 the week, 4 the month, 5 the year",
        get: |r| (&r.incident.date_prec).into(),
    },
    Column {
        name: "date_start",
        meaning: "the first day, `2020-10-05 00:00:00.000`",
        get: |r| midnight(r.incident.date_start),
    },
    Column { name: "date_end", meaning: "the last day", get: |r| midnight(r.incident.date_end) },
    Column { name: "deaths_a", meaning: "", get: |_| Value::Null },
    Column { name: "deaths_b", meaning: "", get: |_| Value::Null },
    Column {
        name: "deaths_civilians",
        meaning: "the best figure, where civilians were killed",
        get: |r| if of_civilians(r) { (&r.incident.killed_best).into() } else { Value::Null },
    },
    Column {
        name: "deaths_unknown",
        meaning: "the best figure, of whomever else",
        get: |r| if of_civilians(r) { Value::Null } else { (&r.incident.killed_best).into() },
    },
    Column { name: "best", meaning: "the best figure of killed", get: |r| (&r.incident.killed_best).into() },
    Column {
        name: "high",
        meaning: "the highest; empty of an \"at least\"",
        get: |r| (&r.incident.killed_high).into(),
    },
    Column { name: "low", meaning: "the lowest", get: |r| (&r.incident.killed_low).into() },
    Column { name: "gwnoa", meaning: "", get: |_| Value::Null },
    Column { name: "gwnob", meaning: "", get: |_| Value::Null },
];

fn of_civilians(row: &Row<'_>) -> bool {
    row.incident.killed_whom == Some(Whom::Civilians)
}

/// Force against civilians who are no bystanders of something else.
fn is_one_sided(row: &Row<'_>) -> bool {
    row.incident.event_type == "Violence against civilians" && of_civilians(row)
}

fn midnight(day: Option<jiff::civil::Date>) -> Value<'static> {
    match Value::from(&day) {
        Value::Null => Value::Null,
        day => text(format!("{day} 00:00:00.000")),
    }
}

fn point<'r>(row: &'r Row<'r>) -> Value<'r> {
    row.incident.position().map_or(Value::Null, |at| {
        text(format!("POINT ({} {})", Value::real(at.lon(), 6), Value::real(at.lat(), 6)))
    })
}

/// The PRIO-GRID counts cells of half a degree from 1 in the south-west corner, row by row to the north.
fn prio_cell<'r>(row: &'r Row<'r>) -> Value<'r> {
    row.incident.position().map_or(Value::Null, |at| {
        let half = |degrees: f64, most: f64| (degrees * 2.0).floor().min(most) as i64;
        Value::Integer(half(at.lat() + 90.0, 359.0) * 720 + half(at.lon() + 180.0, 719.0) + 1)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::incident::Imprints;
    use crate::layer::sample;

    fn get(incident: &crate::incident::Incident, name: &str) -> String {
        let imprints = Imprints::default();
        let column = UCDP_COLUMNS.iter().find(|column| column.name == name).expect("a column");
        (column.get)(&Row::new(incident, &imprints)).to_string()
    }

    #[test]
    fn the_cell_of_the_grid_is_where_its_makers_have_it() {
        // The first cell begins in the south-west corner; a degree further north are two rows.
        let corner = crate::incident::Incident { lat: Some(-90.0), lon: Some(-180.0), ..sample::strike("s") };
        assert_eq!(get(&corner, "priogrid_gid"), "1");
        let north = crate::incident::Incident { lat: Some(-89.0), lon: Some(-179.4), ..sample::strike("s") };
        assert_eq!(get(&north, "priogrid_gid"), (2 * 720 + 2).to_string());
    }

    #[test]
    fn the_deaths_by_side_sum_to_the_best_figure() {
        let strike = sample::strike("s");
        assert_eq!(
            (get(&strike, "deaths_civilians"), get(&strike, "deaths_unknown")),
            ("2".into(), String::new())
        );
        let other = crate::incident::Incident { killed_whom: Some(Whom::Mixed), ..strike };
        assert_eq!(
            (get(&other, "deaths_civilians"), get(&other, "deaths_unknown")),
            (String::new(), "2".into())
        );
    }
}

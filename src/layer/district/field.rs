//! The fields of a district, and of its rows by week.

use super::counts::{Counts, Toll};
use super::divide::{District, Week};
use crate::layer::field::{Field, fields};
use crate::layer::value::Value;

/// The fields of `districts` and `grid`.
pub const DISTRICT_FIELDS: &[Field<District>] = fields! {
    "unit_id" Text "" "معرّف الوحدة" "the key: the gazetteer's id, or that of a cell" |d| (&d.unit.id).into();
    "name" Text "" "الاسم" "the Arabic name" |d| (&d.unit.name).into();
    "name_en" Text "" "الاسم بالإنجليزية" "the English name" |d| (&d.unit.name_en).into();
    "country" Text "code" Iso "الدولة" "the country" |d| (&d.unit.country).into();
    "level" Text "code" "المستوى" "`admin1`, a first-order unit, or `cell` of a grid" |d| d.unit.level.word().into();
    "area_km2" Real "km²" "المساحة (كم²)" "area on the ellipsoid, of the simplified outline" |d| Value::real(d.unit.area_km2(), 1);
    "n_incidents" Integer "incidents" "عدد الحوادث" "incidents known to have happened there, claimed and denied ones among them" |d| (&d.counts.incidents).into();
    "n_claimed" Integer "incidents" "منها ادّعاءات" "of them claimed by a party or an unverified source alone" |d| (&d.counts.claimed).into();
    "n_denied" Integer "incidents" "منها منفية" "of them denied" |d| (&d.counts.denied).into();
    "killed_low" Integer "people" "القتلى (أدنى)" "sum of the lowest figures; null where none is known" |d| low(d.counts.killed);
    "killed_best" Integer "people" "القتلى (الأرجح)" "sum of the best figures; null where none is known" |d| best(d.counts.killed);
    "killed_high" Integer "people" "القتلى (أعلى)" "sum of the highest figures; null where one is «at least»" |d| high(d.counts.killed);
    "n_killed_unknown" Integer "incidents" "حوادث بلا عدد قتلى" "incidents that add nothing to the killed: unknown, shared with other units, or a total over some days" |d| (&d.counts.killed.unknown).into();
    "killed_unknown_share" Real "0–1" "نسبة الحوادث بلا عدد قتلى" "their share of the incidents" |d| share(&d.counts, d.counts.killed);
    "injured_low" Integer "people" "الجرحى (أدنى)" "sum of the lowest figures; null where none is known" |d| low(d.counts.injured);
    "injured_best" Integer "people" "الجرحى (الأرجح)" "sum of the best figures; null where none is known" |d| best(d.counts.injured);
    "injured_high" Integer "people" "الجرحى (أعلى)" "sum of the highest figures; null where one is «at least»" |d| high(d.counts.injured);
    "n_injured_unknown" Integer "incidents" "حوادث بلا عدد جرحى" "incidents that add nothing to the injured" |d| (&d.counts.injured.unknown).into();
    "injured_unknown_share" Real "0–1" "نسبة الحوادث بلا عدد جرحى" "their share of the incidents" |d| share(&d.counts, d.counts.injured);
    "first_day" Date "local day" "أول يوم" "the first day of an incident" |d| (&d.counts.first).into();
    "last_day" Date "local day" "آخر يوم" "the last" |d| (&d.counts.last).into();
};

/// The fields of `districts_weekly.csv` and `grid_weekly.csv`.
pub const WEEK_FIELDS: &[Field<Week>] = fields! {
    "unit_id" Text "" "معرّف الوحدة" "the key of `districts` or `grid`; null for a country or nowhere" |w| w.unit.as_ref().map_or(Value::Null, |unit| (&unit.id).into());
    "name" Text "" "الاسم" "the Arabic name" |w| w.unit.as_ref().map_or(Value::Null, |unit| (&unit.name).into());
    "name_en" Text "" "الاسم بالإنجليزية" "the English name" |w| w.unit.as_ref().map_or(Value::Null, |unit| (&unit.name_en).into());
    "country" Text "code" Iso "الدولة" "the country" |w| (&w.country).into();
    "level" Text "code" "المستوى" "`admin1`, `cell`; `country` or `none` for what is placed no more precisely" |w| w.level.word().into();
    "week_start" Date "local day" "بداية الأسبوع" "Monday; null where the days span several weeks or are unknown" |w| w.monday.as_ref().map_or(Value::Null, Into::into);
    "week_end" Date "local day" "نهاية الأسبوع" "Sunday" |w| sunday(w).as_ref().map_or(Value::Null, |day| Value::from(day).into_owned());
    "n_incidents" Integer "incidents" "عدد الحوادث" "incidents, claimed and denied ones among them" |w| (&w.counts.incidents).into();
    "n_claimed" Integer "incidents" "منها ادّعاءات" "of them claimed by a party or an unverified source alone" |w| (&w.counts.claimed).into();
    "n_denied" Integer "incidents" "منها منفية" "of them denied" |w| (&w.counts.denied).into();
    "killed_low" Integer "people" "القتلى (أدنى)" "sum of the lowest figures; null where none is known" |w| low(w.counts.killed);
    "killed_best" Integer "people" "القتلى (الأرجح)" "sum of the best figures; null where none is known" |w| best(w.counts.killed);
    "killed_high" Integer "people" "القتلى (أعلى)" "sum of the highest figures; null where one is «at least»" |w| high(w.counts.killed);
    "n_killed_unknown" Integer "incidents" "حوادث بلا عدد قتلى" "incidents that add nothing to the killed" |w| (&w.counts.killed.unknown).into();
    "injured_low" Integer "people" "الجرحى (أدنى)" "sum of the lowest figures; null where none is known" |w| low(w.counts.injured);
    "injured_best" Integer "people" "الجرحى (الأرجح)" "sum of the best figures; null where none is known" |w| best(w.counts.injured);
    "injured_high" Integer "people" "الجرحى (أعلى)" "sum of the highest figures; null where one is «at least»" |w| high(w.counts.injured);
    "n_injured_unknown" Integer "incidents" "حوادث بلا عدد جرحى" "incidents that add nothing to the injured" |w| (&w.counts.injured.unknown).into();
};

fn sum(figure: Option<u64>) -> Value<'static> {
    figure.and_then(|sum| i64::try_from(sum).ok()).map_or(Value::Null, Value::Integer)
}

fn low(toll: Toll) -> Value<'static> {
    sum(toll.low())
}

fn best(toll: Toll) -> Value<'static> {
    sum(toll.best())
}

fn high(toll: Toll) -> Value<'static> {
    sum(toll.high())
}

fn share(counts: &Counts, toll: Toll) -> Value<'static> {
    Value::real(counts.unknown_share(toll), 3)
}

fn sunday(week: &Week) -> Option<jiff::civil::Date> {
    week.monday?.checked_add(jiff::Span::new().days(6)).ok()
}

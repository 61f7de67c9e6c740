//! The rules for a table of aliases.

use std::collections::HashMap;

use super::known::Known;
use super::sheet::Sheet;
use super::{Finding, Severity, name};
use crate::error::Error;
use crate::gazetteer::row::parse_alias;
use crate::text::fold::fold_key;

pub(super) fn check(sheet: &Sheet<'_>, known: &Known<'_>, out: &mut Vec<Finding>) {
    let mut seen: HashMap<(&str, String), usize> = HashMap::new();
    for line in &sheet.lines {
        let fault = |reason: String, remedy: &str| Error::data("", None, reason, remedy);
        let row = match parse_alias(&fault, &line.cells) {
            Ok(row) => row,
            Err(Error::Data { reason, remedy, .. }) => {
                sheet.find(out, line.number, "row", reason, remedy);
                continue;
            }
            Err(other) => {
                sheet.find(out, line.number, "row", other.to_string(), "mend the row");
                continue;
            }
        };
        if !known.has(&row.id) {
            let what = format!("no place has the id `{}`", row.id);
            sheet.find(out, line.number, "alias_place", what, "look for it with `yaqut lookup NAME`");
        }
        let faults = match row.kind.as_str() {
            "drop" => Vec::new(),
            "latin" => name::other(&row.name),
            kind => name::arabic(&row.name, kind == "preferred"),
        };
        for (rule, what, remedy) in faults {
            sheet.find(out, line.number, rule, what, remedy);
        }
        let key = fold_key(&row.name);
        if let Some(first) = seen.insert((line.cell(0), key.clone()), line.number) {
            let what =
                format!("`{}` has this name in line {first} already, but for what is folded alike", row.id);
            sheet.find(out, line.number, "alias_there", what, "delete one of the two");
        } else if !sheet.table.own && row.kind != "drop" && row.kind != "preferred" {
            let named = known.gazetteer.named(&key).into_iter();
            let mut places = named.filter_map(|named| known.gazetteer.place(named.place));
            if places.any(|place| place.id == row.id) {
                let what = format!("`{}` has the name `{}` already", row.id, row.name);
                sheet.find(out, line.number, "alias_there", what, "delete the row");
            }
        }
        let source = line.cell(3);
        let remedy = "give a key of gazetteer/sources.tsv: hand for your own knowledge of usage";
        if source.is_empty() {
            sheet.find(out, line.number, "source", "no source is given", remedy);
        } else if !known.has_source(source) {
            let severity = if sheet.table.own { Severity::Error } else { Severity::Warning };
            let what = format!("source `{source}` is not explained");
            sheet.find_as(out, line.number, ("source", severity), what, remedy);
        }
    }
}

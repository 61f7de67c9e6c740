//! The rules for a table of places.

use super::known::Known;
use super::name;
use super::sheet::{Line, Sheet};
use super::{Finding, Severity};
use crate::error::Error;
use crate::gazetteer::row::parse_place;
use crate::gazetteer::{PlaceKind, Row};
use crate::geo::{Position, rough_km};
use crate::text::fold::fold_key;

/// Two places of one name and sort this near are one, in kilometres.
const SAME_KM: f64 = 5.0;

pub(super) fn check(sheet: &Sheet<'_>, known: &Known<'_>, out: &mut Vec<Finding>) {
    let mut before = "";
    let packaged = sheet.table.own && sheet.table.file.contains("packages");
    for line in &sheet.lines {
        let fault = |reason: String, remedy: &str| Error::data("", None, reason, remedy);
        match parse_place(&fault, &line.cells) {
            Err(Error::Data { reason, remedy, .. }) => {
                swapped(sheet, line, known, out);
                sheet.find(out, line.number, "row", reason, remedy);
            }
            Err(other) => sheet.find(out, line.number, "row", other.to_string(), "mend the row"),
            Ok(row) => {
                if line.cells.len() > 16 {
                    let what = format!("has {} columns of 16", line.cells.len());
                    sheet.find(out, line.number, "row", what, "take out the tabs beyond the last column");
                }
                Checked { sheet, line, row: &row, known }.all(out);
            }
        }
        if packaged && line.cell(0) < before {
            sheet.find(
                out,
                line.number,
                "unsorted",
                format!("`{}` stands after `{before}`", line.cell(0)),
                "sort the table by id",
            );
        }
        before = line.cell(0);
    }
}

/// A latitude that is none may be the longitude.
fn swapped(sheet: &Sheet<'_>, line: &Line<'_>, known: &Known<'_>, out: &mut Vec<Finding>) {
    let degrees = |at: usize| line.cell(at).parse::<f64>().ok();
    let Some((lat, lon)) = degrees(6).zip(degrees(7)) else { return };
    if lat.abs() > 90.0 && Position::new(lon, lat).is_ok() && known.may_hold(line.cell(3), lon, lat) {
        sheet.find(
            out,
            line.number,
            "swapped",
            format!("{lat} is no latitude, {lon} is one"),
            "write lat before lon",
        );
    }
}

struct Checked<'c> {
    sheet: &'c Sheet<'c>,
    line: &'c Line<'c>,
    row: &'c Row,
    known: &'c Known<'c>,
}

impl Checked<'_> {
    fn all(&self, out: &mut Vec<Finding>) {
        self.id(out);
        self.parents(out);
        self.position(out);
        self.source(out);
        self.names(out);
        self.duplicates(out);
    }

    fn find(&self, out: &mut Vec<Finding>, rule: &'static str, what: String, remedy: &str) {
        self.sheet.find(out, self.line.number, rule, what, remedy);
    }

    fn id(&self, out: &mut Vec<Finding>) {
        let id = self.row.id.as_str();
        if let Some(first) = self.known.ids.get(id)
            && (first.file, first.line) != (self.sheet.table.file.as_str(), self.line.number)
        {
            let what = format!("`{id}` stands in {}:{} already", first.file, first.line);
            self.find(out, "duplicate_id", what, "give another id, or put its spellings into aliases");
        } else if let Some(place) = self.known.place(id).filter(|_| !self.sheet.table.own) {
            let what = format!("`{id}` is {} ({}) of the built-in gazetteer", place.en, place.country);
            self.find(out, "taken_id", what, "give another id; for a spelling write a row of aliases");
        }
        let unit = |id: &str| {
            let (country, rest) = id.split_once('.').unwrap_or((id, "-"));
            country.len() == 2
                && country.bytes().all(|b| b.is_ascii_uppercase())
                && rest.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.".contains(&b))
        };
        let geonames = |rest: &str| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit());
        let ours =
            |rest: &str| rest.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if !(id.strip_prefix("gn").is_some_and(geonames)
            || id.strip_prefix("yq-").is_some_and(ours)
            || unit(id))
        {
            self.find(out, "id", format!("`{id}` is not in our form"), "write it as yq-az-talish");
        }
    }

    fn parents(&self, out: &mut Vec<Finding>) {
        let country = self.row.country.as_str();
        if !country.is_empty() && !self.known.has(country) {
            let remedy = "give the ISO 3166-1 code of two letters, or leave it empty for a sea";
            self.find(out, "country", format!("no country has the code `{country}`"), remedy);
        }
        for (column, parent) in [("admin1", &self.row.admin1), ("admin2", &self.row.admin2)] {
            if parent.is_empty() {
                continue;
            }
            match self.known.country(parent) {
                None => {
                    let remedy =
                        "look for its id with `yaqut lookup --kind region,district`, or leave it empty";
                    self.find(out, "parent", format!("{column} `{parent}` is no place"), remedy);
                }
                Some(of) if of != country && !country.is_empty() => {
                    let what = format!("{column} `{parent}` lies in {of}, the place in {country}");
                    self.find(out, "parent_country", what, "mend one of the two");
                }
                Some(_) => {}
            }
        }
    }

    fn position(&self, out: &mut Vec<Finding>) {
        let (country, at) = (self.row.country.as_str(), self.row.position);
        if !self.known.may_hold(country, at.lat(), at.lon()) {
            let what = format!("{}, {} is not in {country}", at.lat(), at.lon());
            if self.known.may_hold(country, at.lon(), at.lat()) {
                self.find(
                    out,
                    "swapped",
                    format!("{what}, and {}, {} is", at.lon(), at.lat()),
                    "write lat before lon",
                );
            } else {
                self.find(out, "outside", what, "mend the position or the country");
            }
        }
        let radius = self.line.cell(8);
        if radius.parse::<f64>().is_ok_and(|km| !(0.1..=6000.0).contains(&km)) {
            let remedy = "a village has 2, a town 4, a city 8 to 15, a district 25";
            self.find(out, "radius", format!("radius_km {radius} is out of range"), remedy);
        }
        if self.row.source == "hand" && (radius.is_empty() || self.line.cell(15).is_empty()) {
            let what = "a position by hand without a radius or a note".to_owned();
            self.find(
                out,
                "unsure",
                what,
                "say in note how the position is known, and how far it may be off in radius_km",
            );
        }
    }

    fn source(&self, out: &mut Vec<Finding>) {
        let source = self.row.source.as_str();
        let remedy = "give a key of gazetteer/sources.tsv, or add one there";
        if source.is_empty() {
            self.find(out, "source", "no source is given".to_owned(), remedy);
        } else if !self.known.has_source(source) {
            let severity = if self.sheet.table.own { Severity::Error } else { Severity::Warning };
            let what = format!("source `{source}` is not explained");
            self.sheet.find_as(out, self.line.number, ("source", severity), what, remedy);
        }
    }

    fn names(&self, out: &mut Vec<Finding>) {
        let mut note = |faults: Vec<name::Fault>| {
            faults.into_iter().for_each(|(rule, what, remedy)| self.find(out, rule, what, remedy));
        };
        if !self.row.ar.is_empty() {
            note(name::arabic(&self.row.ar, true));
        }
        self.row.aliases.iter().for_each(|name| note(name::arabic(name, false)));
        if !self.row.en.is_empty() {
            note(name::other(&self.row.en));
        }
        self.row.latin.iter().for_each(|name| note(name::other(name)));
        let mut seen: Vec<&str> = vec![&self.row.ar];
        for alias in &self.row.aliases {
            if seen.contains(&alias.as_str()) {
                self.find(out, "alias_there", format!("`{alias}` stands twice"), "delete one");
            }
            seen.push(alias);
        }
    }

    fn duplicates(&self, out: &mut Vec<Finding>) {
        let (id, new) = (self.row.id.as_str(), self.known.place(&self.row.id).is_none());
        let mut told: Vec<&str> = Vec::new();
        let names = std::iter::once(&self.row.ar).chain(&self.row.aliases).filter(|name| !name.is_empty());
        for name in names {
            let key = fold_key(name);
            let places = self.known.gazetteer.named(&key).into_iter();
            let there = places.filter_map(|named| self.known.gazetteer.place(named.place));
            // Of two that are in the gazetteer both, the later is told of.
            let there = there.filter(|other| new || other.id < id).map(|o| (o.id, o.kind, Some(o.position)));
            let here = self.known.names.get(&key).into_iter().flatten();
            let here = here
                .filter(|s| (s.file, s.line) < (self.sheet.table.file.as_str(), self.line.number))
                .map(|s| (s.id, s.kind, s.position));
            for (other, kind, position) in there.chain(here) {
                let near = position.is_some_and(|at| rough_km(at, self.row.position) <= SAME_KM);
                if other != id && near && is_same_sort(kind, self.row.kind) && !told.contains(&other) {
                    told.push(other);
                    let what = format!("`{other}` has the name `{name}` and lies within {SAME_KM} km");
                    self.find(
                        out,
                        "duplicate",
                        what,
                        "if it is the same place, write a row of aliases instead",
                    );
                }
            }
        }
    }
}

/// A village and a town of one name may be one place; a district and its town are two.
fn is_same_sort(a: PlaceKind, b: PlaceKind) -> bool {
    a == b || a.is_settlement() && b.is_settlement()
}

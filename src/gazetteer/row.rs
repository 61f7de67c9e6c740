//! Rows of the gazetteer's tables: tab-separated, checked as they are read.

use super::place::{FEATURES, PlaceKind};
use crate::error::{Error, Result};
use crate::geo::Position;

/// The header of a table of places.
pub const PLACE_COLUMNS: &str = "id\tkind\tfeature\tcountry\tadmin1\tadmin2\tlat\tlon\tradius_km\tpopulation\tar\ten\taliases\tlatin\tsource\tnote";

/// The header of a table of aliases.
pub const ALIAS_COLUMNS: &str = "id\tname\tkind\tsource";

/// One line of a table of places.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// See the columns of `gazetteer/README.md`.
    pub id: String,
    /// Coarse kind.
    pub kind: PlaceKind,
    /// Index into [`FEATURES`].
    pub feature: u8,
    /// ISO code or empty.
    pub country: String,
    /// Parent id or empty.
    pub admin1: String,
    /// Parent id or empty.
    pub admin2: String,
    /// Main point.
    pub position: Position,
    /// Extent and uncertainty.
    pub radius_km: f64,
    /// 0 where unknown.
    pub population: u32,
    /// Preferred Arabic name or empty.
    pub ar: String,
    /// English name.
    pub en: String,
    /// Other Arabic spellings.
    pub aliases: Vec<String>,
    /// Other names in other scripts.
    pub latin: Vec<String>,
    /// Key of the source.
    pub source: String,
}

/// One line of a table of aliases.
#[derive(Debug, Clone, PartialEq)]
pub struct AliasRow {
    /// The place.
    pub id: String,
    /// The spelling.
    pub name: String,
    /// `preferred variant dual old persian slip latin drop`.
    pub kind: String,
}

/// Reads a table of places. Bad lines are returned as errors beside the good rows.
pub fn read_places(file: &str, text: &str) -> (Vec<Row>, Vec<Error>) {
    read(file, text, PLACE_COLUMNS, parse_place)
}

/// Reads a table of aliases. Bad lines are returned as errors beside the good rows.
pub fn read_aliases(file: &str, text: &str) -> (Vec<AliasRow>, Vec<Error>) {
    read(file, text, ALIAS_COLUMNS, parse_alias)
}

pub(super) fn parse_alias(fault: Fault<'_>, cells: &[&str]) -> Result<AliasRow> {
    let [id, name, kind, ..] = cells else {
        return Err(fault("has fewer than 4 columns".into(), "separate the columns with tabs"));
    };
    if !["preferred", "variant", "dual", "old", "persian", "slip", "latin", "drop"].contains(kind) {
        return Err(fault(
            format!("kind `{kind}` is unknown"),
            "use preferred, variant, dual, old, persian, slip, latin or drop",
        ));
    }
    if id.is_empty() || name.is_empty() {
        return Err(fault("id and name must not be empty".into(), "fill both in"));
    }
    Ok(AliasRow { id: (*id).into(), name: (*name).into(), kind: (*kind).into() })
}

/// Makes the error of a line from reason and remedy.
pub(super) type Fault<'f> = &'f dyn Fn(String, &str) -> Error;

fn read<T>(
    file: &str,
    text: &str,
    header: &str,
    parse: impl Fn(Fault<'_>, &[&str]) -> Result<T>,
) -> (Vec<T>, Vec<Error>) {
    let (mut rows, mut errors) = (Vec::new(), Vec::new());
    let mut seen_header = false;
    for (number, line) in text.lines().enumerate().map(|(i, line)| (i + 1, line)) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if !seen_header {
            seen_header = true;
            if line.trim_end() != header {
                let reason = "the header is not the one expected".to_owned();
                errors.push(Error::data(file, number, reason, format!("begin the table with: {header}")));
                return (rows, errors);
            }
            continue;
        }
        let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
        let fault = |reason: String, remedy: &str| Error::data(file, number, reason, remedy);
        match parse(&fault, &cells) {
            Ok(row) => rows.push(row),
            Err(error) => errors.push(error),
        }
    }
    (rows, errors)
}

/// Reads the cells of one line of a table of places; `fault` makes an error of a reason and a remedy.
pub(super) fn parse_place(fault: Fault<'_>, cells: &[&str]) -> Result<Row> {
    let columns = PLACE_COLUMNS.split('\t').count();
    if cells.len() < columns - 1 {
        let reason = format!("has {} columns of {columns}", cells.len());
        return Err(fault(reason, "separate the columns with tabs, leave unknown ones empty"));
    }
    let cell = |i: usize| cells.get(i).copied().unwrap_or_default();
    let number = |i: usize, name: &str| -> Result<f64> {
        cell(i).parse::<f64>().ok().filter(|n| n.is_finite()).ok_or_else(|| {
            fault(format!("{name} `{}` is not a number", cell(i)), "write decimal digits, 40.34201")
        })
    };
    if cell(0).is_empty() || cell(0).contains(char::is_whitespace) {
        return Err(fault("the id is empty or has spaces".into(), "give an id such as yq-az-talish"));
    }
    let kind = PlaceKind::from_word(cell(1)).ok_or_else(|| {
        fault(
            format!("kind `{}` is unknown", cell(1)),
            "use country, region, district, city, town, village, hamlet, sea, river, mountain or other",
        )
    })?;
    let feature = FEATURES.iter().position(|f| *f == cell(2)).ok_or_else(|| {
        fault(
            format!("feature `{}` is unknown", cell(2)),
            "see gazetteer/README.md for the list, or leave it empty",
        )
    })?;
    if !(cell(3).is_empty() || cell(3).len() == 2 && cell(3).bytes().all(|b| b.is_ascii_uppercase())) {
        return Err(fault(format!("country `{}` is no ISO code", cell(3)), "write two capital letters, AZ"));
    }
    let position = Position::new(number(6, "lat")?, number(7, "lon")?)
        .map_err(|e| fault(e.to_string(), "write lat before lon, in decimal degrees"))?;
    let radius_km = if cell(8).is_empty() { 5.0 } else { number(8, "radius_km")? };
    let population = if cell(9).is_empty() { 0.0 } else { number(9, "population")? };
    if cell(10).is_empty() && cell(11).is_empty() {
        return Err(fault("has no name".into(), "fill in ar or en"));
    }
    let list = |i: usize| {
        cell(i).split('|').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
    };
    Ok(Row {
        id: cell(0).into(),
        kind,
        feature: u8::try_from(feature).unwrap_or(0),
        country: cell(3).into(),
        admin1: cell(4).into(),
        admin2: cell(5).into(),
        position,
        radius_km: radius_km.clamp(0.1, 6000.0),
        population: population.clamp(0.0, 4e9) as u32,
        ar: cell(10).into(),
        en: cell(11).into(),
        aliases: list(12),
        latin: list(13),
        source: cell(14).into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_latitude_of_95_is_named_by_file_and_line() {
        let line = "yq-x\tvillage\t\tAZ\t\t\t95\t46\t2\t\tاسم\tName\t\t\thand\t";
        let (rows, errors) = read_places("mine.tsv", &format!("{PLACE_COLUMNS}\n{line}\n"));
        assert!(rows.is_empty());
        let said = errors[0].to_string();
        assert!(said.starts_with("mine.tsv:2: latitude 95"), "{said}");
    }

    #[test]
    fn a_good_row_beside_a_bad_one_is_kept() {
        let good = "yq-y\tvillage\t\tAZ\t\t\t40.1\t46\t2\t\tاسم\tName\tأ|ب\t\thand\t";
        let (rows, errors) = read_places("mine.tsv", &format!("{PLACE_COLUMNS}\nrubbish\n{good}\n"));
        assert_eq!((rows.len(), errors.len()), (1, 1));
        assert_eq!(rows[0].aliases, ["أ", "ب"]);
    }
}

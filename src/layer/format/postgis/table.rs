//! The table of a layer: its columns, its indexes, and what is said of them.

use std::fmt::Write as _;

use crate::layer::field::{Attribute, FieldKind};
use crate::layer::format::geopackage::quoted;
use crate::layer::format::schema::{Schema, free};
use crate::layer::value::Value;
use crate::text::fold::fold_key;

/// Names of tables that PostGIS has for itself.
const TABLES: [&str; 5] =
    ["spatial_ref_sys", "geometry_columns", "geography_columns", "raster_columns", "raster_overviews"];

/// Names of columns that every table has already.
const COLUMNS: [&str; 6] = ["tableoid", "xmin", "cmin", "xmax", "cmax", "ctid"];

/// The keys of our own layers, the best first.
const KEYS: [&str; 3] = ["id", "unit_id", "place_id"];

/// Fields of texts that nobody searches for a word.
const UNSEARCHED: [&str; 5] = ["id", "event_id", "place_id", "unit_id", "reports"];

/// Fields that are looked up by their value, and whether by the folded one.
const LOOKED_UP: [(&str, bool); 5] =
    [("date_start", false), ("type", false), ("name", true), ("place", true), ("place_as_written", true)];

/// Bytes of a name in PostgreSQL; what is longer it cuts off.
const LONGEST_NAME: usize = 63;

/// Bytes that are left for a number which tells a name from others.
const NUMBER: usize = 5;

/// Bytes of a text that a B-tree surely takes; a third of a page is the most.
const LONGEST_KEY: usize = 2000;

/// A text of so few bytes is not too long, whatever it folds to.
const SHORT: usize = 100;

/// Letters of a record that are searched; the words of more might not fit into their column.
const SEARCHED: u32 = 200_000;

/// A table that is being written.
pub(super) struct Table {
    name: String,
    shape: &'static str,
    attributes: Vec<Attribute>,
    columns: Vec<String>,
    geog: String,
    /// The column of words, and the columns whose words they are.
    search: Option<(String, Vec<String>)>,
    key: Option<String>,
    lookups: Vec<Lookup>,
    about: Option<String>,
}

/// An index by the values of a field.
struct Lookup {
    column: usize,
    folded: bool,
    /// Whether a value is too long for it.
    too_long: bool,
}

impl Table {
    /// The names that no table may take.
    pub(super) fn reserved() -> Vec<String> {
        TABLES.map(str::to_owned).to_vec()
    }

    /// The table of a layer, its name unlike those that are taken.
    pub(super) fn of(schema: &Schema, names: &mut Vec<String>) -> Self {
        let mut taken = COLUMNS.map(str::to_owned).to_vec();
        let attributes = schema.attributes.clone();
        let columns: Vec<String> =
            attributes.iter().map(|field| identifier(&field.name, &mut taken)).collect();
        let searched: Vec<String> = (columns.iter().zip(&attributes))
            .filter(|(_, field)| field.kind == FieldKind::Text && field.unit != "code")
            .filter(|(_, field)| !UNSEARCHED.contains(&&*field.name))
            .map(|(column, _)| column.clone())
            .collect();
        let geog = free("geog", &mut taken);
        let search = (!searched.is_empty()).then(|| (free("search", &mut taken), searched));
        let at = |name: &str| attributes.iter().position(|field| field.name == name);
        let key = schema.layer.and_then(|_| KEYS.iter().find_map(|key| columns.get(at(key)?).cloned()));
        let lookups = LOOKED_UP
            .iter()
            .filter_map(|(name, folded)| Some((at(name)?, *folded)))
            .filter(|(column, folded)| !folded || attributes[*column].kind == FieldKind::Text)
            .map(|(column, folded)| Lookup { column, folded, too_long: false })
            .collect();
        let about = schema.layer.map(|layer| format!("{} · {}", layer.english(), layer.arabic()));
        let (name, shape) = (identifier(&schema.name, names), schema.survey.shape());
        Self { name, shape, attributes, columns, geog, search, key, lookups, about }
    }

    /// Takes note of a value in a column.
    pub(super) fn measure(&mut self, column: usize, value: &Value<'_>) {
        let Value::Text(text) = value else { return };
        if text.len() <= SHORT {
            return;
        }
        for lookup in self.lookups.iter_mut().filter(|lookup| lookup.column == column && !lookup.too_long) {
            let length = if lookup.folded { fold_key(text).len() } else { text.len() };
            lookup.too_long = length > LONGEST_KEY;
        }
    }

    /// What makes the table and takes its rows.
    pub(super) fn before(&self) -> String {
        let name = quoted(&self.name);
        let mut rows: Vec<String> = (self.columns.iter().zip(&self.attributes))
            .map(|(column, field)| format!("{} {}", quoted(column), column_type(field.kind)))
            .collect();
        rows.push(format!("{} geography({}, 4326)", quoted(&self.geog), self.shape));
        if let Some((search, words)) = &self.search {
            let all: Vec<_> =
                words.iter().map(|column| format!("coalesce({}, '')", quoted(column))).collect();
            rows.push(format!(
                "{} tsvector GENERATED ALWAYS AS (to_tsvector('pg_catalog.simple', yaqut_fold(left({}, {SEARCHED})))) \
                 STORED",
                quoted(search),
                all.join(" || ' ' || ")
            ));
        }
        rows.extend(self.key.iter().map(|key| format!("PRIMARY KEY ({})", quoted(key))));
        let copied: Vec<_> = self.columns.iter().chain([&self.geog]).map(|column| quoted(column)).collect();
        format!(
            "DROP TABLE IF EXISTS {name};\nCREATE TABLE {name} (\n    {}\n);\n\nCOPY {name} ({}) FROM stdin;\n",
            rows.join(",\n    "),
            copied.join(", ")
        )
    }

    /// What stands behind the rows: indexes and comments.
    pub(super) fn after(&self) -> String {
        let name = quoted(&self.name);
        let mut text = format!("CREATE INDEX ON {name} USING gist ({});\n", quoted(&self.geog));
        // Writing to a string cannot fail.
        for lookup in self.lookups.iter().filter(|lookup| !lookup.too_long) {
            let column = quoted(&self.columns[lookup.column]);
            let _ = if lookup.folded {
                writeln!(text, "CREATE INDEX ON {name} (yaqut_fold({column}) text_pattern_ops);")
            } else {
                writeln!(text, "CREATE INDEX ON {name} ({column});")
            };
        }
        if let Some((search, _)) = &self.search {
            let _ = writeln!(text, "CREATE INDEX ON {name} USING gin ({});", quoted(search));
        }
        text.push('\n');
        if let Some(about) = &self.about {
            let _ = writeln!(text, "COMMENT ON TABLE {name} IS {};", literal(about));
        }
        for (column, field) in self.columns.iter().zip(&self.attributes) {
            self.say(column, &meaning(field), &mut text);
        }
        self.say(&self.geog, "where it is, WGS 84; distances in metres on the ellipsoid", &mut text);
        if let Some((search, words)) = &self.search {
            self.say(search, &format!("folded words of {}", words.join(", ")), &mut text);
        }
        let _ = writeln!(text, "\nANALYZE {name};\n");
        text
    }

    /// Appends the comment on a column, where there is anything to say.
    fn say(&self, column: &str, meaning: &str, text: &mut String) {
        if !meaning.is_empty() {
            let (name, column) = (quoted(&self.name), quoted(column));
            // Writing to a string cannot fail.
            let _ = writeln!(text, "COMMENT ON COLUMN {name}.{column} IS {};", literal(meaning));
        }
    }
}

/// What a field of ours means, in English, and its heading in Arabic.
fn meaning(field: &Attribute) -> String {
    match field.unit {
        _ if field.english.is_empty() => String::new(),
        "" | "code" | "list" => format!("{} · {}", field.english, field.arabic),
        unit => format!("{} ({unit}) · {}", field.english, field.arabic),
    }
}

fn column_type(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::Text => "text",
        FieldKind::Integer => "bigint",
        FieldKind::Real => "double precision",
        FieldKind::Date => "date",
        FieldKind::DateTime => "timestamp",
        FieldKind::Boolean => "boolean",
    }
}

/// `name` as one that PostgreSQL does not cut, with a number where it is taken.
fn identifier(name: &str, taken: &mut Vec<String>) -> String {
    free(&name[..name.floor_char_boundary(LONGEST_NAME - NUMBER)], taken)
}

/// A text in SQL, where a backslash is one.
fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\0', "").replace('\'', "''"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layer::format::Survey;

    fn table(name: &str, fields: &[&str]) -> Table {
        let field = |name: &&str| Attribute::foreign((*name).to_owned(), FieldKind::Text);
        let attributes = fields.iter().map(field).collect();
        let schema = Schema { name: name.into(), layer: None, attributes, survey: Survey::default() };
        Table::of(&schema, &mut Table::reserved())
    }

    #[test]
    fn names_of_others_are_neither_cut_nor_taken_twice() {
        let long = "حدث".repeat(20);
        let other = format!("{long}x");
        let table = table("spatial_ref_sys", &[&long, &other, "geog", "search", "xmin", "a\"b"]);
        assert_eq!((&*table.name, &*table.geog), ("spatial_ref_sys_2", "geog_2"));
        assert_eq!(table.search.as_ref().map(|(name, _)| &**name), Some("search_2"));
        assert_eq!(table.columns[2..], ["geog", "search", "xmin_2", "a\"b"]);
        assert!(table.columns.iter().all(|column| column.len() <= LONGEST_NAME));
        assert_ne!(table.columns[0], table.columns[1]);
        assert!(table.before().contains("\"a\"\"b\" text,"));
        assert!(!table.before().contains("PRIMARY KEY"), "of another's keys nothing is known");
    }

    #[test]
    fn a_name_that_gets_a_number_is_not_cut_either() {
        let name = "n".repeat(LONGEST_NAME);
        let table = table("t", &[&name, &name.to_uppercase()]);
        assert!(table.columns.iter().all(|column| column.len() <= LONGEST_NAME), "{:?}", table.columns);
        assert_ne!(table.columns[0].to_lowercase(), table.columns[1].to_lowercase());
    }

    #[test]
    fn a_quotation_mark_ends_no_text() {
        assert_eq!(literal("it's \\'; DROP TABLE x"), "'it''s \\''; DROP TABLE x'");
    }
}

//! The columns of a file: which names occur, in which order, and what type holds all values of one.

use std::borrow::Cow;
use std::collections::HashMap;

use jiff::civil::{Date, DateTime};

use super::cell::{Cell, Record};
use crate::layer::field::{Attribute, FieldKind};
use crate::layer::kind::Layer;
use crate::layer::value::Value;

/// The columns in the order in which their names first occur.
#[derive(Debug, Clone, Default)]
pub(super) struct Columns {
    names: HashMap<String, usize>,
    /// The type that holds what was seen; `None` while everything was null.
    kinds: Vec<Option<FieldKind>>,
    /// What the file itself says of its columns.
    declared: Vec<Option<FieldKind>>,
}

impl Columns {
    /// Columns that a file declares; those of others follow as they come.
    pub(super) fn of(declared: Vec<(String, Option<FieldKind>)>) -> Self {
        let mut columns = Self::default();
        for (name, kind) in declared {
            columns.names.insert(name, columns.kinds.len());
            columns.kinds.push(None);
            columns.declared.push(kind);
        }
        columns
    }

    /// Counts the properties of a record in.
    pub(super) fn survey(&mut self, record: &Record<'_>) {
        for (name, cell) in &record.properties {
            let column = match self.names.get(&**name) {
                Some(column) => *column,
                None => {
                    self.names.insert(name.clone().into_owned(), self.kinds.len());
                    self.kinds.push(None);
                    self.kinds.len() - 1
                }
            };
            self.kinds[column] = joined(self.kinds[column], cell);
        }
    }

    /// What is known of each column, and from now on their types.
    pub(super) fn settle(&mut self) -> Vec<Attribute> {
        let mut names: Vec<_> = self.names.iter().map(|(name, column)| (*column, name.clone())).collect();
        names.sort_unstable();
        let ours: Vec<Attribute> = Layer::ALL.iter().flat_map(|layer| layer.attributes()).collect();
        let of = |(column, name): (usize, String)| {
            let seen = self.kinds[column];
            let known = ours.iter().find(|known| known.name == name && holds(known.kind, seen));
            let declared = self.declared.get(column).copied().flatten();
            let kind = settled(declared, seen);
            known.cloned().unwrap_or_else(|| Attribute::foreign(name, kind))
        };
        let attributes: Vec<_> = names.into_iter().map(of).collect();
        self.kinds = attributes.iter().map(|attribute| Some(attribute.kind)).collect();
        attributes
    }

    /// Puts the cells of a record into their places in a row of nulls.
    pub(super) fn fill<'r>(&self, cells: &'r [(Cow<'_, str>, Cell<'_>)], row: &mut [(&str, Value<'r>)]) {
        for (place, (name, cell)) in cells.iter().enumerate() {
            // Records mostly have the same names in the same order.
            let here = row.get(place).is_some_and(|(own, _)| own == name);
            let column = if here { Some(place) } else { self.names.get(&**name).copied() };
            if let Some(column) = column.filter(|column| *column < row.len()) {
                row[column].1 = value(cell, self.kinds[column].unwrap_or(FieldKind::Text));
            }
        }
    }
}

/// The type of a column of which the file says one thing and its cells maybe another.
fn settled(declared: Option<FieldKind>, seen: Option<FieldKind>) -> FieldKind {
    match (declared, seen) {
        (Some(FieldKind::Text), _) | (None, None) => FieldKind::Text,
        (Some(FieldKind::Real), Some(FieldKind::Integer)) => FieldKind::Real,
        (Some(kind), None) | (_, Some(kind)) => kind,
    }
}

/// Whether a column of `kind` holds what was seen.
fn holds(kind: FieldKind, seen: Option<FieldKind>) -> bool {
    seen.is_none_or(|seen| seen == kind || (seen, kind) == (FieldKind::Integer, FieldKind::Real))
}

/// The type that holds what was seen and a cell more.
fn joined(seen: Option<FieldKind>, cell: &Cell<'_>) -> Option<FieldKind> {
    use FieldKind::{Boolean, Date, DateTime, Integer, Real, Text};
    let kind = match cell {
        Cell::Null => return seen,
        Cell::Boolean(_) => Boolean,
        Cell::Integer(_) => Integer,
        Cell::Real(_) => Real,
        Cell::Date(_) if seen == Some(DateTime) => DateTime,
        Cell::Date(_) => Date,
        Cell::DateTime(_) if seen == Some(Date) => return Some(DateTime),
        Cell::DateTime(_) => DateTime,
        // A column that holds a text is text, whatever comes.
        Cell::Text(_) | Cell::Written(_) if seen == Some(Text) => Text,
        Cell::Text(text) | Cell::Written(text) if day(text).is_some() => Date,
        Cell::Text(text) | Cell::Written(text) if moment(text).is_some() => DateTime,
        Cell::Text(_) => Text,
        Cell::Written(text) => written(text),
    };
    match seen {
        None => Some(kind),
        Some(seen) if seen == kind => seen.into(),
        Some(Integer | Real) if matches!(kind, Integer | Real) => Some(Real),
        Some(_) => Some(Text),
    }
}

/// A cell as a value of its column.
fn value<'r>(cell: &'r Cell<'_>, kind: FieldKind) -> Value<'r> {
    match (cell, kind) {
        (Cell::Null, _) => Value::Null,
        (Cell::Boolean(truth), FieldKind::Boolean) => Value::Boolean(*truth),
        (Cell::Integer(number), FieldKind::Integer) => Value::Integer(*number),
        (Cell::Integer(number), FieldKind::Real) => Value::number(*number as f64),
        (Cell::Real(number), FieldKind::Real) => Value::number(*number),
        (Cell::Date(date), FieldKind::Date) => Value::Date(*date),
        (Cell::Date(date), FieldKind::DateTime) => Value::DateTime(date.at(0, 0, 0, 0)),
        (Cell::DateTime(time), FieldKind::DateTime) => Value::DateTime(*time),
        (Cell::Written(text), FieldKind::Boolean) => text.parse().map_or(Value::Null, Value::Boolean),
        (Cell::Written(text), FieldKind::Integer) => text.parse().map_or(Value::Null, Value::Integer),
        (Cell::Written(text), FieldKind::Real) => text.parse().map_or(Value::Null, Value::number),
        (Cell::Text(text) | Cell::Written(text), FieldKind::Date) => {
            day(text).map_or(Value::Null, Value::Date)
        }
        (Cell::Text(text) | Cell::Written(text), FieldKind::DateTime) => {
            moment(text).map_or(Value::Null, Value::DateTime)
        }
        (cell, FieldKind::Text) => match cell.text() {
            text if text.is_empty() => Value::Null,
            text => Value::Text(text),
        },
        // The file has changed since it was surveyed.
        _ => Value::Null,
    }
}

/// A full day, `2020-10-01`, and nothing else that a parser may take for one.
fn day(text: &str) -> Option<Date> {
    let shape = text.len() == 10 && text.as_bytes()[4] == b'-' && text.as_bytes()[7] == b'-';
    if shape { text.parse().ok() } else { None }
}

/// A day and a time without an offset, as it would be written again: an offset would be lost, and so stays text.
fn moment(text: &str) -> Option<DateTime> {
    let bytes = text.as_bytes();
    let shape = bytes.len() >= 19 && bytes[4] == b'-' && bytes[10] == b'T' && bytes[13] == b':';
    let moment: DateTime = if shape { text.parse().ok()? } else { return None };
    (moment.to_string() == text).then_some(moment)
}

/// What letters alone tell. A number is one that would be written again as it stands, up to the zeros behind its point:
/// `007` and `+961` are words.
fn written(text: &str) -> FieldKind {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let led = digits.starts_with('0') && digits.as_bytes().get(1).is_some_and(u8::is_ascii_digit);
    if text == "true" || text == "false" {
        return FieldKind::Boolean;
    }
    if led || !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return FieldKind::Text;
    }
    if digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return if text.parse::<i64>().is_ok() { FieldKind::Integer } else { FieldKind::Text };
    }
    let signs = digits.bytes().filter(u8::is_ascii_digit).count();
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() && signs <= 17 => FieldKind::Real,
        _ => FieldKind::Text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(cells: &[Cell<'_>]) -> Option<FieldKind> {
        cells.iter().fold(None, joined)
    }

    #[test]
    fn a_column_has_the_type_that_holds_every_value() {
        let text = |text: &'static str| Cell::Text(text.into());
        assert_eq!(kind(&[Cell::Null]), None);
        assert_eq!(
            kind(&[Cell::Integer(1), Cell::Null, Cell::Real(0.5), Cell::Integer(2)]),
            Some(FieldKind::Real)
        );
        assert_eq!(kind(&[text("2020-10-01"), text("2020-10-02")]), Some(FieldKind::Date));
        assert_eq!(kind(&[text("2020-10-01"), text("2020-10")]), Some(FieldKind::Text));
        assert_eq!(kind(&[text("2020-10-01T04:30:00")]), Some(FieldKind::DateTime));
        assert_eq!(kind(&[text("2020-10-01T04:30:00+04:00")]), Some(FieldKind::Text));
        assert_eq!(kind(&[Cell::Boolean(true), Cell::Integer(1)]), Some(FieldKind::Text));
    }

    #[test]
    fn a_column_of_ours_keeps_its_type_when_all_of_it_is_null() {
        let mut columns = Columns::default();
        let properties = vec![("killed_high".into(), Cell::Null), ("other".into(), Cell::Null)];
        columns.survey(&Record { properties, geometry: None });
        let kinds: Vec<_> = columns.settle().iter().map(|attribute| attribute.kind).collect();
        assert_eq!(kinds, [FieldKind::Integer, FieldKind::Text]);
    }
}

//! What the values of a column mean: numbers, days, times, texts.

use ::parquet::basic::{ConvertedType, LogicalType, TimeUnit, Type};
use ::parquet::data_type::Int96;
use ::parquet::schema::types::ColumnDescriptor;
use jiff::SignedDuration;
use jiff::civil::{DateTime, date};

use crate::layer::field::FieldKind;
use crate::layer::source::cell::Cell;

/// The zero of Parquet's days and times.
const EPOCH: DateTime = date(1970, 1, 1).at(0, 0, 0, 0);

/// What a column's values stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sense {
    /// What they are: a number, a truth, bytes that may be a text.
    Plain,
    Unsigned,
    Text,
    Date,
    /// Nanoseconds of a step; whether they are counted in universal time.
    DateTime {
        step: i64,
        universal: bool,
    },
    Time {
        step: i64,
    },
    /// Digits behind the point.
    Decimal(u32),
}

/// What a column's values stand for, by what the file says in either of its two ways.
pub(super) fn sense(column: &ColumnDescriptor) -> Sense {
    let step = |unit: &TimeUnit| match unit {
        TimeUnit::MILLIS => 1_000_000,
        TimeUnit::MICROS => 1000,
        TimeUnit::NANOS => 1,
    };
    match column.logical_type_ref() {
        Some(LogicalType::String | LogicalType::Enum | LogicalType::Json) => return Sense::Text,
        Some(LogicalType::Date) => return Sense::Date,
        Some(LogicalType::Timestamp(time)) => {
            return Sense::DateTime { step: step(&time.unit), universal: time.is_adjusted_to_u_t_c };
        }
        Some(LogicalType::Time(time)) => return Sense::Time { step: step(&time.unit) },
        Some(LogicalType::Integer(number)) if !number.is_signed => return Sense::Unsigned,
        Some(LogicalType::Decimal(number)) => return decimal(number.scale),
        _ => {}
    }
    match column.converted_type() {
        ConvertedType::UTF8 | ConvertedType::ENUM | ConvertedType::JSON => Sense::Text,
        ConvertedType::DATE => Sense::Date,
        ConvertedType::TIMESTAMP_MILLIS => Sense::DateTime { step: 1_000_000, universal: true },
        ConvertedType::TIMESTAMP_MICROS => Sense::DateTime { step: 1000, universal: true },
        ConvertedType::TIME_MILLIS => Sense::Time { step: 1_000_000 },
        ConvertedType::TIME_MICROS => Sense::Time { step: 1000 },
        ConvertedType::UINT_8 | ConvertedType::UINT_16 | ConvertedType::UINT_32 | ConvertedType::UINT_64 => {
            Sense::Unsigned
        }
        ConvertedType::DECIMAL => decimal(column.type_scale()),
        _ => Sense::Plain,
    }
}

fn decimal(scale: i32) -> Sense {
    u32::try_from(scale).map_or(Sense::Plain, Sense::Decimal)
}

/// The type of a column's field; `None` where its values tell.
pub(super) fn kind(column: &ColumnDescriptor) -> Option<FieldKind> {
    match (sense(column), column.physical_type()) {
        (Sense::Date, _) => Some(FieldKind::Date),
        (Sense::DateTime { universal: false, .. }, _) | (_, Type::INT96) => Some(FieldKind::DateTime),
        (Sense::DateTime { .. } | Sense::Time { .. } | Sense::Text, _) => Some(FieldKind::Text),
        (Sense::Decimal(_), _) => Some(FieldKind::Real),
        (_, Type::BOOLEAN) => Some(FieldKind::Boolean),
        (_, Type::INT32 | Type::INT64) => Some(FieldKind::Integer),
        (_, Type::FLOAT | Type::DOUBLE) => Some(FieldKind::Real),
        _ => Some(FieldKind::Text),
    }
}

pub(super) fn int(number: i32, sense: Sense) -> Cell<'static> {
    match sense {
        Sense::Date => EPOCH
            .date()
            .checked_add(SignedDuration::from_hours(i64::from(number) * 24))
            .map_or(Cell::Null, Cell::Date),
        Sense::Unsigned => Cell::Integer(number.cast_unsigned().into()),
        other => long(number.into(), other),
    }
}

pub(super) fn long(number: i64, sense: Sense) -> Cell<'static> {
    match sense {
        Sense::Unsigned => Cell::unsigned(number.cast_unsigned()),
        Sense::DateTime { step, universal } => match moment(number, step) {
            Some(time) if universal => Cell::Text(format!("{time}Z").into()),
            Some(time) => Cell::DateTime(time),
            None => Cell::Null,
        },
        Sense::Time { step } => {
            moment(number, step).map_or(Cell::Null, |time| Cell::Text(time.time().to_string().into()))
        }
        Sense::Decimal(scale) => Cell::Real(scaled(number.into(), scale)),
        _ => Cell::Integer(number),
    }
}

/// A time as Impala and older Spark write it.
pub(super) fn legacy(number: &Int96) -> Cell<'static> {
    moment(number.to_micros(), 1000).map_or(Cell::Null, Cell::DateTime)
}

/// Bytes; the error is a reason.
pub(super) fn bytes(bytes: &[u8], sense: Sense) -> Result<Cell<'_>, String> {
    let text = simdutf8::basic::from_utf8(bytes);
    match (sense, text) {
        (Sense::Decimal(scale), _) if (1..=16).contains(&bytes.len()) => {
            // The greatest digit first, and the sign in its highest bit.
            let sign = if bytes[0] & 0x80 == 0 { 0 } else { -1 };
            let number = bytes.iter().fold(sign, |number: i128, byte| number << 8 | i128::from(*byte));
            Ok(Cell::Real(scaled(number, scale)))
        }
        (_, Ok(text)) => Ok(Cell::Text(text.into())),
        (Sense::Text, Err(_)) => Err("a text is no UTF-8".to_owned()),
        (_, Err(_)) => Ok(Cell::binary(bytes)),
    }
}

/// A decimal number, with the digits that it has.
fn scaled(number: i128, scale: u32) -> f64 {
    format!("{number}e-{scale}").parse().unwrap_or(f64::NAN)
}

fn moment(number: i64, step: i64) -> Option<DateTime> {
    let nanoseconds = i128::from(number) * i128::from(step);
    EPOCH.checked_add(SignedDuration::try_from_nanos_i128(nanoseconds)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_times_and_decimals_come_out_as_they_were_meant() {
        assert_eq!(int(18_536, Sense::Date), Cell::Date(date(2020, 10, 1)));
        assert_eq!(int(i32::MAX, Sense::Date), Cell::Null);
        let local = Sense::DateTime { step: 1000, universal: false };
        assert_eq!(long(86_401_000_005, local), Cell::DateTime(date(1970, 1, 2).at(0, 0, 1, 5000)));
        let universal = Sense::DateTime { step: 1_000_000, universal: true };
        assert_eq!(long(-1000, universal), Cell::Text("1969-12-31T23:59:59Z".into()));
        assert_eq!(long(3_600_000_000, Sense::Time { step: 1000 }), Cell::Text("01:00:00".into()));
        assert_eq!(int(-1, Sense::Unsigned), Cell::Integer(4_294_967_295));
        assert_eq!(long(-1, Sense::Unsigned), Cell::Real(u64::MAX as f64));
        assert_eq!(bytes(&[0xFF, 0x38], Sense::Decimal(1)), Ok(Cell::Real(-20.0)));
        assert_eq!(long(12_345, Sense::Decimal(2)), Cell::Real(123.45));
    }
}

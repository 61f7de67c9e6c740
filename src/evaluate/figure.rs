//! Figures: named, ordered, each with a line that says what it counts.

use std::borrow::Cow;

use serde::ser::{SerializeMap, Serializer};

/// How many of what was given are right, and how many of what is owed were given.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rates {
    /// The share of the given that is right.
    pub precision: f64,
    /// The share of the owed that was given.
    pub recall: f64,
    /// The harmonic mean of the two.
    pub f1: f64,
}

impl Rates {
    /// The rates of two shares.
    pub fn of(precision: f64, recall: f64) -> Self {
        let sum = precision + recall;
        Self { precision, recall, f1: if sum > 0.0 { 2.0 * precision * recall / sum } else { 0.0 } }
    }

    /// The rates of counts.
    pub fn counted(right: usize, given: usize, owed: usize) -> Self {
        Self::of(share(right, given).unwrap_or(0.0), share(right, owed).unwrap_or(0.0))
    }
}

/// The share of `part` in `whole`; `None` where there is no whole.
pub(super) fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

/// What a figure says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    /// Precision, recall and F1; in JSON three members, with `_p`, `_r`, `_f1` after the name.
    Rates(Rates),
    /// A share, 0–1; `None` where there was nothing to judge.
    Share(Option<f64>),
    /// A count.
    Count(usize),
}

/// A figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Its name in JSON.
    pub name: Cow<'static, str>,
    /// Its value.
    pub value: Value,
    /// What it counts.
    pub about: Cow<'static, str>,
}

impl Figure {
    pub(super) fn new(
        name: impl Into<Cow<'static, str>>,
        value: Value,
        about: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self { name: name.into(), value, about: about.into() }
    }

    /// The members that the figure is in JSON: name and number.
    pub fn members(&self) -> Vec<(String, Value)> {
        let Value::Rates(rates) = self.value else { return vec![(self.name.to_string(), self.value)] };
        let parts = [("p", rates.precision), ("r", rates.recall), ("f1", rates.f1)];
        parts.iter().map(|(end, part)| (format!("{}_{end}", self.name), Value::Share(Some(*part)))).collect()
    }

    /// Writes the members into a JSON object.
    pub(super) fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        self.members().iter().try_for_each(|(name, value)| map.serialize_entry(name, value))
    }
}

impl serde::Serialize for Value {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Rates(rates) => out.serialize_f64(rates.f1),
            Self::Share(share) => share.serialize(out),
            Self::Count(count) => count.serialize(out),
        }
    }
}

/// Figures of one subject.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// The subject.
    pub title: &'static str,
    /// Its figures, in order.
    pub figures: Vec<Figure>,
}

//! Places of reports: the set of them, however often each is named.

use super::figure::{Figure, Rates, Section, Value, share};
use super::gold::{GoldReport, GoldToponym};
use super::tolerance::{NEAR_KM, near, position};
use crate::geo::rough_km;
use crate::mention::Mention;

/// Two mentions nearer than this are one place, in kilometres.
const SAME_KM: f64 = 2.0;

/// What has been counted of the places of reports.
#[derive(Debug, Default)]
pub(super) struct Places {
    gold: usize,
    predicted: usize,
    gold_found: usize,
    predicted_right: usize,
}

impl Places {
    /// Counts a report.
    pub(super) fn count(&mut self, gold: &GoldReport, predicted: &[Mention]) {
        let mut wanted: Vec<&GoldToponym> = Vec::new();
        for toponym in gold.toponyms.iter().filter(|toponym| toponym.position.is_some()) {
            let same = |other: &&GoldToponym| {
                let km = toponym.position.zip(other.position).map(|(a, b)| rough_km(a, b));
                km.is_some_and(|km| km < SAME_KM) && toponym.folded == other.folded
            };
            if !wanted.iter().any(same) {
                wanted.push(toponym);
            }
        }
        let mut given: Vec<&Mention> = Vec::new();
        for mention in predicted {
            let Some(at) = position(mention) else { continue };
            let same = |other: &&Mention| position(other).is_some_and(|there| rough_km(at, there) < SAME_KM);
            if !given.iter().any(same) {
                given.push(mention);
            }
        }
        let owed = || wanted.iter().filter(|toponym| !toponym.optional);
        self.gold += owed().count();
        self.predicted += given.len();
        self.gold_found += owed().filter(|t| given.iter().any(|m| near(t, m, NEAR_KM))).count();
        self.predicted_right += given.iter().filter(|m| wanted.iter().any(|t| near(t, m, NEAR_KM))).count();
    }

    /// The figure.
    pub(super) fn section(&self) -> Section {
        let precision = share(self.predicted_right, self.predicted).unwrap_or(0.0);
        let recall = share(self.gold_found, self.gold).unwrap_or(0.0);
        let about = "distinct places of each report";
        let figure = Figure::new("place", Value::Rates(Rates::of(precision, recall)), about);
        Section { title: "places", figures: vec![figure] }
    }
}

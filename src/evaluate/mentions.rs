//! Mentions of reports: recognised, given their role, placed.

use std::ops::Range;

use super::figure::{Figure, Rates, Section, Value, share};
use super::finding::{Fault, Finding};
use super::gold::{GoldReport, GoldToponym};
use super::pairing::{overlap, pair, unpaired};
use super::tolerance::{NEAR_KM, error_km, near, position};
use crate::mention::{Mention, Role};

/// The distances for which shares are given, in kilometres.
const DISTANCES: [(&str, f64); 4] =
    [("at_1km", 1.0), ("at_5km", 5.0), ("at_10km", 10.0), ("at_25km", NEAR_KM)];

/// What has been counted of the mentions of reports.
#[derive(Debug, Default)]
pub(super) struct Mentions {
    gold: usize,
    predicted: usize,
    exact: usize,
    overlapping: usize,
    within: [usize; DISTANCES.len()],
    emitted: usize,
    emitted_right: usize,
    role_gold: usize,
    role_predicted: usize,
    role_right: usize,
    /// The confidence of each placed mention, and whether it is right.
    pub(super) answers: Vec<(f64, bool)>,
}

impl Mentions {
    /// Counts a report whose gold has spans. What lies on an optional mention is neither right nor wrong.
    pub(super) fn count(&mut self, gold: &GoldReport, predicted: &[Mention], findings: &mut Vec<Finding>) {
        let spans_of = |which: fn(&GoldToponym) -> bool| -> Vec<Range<usize>> {
            gold.toponyms.iter().filter(|t| which(t)).filter_map(|t| t.span.clone()).collect()
        };
        let (optional, vague) = (spans_of(|t| t.optional), spans_of(|t| !t.optional && t.soft_role));
        let on =
            |spans: &[Range<usize>], m: &Mention| spans.iter().any(|span| overlap(span, &(m.start..m.end)));
        let predicted: Vec<&Mention> = predicted.iter().filter(|m| !on(&optional, m)).collect();
        let owed: Vec<&GoldToponym> = gold.toponyms.iter().filter(|t| !t.optional).collect();
        let owed_spans = spans_of(|t| !t.optional);
        let spans: Vec<Range<usize>> = predicted.iter().map(|m| m.start..m.end).collect();
        let pairs = pair(&owed_spans, &spans);

        self.gold += owed.len();
        self.predicted += predicted.len();
        self.exact += owed_spans.iter().filter(|span| spans.contains(span)).count();
        self.emitted += predicted.iter().filter(|m| position(m).is_some()).count();
        let told = |role: Role| matches!(role, Role::Event | Role::Origin);
        self.role_gold += owed.iter().filter(|t| t.role.is_some() && !t.soft_role).count();
        self.role_predicted += predicted.iter().filter(|m| told(m.role) && !on(&vague, m)).count();

        let mut say = |span: &Range<usize>, text: &str, fault| {
            let (report, text) = (gold.id.clone(), text.to_owned());
            findings.push(Finding { report, span: Some(span.clone()), text, fault });
        };
        let mut right = vec![false; predicted.len()];
        for ((toponym, span), hit) in owed.iter().zip(&owed_spans).zip(&pairs) {
            let Some(hit) = *hit else {
                say(span, &toponym.name, Fault::Missed);
                continue;
            };
            let mention = predicted[hit];
            right[hit] = self.compare(toponym, mention);
            if position(mention).is_none() {
                say(span, &toponym.name, Fault::Unplaced);
            } else if let (false, Some(km)) = (right[hit], error_km(toponym, mention)) {
                say(span, &toponym.name, Fault::Misplaced(km));
            }
        }
        for at in unpaired(&pairs, predicted.len()) {
            say(&spans[at], &predicted[at].text, Fault::Extra);
        }
        let placed = predicted.iter().zip(right).filter(|(m, _)| position(m).is_some());
        self.answers.extend(placed.map(|(m, right)| (m.confidence, right)));
    }

    /// Counts a mention against the toponym on which it lies, and tells whether it is at the right place.
    fn compare(&mut self, toponym: &GoldToponym, mention: &Mention) -> bool {
        self.overlapping += 1;
        for (count, (_, km)) in self.within.iter_mut().zip(DISTANCES) {
            *count += usize::from(near(toponym, mention, km));
        }
        let role = !toponym.soft_role && toponym.role == Some(mention.role);
        self.role_right += usize::from(role);
        let right = near(toponym, mention, NEAR_KM);
        self.emitted_right += usize::from(right);
        right
    }

    /// The figures; none where gold has no spans at all.
    pub(super) fn section(&self) -> Option<Section> {
        if self.gold == 0 {
            return None;
        }
        let found = |right| Value::Rates(Rates::counted(right, self.predicted, self.gold));
        let role = Value::Rates(Rates::counted(self.role_right, self.role_predicted, self.role_gold));
        let mut figures = vec![
            Figure::new("span", found(self.exact), "toponyms found, with the same start and end"),
            Figure::new("overlap", found(self.overlapping), "the same, any overlap"),
            Figure::new("role", role, "where it happened or came from, told apart"),
        ];
        for ((name, km), right) in DISTANCES.iter().zip(self.within) {
            let about = format!("gold mentions found and placed within {km} km");
            figures.push(Figure::new(*name, Value::Share(share(right, self.gold)), about));
        }
        let emitted = Value::Share(Some(share(self.emitted_right, self.emitted).unwrap_or(0.0)));
        let about = "placed mentions that lie on a gold one and at its place";
        figures.push(Figure::new("emitted_precision", emitted, about));
        Some(Section { title: "mentions", figures })
    }
}

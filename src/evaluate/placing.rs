//! Mentions of tweets: placed, when read from the text and when the span is handed over.

use std::collections::BTreeMap;

use super::figure::{Figure, Section, Value, share};
use super::finding::{Fault, Finding};
use super::gold::{GoldMention, GoldTweet};
use super::pairing::{overlap, pair};
use super::recognition::kind_name;
use super::tally::Tally;
use super::tolerance::position;
use crate::geo::rough_km;
use crate::mention::Mention;
use crate::text::fold::fold_key;

/// The kinds of which a gazetteer of settlements and units can be asked. Streets, shops and hospitals are others'.
const OWED: &[&str] = &["Country", "Province", "District", "City/town"];

/// What has been counted of the places of tweets.
#[derive(Debug, Default)]
pub(super) struct Placing {
    kinds: BTreeMap<String, Kind>,
    given_answers: Tally,
    asked: bool,
    /// The confidence of each placed mention, and whether it lies on a gold one and at its place.
    pub(super) all: Vec<(f64, bool)>,
    /// The same for those alone that lie on a gold mention.
    pub(super) on_gold: Vec<(f64, bool)>,
    distinct: Tally,
}

/// What has been counted of one of the kinds that are owed.
#[derive(Debug, Default)]
struct Kind {
    all: usize,
    placed: usize,
    given: usize,
}

impl Placing {
    /// Counts a tweet; `given` are the places of its gold spans, where they were asked for.
    pub(super) fn count(
        &mut self,
        gold: &GoldTweet,
        predicted: &[Mention],
        given: Option<&[Mention]>,
        findings: &mut Vec<Finding>,
    ) {
        let spans: Vec<_> = predicted.iter().map(|m| m.start..m.end).collect();
        let pairs = pair(&gold.spans(), &spans);
        self.asked |= given.is_some();
        for (at, (mention, hit)) in gold.mentions.iter().zip(&pairs).enumerate() {
            let found = hit.map(|hit| &predicted[hit]);
            let handed = given.and_then(|all| all.get(at));
            if OWED.contains(&mention.kind.as_str()) {
                let kind = self.kinds.entry(kind_name(&mention.kind)).or_default();
                kind.all += 1;
                kind.placed += usize::from(found.is_some_and(|found| right(mention, found)));
                kind.given += usize::from(handed.is_some_and(|handed| right(mention, handed)));
                if let Some(handed) = handed.filter(|handed| position(handed).is_some()) {
                    self.given_answers.add(right(mention, handed));
                }
            }
            findings.extend(found.and_then(|found| Some((found, fault(mention, found)?))).map(
                |(_, fault)| Finding {
                    report: gold.id.clone(),
                    span: Some(mention.span.clone()),
                    text: mention.text.clone(),
                    fault,
                },
            ));
        }
        for mention in predicted.iter().filter(|mention| position(mention).is_some()) {
            self.judge(gold, mention);
        }
    }

    /// Judges a placed mention by the gold mention on which it lies; one beside all of them, in `distinct`, by one of
    /// the same name.
    fn judge(&mut self, gold: &GoldTweet, mention: &Mention) {
        let under: Vec<_> =
            gold.mentions.iter().filter(|g| overlap(&g.span, &(mention.start..mention.end))).collect();
        let name = fold_key(&mention.text);
        let ok = under.iter().any(|g| right(g, mention));
        self.all.push((mention.confidence, ok));
        if under.is_empty() {
            let twin = |g: &GoldMention| fold_key(&g.text) == name && right(g, mention);
            self.distinct.add(gold.mentions.iter().any(twin));
        } else {
            self.on_gold.push((mention.confidence, ok));
            self.distinct.add(ok);
        }
    }

    /// The figures.
    pub(super) fn section(&self) -> Section {
        let sum = |count: fn(&Kind) -> usize| self.kinds.values().map(count).sum::<usize>();
        let all = sum(|kind| kind.all);
        let of = |count: fn(&Kind) -> usize| Value::Share(share(sum(count), all));
        let mut figures = vec![Figure::new(
            "placed",
            of(|kind| kind.placed),
            "countries, units and towns found and placed: in the box or within 25 km",
        )];
        figures.extend(self.by_kind("placed", |kind| kind.placed));
        if self.asked {
            figures.push(Figure::new(
                "given_spans",
                of(|kind| kind.given),
                "placed when the span is handed over",
            ));
            figures.extend(self.by_kind("given_spans", |kind| kind.given));
            figures.push(Figure::new(
                "given_spans_precision",
                self.given_answers.value(),
                "of those that were given a place then, at the right one",
            ));
        }
        let tally = |answers: &[(f64, bool)]| answers.iter().map(|(_, right)| *right).collect::<Tally>();
        let on_gold = tally(&self.on_gold).value();
        let about = "placed mentions on a gold one of any kind, at its place";
        figures.push(Figure::new("emitted_on_gold_precision", on_gold, about));
        let about = "the same of all placed; a name beside gold is judged by its marked twin";
        figures.push(Figure::new("emitted_distinct_precision", self.distinct.value(), about));
        let about = "the same of all placed; what lies on no gold mention is wrong";
        figures.push(Figure::new("emitted_precision", tally(&self.all).value(), about));
        Section { title: "places", figures }
    }

    fn by_kind(&self, name: &str, count: fn(&Kind) -> usize) -> Vec<Figure> {
        let figure = |(kind, counts): (&String, &Kind)| {
            let about = format!("of {} of this kind", counts.all);
            Figure::new(format!("{name}_{kind}"), Value::Share(share(count(counts), counts.all)), about)
        };
        self.kinds.iter().map(figure).collect()
    }
}

/// Whether a mention was placed where gold has it.
fn right(gold: &GoldMention, mention: &Mention) -> bool {
    gold.place.zip(position(mention)).is_some_and(|(place, at)| place.holds(at))
}

/// What is wrong with the place of a mention that was found.
fn fault(gold: &GoldMention, found: &Mention) -> Option<Fault> {
    let place = gold.place?;
    match position(found) {
        None => Some(Fault::Unplaced),
        Some(at) if !place.holds(at) => Some(Fault::Misplaced(rough_km(place.position, at))),
        Some(_) => None,
    }
}

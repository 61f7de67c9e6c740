//! Mentions of tweets: found, by four rules, since the sets mark spans otherwise than we do.
//!
//! Their spans now and then hold a hashtag sign, an attached particle or the generic noun, and a name that comes
//! twice is as a rule marked once. `span` asks for the same start and end; `clitic` lets the start differ by two
//! letters within the word; `overlap` for any letter in common; `distinct` compares the sets of names of each tweet.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::figure::{Figure, Rates, Section, Value, share};
use super::finding::{Fault, Finding};
use super::gold::{GoldMention, GoldTweet};
use super::pairing::{overlap, pair, unpaired};
use crate::mention::Mention;
use crate::text::fold::fold_key;

/// How many letters of particles, article or sign may stand before a name.
const ATTACHED: usize = 2;

/// What has been counted of the mentions of tweets.
#[derive(Debug, Default)]
pub(super) struct Recognition {
    gold: usize,
    predicted: usize,
    exact: usize,
    clitic: usize,
    overlapping: usize,
    distinct: Distinct,
    /// Found and marked, by kind.
    kinds: BTreeMap<String, (usize, usize)>,
}

/// Sets of names.
#[derive(Debug, Default)]
struct Distinct {
    gold: usize,
    gold_found: usize,
    predicted: usize,
    predicted_right: usize,
}

impl Recognition {
    /// Counts a tweet.
    pub(super) fn count(&mut self, gold: &GoldTweet, predicted: &[Mention], findings: &mut Vec<Finding>) {
        let letters: Vec<char> = gold.text.chars().collect();
        let wanted = gold.spans();
        let given: Vec<Range<usize>> = predicted.iter().map(|m| m.start..m.end).collect();
        let pairs = pair(&wanted, &given);
        self.gold += wanted.len();
        self.predicted += given.len();
        self.exact += wanted.iter().filter(|span| given.contains(span)).count();
        let alike = |a: &Range<usize>| given.iter().any(|b| same_but_for_particles(a, b, &letters));
        self.clitic += wanted.iter().filter(|span| alike(span)).count();
        self.overlapping += pairs.iter().flatten().count();
        self.distinct.count(&gold.mentions, predicted);
        let mut say = |span: &Range<usize>, text: &str, fault| {
            let (report, text) = (gold.id.clone(), text.to_owned());
            findings.push(Finding { report, span: Some(span.clone()), text, fault });
        };
        for (mention, hit) in gold.mentions.iter().zip(&pairs) {
            let (found, all) = self.kinds.entry(kind_name(&mention.kind)).or_default();
            *found += usize::from(hit.is_some());
            *all += 1;
            if hit.is_none() {
                say(&mention.span, &mention.text, Fault::Missed);
            }
        }
        for at in unpaired(&pairs, given.len()) {
            say(&given[at], &predicted[at].text, Fault::Extra);
        }
    }

    /// The figures.
    pub(super) fn sections(&self) -> [Section; 2] {
        let found = |right| Value::Rates(Rates::counted(right, self.predicted, self.gold));
        let sets = &self.distinct;
        let distinct = Rates::of(
            share(sets.predicted_right, sets.predicted).unwrap_or(0.0),
            share(sets.gold_found, sets.gold).unwrap_or(0.0),
        );
        let figures = vec![
            Figure::new("span", found(self.exact), "mentions found, with the same start and end"),
            Figure::new("clitic", found(self.clitic), "the same, but for two letters at the start"),
            Figure::new("overlap", found(self.overlapping), "the same, any overlap"),
            Figure::new("distinct", Value::Rates(distinct), "names of a tweet, however often they come"),
        ];
        let kinds = self.kinds.iter().map(|(kind, (found, all))| {
            let about = format!("of {all} of this kind, found with any overlap");
            Figure::new(format!("recall_{kind}"), Value::Share(share(*found, *all)), about)
        });
        [
            Section { title: "mentions", figures },
            Section { title: "recall by kind", figures: kinds.collect() },
        ]
    }

    /// How many mentions gold has, and how many there are of ours.
    pub(super) fn counts(&self) -> (usize, usize) {
        (self.gold, self.predicted)
    }
}

impl Distinct {
    fn count(&mut self, gold: &[GoldMention], predicted: &[Mention]) {
        let (mut wanted, mut given) = (BTreeMap::new(), BTreeMap::new());
        let on = |a: &GoldMention, b: &Mention| overlap(&a.span, &(b.start..b.end));
        for mention in gold {
            *wanted.entry(fold_key(&mention.text)).or_insert(false) |=
                predicted.iter().any(|other| on(mention, other));
        }
        for mention in predicted {
            *given.entry(fold_key(&mention.text)).or_insert(false) |=
                gold.iter().any(|other| on(other, mention));
        }
        let names: BTreeSet<String> =
            wanted.keys().filter(|name| given.contains_key(*name)).cloned().collect();
        let right = |all: &BTreeMap<String, bool>| {
            all.iter().filter(|(name, hit)| **hit || names.contains(*name)).count()
        };
        self.gold += wanted.len();
        self.gold_found += right(&wanted);
        self.predicted += given.len();
        self.predicted_right += right(&given);
    }
}

/// Whether two spans end alike and begin alike but for what may be attached to a word.
fn same_but_for_particles(a: &Range<usize>, b: &Range<usize>, letters: &[char]) -> bool {
    let between = a.start.min(b.start)..a.start.max(b.start);
    let attached = letters.get(between.clone()).is_some_and(|all| !all.iter().any(|c| c.is_whitespace()));
    a.end == b.end && between.len() <= ATTACHED && attached
}

/// A kind as part of a figure's name: `City/town` is `city_town`.
pub(super) fn kind_name(kind: &str) -> String {
    let sign = |c: char| if c.is_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    kind.chars().map(sign).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_or_a_particle_before_a_name_is_no_fault_for_clitic() {
        let letters: Vec<char> = "في #بيروت وببيروت".chars().collect();
        let same = |a, b| same_but_for_particles(&a, &b, &letters);
        assert!(same(3..9, 4..9) && same(10..17, 12..17) && same(4..9, 4..9));
        assert!(!same(2..9, 4..9), "another word");
        assert!(!same(10..17, 13..17) && !same(4..9, 4..8));
    }

    #[test]
    fn a_name_that_comes_twice_is_one_of_the_distinct() {
        let mention = |start, end| Mention { start, end, ..crate::evaluate::sample::mention("بيروت") };
        let gold = GoldMention { text: "#بيروت".into(), span: 0..6, kind: "CITY".into(), place: None };
        let mut sets = Distinct::default();
        sets.count(std::slice::from_ref(&gold), &[mention(1, 6), mention(20, 25)]);
        assert_eq!((sets.gold, sets.gold_found, sets.predicted, sets.predicted_right), (1, 1, 1, 1));
        sets.count(&[gold], &[mention(20, 25)]);
        assert_eq!((sets.gold_found, sets.predicted_right), (2, 2), "equal names will do");
    }

    #[test]
    fn a_kind_is_a_name() {
        assert_eq!(kind_name("Human-made Point-of-Interest"), "human_made_point_of_interest");
    }
}

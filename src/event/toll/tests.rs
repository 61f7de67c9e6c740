//! Tolls read from short texts, a row each; see the heads of the tables.

use super::{Bounds, Displaced, Toll, toll};
use crate::incident::{DisplacedUnit, Whom};
use crate::lexicon::{annotate, rows};
use crate::text::Text;

/// The toll of a text that tells one incident, in the order of its sentences.
fn told(text: &str) -> Toll {
    let text = Text::new(text);
    let marked = annotate(&text);
    let mut sum = Toll::default();
    for sentence in text.sentences() {
        sum.merge(&toll(&marked, sentence.clone()), false);
    }
    sum
}

/// `5`, `5+`, `3-9`; `-` for nothing told.
fn bounds(cell: &str) -> Option<Bounds> {
    let number = |word: &str| word.parse().expect("a number");
    match cell.split_once('-') {
        _ if cell == "-" => None,
        Some((low, high)) => Some((number(low), Some(number(high)))),
        None => Some(match cell.strip_suffix('+') {
            Some(low) => (number(low), None),
            None => (number(cell), Some(number(cell))),
        }),
    }
}

fn check(table: &'static str) {
    let mut wrong = Vec::new();
    for row in rows(table) {
        let [killed, injured, whom, text] = row[..] else { panic!("four columns: {row:?}") };
        let got = told(text);
        // Where an older figure stands beside the newest, the newest is the best.
        let newest = bounds(killed).is_some_and(|b| b.1 == Some(b.0) && got.newest == Some(b.0));
        let right = (got.killed == bounds(killed) || newest) && got.injured == bounds(injured);
        let word = got.whom().map_or("-", Whom::word);
        if !right || whom != "-" && whom != word {
            wrong.push(format!(
                "{killed} {injured} {whom}: {:?} {:?} {word}: {text}",
                got.killed, got.injured
            ));
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_toll_of_the_table_is_read_as_it_says() {
    check(include_str!("tests.tsv"));
}

#[test]
fn every_toll_of_the_held_out_table_is_read_as_it_says() {
    check(include_str!("held.tsv"));
}

#[test]
fn the_missing_and_the_displaced_of_the_table_are_read_as_it_says() {
    let mut wrong = Vec::new();
    for row in rows(include_str!("gone.tsv")) {
        let [missing, displaced, killed, text] = row[..] else { panic!("four columns: {row:?}") };
        let got = told(text);
        let unit = if displaced.contains('h') { DisplacedUnit::Households } else { DisplacedUnit::People };
        let wanted = bounds(&displaced.replace('h', "")).map(|bounds| Displaced { bounds, unit });
        if got.missing != bounds(missing) || got.displaced != wanted || got.killed != bounds(killed) {
            let Toll { missing: m, displaced: d, killed: k, .. } = got;
            wrong.push(format!("{missing} {displaced} {killed}: {m:?} {d:?} {k:?}: {text}"));
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn households_are_never_added_to_people() {
    let mut toll = told("نزحت 300 عائلة من القرية.");
    toll.merge(&told("نزح السكان من القرية."), true);
    assert_eq!(toll.displaced.map(|d| d.bounds), Some((300, Some(300))), "a plural says less");
    toll.merge(&told("نزح 1500 شخص من القرية."), true);
    let people = Displaced { bounds: (1500, Some(1500)), unit: DisplacedUnit::People };
    assert_eq!(toll.displaced, Some(people), "people say more than families");
    toll.merge(&told("نزحت 200 عائلة من القرية."), true);
    assert_eq!(toll.displaced, Some(people));
}

#[test]
fn figures_of_the_missing_that_differ_become_a_range_with_the_newest_as_best() {
    let got = told("فقدان خمسة أشخاص في القصف. وارتفع عدد المفقودين إلى سبعة.");
    assert_eq!((got.missing, got.newest_missing), (Some((5, Some(7))), Some(7)));
}

#[test]
fn a_rise_keeps_the_older_figure_beside_the_newest() {
    let got = told("قُتل خمسة أشخاص في قصف على حلب. وارتفع عدد القتلى إلى ستة.");
    assert_eq!((got.killed, got.newest), (Some((5, Some(6))), Some(6)));
}

#[test]
fn a_figure_of_its_own_is_worth_more_than_a_plural() {
    let mut toll = told("سقط قتلى في القصف.");
    toll.merge(&told("قُتل تسعة."), false);
    assert_eq!(toll.killed, Some((9, Some(9))));
}

#[test]
fn at_least_five_and_eight_are_five_to_eight() {
    let mut toll = told("قُتل خمسة أشخاص على الأقل.");
    toll.merge(&told("قُتل ثمانية أشخاص."), true);
    assert_eq!(toll.killed, Some((5, Some(8))));
}

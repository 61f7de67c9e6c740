//! The types of sentences of our own, from the table `tests/what.tsv`: a quarter of them tell nothing.

use super::{Arms, kind, triggers};
use crate::event::toll::toll;
use crate::incident::IncidentType;
use crate::lexicon::annotate;
use crate::text::Text;

const SENTENCES: &str = include_str!("../../../tests/what.tsv");

/// The type of the one event of a sentence, in the word of the output; `none` where it tells none.
fn told(sentence: &str) -> &'static str {
    let text = Text::new(sentence);
    let marked = annotate(&text);
    let all = 0..text.len();
    let toll = toll(&marked, all.clone()).has_casualties();
    let arms = Arms::of(&marked, &all);
    kind(&marked, &triggers(&marked, &all), all, &arms, toll).map_or("none", IncidentType::word)
}

#[test]
fn the_words_of_a_sentence_tell_its_type_or_none() {
    let rows = SENTENCES.lines().filter(|line| !line.starts_with('#')).skip(1);
    let rows: Vec<_> = rows.filter_map(|line| line.split_once('\t')).collect();
    assert!(rows.len() > 300 && rows.iter().filter(|(kind, _)| *kind == "none").count() > 90);
    let wrong = rows.iter().filter(|(kind, sentence)| told(sentence) != *kind);
    let wrong: Vec<_> = wrong.map(|(kind, s)| format!("{kind}, not {}: {s}", told(s))).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_wide_verb_tells_by_what_stands_beside_it() {
    assert_eq!(told("دخلت القوات مدينة زوارة"), "territorial_change");
    assert_eq!(told("دخلت الشاحنات مدينة زوارة"), "none");
    assert_eq!(told("أخذ الجنود أربعة رجال من القرية"), "abduction_arrest");
    assert_eq!(told("أخذ الجنود قسطا من الراحة"), "none");
    assert_eq!(told("ترك السكان بيوتهم في لودر"), "displacement");
    assert_eq!(told("ترك الجيش مواقعه في لودر"), "territorial_change");
}

#[test]
fn the_means_of_a_strike_decides_before_what_it_struck() {
    assert_eq!(told("استهدف منصة صواريخ بمسيرة في حجة"), "drone_strike");
    assert_eq!(told("استهدف قاعدة عين الأسد الجوية بقذائف هاون"), "shelling");
    assert_eq!(told("قصف على القاعدة الجوية في الحبانية"), "shelling");
}

#[test]
fn fighting_told_by_the_way_gives_way_to_what_came_of_it() {
    assert_eq!(told("بعد قصف عنيف دخلت القوات بلدة حيس"), "territorial_change");
    assert_eq!(told("عقب اشتباكات نزحت مئات العائلات من بارا"), "displacement");
    assert_eq!(told("قتل ثلاثة جراء غارات على صعدة"), "airstrike");
}

//! The table of forms beside this file, and the choice between several times.

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::*;
use crate::incident::DatePrecision;
use crate::lexicon::{Class, annotate, rows};
use crate::text::Text;

/// A Saturday.
const PUBLISHED: Date = date(2020, 10, 24);

fn told(words: &str) -> Option<When> {
    let text = Text::new(words);
    expression(&Times::of(&annotate(&text)), 0..text.len(), Some(PUBLISHED)).map(|(when, _)| when)
}

/// When what the first trigger of a sentence tells happened.
fn happened(sentence: &str) -> Option<(Date, Date)> {
    let text = Text::new(sentence);
    let marked = annotate(&text);
    let triggers: Vec<usize> = (0..text.len()).filter(|i| marked.is(*i, Class::Trigger)).take(1).collect();
    assert!(!triggers.is_empty(), "{sentence} tells nothing");
    let all = 0..text.len();
    occurrence(&Times::of(&marked), &all, &all, &triggers, Some(PUBLISHED))
        .map(|o| (o.when.start, o.when.end))
}

#[test]
fn every_form_of_the_table_is_read_as_it_says() {
    let mut faults = Vec::new();
    let mut forms = 0;
    for row in rows(include_str!("tests.tsv")) {
        let cell = |i: usize| row.get(i).copied().unwrap_or_default();
        let expected = (cell(1) != "–").then(|| {
            let day = |text: &str| text.parse::<Date>().unwrap_or_else(|_| panic!("{text} in {row:?}"));
            let last = if cell(2).is_empty() { cell(1) } else { cell(2) };
            let precision = if cell(3).is_empty() { "day" } else { cell(3) };
            let precision = DatePrecision::from_word(precision).expect("a precision");
            When { start: day(cell(1)), end: day(last), precision }
        });
        forms += 1;
        if told(cell(0)) != expected {
            faults.push(format!("{}: {:?} for {expected:?}", cell(0), told(cell(0))));
        }
    }
    assert!(forms > 120, "{forms} forms");
    assert!(faults.is_empty(), "{} of {forms}:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn the_time_nearest_to_the_event_is_its_own() {
    let day = |day: i8| Some((date(2020, 10, day), date(2020, 10, day)));
    for (sentence, expected) in [
        ("قال المتحدث في بيان الخميس إن القصف وقع فجر الثلاثاء", day(20)),
        ("أعلنت الوزارة، الجمعة، أن قصفا استهدف البلدة الأربعاء", day(21)),
        ("استهدف قصف البلدة الأربعاء، بحسب بيان صدر الجمعة", day(21)),
        ("أعلنت الوزارة الخميس مقتل جنديين في البلدة", day(22)),
        ("استهدف قصف مساء الاثنين بلدة أعلن الجيش السيطرة عليها عام 2016", day(19)),
        ("استهدف قصف البلدة التي سقطت في صيف 2014", None),
        ("وقع القصف قبل وصول الوفد غدا", None),
    ] {
        let found = happened(sentence);
        if expected.is_some() || found.is_none_or(|(start, _)| start.year() == 2020) {
            assert_eq!(found, expected, "{sentence}");
        }
    }
}

#[test]
fn what_is_told_as_earlier_lies_after_the_beginning_of_the_fighting() {
    let words =
        "توفي طفل اليوم متأثرا بجروح أصيب بها في قصف سابق على البلدة. وكان القتال قد بدأ في 27 أيلول/سبتمبر.";
    let text = Text::new(words);
    let marked = annotate(&text);
    let strike = (0..text.len()).find(|i| text.surface(*i) == "قصف").expect("the word stands there");
    let first = text.sentences()[0].clone();
    let found = occurrence(&Times::of(&marked), &first, &first, &[strike], Some(PUBLISHED)).expect("a time");
    assert_eq!((found.when.start, found.when.end), (date(2020, 9, 27), PUBLISHED));
}

#[test]
fn a_rise_of_a_toll_is_no_time_of_the_event() {
    let text = Text::new("ارتفع عدد القتلى الخميس جراء القصف على البلدة");
    let marked = annotate(&text);
    let all = 0..text.len();
    let found = occurrence(&Times::of(&marked), &all, &all, &[6], Some(PUBLISHED)).expect("a time");
    assert!(!found.own);
}

#[test]
fn a_part_of_the_day_alone_is_of_publication() {
    let hour = |words: &str| {
        let text = Text::new(words);
        bare_hour(&annotate(&text), &(0..text.len()), Some(PUBLISHED)).map(|w| (w.start, w.end))
    };
    let night = Some((date(2020, 10, 23), PUBLISHED));
    assert_eq!(hour("دارت مواجهات ليلا"), night);
    assert_eq!(hour("أصيب بيت في ساعة متأخرة من الليل"), night);
    assert_eq!(hour("سقطت قذيفة عند الفجر"), Some((PUBLISHED, PUBLISHED)));
    assert_eq!(hour("قصف ليل نهار"), None);
    assert_eq!(hour("سقطت قذيفة"), None);
}

#[test]
fn without_a_day_of_publication_only_a_whole_date_is_resolved() {
    for (words, expected) in [("أمس", None), ("الثلاثاء", None), ("27 أيلول 2020", Some(date(2020, 9, 27)))]
    {
        let text = Text::new(words);
        let found = expression(&Times::of(&annotate(&text)), 0..text.len(), None);
        assert_eq!(found.map(|(when, _)| when.start), expected, "{words}");
    }
}

/// Words of the tables and figures, in any order.
fn words() -> impl Strategy<Value = String> {
    let tables = [include_str!("../lexicon/times.tsv"), include_str!("../lexicon/months.tsv")];
    let mut known: Vec<&'static str> =
        vec!["2020", "1442", "31", "0", "5", "99999999999", "27.9.2020", "/", "-", "(", ")", "و", "من", "ال"];
    for row in tables.into_iter().flat_map(rows) {
        known.extend(row.iter().flat_map(|cell| cell.split('|')).filter(|form| !form.is_empty()));
    }
    prop::collection::vec(prop::sample::select(known), 0..14).prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn no_words_of_time_break_the_reading(words in words(), year in 1i16..9999, any in "\\PC{0,40}") {
        for text in [words, any] {
            let text = Text::new(&text);
            let marked = annotate(&text);
            let published = Some(date(year, 2, 28));
            for at in 0..text.len() {
                let rest = at..text.len();
                if let Some((when, _)) = expression(&Times::of(&marked), rest.clone(), published) {
                    prop_assert!(when.start <= when.end, "{when:?}");
                }
                let _ = (occurrence(&Times::of(&marked), &rest, &rest, &[at], published), bare_hour(&marked, &rest, published));
                let _ = (story(&Times::of(&marked), &rest, &[], published), period(&Times::of(&marked), rest, None));
            }
        }
    }
}

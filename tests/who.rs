//! Who did it to whom: a sentence each, with the actor and the target that a coder would write.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::json;
use yaqut::gazetteer::Gazetteer;
use yaqut::incident::{Incident, violence};
use yaqut::report::Report;

use crate::program::{folder, yaqut};

fn read(text: &str) -> Vec<Incident> {
    let published = "2023-05-06".parse().ok();
    let report = Report { id: "a".into(), text: text.to_owned(), published, ..Report::default() };
    yaqut::read(&report, Gazetteer::builtin()).incidents
}

/// Checks the actor and target of the one incident of each sentence.
fn check(cases: &[(&str, Option<&str>, Option<&str>)]) {
    let mut faults = Vec::new();
    for (text, actor, target) in cases {
        let incidents = read(text);
        let Some(first) = incidents.first() else {
            faults.push(format!("no incident: {text}"));
            continue;
        };
        let told = (first.actor.as_deref(), first.target.as_deref());
        if told != (*actor, *target) {
            faults.push(format!("{text}\n    {told:?}, not {:?}", (actor, target)));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn the_subject_of_the_verb_did_it() {
    check(&[
        ("شن الجيش السوداني غارات على سوق في مدينة نيالا أمس.", Some("Sudanese Armed Forces"), Some("market")),
        ("القوات الأرمنية قصفت مستشفى في مدينة ترتر أمس.", Some("Armenian forces"), Some("hospital")),
        (
            "قصفت قوات الدعم السريع مخيما للنازحين في الفاشر أمس.",
            Some("Rapid Support Forces"),
            Some("camp for displaced people"),
        ),
        (
            "هاجم مسلحون مجهولون دورية للجيش قرب مدينة كركوك أمس.",
            Some("unidentified gunmen"),
            Some("Iraqi Army"),
        ),
    ]);
}

#[test]
fn an_adjective_tells_whose_strike_it_was() {
    check(&[
        ("غارة إسرائيلية على منزل في مدينة صور أمس.", Some("Israeli forces"), Some("civilian homes")),
        ("استهدف القصف الأذربيجاني مدرسة في مدينة مارتوني أمس.", Some("Azerbaijani forces"), Some("school")),
        ("قتل مدني في قصف مدفعي روسي على بلدة كوبيانسك أمس.", Some("Russian forces"), None),
    ]);
}

#[test]
fn words_of_agency_tell_who_did_it() {
    check(&[
        (
            "هجوم نفذته حركة الشباب على ثكنة للجيش في مدينة بيدوا أمس.",
            Some("Al-Shabaab"),
            Some("Somali National Army"),
        ),
        ("قصف من قبل جماعة الحوثي على حي سكني في مدينة تعز أمس.", Some("Houthis"), Some("residential area")),
        (
            "مقتل شاب برصاص الجيش الإسرائيلي في مدينة جنين أمس.",
            Some("Israel Defense Forces"),
            Some("civilians"),
        ),
    ]);
}

#[test]
fn whom_the_other_side_accuses_is_alleged_to_have_done_it() {
    check(&[
        (
            "اتهمت باكو القوات الأرمنية بقصف سوق في مدينة ترتر أمس.",
            Some("Armenian forces (alleged)"),
            Some("market"),
        ),
        (
            "قالت وزارة الدفاع الأذربيجانية إن القوات الأرمنية قصفت قرية تاليش أمس.",
            Some("Armenian forces (alleged)"),
            None,
        ),
    ]);
}

#[test]
fn nobody_is_named_whom_the_words_do_not_name() {
    check(&[
        ("تعرضت مدينة ترتر لقصف مدفعي أمس.", None, None),
        ("قُتل ثلاثة جنود في انفجار عبوة ناسفة في مدينة مقديشو أمس.", None, Some("soldiers")),
        ("شن الطيران الحربي غارة على سوق في مدينة نيالا أمس.", None, Some("market")),
    ]);
}

#[test]
fn what_befalls_an_army_is_not_done_by_it() {
    check(&[
        ("تعرضت مواقع الجيش السوداني لقصف في مدينة الأبيض أمس.", None, Some("Sudanese Armed Forces")),
        ("اغتيال ضابط في مدينة درعا أمس.", None, Some("soldiers")),
    ]);
}

#[test]
fn a_fight_has_two_sides() {
    check(&[
        (
            "اندلعت اشتباكات عنيفة بين الجيش السوداني وقوات الدعم السريع في مدينة الفاشر أمس.",
            Some("Sudanese Armed Forces"),
            Some("Rapid Support Forces"),
        ),
        (
            "دارت معارك بين قسد ومسلحي العشائر في مدينة الحسكة أمس.",
            Some("Syrian Democratic Forces"),
            Some("tribal fighters"),
        ),
    ]);
}

#[test]
fn what_flies_is_the_target_of_who_brings_it_down() {
    check(&[(
        "أسقط الدفاع الجوي الأوكراني طائرة مسيرة فوق مدينة أوديسا أمس.",
        Some("Ukrainian air defence"),
        Some("drone"),
    )]);
}

#[test]
fn the_speakers_own_forces_are_the_speakers() {
    check(&[
        (
            "أعلن الجيش الأوكراني أن قواته قصفت مستودع ذخيرة في مدينة ماكيفكا أمس.",
            Some("Armed Forces of Ukraine"),
            Some("weapons depot"),
        ),
        ("أعلنت حركة الشباب أنها هاجمت حاجزا في مدينة بيدوا أمس.", Some("Al-Shabaab"), Some("checkpoint")),
    ]);
}

#[test]
fn codes_follow_from_the_sides() {
    let code = |text: &str| {
        let found = read(text);
        let first = found.first().unwrap_or_else(|| panic!("no incident: {text}"));
        (
            first.sub_event_type.clone(),
            violence(first.actor.as_deref(), first.target.as_deref(), first.killed_whom),
        )
    };
    assert_eq!(code("سيطر الجيش السوداني على مدينة ود مدني أمس.").0, "Government regains territory");
    assert_eq!(
        code("سيطرت قوات الدعم السريع على مدينة ود مدني أمس.").0,
        "Non-state actor overtakes territory"
    );
    assert_eq!(code("انسحبت قوات الدعم السريع من مدينة ود مدني أمس.").0, "Non-violent transfer of territory");
    assert_eq!(code("هاجم مسلحون حاجزا للجيش في مدينة كركوك أمس."), ("Armed clash".into(), Some(1)));
    assert_eq!(code("هاجمت بوكو حرام سوقا في مدينة مايدوغوري أمس."), ("Attack".into(), Some(3)));
}

#[test]
fn an_actor_of_the_user_is_read_and_a_wrong_row_is_named() {
    let rows = "name\tcanonical_en\tcanonical_ar\tside\tclass\nلواء الوادي\tValley Brigade\tلواء الوادي\tvalley\tgroup\nx\n";
    let report = "هاجم لواء الوادي حاجزا في مدينة كركوك أمس.";
    let files = folder(&[("a.txt", report.as_bytes()), ("mine.tsv", rows.as_bytes())]);
    let (report, table) = (files.path().join("a.txt"), files.path().join("mine.tsv"));
    let said = yaqut(&["incidents".as_ref(), report.as_os_str(), "--actors".as_ref(), table.as_os_str()]);
    assert_eq!(said.rows()[0]["actor"], "Valley Brigade", "{}", said.err);
    assert_eq!((said.status, said.lines_with(&["mine.tsv:3", "columns"])), (1, 1), "{}", said.err);
}

#[test]
fn facilities_and_tweets_are_read_with_the_users_actors_too() {
    let rows = "name\tcanonical_en\tcanonical_ar\tside\tclass\nالرشاد\tRashad\tالرشاد\trashad\tgroup\nx\n";
    let text = "قصف مستشفى الرشاد أمس في غنجة.";
    let place = |text: &str, start: usize, end: usize| json!({"text": text, "type": "CITY", "startIdx": start, "endIdx": end});
    let places = [place("مستشفى الرشاد", 4, 17), place("غنجة", 25, 29)];
    let tweet = json!({"tweet_id": "1", "text": text, "location_mentions": places}).to_string();
    let files = folder(&[
        ("a.txt", text.as_bytes()),
        ("gold.jsonl", tweet.as_bytes()),
        ("mine.tsv", rows.as_bytes()),
    ]);
    let path = |name: &str| files.path().join(name).to_string_lossy().into_owned();
    let with = |args: &[&str]| yaqut(&[args, &["--actors", &path("mine.tsv")]].concat());

    // Who the table knows as a group gives no hospital its name.
    let mentions = ["mentions", &path("a.txt"), "--facilities"];
    let said = with(&mentions);
    assert_eq!((yaqut(&mentions).rows().len(), said.rows().len()), (2, 1), "{}", said.err);

    let evaluate = ["evaluate", &path("gold.jsonl")];
    let said = with(&evaluate);
    assert_eq!(
        (&yaqut(&evaluate).rows()[0]["span_r"], &said.rows()[0]["span_r"]),
        (&json!(1.0), &json!(0.5))
    );
    assert_eq!((said.status, said.lines_with(&["mine.tsv:3", "columns"])), (1, 1), "{}", said.err);
}

/// Words that the reading of parties turns on.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    "شن", "قصفت", "قصف", "هجوم", "غارة", "اغتيال", "اشتباكات", "بين", "الجيش", "القوات", "الأرمنية", "قوات الدعم السريع",
    "طائرات", "إسرائيلية", "من قبل", "على يد", "نفذتها", "اتهمت", "باكو", "أعلنت", "أنها", "قواتها", "مواقعها",
    "تعرضت", "ضد", "من", "على", "سوق", "مستشفى", "رتل", "للجيش", "الجماعة", "حركة الشباب", "،", "-", ".", "فجر", "أمس",
    "في", "مدينة", "ترتر", "ونيالا", "إسقاط", "مسيرة", "سيطر", "انسحبت", "قتل", "ثلاثة", "جنود", "مسلحون", "\n", "«",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn parties_in_any_order_break_nothing(words in vec(select(PIECES), 0..40)) {
        for incident in read(&words.join(" ")) {
            prop_assert!(incident.actor.as_deref() != Some(""), "{incident:?}");
            prop_assert!(incident.target.as_deref() != Some(""), "{incident:?}");
            let actor = incident.actor.as_deref().map(|a| a.trim_end_matches(" (alleged)"));
            prop_assert!(actor.is_none() || actor != incident.target.as_deref(), "{incident:?}");
        }
    }
}

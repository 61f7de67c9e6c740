//! Tweets in the forms of IDRISI-R and IDRISI-D. The texts are our own, and so are the answers that are judged.

use serde_json::{Value, json};
use yaqut::evaluate::{Answers, Gold, Score, evaluate};
use yaqut::mention::Mention;

use crate::program::{folder, yaqut};

/// The span of `name` in a text, in code points, when it comes for the `nth` time.
fn span(text: &str, name: &str, nth: usize) -> [usize; 2] {
    let (at, _) = text.match_indices(name).nth(nth).expect("there");
    let start = text[..at].chars().count();
    [start, start + name.chars().count()]
}

/// A mention of the tweet 1 with a position.
fn told(text: &str, name: &str, nth: usize, at: [f64; 2]) -> Mention {
    let [start, end] = span(text, name, nth);
    let row = json!({"report": "1", "start": start, "end": end, "text": name, "lat": at[0], "lon": at[1],
        "role": "context", "confidence": 0.95});
    serde_json::from_value(row).expect("a mention")
}

/// The score of mentions, and of the places of gold spans, against one tweet.
fn score(tweet: &Value, mentions: Vec<Mention>, given: Vec<Mention>) -> Score {
    let (gold, faults) = Gold::read_from(tweet.to_string().as_bytes(), "gold.jsonl").expect("gold");
    assert!(faults.is_empty(), "{faults:?}");
    let mut answers = Answers::default();
    answers.add_mentions(mentions);
    answers.add_given("1", given);
    evaluate(&gold, &answers)
}

/// These figures have these values.
fn assert_figures(score: &Score, wanted: &[(&str, f64)]) {
    for (name, value) in wanted {
        let got = score.value(name).unwrap_or(f64::NAN);
        assert!((got - value).abs() < 1e-9, "{name} is {got}, not {value}: {score:?}");
    }
}

const BEIRUT: [f64; 2] = [33.89, 35.5];
const DAMASCUS: [f64; 2] = [33.51, 36.29];

#[test]
fn recognition_is_judged_by_four_rules() {
    let text = "فيضانات في #بيروت وسيول، وبيروت بلا ماء. عاصفة في دمشق قرب صيدلية المحبة";
    let mention = |name: &str, kind: &str| {
        let [start, end] = span(text, name, 0);
        json!({"text": name, "type": kind, "startIdx": start, "endIdx": end})
    };
    // The hashtag sign inside, the second time not marked, a shop that was not found.
    let mentions = [mention("#بيروت", "CITY"), mention("دمشق", "CITY"), mention("صيدلية المحبة", "HPOI")];
    let tweet = json!({"tweet_id": "1", "text": text, "location_mentions": mentions});
    let answers = vec![
        told(text, "بيروت", 0, BEIRUT),
        told(text, "بيروت", 1, BEIRUT),
        told(text, "دمشق", 0, DAMASCUS),
        told(text, "ماء", 0, BEIRUT),
    ];
    let score = score(&tweet, answers, Vec::new());
    assert_figures(&score, &[("span_r", 1.0 / 3.0), ("span_p", 0.25)]);
    assert_figures(&score, &[("clitic_r", 2.0 / 3.0), ("clitic_p", 0.5)]);
    assert_figures(&score, &[("overlap_r", 2.0 / 3.0), ("overlap_p", 0.5)]);
    assert_figures(&score, &[("distinct_r", 2.0 / 3.0), ("distinct_p", 2.0 / 3.0)]);
    assert_figures(&score, &[("recall_city", 1.0), ("recall_hpoi", 0.0), ("mentions_pred", 4.0)]);
    assert_eq!((score.calibrations.len(), score.value("placed")), (0, None), "it has no positions");
}

#[test]
fn places_are_judged_by_their_box_or_by_distance() {
    let text = "أمطار في بيروت ودمشق وطرابلس، وفي الكويت كذلك، وغرقت بيروت";
    let mention = |name: &str, kind: &str, at: [f64; 2], bounds: [&str; 4]| {
        let [start, end] = span(text, name, 0);
        json!({"text": name, "type": kind, "start": start, "end": end, "lat": at[0], "lon": at[1],
            "bbox": bounds, "display": name, "conf": 3})
    };
    let mentions = [
        mention("بيروت", "City/town", BEIRUT, ["33.86", "33.91", "35.46", "35.54"]),
        // Its point is far from ours, its box holds both.
        mention("الكويت", "Country", [30.0, 46.6], ["28.5", "30.2", "46.5", "49.0"]),
        mention("دمشق", "City/town", DAMASCUS, ["33.4", "33.6", "36.2", "36.4"]),
        mention("أمطار", "Road/street", [0.0, 0.0], ["0", "0", "0", "0"]),
    ];
    let tweet = json!({"tweet_id": 1, "text": text, "mentions": mentions});
    let kuwait = [29.4, 48.0];
    let answers = vec![
        told(text, "بيروت", 0, [34.0, 35.6]),
        told(text, "دمشق", 0, kuwait),
        told(text, "طرابلس", 0, [34.44, 35.83]),
        told(text, "الكويت", 0, kuwait),
        told(text, "بيروت", 1, BEIRUT),
    ];
    let nowhere = Mention { lat: None, lon: None, ..answers[0].clone() };
    let given = vec![answers[0].clone(), answers[3].clone(), nowhere.clone(), nowhere];
    let score = score(&tweet, answers, given);
    assert_figures(&score, &[("placed", 2.0 / 3.0), ("placed_country", 1.0), ("placed_city_town", 0.5)]);
    assert_figures(&score, &[("given_spans", 2.0 / 3.0), ("given_spans_precision", 1.0)]);
    // Tripoli is not marked, Beirut only the first time.
    assert_figures(&score, &[("emitted_on_gold_precision", 2.0 / 3.0), ("emitted_precision", 0.4)]);
    assert_figures(&score, &[("emitted_distinct_precision", 0.6)]);
    let answers =
        |name: &str| score.calibrations.iter().find(|(own, _)| *own == name).map(|(_, table)| table.n);
    assert_eq!((answers("calibration"), answers("calibration_on_gold")), (Some(5), Some(3)));
}

#[test]
fn tweets_need_no_reports_beside_them() {
    let text = "أمطار في بيروت";
    let [start, end] = span(text, "بيروت", 0);
    let mention = json!({"text": "بيروت", "type": "City/town", "start": start, "end": end, "lat": 33.89,
        "lon": 35.5, "bbox": ["33.86", "33.91", "35.46", "35.54"], "display": "", "conf": 3});
    let tweet = json!({"tweet_id": "1", "text": text, "mentions": [mention]}).to_string();
    let folder = folder(&[("gold.jsonl", tweet.as_bytes())]);
    let gold = folder.path().join("gold.jsonl").to_string_lossy().into_owned();
    let said = yaqut(&["evaluate", &gold]);
    assert_eq!((said.status, said.err.as_str()), (0, ""));
    let figures = &said.rows()[0];
    assert_eq!((&figures["placed"], &figures["given_spans"]), (&json!(1.0), &json!(1.0)), "{figures}");
    let beside = yaqut(&["evaluate", &gold, "tests/corpus/reports"]);
    assert_eq!((beside.status, beside.lines_with(&["the reports are not read"])), (0, 1), "{}", beside.err);
    assert_eq!(beside.out, said.out);
}

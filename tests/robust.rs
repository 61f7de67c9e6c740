//! Laws for any input: nothing panics, every span says what the text says there, and reading twice is reading once.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use yaqut::fusion::fuse;
use yaqut::gazetteer::{
    ALIAS_COLUMNS, Gazetteer, Hints, PLACE_COLUMNS, TableText, check, lookup, read_aliases, read_places,
};
use yaqut::geocode::{Form, Plan, geocode};
use yaqut::incident::Imprints;
use yaqut::index::{parse_km, parse_position};
use yaqut::layer::{Layer, LayerInput, read_geojson, read_jsonl, write_features, write_incidents_csv};
use yaqut::lexicon::annotate;
use yaqut::report::{Format, Reader, Report, dateline};
use yaqut::text::Text;
use yaqut::text::fold::is_silent;

/// Words, marks, numbers and signs of which reports are made, and some that none should hold.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    "قصف", "القصف", "غارات", "قُتل", "مقتل", "جرحى", "وإصابة", "ثلاثة", "عشرات", "بضعة", "قتيلان",
    "مدنيين", "جنود", "على", "في", "من", "إلى", "قرب", "شمال", "جنوب شرقي", "بين", "باتجاه", "على بعد",
    "كم", "كيلومترا", "مدينة", "بلدة", "قرى", "محيط", "ريف", "ترتر", "بترتر", "وبردع", "أغدام",
    "ستيباناكيرت", "جبرائيل-فضولي", "الفاشر", "للفاشر", "خاركيف", "غزة", "أمس", "اليوم", "الأحد", "فجر",
    "مساء", "5", "٢٧", "۱۲", "أكتوبر", "تشرين الأول", "2020", "بين", "و", "أن", "لم", "لا", "لن", "قد",
    "نفت", "نفى", "أكدت", "أعلنت", "قالت", "وزارة الدفاع", "المتحدث باسم", "بحسب", "طائرة مسيّرة",
    "صاروخ", "دبابة", "إسقاط", "سيطرت", "اعتقال", "نزوح", "احتجاج", "انفجار", "حادث سير", "تدريبات",
    "هدد", "خطة", "منذ بداية الحرب", "محمد", "العقيد", "جبرائيل", "نادي", "صحيفة", "شارع", "اتفاق", ".",
    "،", "؛", ":", "؟", "!", "«", "»", "(", ")", "\"", "-", "–", "ـ", "ــ", "/", "|", "•", "*", "#", "_",
    "@", "\n", "\r\n", "\n\n", "\t", " ", "  ", "\u{00A0}", "\u{200C}", "\u{200F}", "\u{202B}",
    "\u{2066}", "\u{2069}", "\u{FEFF}", "\u{064B}", "\u{0651}", "\u{0670}", "ﻻ", "ﷺ", "ﷲ", "İ", "ß",
    "e\u{0301}", "🔴", "👨‍👩‍👧", "\u{0}", "\u{FFFD}", "\u{10FFFF}", "2020-10-05", "99999999999999999999",
    "0", "-1", "1/0", "٣٫٥", "1,000", "عاجل", "اقرأ أيضا", "https://x.example/a",
];

/// Any text: of any characters, of the pieces above run together or apart, or of both.
fn texts() -> impl Strategy<Value = String> {
    let spaced = vec(select(PIECES), 0..60).prop_map(|pieces| pieces.join(" "));
    let tight = vec(select(PIECES), 0..40).prop_map(|pieces| pieces.concat());
    let mixed = vec(prop_oneof![3 => select(PIECES).prop_map(str::to_owned), 1 => "\\PC{0,6}"], 0..40);
    prop_oneof![4 => spaced, 2 => tight, 2 => mixed.prop_map(|pieces| pieces.join(" ")), 1 => any::<String>()]
}

fn report(text: String) -> Report {
    Report { id: "a.txt".into(), text, published: "2020-10-06".parse().ok(), ..Report::default() }
}

/// The text between two positions, counted in code points.
fn between(text: &str, start: usize, end: usize) -> String {
    text.chars().skip(start).take(end.saturating_sub(start)).collect()
}

/// Whether a character is a letter or a digit; a lone vowel mark is none.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() && !is_silent(c)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_span_says_what_the_text_says_there(text in texts()) {
        let reading = yaqut::read(&report(text.clone()), Gazetteer::builtin());
        let mut last = 0;
        for mention in &reading.mentions {
            prop_assert!(mention.start < mention.end && mention.start >= last, "{:?}", mention);
            prop_assert_eq!(&between(&text, mention.start, mention.end), &mention.text);
            prop_assert!((0.0..=1.0).contains(&mention.confidence), "{:?}", mention);
            last = mention.end;
        }
        for incident in &reading.incidents {
            prop_assert!(!incident.evidence.is_empty(), "{:?}", incident);
            for evidence in &incident.evidence {
                prop_assert_eq!(&between(&text, evidence.start, evidence.end), &evidence.text);
                prop_assert!(evidence.start < evidence.end, "{:?}", evidence);
            }
        }
    }

    #[test]
    fn a_record_never_contradicts_itself(text in texts()) {
        for i in yaqut::read(&report(text), Gazetteer::builtin()).incidents {
            prop_assert!(i.date_start <= i.date_end, "{:?}", i);
            let words = [&i.place, &i.place_as_written, &i.actor, &i.target, &i.weapon, &i.origin, &i.claimed_by, &i.denied_by];
            prop_assert!(words.iter().all(|word| word.as_deref() != Some("")), "missing is null: {:?}", i);
            prop_assert_eq!(i.lat.is_some(), i.lon.is_some());
            prop_assert!(i.lat.is_none() || i.position().is_some(), "{:?}", i);
            for (low, best, high) in [
                (i.killed_low, i.killed_best, i.killed_high),
                (i.injured_low, i.injured_best, i.injured_high),
                (i.missing_low, i.missing_best, i.missing_high),
                (i.displaced_low, i.displaced_best, i.displaced_high),
            ] {
                prop_assert_eq!(low.is_some(), best.is_some(), "{:?}", i);
                prop_assert!(low <= best, "{:?}", i);
                prop_assert!(high.is_none() || best <= high, "{:?}", i);
            }
            prop_assert_eq!(i.displaced_low.is_some(), i.displaced_unit.is_some(), "{:?}", i);
            prop_assert!((0.0..=1.0).contains(&i.confidence), "{:?}", i);
        }
    }

    #[test]
    fn reading_twice_is_reading_once(text in texts()) {
        let report = report(text);
        let gazetteer = Gazetteer::builtin();
        prop_assert_eq!(yaqut::read(&report, gazetteer), yaqut::read(&report, gazetteer));
    }

    #[test]
    fn tokens_lie_in_order_on_characters_and_lose_no_letter(text in texts()) {
        let cut = Text::new(&text);
        let mut last = (0, 0);
        for token in cut.tokens() {
            prop_assert!(token.start >= last.0 && token.end > token.start, "{:?}", token);
            prop_assert!(text.is_char_boundary(token.start) && text.is_char_boundary(token.end), "{:?}", token);
            prop_assert_eq!(text[..token.start].chars().count(), token.first);
            prop_assert_eq!(text[..token.end].chars().count(), token.last);
            let gap = &text[last.0..token.start];
            prop_assert!(!gap.contains(is_letter), "{:?} lies in no token", gap);
            last = (token.end, token.last);
        }
        prop_assert!(!text[last.0..].contains(is_letter));
    }

    #[test]
    fn the_way_back_from_folded_letters_stays_in_the_token(text in texts(), skip in 0usize..12) {
        let cut = Text::new(&text);
        for index in 0..cut.len() {
            let token = cut.get(index).expect("a token");
            let (byte, point) = cut.after(index, skip);
            prop_assert!((token.start..=token.end).contains(&byte) && text.is_char_boundary(byte));
            prop_assert_eq!(text[..byte].chars().count(), point);
        }
    }

    #[test]
    fn sentences_part_the_tokens_in_order(text in texts()) {
        let cut = Text::new(&text);
        let _ = annotate(&cut);
        let mut last = 0;
        for sentence in cut.sentences() {
            prop_assert!(sentence.start >= last && sentence.end >= sentence.start && sentence.end <= cut.len());
            last = sentence.end;
        }
    }

    #[test]
    fn what_is_read_can_be_written_and_read_again(text in texts()) {
        let read = yaqut::read(&report(text), Gazetteer::builtin()).incidents;
        let incidents = fuse(read, &Imprints::default()).incidents;
        let input = LayerInput { incidents: &incidents, ..LayerInput::default() };
        let (mut layer, mut table, mut lines) = (Vec::new(), Vec::new(), Vec::new());
        write_features(&mut layer, Layer::Incidents.features(&input)).expect("memory takes it");
        write_incidents_csv(&mut table, &incidents).expect("memory takes it");
        for incident in &incidents {
            serde_json::to_writer(&mut lines, incident).expect("memory takes it");
            lines.push(b'\n');
        }
        let placed = incidents.iter().filter(|incident| incident.position().is_some()).count();
        let again = read_geojson(layer.as_slice(), "a.geojson");
        prop_assert_eq!(again.map(|all| all.len()).map_err(|error| error.to_string()), Ok(placed));
        let again = read_jsonl(lines.as_slice(), "a.jsonl").map_err(|error| error.to_string());
        prop_assert_eq!(again, Ok(incidents));
    }

    #[test]
    fn no_bytes_make_a_reader_or_the_whole_pipeline_panic(
        bytes in vec(any::<u8>(), 0..300),
        text in texts(),
        opening in select(vec!["", "{\"text\":\"", "[{\"text\":\"", "---\n", "id,text\n1,\"", "<html><p>"]),
    ) {
        let formats = [Format::Text, Format::Markdown, Format::Html, Format::Json, Format::JsonLines, Format::Csv];
        let content = [opening.as_bytes(), text.as_bytes(), &bytes].concat();
        let reader = Reader::new();
        for format in formats.map(Some).into_iter().chain([None]) {
            for report in reader.read_from("a", content.as_slice(), format, |_| {}).flatten() {
                yaqut::read(&report, Gazetteer::builtin());
            }
        }
    }

    #[test]
    fn no_text_makes_a_parser_panic(text in any::<String>(), piece in texts()) {
        for text in [&text, &piece] {
            let _ = (parse_position(text), parse_km(text), dateline(text));
            let _ = (read_places("a.tsv", text), read_aliases("a.tsv", text));
            let _ = read_geojson(text.as_bytes(), "a.geojson");
            let _ = read_jsonl(text.as_bytes(), "a.jsonl");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_lookup_gives_places_of_the_gazetteer_for_any_name(name in texts()) {
        let gazetteer = Gazetteer::builtin();
        for hit in lookup(gazetteer, &name, &Hints::default()) {
            prop_assert!(gazetteer.place(hit.place).is_some());
        }
    }

    #[test]
    fn a_table_keeps_its_rows_whatever_its_cells_hold(
        names in vec(texts(), 0..6),
        bytes in vec(any::<u8>(), 0..60),
        form in select(vec![Form::Csv, Form::Jsonl, Form::Geojson]),
    ) {
        let mut table = csv::Writer::from_writer(Vec::new());
        table.write_record(["p", "c"]).expect("memory takes it");
        for name in &names {
            table.write_record([name.as_bytes(), &bytes]).expect("memory takes it");
        }
        let table = table.into_inner().expect("memory takes it");
        let plan =
            Plan { name: "p".into(), country: Some("c".into()), form, encoding: Some("utf-8".into()), ..Plan::default() };
        let mut out = Vec::new();
        let summary = geocode(Gazetteer::builtin(), "a.csv", table.as_slice(), &mut out, &plan, &mut |_| {});
        let summary = summary.map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(summary.rows, names.len());
        prop_assert_eq!(summary.placed + summary.unmatched + summary.ambiguous, summary.rows);
        let raw = [b"p,c\n".as_slice(), &bytes].concat();
        let _ = geocode(Gazetteer::builtin(), "a.csv", raw.as_slice(), &mut out, &plan, &mut |_| {});
    }

    #[test]
    fn no_text_makes_the_check_of_a_table_panic(text in texts(), header in select(vec![PLACE_COLUMNS, ALIAS_COLUMNS, ""])) {
        let text = format!("{header}\n{}\n{text}", text.replace(' ', "\t"));
        let lines = text.lines().count();
        let table = TableText { file: "a.tsv".into(), text, own: false, silent: false };
        for finding in check(&[table], Gazetteer::builtin()) {
            prop_assert!((1..=lines.max(1)).contains(&finding.line) && !finding.remedy.is_empty(), "{finding:?}");
        }
    }
}

//! What the template sets, as JSON: every text of a report is a string in it, and nothing is left to reckon.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::maps::{Maps, Sign, sign_name};
use super::text::{line, text};
use crate::incident::{Incident, Status};
use crate::sitrep::bucket::Timeline;
use crate::sitrep::entry::{self, Fact};
use crate::sitrep::figures::Figures;
use crate::sitrep::options::Options;
use crate::sitrep::piece::Piece;
use crate::sitrep::words::Words;
use crate::sitrep::{chart, keys, method, page, phrase, summary};
use crate::snapshot::By;

/// The words of the template's own.
const WORDS: [&str; 20] = [
    "report",
    "page_of",
    "figures",
    "map",
    "kinds",
    "incidents",
    "timeline",
    "table",
    "number",
    "date",
    "place",
    "form_what",
    "killed",
    "injured",
    "status",
    "said_by",
    "evidence",
    "disputes",
    "method",
    "reports",
];

/// The data.
pub(super) fn of(incidents: &[Incident], maps: &Maps, options: &Options, words: Words) -> Value {
    let (figures, timeline) = (Figures::of(incidents), Timeline::of(incidents, words));
    let summary = summary::of(incidents, &figures, words);
    let title = options.title(words);
    let numbers = numbers(incidents, &maps.numbers);
    // In the order of the numbers, so that whoever comes from a map finds them.
    let mut ordered: Vec<(&Number, &Incident)> = numbers.iter().zip(incidents).collect();
    ordered.sort_by_key(|(number, _)| **number);
    let each = |tell: &dyn Fn(&Incident) -> Option<Value>| -> Vec<Value> {
        let one = |(i, (number, incident)): (usize, &(&Number, &Incident))| {
            let mut told = tell(incident)?;
            told["id"] = json!(format!("incident-{i}"));
            told["number"] = json!(number.said());
            Some(told)
        };
        ordered.iter().enumerate().filter_map(one).collect()
    };
    let alt = summary.first().map_or(String::new(), |line| line.iter().map(Piece::text).collect());
    let picture = |file: &str, caption: &'static str| json!({ "file": file, "caption": words.word(caption), "alt": format!("{}. {alt}", words.word(caption)) });
    let series = maps.series.as_ref().map(|series| {
        let caption = match (series.by, series.region) {
            (By::Week, false) => "series_week",
            (By::Week, true) => "series_region_week",
            (_, false) => "series_type",
            (_, true) => "series_region_type",
        };
        picture(&series.file, caption)
    });
    json!({
        "lang": words.code(),
        "title": text(title),
        "titled": title != words.word("report"),
        "author": options.author().map(text),
        "period": phrase::period(words, figures.period),
        "made": line(&method::made(options, words)),
        "words": WORDS.iter().map(|key| (*key, words.phrase(key).trim_end_matches(": {}"))).collect::<BTreeMap<_, _>>(),
        "colours": page::colours(page::LIGHT).collect::<BTreeMap<_, _>>(),
        "keys": keys::of(&figures, words).into_iter().map(|key| json!({
            "label": words.word(key.key), "value": key.value, "notes": key.notes,
        })).collect::<Vec<_>>(),
        "caveat": words.word("claims"),
        "summary": summary.iter().map(|sentence| line(sentence)).collect::<Vec<_>>(),
        "maps": maps.maps.iter().enumerate().map(|(i, file)| {
            picture(file, match (i, maps.maps.len()) {
                (0, 2..) => "map_overview",
                _ => "map_caption",
            })
        }).collect::<Vec<_>>(),
        "series": series,
        "types": figures.types.iter().map(|(kind, count, killed)| json!({
            "sign": sign_name(*kind, Status::Reported, false), "label": words.kind(*kind), "count": count,
            "killed": phrase::sum(words, killed).unwrap_or_else(|| "–".into()),
        })).collect::<Vec<_>>(),
        "timeline": bars(&timeline, words),
        "signs": signs(incidents).into_iter().map(|(kind, status, hollow)| json!({
            "sign": sign_name(kind, status, hollow),
            "label": if hollow { words.word("hollow") } else { words.status(status) },
        })).collect::<Vec<_>>(),
        "rows": each(&|incident| Some(row(incident, words))),
        "disputes": each(&|incident| entry::disputed(incident, words).map(|facts| dispute(incident, &facts, words))),
        "stories": each(&|incident| Some(story(incident, words))),
        "method": method::paragraphs(words).collect::<Vec<_>>(),
        "reports": method::reports(incidents).into_iter().map(|(name, count)| json!({
            "name": text(name), "count": count,
        })).collect::<Vec<_>>(),
        "credits": [words.word("basemap"), "Vazirmatn · Noto Sans Arabic · Typst · yaqut"],
    })
}

/// The symbols that tell how an incident is established, of the most frequent type: each status that there is, and the
/// hollow one where a place is known only roughly.
pub(super) fn signs(incidents: &[Incident]) -> Vec<Sign> {
    let figures = Figures::of(incidents);
    let Some((kind, ..)) = figures.types.first() else { return Vec::new() };
    let statuses = figures.statuses.iter().map(|(status, _)| (*kind, *status, false));
    let hollow = incidents.iter().any(Incident::is_area).then_some((*kind, Status::Reported, true));
    statuses.chain(hollow).collect()
}

/// The number of an incident: that of its mark, and a second one where the mark has several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Number {
    mark: usize,
    own: Option<usize>,
}

impl Number {
    fn said(&self) -> String {
        let own = self.own.map_or(String::new(), |own| format!(".{own}"));
        format!("{}{own}", self.mark)
    }
}

/// The number of each incident; those that are not on the map go on from there.
fn numbers(incidents: &[Incident], marks: &BTreeMap<String, usize>) -> Vec<Number> {
    let mut of = BTreeMap::<usize, usize>::new();
    marks.values().for_each(|mark| *of.entry(*mark).or_default() += 1);
    let mut last = of.keys().next_back().copied().unwrap_or(0);
    let mut told = BTreeMap::<usize, usize>::new();
    let number = |incident: &Incident| match marks.get(&incident.id) {
        Some(mark) if of.get(mark) == Some(&1) => Number { mark: *mark, own: None },
        Some(mark) => {
            let own = told.entry(*mark).or_default();
            *own += 1;
            Number { mark: *mark, own: Some(*own) }
        }
        None => {
            last += 1;
            Number { mark: last, own: None }
        }
    };
    incidents.iter().map(number).collect()
}

fn bars(timeline: &Timeline, words: Words) -> Option<Value> {
    let most = timeline.buckets.iter().map(|bucket| bucket.incidents).max().filter(|most| *most > 0)?;
    Some(json!({
        "heading": words.word(timeline.step.key()),
        "most": most,
        "bars": timeline.buckets.iter().map(|bucket| [bucket.incidents, bucket.denied]).collect::<Vec<_>>(),
        "ticks": chart::ticks(timeline).into_iter().map(|tick| json!({
            "at": chart::share(timeline, tick), "label": chart::label(timeline, tick, words),
        })).collect::<Vec<_>>(),
        "note": (timeline.undated > 0).then(|| words.say("undated_paper", &timeline.undated.to_string())),
        "denied": timeline.buckets.iter().any(|bucket| bucket.denied > 0)
            .then(|| words.status(Status::Denied)),
    }))
}

fn row(incident: &Incident, words: Words) -> Value {
    let row = entry::row(incident, words);
    let one = |piece: &Piece| line(std::slice::from_ref(piece));
    json!({
        "sign": sign_name(incident.kind, incident.status, incident.is_area()),
        "when": row.when,
        "place": one(&row.place),
        "unit": row.unit.as_ref().map(one),
        "what": one(&row.what),
        "killed": row.killed,
        "injured": row.injured,
        "status": words.status(incident.status),
        "denied": incident.status == Status::Denied,
        "who": one(&row.who),
        "denier": row.denied.as_ref().map(|who| json!([words.word("denies"), one(who)])),
        "located": incident.position().is_some(),
    })
}

fn told(facts: &[Fact], words: Words) -> Vec<Value> {
    facts
        .iter()
        .map(|(key, value)| json!({ "key": key, "label": words.word(key), "value": line(value) }))
        .collect()
}

fn dispute(incident: &Incident, facts: &[Fact], words: Words) -> Value {
    json!({
        "title": line(&[Piece::brief(&phrase::title(words, incident))]),
        "when": phrase::when(words, incident),
        "facts": told(facts, words),
    })
}

fn story(incident: &Incident, words: Words) -> Value {
    let quotes = entry::told(incident, words).map(|told| {
        let sentence = format!("{}{}{}", told.quote.before, told.quote.name, told.quote.after);
        let [before, name, after] =
            [told.quote.before, told.quote.name, told.quote.after].map(super::text::words);
        json!({
            "dir": super::text::direction(&sentence), "before": before, "place": name, "after": after,
            "report": line(&[told.report]), "letters": told.letters,
        })
    });
    json!({
        "sign": sign_name(incident.kind, incident.status, incident.is_area()),
        "title": line(&[Piece::brief(&phrase::title(words, incident))]),
        "when": phrase::when(words, incident),
        "status": words.status(incident.status),
        "quotes": quotes.collect::<Vec<_>>(),
        "contested": incident.denied_by.is_some(),
        "facts": told(&entry::facts(incident, words), words),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sitrep::figures::tests::incident;

    #[test]
    fn incidents_at_one_mark_share_its_number_and_those_without_one_go_on() {
        let list = ["a", "b", "c", "d"].map(|id| incident(&format!(r#""id":"{id}""#)));
        let marks = BTreeMap::from([("a".to_owned(), 1), ("c".to_owned(), 1), ("b".to_owned(), 2)]);
        let said: Vec<_> = numbers(&list, &marks).iter().map(Number::said).collect();
        assert_eq!(said, ["1.1", "2", "1.2", "3"]);
        assert!(Number { mark: 2, own: None } > Number { mark: 1, own: Some(10) });
    }
}

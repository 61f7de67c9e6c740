//! The whole score: sections of figures, tables of confidence, and what lies behind them.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::answers::Answers;
use super::calibration::Calibration;
use super::figure::{Figure, Section, Value};
use super::finding::Finding;
use super::gold::{Gold, GoldReport, GoldTweet};
use super::incidents::Incidents;
use super::mentions::Mentions;
use super::places::Places;
use super::placing::Placing;
use super::recognition::Recognition;

/// How good the answers are. As JSON one object: the figures by name, then the tables of confidence by theirs.
#[derive(Debug, Clone, PartialEq)]
pub struct Score {
    /// Figures by subject.
    pub sections: Vec<Section>,
    /// Tables of how far confidence may be trusted; none where gold has no positions.
    pub calibrations: Vec<(&'static str, Calibration)>,
    /// Each miss and false alarm, in the order of gold.
    pub findings: Vec<Finding>,
}

impl Score {
    /// The figure with this name in JSON; `None` where there is none or nothing was to be judged.
    pub fn value(&self, name: &str) -> Option<f64> {
        let figures = self.sections.iter().flat_map(|section| &section.figures);
        match figures.flat_map(Figure::members).find(|(member, _)| member == name)?.1 {
            Value::Share(share) => share,
            Value::Count(count) => Some(count as f64),
            Value::Rates(rates) => Some(rates.f1),
        }
    }
}

impl Serialize for Score {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut map = out.serialize_map(None)?;
        let mut figures = self.sections.iter().flat_map(|section| &section.figures);
        figures.try_for_each(|figure| figure.write(&mut map))?;
        self.calibrations.iter().try_for_each(|(name, table)| map.serialize_entry(name, table))?;
        map.end()
    }
}

/// Judges answers by gold.
pub fn evaluate(gold: &Gold, answers: &Answers) -> Score {
    match gold {
        Gold::Reports(reports) => judge_reports(reports, answers),
        Gold::Tweets(tweets) => judge_tweets(tweets, answers),
    }
}

fn judge_reports(reports: &[GoldReport], answers: &Answers) -> Score {
    let (mut mentions, mut places) = (Mentions::default(), Places::default());
    let (mut incidents, mut findings) = (Incidents::default(), Vec::new());
    for report in reports {
        let found = answers.mentions(&report.id);
        if report.has_spans() {
            mentions.count(report, found, &mut findings);
        }
        places.count(report, found);
        incidents.count(report, answers.incidents(&report.id), &mut findings);
    }
    let counts = vec![
        Figure::new("reports", Value::Count(reports.len()), "reports with gold answers"),
        Figure::new("incidents_gold", Value::Count(incidents.gold), "incidents that are owed"),
        Figure::new("incidents_pred", Value::Count(incidents.predicted), "incidents that were given"),
    ];
    let found = mentions.section();
    let calibrations = found.iter().map(|_| ("calibration", Calibration::of(&mentions.answers))).collect();
    let rest = [places.section(), incidents.section(), Section { title: "counts", figures: counts }];
    Score { sections: found.into_iter().chain(rest).collect(), calibrations, findings }
}

fn judge_tweets(tweets: &[GoldTweet], answers: &Answers) -> Score {
    let (mut recognition, mut placing) = (Recognition::default(), Placing::default());
    let mut findings = Vec::new();
    let placed = tweets.iter().flat_map(|tweet| &tweet.mentions).any(|mention| mention.place.is_some());
    for tweet in tweets {
        let found = answers.mentions(&tweet.id);
        recognition.count(tweet, found, &mut findings);
        if placed {
            placing.count(tweet, found, answers.given(&tweet.id), &mut findings);
        }
    }
    let (gold, predicted) = recognition.counts();
    let counts = vec![
        Figure::new("reports", Value::Count(tweets.len()), "tweets with gold answers"),
        Figure::new("mentions_gold", Value::Count(gold), "mentions that are owed"),
        Figure::new("mentions_pred", Value::Count(predicted), "mentions that were given"),
    ];
    let mut sections = recognition.sections().to_vec();
    let mut calibrations = Vec::new();
    if placed {
        sections.push(placing.section());
        calibrations.push(("calibration", Calibration::of(&placing.all)));
        calibrations.push(("calibration_on_gold", Calibration::of(&placing.on_gold)));
    }
    sections.push(Section { title: "counts", figures: counts });
    Score { sections, calibrations, findings }
}

//! The tellings, and how the pairs of them are judged.

use std::fmt;

use yaqut::geo::distance_km;
use yaqut::incident::IncidentType;

use super::*;

/// A report, the record that a careful reader makes of it, and the incident that it tells.
pub struct Telling {
    pub report: Report,
    pub record: Incident,
    pub cluster: String,
    pub half: String,
}

impl Telling {
    /// Whether a record of the report has the type, the day and the place of the given one, roughly, and its killed.
    pub fn is_told_by(&self, read: &[Incident]) -> bool {
        let near = |a: &Incident, b: &Incident| {
            let reach = b.radius_km.unwrap_or_default().max(10.0);
            a.position().zip(b.position()).is_some_and(|(a, b)| distance_km(a, b) <= reach)
        };
        let given = &self.record;
        read.iter().filter(|record| record.reports.contains(&self.report.id)).any(|record| {
            let violent = [record.kind, given.kind].iter().all(|kind| VIOLENT.contains(kind));
            let days = record.date_start <= given.date_end && given.date_start <= record.date_end;
            let killed = record.killed_low == given.killed_low;
            (violent || record.kind == given.kind) && days && killed && near(record, given)
        })
    }
}

/// Types that writers use for one another.
const VIOLENT: [IncidentType; 8] = [
    IncidentType::Shelling,
    IncidentType::Airstrike,
    IncidentType::DroneStrike,
    IncidentType::MissileStrike,
    IncidentType::Explosion,
    IncidentType::Attack,
    IncidentType::ArmedClash,
    IncidentType::CeasefireViolation,
];

/// All tellings, and what is known of their reports.
pub fn tellings() -> (Vec<Telling>, Imprints) {
    let lines = read(&root().join("tests/fusion/tellings.jsonl"));
    let all: Vec<Telling> = lines.lines().map(telling).collect();
    let mut imprints = Imprints::default();
    for Telling { report, .. } in &all {
        imprints.add(&report.id, Imprint { published: report.published, ..Imprint::default() });
    }
    (all, imprints)
}

fn telling(line: &str) -> Telling {
    let row: Value = serde_json::from_str(line).expect("a JSON line");
    let text = |name: &str| row[name].as_str().expect("a text").to_owned();
    let mut fields: Map<String, Value> = row["record"].as_object().expect("a record").clone();
    let (id, words) = (text("id"), text("text"));
    let end = words.chars().count();
    fields.insert("id".into(), json!(format!("yq-{id}")));
    fields.insert("event_id".into(), json!(format!("ev-{id}")));
    fields.insert("reports".into(), json!([id]));
    fields.insert("evidence".into(), json!([{"report": id, "start": 0, "end": end, "text": words}]));
    let record =
        read_jsonl(Value::Object(fields).to_string().as_bytes(), "tellings.jsonl").expect("a record");
    Telling {
        report: Report { id, text: words, published: text("published").parse().ok(), ..Report::default() },
        record: record.into_iter().next().expect("one record"),
        cluster: text("cluster"),
        half: text("half"),
    }
}

/// Pairs of reports: put together rightly, wrongly, or not.
#[derive(Default)]
pub struct Pairs {
    right: usize,
    wrong: usize,
    missed: usize,
    pub faults: Vec<String>,
}

impl Pairs {
    /// Judges every pair of the reports of a half.
    pub fn of(tellings: &[&Telling], half: &str, incidents: &[Incident]) -> Self {
        let mut together: BTreeSet<(&str, &str)> = BTreeSet::new();
        for incident in incidents {
            for a in &incident.reports {
                together.extend(incident.reports.iter().map(|b| (a.as_str(), b.as_str())));
            }
        }
        let of_half: Vec<&&Telling> = tellings.iter().filter(|telling| telling.half == half).collect();
        let mut pairs = Self::default();
        for (at, a) in of_half.iter().enumerate() {
            for b in &of_half[at + 1..] {
                let fault = match (a.cluster == b.cluster, together.contains(&(&a.report.id, &b.report.id))) {
                    (true, true) => {
                        pairs.right += 1;
                        continue;
                    }
                    (false, false) => continue,
                    (true, false) => {
                        pairs.missed += 1;
                        "apart"
                    }
                    (false, true) => {
                        pairs.wrong += 1;
                        "together"
                    }
                };
                pairs.faults.push(format!("  {fault}: {} {}", a.report.id, b.report.id));
            }
        }
        pairs
    }

    pub fn f1(&self) -> f64 {
        2.0 * self.right as f64 / (2 * self.right + self.wrong + self.missed).max(1) as f64
    }
}

impl fmt::Display for Pairs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let share = |of: usize| self.right as f64 / (self.right + of).max(1) as f64;
        let (precision, recall) = (share(self.wrong), share(self.missed));
        write!(f, "precision {precision:.3}, recall {recall:.3}, F1 {:.3}", self.f1())?;
        write!(f, " ({} pairs, {} wrong, {} missed)", self.right + self.missed, self.wrong, self.missed)
    }
}

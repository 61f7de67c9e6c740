//! Who says so: a short text each, with who claims, who denies and the status that a coder would write.

use yaqut::gazetteer::Gazetteer;
use yaqut::incident::Incident;
use yaqut::report::Report;

fn read(text: &str) -> Vec<Incident> {
    let published = "2024-05-08".parse().ok();
    let report = Report { id: "a".into(), text: text.to_owned(), published, ..Report::default() };
    yaqut::read(&report, Gazetteer::builtin()).incidents
}

/// The part of a cell that is for the incident `number`; one part alone is for all.
fn part(cell: &str, number: usize) -> &str {
    let parts: Vec<&str> = cell.split(';').collect();
    parts.get(number).or(parts.last()).copied().unwrap_or_default()
}

fn is_as(wanted: &str, told: Option<&str>) -> bool {
    match wanted {
        "*" => true,
        "-" => told.is_none(),
        name => told == Some(name),
    }
}

#[test]
fn each_claim_has_the_speaker_that_governs_it() {
    let mut faults = Vec::new();
    for row in include_str!("claims.tsv").lines().filter(|l| !l.starts_with('#')).skip(1) {
        let cells: Vec<&str> = row.split('\t').collect();
        let [text, places, claims, denials, states] = cells[..] else { panic!("five columns: {row}") };
        let incidents = read(&text.replace("\\n", "\n"));
        for (number, place) in places.split(';').enumerate() {
            let Some(incident) = incidents.iter().find(|i| {
                let name = i.place_as_written.as_deref().unwrap_or("?");
                name.contains(place) || place.contains(name)
            }) else {
                faults.push(format!("no incident at {place}: {text}"));
                continue;
            };
            let (claimed, denied) = (incident.claimed_by.as_deref(), incident.denied_by.as_deref());
            let status = incident.status.word();
            let wanted = part(states, number);
            if !is_as(part(claims, number), claimed)
                || !is_as(part(denials, number), denied)
                || wanted != "*" && !wanted.split(',').any(|w| w == status)
            {
                faults.push(format!("{place}: {claimed:?}, {denied:?}, {status}: {text}"));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

/// Of the incidents of `text`, where, claimed and denied by whom.
fn told(text: &str) -> Vec<(String, Option<String>, Option<String>)> {
    let name = |i: Incident| (i.place_as_written.unwrap_or_default(), i.claimed_by, i.denied_by);
    read(text).into_iter().map(name).collect()
}

#[test]
fn a_statement_speaks_with_its_issuers_voice_until_another_speaks() {
    let text = "موجز وزارة الدفاع الروسية عن سير العمليات\nموسكو، 7 أيار 2024\n\nأصابت المدفعية مستودعا في مدينة \
                كراماتورسك.\nوقالت هيئة الأركان الأوكرانية إن مسيرة أصابت مصفاة في مدينة تامبوف.";
    let told = told(text);
    let claim = |place: &str| told.iter().find(|t| t.0.contains(place)).and_then(|t| t.1.clone());
    assert_eq!(claim("كراماتورسك").as_deref(), Some("وزارة الدفاع الروسية"), "{told:?}");
    assert_eq!(claim("تامبوف").as_deref(), Some("هيئة الأركان الأوكرانية"), "{told:?}");
}

#[test]
fn a_denial_of_something_else_leaves_the_incident_alone() {
    let text = "قتل شرطي بانفجار عبوة في مدينة بعقوبة أمس. ونفى رئيس مجلس المحافظة نيته الاستقالة.";
    let told = told(text);
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(told[0].2, None, "{told:?}");
}

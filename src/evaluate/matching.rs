//! Which of our incidents is which of gold's.

use super::days::{Days, agree};
use super::gold::GoldIncident;
use super::kinship::{alike, own_word};
use crate::geo::rough_km;
use crate::incident::Incident;

/// Gold incidents and ours, put together one to one, and the further places of a gold incident with it.
pub(super) struct Matching {
    /// For each gold incident the one of ours that stands for it, and whether it has the exact type.
    pub(super) best: Vec<Option<(usize, bool)>>,
    /// For each of ours the gold incident that it belongs to.
    pub(super) owner: Vec<Option<usize>>,
}

/// How well one of ours fits a gold incident; less is better.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Fit {
    wrong_type: bool,
    km: f64,
}

impl Matching {
    /// Pairs greedily: exact types first, then what is owed before what is optional, then the nearest.
    pub(super) fn new(gold: &[GoldIncident], told: &[Incident]) -> Self {
        let mut fits = Vec::new();
        for (a, x) in gold.iter().enumerate() {
            fits.extend(told.iter().enumerate().filter_map(|(b, y)| Some((fit(x, y)?, x.soft, a, b))));
        }
        fits.sort_by(|(f, soft_f, af, bf), (g, soft_g, ag, bg)| {
            (f.wrong_type, *soft_f)
                .cmp(&(g.wrong_type, *soft_g))
                .then(f.km.total_cmp(&g.km))
                .then((af, bf).cmp(&(ag, bg)))
        });
        let mut matching = Self { best: vec![None; gold.len()], owner: vec![None; told.len()] };
        for (fit, _, a, b) in fits {
            if matching.best[a].is_none() && matching.owner[b].is_none() {
                matching.best[a] = Some((b, !fit.wrong_type));
                matching.owner[b] = Some(a);
            }
        }
        matching.absorb(gold, told);
        matching
    }

    /// Gives a gold incident of several places a record for each of them: these are no false alarms.
    fn absorb(&mut self, gold: &[GoldIncident], told: &[Incident]) {
        for (b, y) in told.iter().enumerate() {
            if self.owner[b].is_none() {
                let room = |a: usize| self.of(a).count() < gold[a].places.len();
                self.owner[b] = (0..gold.len())
                    .find(|a| gold[*a].places.len() > 1 && room(*a) && fit(&gold[*a], y).is_some());
            }
        }
    }

    /// Those of ours that belong to a gold incident.
    pub(super) fn of(&self, gold: usize) -> impl Iterator<Item = usize> {
        (0..self.owner.len()).filter(move |b| self.owner[*b] == Some(gold))
    }

    /// How many of ours belong to a gold incident beside the one that stands for it.
    pub(super) fn absorbed(&self) -> usize {
        self.owner.iter().flatten().count() - self.best.iter().flatten().count()
    }
}

/// How one of ours fits a gold incident; `None` where it cannot be it.
fn fit(gold: &GoldIncident, told: &Incident) -> Option<Fit> {
    let word = told.kind.word();
    let none = ["other".to_owned()];
    let types = if gold.types.is_empty() { &none[..] } else { &gold.types };
    if !types.iter().any(|kind| alike(kind, word)) {
        return None;
    }
    let days = Days::of(told);
    if !agree(gold.days, days) && !gold.other_days.iter().any(|other| agree(Some(*other), days)) {
        return None;
    }
    let km = match (told.position(), gold.points.is_empty()) {
        (None, true) => 0.0,
        (Some(at), false) => {
            gold.points.iter().map(|point| rough_km(*point, at)).fold(f64::INFINITY, f64::min)
        }
        _ => return None,
    };
    let wrong_type = !gold.types.iter().any(|kind| own_word(kind) == own_word(word));
    (km <= gold.reach_km).then_some(Fit { wrong_type, km })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evaluate::sample::{gold, incidents};

    fn best(gold_incidents: &str, told: &str) -> Vec<Option<(usize, bool)>> {
        Matching::new(
            &gold(&format!(r#"{{"id": "a", "incidents": [{gold_incidents}]}}"#)).incidents,
            &incidents(told),
        )
        .best
    }

    #[test]
    fn type_days_and_place_must_agree() {
        let wanted = r#"{"type": "shelling", "lat": 40, "lon": 46, "date": "2020-10-05"}"#;
        let told = |kind: &str, lat: f64, day: &str| {
            best(wanted, &format!(r#"{{"type": "{kind}", "lat": {lat}, "lon": 46, "date_start": "{day}"}}"#))
                [0]
        };
        assert_eq!(told("shelling", 40.2, "2020-10-05"), Some((0, true)));
        assert_eq!(told("attack", 40.0, "2020-10-05"), Some((0, false)));
        assert_eq!(told("protest", 40.0, "2020-10-05"), None);
        assert_eq!(told("shelling", 40.3, "2020-10-05"), None, "33 km away");
        assert_eq!(told("shelling", 40.0, "2020-10-06"), None);
    }

    #[test]
    fn what_has_no_place_matches_only_its_like() {
        let there = r#"{"type": "shelling", "lat": 40, "lon": 46}"#;
        let nowhere = r#"{"type": "shelling"}"#;
        assert_eq!((best(nowhere, nowhere)[0], best(nowhere, there)[0]), (Some((0, true)), None));
        assert_eq!(best(there, nowhere)[0], None);
    }

    #[test]
    fn the_exact_type_goes_before_the_nearest_and_the_owed_before_the_optional() {
        let wanted =
            r#"{"type": "airstrike", "lat": 40, "lon": 46}, {"type": "shelling", "lat": 40.1, "lon": 46}"#;
        let told = r#"{"type": "shelling", "lat": 40, "lon": 46}"#;
        assert_eq!(best(wanted, told), [None, Some((0, true))]);
        let wanted = r#"{"type": "shelling", "lat": 40, "lon": 46, "optional": true},
            {"type": "shelling", "lat": 40.1, "lon": 46}"#;
        assert_eq!(best(wanted, told), [None, Some((0, true))]);
    }

    #[test]
    fn an_incident_of_several_places_takes_a_record_for_each() {
        let gold = gold(
            r#"{"id": "a", "toponyms": [{"name": "س", "lat": 41, "lon": 46}],
            "incidents": [{"type": "shelling", "places": ["ص", "س"], "lat": 40, "lon": 46}]}"#,
        );
        let told = [
            r#"{"type": "shelling", "lat": 40, "lon": 46}"#,
            r#"{"type": "shelling", "lat": 41, "lon": 46}"#,
        ];
        let matching = Matching::new(&gold.incidents, &incidents(&[told[0], told[1], told[1]].join("\n")));
        assert_eq!(matching.owner, [Some(0), Some(0), None]);
        assert_eq!((matching.absorbed(), matching.of(0).count()), (1, 2));
    }
}

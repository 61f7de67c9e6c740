//! The places named in the reports, each counted once.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::geo::Position;
use crate::incident::Incident;
use crate::mention::Mention;

/// A place with how often it is named, and how much happened there.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceCount {
    /// The gazetteer's id.
    pub place_id: String,
    /// The Arabic name.
    pub name: Option<String>,
    /// The English name.
    pub name_en: Option<String>,
    /// The kind.
    pub kind: Option<String>,
    /// The country, ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// The first-order unit's name.
    pub admin1: Option<String>,
    /// Where it is.
    pub position: Position,
    /// Mentions of it.
    pub n_mentions: u32,
    /// Reports that name it.
    pub n_reports: u32,
    /// Incidents whose place it is.
    pub n_incidents: u32,
    /// The names that the reports give it, the most frequent first.
    pub names_as_written: Vec<String>,
}

/// Counts the places of `mentions`, in the order of their ids, whatever the order of the mentions.
///
/// A mention without a place or a place without a position counts nowhere.
pub fn count_places(mentions: &[Mention], incidents: &[Incident]) -> Vec<PlaceCount> {
    let mut happened: BTreeMap<&str, u32> = BTreeMap::new();
    for id in incidents.iter().filter_map(|incident| incident.place_id.as_deref()) {
        *happened.entry(id).or_default() += 1;
    }
    let mut named: BTreeMap<&str, Vec<&Mention>> = BTreeMap::new();
    for mention in mentions {
        if let Some(id) = mention.place_id.as_deref() {
            named.entry(id).or_default().push(mention);
        }
    }
    named.into_iter().filter_map(|(id, of_it)| count(id, &of_it, happened.get(id).copied())).collect()
}

fn count(id: &str, mentions: &[&Mention], happened: Option<u32>) -> Option<PlaceCount> {
    let place = mentions.iter().find(|mention| mention.lat.is_some() && mention.lon.is_some())?;
    let reports: BTreeSet<_> = mentions.iter().map(|mention| &mention.report).collect();
    let mut written: BTreeMap<&str, u32> = BTreeMap::new();
    for mention in mentions {
        *written.entry(&mention.text).or_default() += 1;
    }
    let mut written: Vec<_> = written.into_iter().collect();
    written.sort_by_key(|&(name, times)| (Reverse(times), name));
    Some(PlaceCount {
        place_id: id.to_owned(),
        name: place.name.clone(),
        name_en: place.name_en.clone(),
        kind: place.kind.clone(),
        country: place.country.clone(),
        admin1: place.admin1.clone(),
        position: Position::new(place.lat?, place.lon?).ok()?,
        n_mentions: u32::try_from(mentions.len()).unwrap_or(u32::MAX),
        n_reports: u32::try_from(reports.len()).unwrap_or(u32::MAX),
        n_incidents: happened.unwrap_or(0),
        names_as_written: written.into_iter().map(|(name, _)| name.to_owned()).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layer::sample;

    #[test]
    fn a_place_named_thrice_in_two_reports_is_one() {
        let mentions =
            [("a", "ترتر"), ("b", "تارتار"), ("b", "تارتار")].map(|(r, t)| sample::mention(r, t, "gn1"));
        let mut incidents = vec![sample::strike("s1"), sample::strike("s2")];
        incidents[0].place_id = Some("gn1".into());
        incidents[1].place_id = None;
        let [place] = &count_places(&mentions, &incidents)[..] else { panic!("one place") };
        assert_eq!((place.n_mentions, place.n_reports, place.n_incidents), (3, 2, 1));
        assert_eq!(place.names_as_written, ["تارتار", "ترتر"]);
    }

    #[test]
    fn an_unresolved_mention_is_no_place() {
        let mut nowhere = sample::mention("a", "نارلي", "gn1");
        nowhere.place_id = None;
        let mut adrift = sample::mention("a", "نارلي", "gn2");
        adrift.lat = None;
        assert!(count_places(&[nowhere, adrift], &[]).is_empty());
    }
}

//! A mention of a toponym, as gold has it.

use std::ops::Range;

use serde::Deserialize;

use super::lenient;
use crate::evaluate::name::norm;
use crate::geo::Position;
use crate::mention::Role;

/// How wide a thing a toponym is, for what counts as near it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Breadth {
    /// A country: what counts is which one, not where its point is set.
    Country,
    /// A region, a sea, a river: its point is a convention.
    Wide,
    /// A place with a position.
    Local,
}

/// One mention of a toponym.
#[derive(Debug, Clone)]
pub struct GoldToponym {
    /// The name as written.
    pub name: String,
    /// The name with letters that writers mix made one.
    pub folded: String,
    /// Where it stands, in code points; `None` where the file does not say.
    pub span: Option<Range<usize>>,
    /// Where the place lies.
    pub position: Option<Position>,
    /// How wide it is.
    pub breadth: Breadth,
    /// The tolerance that gold itself gives, in kilometres; 0 where it gives none.
    pub tolerance_km: f64,
    /// `Event` or `Origin`, where it is one of these.
    pub role: Option<Role>,
    /// Whether its role is debatable and not scored.
    pub soft_role: bool,
    /// Whether the mention is neither owed nor an error.
    pub optional: bool,
}

/// A mention, or all mentions of a name, as the file has them.
#[derive(Deserialize)]
pub(super) struct Line {
    name: String,
    start: Option<usize>,
    end: Option<usize>,
    spans: Option<Vec<(usize, usize)>>,
    lat: Option<f64>,
    lon: Option<f64>,
    kind: Option<String>,
    role: Option<String>,
    geo_role: Option<String>,
    tol_km: Option<f64>,
    coord_conf: Option<String>,
    #[serde(default, deserialize_with = "lenient::mark")]
    soft_role: bool,
    #[serde(default, deserialize_with = "lenient::mark")]
    optional: bool,
}

/// What a position marked as rough (`coord_conf` l) may be off by.
const ROUGH_KM: f64 = 30.0;

impl Line {
    /// One toponym for each span.
    pub(super) fn expand(self) -> Result<Vec<GoldToponym>, String> {
        let breadth = match self.kind.as_deref() {
            Some("country") => Breadth::Country,
            Some("region" | "sea" | "other") => Breadth::Wide,
            _ => Breadth::Local,
        };
        let rough = breadth == Breadth::Local && self.coord_conf.as_deref() == Some("l");
        let role = self.geo_role.as_deref().filter(|role| !role.is_empty()).or(self.role.as_deref());
        let toponym = GoldToponym {
            folded: norm(&self.name),
            span: None,
            position: lenient::position(self.lat, self.lon)?,
            breadth,
            tolerance_km: self.tol_km.unwrap_or(0.0).max(if rough { ROUGH_KM } else { 0.0 }),
            role: match role {
                Some("event") => Some(Role::Event),
                Some("origin") => Some(Role::Origin),
                _ => None,
            },
            soft_role: self.soft_role,
            optional: self.optional,
            name: self.name,
        };
        let spans = match (self.spans, self.start, self.end) {
            (Some(spans), _, _) => spans,
            (None, Some(start), Some(end)) => vec![(start, end)],
            (None, None, None) => return Ok(vec![toponym]),
            _ => return Err("has one of start and end only".to_owned()),
        };
        let at = |(start, end)| GoldToponym { span: Some(start..end), ..toponym.clone() };
        Ok(spans.into_iter().map(at).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expand(json: &str) -> Result<Vec<GoldToponym>, String> {
        serde_json::from_str::<Line>(json).expect("a line").expand()
    }

    #[test]
    fn a_name_with_spans_is_a_mention_for_each() {
        let all =
            expand(r#"{"name": "غنجه", "spans": [[1, 5], [9, 13]], "geo_role": "origin", "kind": "city"}"#)
                .expect("mentions");
        assert_eq!(all.iter().map(|one| one.span.clone()).collect::<Vec<_>>(), [Some(1..5), Some(9..13)]);
        assert!(all.iter().all(|one| one.role == Some(Role::Origin) && one.position.is_none()));
    }

    #[test]
    fn a_rough_position_has_a_wider_tolerance() {
        let of = |json: &str| expand(json).expect("mentions")[0].tolerance_km;
        assert_eq!(of(r#"{"name": "x", "coord_conf": "l"}"#), 30.0);
        assert_eq!(of(r#"{"name": "x", "coord_conf": "h", "tol_km": 6}"#), 6.0);
        assert_eq!(of(r#"{"name": "x", "coord_conf": "l", "kind": "sea"}"#), 0.0);
    }

    #[test]
    fn a_position_that_is_none_is_refused() {
        assert!(expand(r#"{"name": "x", "lat": 95, "lon": 1}"#).expect_err("no position").contains("95"));
        assert!(expand(r#"{"name": "x", "start": 3}"#).is_err());
    }
}

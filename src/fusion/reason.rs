//! The reasons for and against two records telling one incident, and their sum.

/// The reasons, each with what it means. Weights are in units of a natural logarithm of odds, roughly.
pub const REASONS: &[(&str, &str)] = &[
    ("prior", "two records that lie near each other are mostly two incidents"),
    ("type", "the same type"),
    ("related_type", "types that writers use for one another, or of which one leads to the other"),
    ("place", "the same place; the wider it is, the less it says"),
    (
        "same_name",
        "a district and the town that it is called after, or one name at two points near each other",
    ),
    ("inside", "one place lies inside the other, or inside the circle in which the other happened"),
    ("other_place", "two settlements, each named"),
    ("unplaced", "neither says where"),
    ("day", "the same day"),
    ("days", "days that overlap; the longer they are, the less it says"),
    ("next_day", "the next day, as a report tells it that does not say when"),
    ("undated", "neither says when"),
    ("killed", "the same number of killed; the larger, the more it says"),
    ("killed_range", "figures of killed that allow each other"),
    ("killed_other", "other figures of killed; the further apart, the more it says"),
    ("injured", "the same number of injured"),
    ("injured_range", "figures of injured that allow each other"),
    ("injured_other", "other figures of injured"),
    ("whom", "the killed are civilians here and military there"),
    ("actor", "the same side did it"),
    ("other_actor", "another side did it"),
    ("target", "it was done to the same side"),
    ("other_target", "it was done to another side"),
    ("weapon", "the same weapon"),
    ("other_weapon", "another weapon"),
    ("origin", "it came from the same place"),
    ("other_origin", "it came from another place"),
    ("hour", "the same part of the day"),
    ("other_hour", "another part of the day: morning here, evening there"),
    ("facility", "the same kind of building or road was hit"),
    ("other_facility", "another kind of building or road was hit"),
    ("words", "rare words in common: names of people, streets, units"),
];

/// A sum of named reasons.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Sum {
    pub total: f64,
    /// The reasons, where somebody asks for them.
    pub why: Option<Vec<(&'static str, f64)>>,
}

impl Sum {
    /// Adds a reason; one of no weight is none.
    pub(super) fn add(&mut self, reason: &'static str, weight: f64) {
        debug_assert!(REASONS.iter().any(|row| row.0 == reason), "{reason}");
        if weight != 0.0 {
            self.total += weight;
            if let Some(why) = &mut self.why {
                why.push((reason, weight));
            }
        }
    }
}

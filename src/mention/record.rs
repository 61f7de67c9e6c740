//! The mention as a flat record.

use serde::{Deserialize, Serialize};

/// What a mention does in its report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// An incident happened here.
    Event,
    /// Fire came from here.
    Origin,
    /// Named beside it.
    Context,
    /// A government or an organisation named by its seat.
    Metonym,
}

/// How a mention's letters came to match a name of the gazetteer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Match {
    /// Letter for letter the place's name.
    Exact,
    /// Equal after folding marks and letter forms.
    Folded,
    /// Equal after taking off attached particles.
    Clitic,
    /// Another known spelling or name.
    Variant,
    /// Sounds like the Latin name.
    Phonetic,
    /// A slip of the pen away.
    Fuzzy,
}

/// One occurrence of a toponym in a report, with its place or an honest nothing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Mention {
    /// The id of the report.
    pub report: String,
    /// Where the name begins, in Unicode code points of the report's text, clitics left out.
    pub start: usize,
    /// Where it ends, exclusive.
    pub end: usize,
    /// The text there.
    pub text: String,
    /// The gazetteer's id of the place.
    pub place_id: Option<String>,
    /// The place's Arabic name.
    pub name: Option<String>,
    /// The place's English name.
    pub name_en: Option<String>,
    /// The place's kind.
    pub kind: Option<String>,
    /// The country, ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// The first-order unit's name.
    pub admin1: Option<String>,
    /// The second-order unit's name.
    pub admin2: Option<String>,
    /// Degrees north.
    pub lat: Option<f64>,
    /// Degrees east.
    pub lon: Option<f64>,
    /// What the mention does in its report.
    pub role: Role,
    /// How it matched.
    #[serde(rename = "match")]
    pub matched: Option<Match>,
    /// How sure the tool is that this is the place meant, 0–1.
    pub confidence: f64,
}

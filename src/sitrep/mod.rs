//! Incidents to a situation report: one HTML page that an editor publishes as it is, and that asks nobody for anything.
//!
//! [`page`] takes incidents and [`Options`] and gives the text of the page: key figures, a map, a timeline, a table,
//! and for each incident the words of the report that it rests on. The page is a document first: all that it says
//! stands in its HTML. Its script (`maps/page/page.js`) makes the map move, filters rows and opens cards; it
//! writes no word that is not in the document already. MapLibre, the fonts, the backdrop and the script are embedded.
//!
//! What comes from a report is text wherever it stands (`markup.rs`), and the page's policy lets no script run but the
//! two whose hashes it names.

mod figures;
mod options;
mod words;

mod bucket;
mod ground;
mod markup;
mod names;
mod phrase;
mod piece;
mod symbol;

mod entry;
mod keys;
mod method;
mod quote;
mod summary;

mod chart;
mod story;
mod table;

mod data;
mod page;

mod paper;

pub use figures::Figures;
pub use options::Options;
pub use page::page;
pub use paper::paper;

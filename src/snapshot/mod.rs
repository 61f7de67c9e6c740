//! Incidents to a picture of the map: a scene is resolved first, then written as SVG, then rasterised to PNG.
//!
//! [`scene`] takes incidents and [`Options`] and gives a [`Scene`]: every shape in page units, every label in a box of
//! its own, nothing left to decide. [`draw`] writes it as SVG. [`png`] rasterises the SVG with the fonts that are
//! embedded here. No stage reads a file, a clock or a network; the same incidents give the same bytes in any order.
//!
//! The backdrop (Natural Earth, NOAA GLOBE relief) and the words of the legend are the files of `maps/`. The
//! projection is chosen by what is shown: conformal for a town, equal in area from a country to the world. The scale bar
//! is measured in the middle of the map.
//!
//! An incident with no position is not drawn, and the subtitle says how many these are. One known only to a wide area
//! is a hollow symbol in the circle in which it happened.

mod options;
pub(crate) mod phrase;
mod template;
mod theme;
pub(crate) mod words;

mod extent;
mod projection;
mod shape;

mod basemap;
mod clip;
mod ground;
mod grounds;
pub(crate) mod names;
mod outline;
mod relief;

mod area;
mod flow;
mod mark;
pub(crate) mod symbol;

mod backdrop;
mod graticule;
mod label;
mod overlay;
mod ruler;
mod text;

mod caption;
mod frame;
mod heading;
mod legend;
mod locator;
mod scalebar;
mod table;

mod compose;
mod numbered;
mod plate;
mod series;
mod sign;

mod pdf;
mod png;
mod run;
mod scene;
mod svg;

pub use basemap::backdrop;
pub use compose::{numbered, scene, until};
pub use extent::Extent;
pub use grounds::{GROUNDS, grounds};
pub use names::english_place;
pub use options::{Lang, Options};
pub use overlay::Overlay;
pub use pdf::pdf;
pub use png::{film, png};
pub use scene::{Paint, Scene, Shape};
pub use series::{By, frames, series};
pub use shape::Rect;
pub use sign::sign;
pub use svg::draw;
pub use template::Template;
pub use text::{Anchor, Line};
pub use theme::Theme;

//! Events: takes a report's text and its mentions, gives what happened, each with the words that it rests on.

mod actor;
mod antecedent;
mod claim;
mod deed;
mod doer;
mod draft;
mod extract;
mod kind;
mod merge;
mod number;
mod origin;
mod part;
mod party;
mod place;
mod reader;
mod realis;
mod section;
mod segment;
mod site;
mod subject;
mod table;
mod target;
mod tell;
mod time;
mod toll;
mod who;

pub use extract::{Event, extract};
pub use realis::{Account, Kept, LeftOut, Rule, account, rule, rules};
pub(crate) use site::Site;
pub use who::{Side, Sides};

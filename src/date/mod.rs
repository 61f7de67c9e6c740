//! Dates: what Arabic news says of time, resolved against the day of publication.

mod expression;
mod when;

pub use expression::{expression, published_in};
pub use when::When;

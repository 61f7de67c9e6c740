//! yaqut.
fn main() {}

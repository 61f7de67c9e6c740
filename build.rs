//! Compiles the gazetteer.
fn main() {}

//! The tests of the whole, as a table of contents; the tests of a part stand beside it in `src/`.

// What the project promises about itself: its layers, its tables.
mod architecture;
mod data;

// The program, as a person runs it.
mod program;

mod bad_input;
mod cli;
mod coded;
mod evaluate;
mod geocode;
mod import;
mod killed;
mod layers;
mod lookup;
mod nearby;
mod print;

// What comes out: firm facts, one incident of many reports, laws for any input, the gallery byte for byte.
mod claims;
mod fusion;
mod gallery;
mod places;
mod realis;
mod records;
mod reports;
mod robust;
mod what;
mod who;

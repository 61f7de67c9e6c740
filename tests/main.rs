//! The tests of the whole, as a table of contents; the tests of a part stand beside it in `src/`.

// What the project promises about itself: its layers, its tables.
mod architecture;
mod data;

// The program, as a person runs it.
mod program;

mod bad_input;
mod cli;
mod evaluate;
mod geocode;
mod import;
mod killed;
mod lookup;

// What comes out: firm facts, laws for any input, and the gallery byte for byte.
mod gallery;
mod reports;
mod robust;
mod who;

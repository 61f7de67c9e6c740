//! A story of each command.

mod ask;
mod draw;
mod map;
mod read;
mod tables;
mod usage;

//! A story of each command.

mod ask;
mod draw;
mod map;
mod page;
mod read;
mod tables;
mod usage;

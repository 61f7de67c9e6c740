//! The laws that the tables keep: places and aliases in `gazetteer/`, words in `src/lexicon/`.

mod aliases;
mod check;
mod places;
mod table;
mod words;

//! How far long work has come: one line on a terminal that is written over, nothing in a pipe.

use std::io::{IsTerminal, Write, stderr};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use yaqut::layer::Progress;

use crate::output::clean;

/// Between two states of the line.
const PAUSE: Duration = Duration::from_millis(100);

/// The line goes in this many signs, so that no terminal breaks it in two.
const WIDTH: usize = 78;

/// Whether a line stands on the terminal now.
static STANDS: AtomicBool = AtomicBool::new(false);

/// A line of progress; it is gone when the work is done.
pub struct Line {
    /// What is counted.
    noun: &'static str,
    /// Whether there is a terminal to show it on.
    shown: bool,
    /// When it was written last, at first when the work began: short work shows none.
    last: Instant,
}

impl Line {
    /// A line that counts things of this name; nothing is shown until the work has taken a while.
    pub fn of(noun: &'static str) -> Self {
        Self { noun, shown: stderr().is_terminal(), last: Instant::now() }
    }

    /// Shows how far the work on `file` has come.
    pub fn show(&mut self, file: &Path, now: Progress) {
        if !self.shown || self.last.elapsed() < PAUSE {
            return;
        }
        let text = line(&file.display().to_string(), now, self.noun);
        let mut out = stderr().lock();
        // Back to the first column, and away with what stood there.
        let _ = write!(out, "\r\x1B[K{text}").and_then(|()| out.flush());
        STANDS.store(true, Ordering::Relaxed);
        self.last = Instant::now();
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        clear();
    }
}

/// Takes the line away that stands on the terminal, if one does: before anything else is told.
pub fn clear() {
    if STANDS.swap(false, Ordering::Relaxed) {
        let _ = write!(stderr(), "\r\x1B[K");
    }
}

/// What the line says: the file, the end of its name where that is long, the share that is done, and how many records.
fn line(file: &str, now: Progress, noun: &str) -> String {
    let share = now.share.map(|share| format!(" {:3.0} %,", (share * 100.0).clamp(0.0, 100.0).floor()));
    let state = format!(":{} {} {noun}", share.unwrap_or_default(), grouped(now.records));
    let file = clean(file);
    let (signs, room) = (file.chars().count(), WIDTH - state.len());
    match signs > room {
        true => format!("…{}{state}", file.chars().skip(signs + 1 - room).collect::<String>()),
        false => file + &state,
    }
}

/// A number with its thousands apart.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(file: &str, records: u64, share: Option<f64>) -> String {
        line(file, Progress { records, share }, "records")
    }

    #[test]
    fn the_line_tells_the_file_the_share_and_the_records() {
        assert_eq!(said("a.geojson", 1_234_567, Some(0.426)), "a.geojson:  42 %, 1,234,567 records");
        assert_eq!(said("a.gpkg", 999, None), "a.gpkg: 999 records");
        assert_eq!(said("a.fgb", 1000, Some(1.5)), "a.fgb: 100 %, 1,000 records");
        assert_eq!(said("a\x1B[2Jb", 0, Some(0.0)), "a [2Jb:   0 %, 0 records");
    }

    #[test]
    fn a_line_is_never_broken_in_two() {
        let long = format!("{}/آخر.geojson", "م/".repeat(60));
        for share in [None, Some(0.5)] {
            let line = said(&long, u64::MAX, share);
            assert_eq!(line.chars().count(), WIDTH, "{line}");
            assert!(line.starts_with('…') && line.contains("/آخر.geojson:"), "{line}");
        }
    }
}

//! The reports of a run, one by one.

use std::vec;

use super::draft::{Step, Steps};
use super::settle::Settler;
use super::source::{Found, Source};
use super::{Diagnostic, Reader, Report};
use crate::Result;

/// Gives each report as it is read; holds one file open at a time.
pub(super) struct Reports<'a, F> {
    reader: &'a Reader,
    found: vec::IntoIter<Found>,
    open: Option<(Source, Steps<'a>)>,
    settler: Settler<'a>,
    notice: F,
    whole: bool,
}

impl<'a, F: FnMut(Diagnostic)> Reports<'a, F> {
    /// The reports of the sources found.
    pub(super) fn new(reader: &'a Reader, found: Vec<Found>, notice: F) -> Self {
        let settler = Settler::new(reader.manifest.as_ref(), reader.published);
        Self { reader, found: found.into_iter(), open: None, settler, notice, whole: true }
    }

    /// The reports of one source that is open.
    pub(super) fn within(reader: &'a Reader, source: Source, steps: Steps<'a>, notice: F) -> Self {
        // One source of several is no reason to say that the manifest names others.
        Self { open: Some((source, steps)), whole: false, ..Self::new(reader, Vec::new(), notice) }
    }
}

impl<F: FnMut(Diagnostic)> Iterator for Reports<'_, F> {
    type Item = Result<Report>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some((source, steps)) = &mut self.open {
                match steps.next() {
                    Some(Ok(Step::Draft(draft))) => {
                        return Some(self.settler.settle(draft, source, &mut self.notice));
                    }
                    Some(Ok(Step::Odd(odd))) => (self.notice)(odd),
                    Some(Err(error)) => return Some(Err(error)),
                    None => self.open = None,
                }
                continue;
            }
            match self.found.next() {
                Some(Ok(Ok(source))) => match self.reader.open(&source) {
                    Ok(steps) => self.open = Some((source, steps)),
                    Err(error) => return Some(Err(error)),
                },
                Some(Ok(Err(odd))) => (self.notice)(odd),
                Some(Err(error)) => return Some(Err(error)),
                None => {
                    if std::mem::take(&mut self.whole) {
                        self.settler.unused().into_iter().for_each(&mut self.notice);
                    }
                    return None;
                }
            }
        }
    }
}

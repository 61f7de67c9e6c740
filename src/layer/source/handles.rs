//! A file's handles: each thread that reads takes one, so that none moves another's place.

use std::fs::File;
use std::io::{self, BufReader, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};

use crate::error::{Error, Result};

/// Bytes read at a time where a whole file is gone through.
const STRIDE: usize = 1 << 18;

/// Bytes read at a time where one record is fetched: more than most have, and few enough to be copied soon.
const GRAB: usize = 1 << 11;

/// What is open of a file.
#[derive(Debug)]
pub(super) struct Handles {
    path: PathBuf,
    /// Those that nobody reads from now.
    idle: Mutex<Vec<File>>,
    /// How many bytes the file has; 0 where the system does not tell.
    length: OnceLock<u64>,
}

impl Handles {
    pub(super) fn new(path: &Path) -> Self {
        Self { path: path.to_owned(), idle: Mutex::new(Vec::new()), length: OnceLock::new() }
    }

    /// The file as the user named it.
    pub(super) fn name(&self) -> String {
        self.path.display().to_string()
    }

    /// What the system said of it.
    pub(super) fn failed(&self, source: io::Error) -> Error {
        Error::io(&self.path, source)
    }

    /// Which share of the file, 0–1, stands before `offset`.
    pub(super) fn share(&self, offset: u64) -> Option<f64> {
        let length =
            *self.length.get_or_init(|| std::fs::metadata(&self.path).map_or(0, |about| about.len()));
        (length > 0).then(|| (offset as f64 / length as f64).min(1.0))
    }

    /// The file from `offset` on, to be gone through.
    pub(super) fn from(&self, offset: u64) -> Result<BufReader<File>> {
        let open = || {
            let mut file = File::open(&self.path)?;
            file.seek(SeekFrom::Start(offset))?;
            Ok(BufReader::with_capacity(STRIDE, file))
        };
        open().map_err(|source| self.failed(source))
    }

    /// Reads a little at `offset`.
    pub(super) fn at<T>(
        &self,
        offset: u64,
        read: impl FnOnce(&mut BufReader<&mut File>) -> Result<T>,
    ) -> Result<T> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut file =
            idle.map_or_else(|| File::open(&self.path), Ok).map_err(|source| self.failed(source))?;
        file.seek(SeekFrom::Start(offset)).map_err(|source| self.failed(source))?;
        let given = read(&mut BufReader::with_capacity(GRAB, &mut file));
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(file);
        given
    }

    /// The line of a byte of the file, from 1; for errors alone, since all that stands before is read.
    pub(super) fn line_of(&self, offset: u64) -> Option<usize> {
        use std::io::{BufRead, Read};
        let mut before = self.from(0).ok()?.take(offset);
        let mut line = 1;
        loop {
            let chunk = before.fill_buf().ok()?;
            if chunk.is_empty() {
                return Some(line);
            }
            line += chunk.iter().filter(|byte| **byte == b'\n').count();
            let length = chunk.len();
            before.consume(length);
        }
    }
}

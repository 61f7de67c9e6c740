//! The program run as a person runs it, and what it said.

use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use tempfile::TempDir;

/// What a run of the program left behind.
#[derive(Debug)]
pub struct Said {
    /// The exit status.
    pub status: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Said {
    /// The lines of standard error that hold every one of `words`.
    pub fn lines_with(&self, words: &[&str]) -> usize {
        self.err.lines().filter(|line| words.iter().all(|word| line.contains(word))).count()
    }

    /// The JSON lines of standard output.
    pub fn rows(&self) -> Vec<serde_json::Value> {
        self.out.lines().map(|line| serde_json::from_str(line).expect("a JSON line")).collect()
    }
}

/// The program with these arguments, ready to run in the project's folder.
pub fn command(args: &[impl AsRef<OsStr>]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_yaqut"));
    command.args(args).current_dir(root()).stdin(Stdio::null());
    command
}

/// Runs the program.
pub fn yaqut(args: &[impl AsRef<OsStr>]) -> Said {
    said(command(args).stdout(Stdio::piped()).stderr(Stdio::piped()), b"")
}

/// Runs the program with `input` on standard input.
pub fn yaqut_on(input: &[u8], args: &[impl AsRef<OsStr>]) -> Said {
    said(command(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()), input)
}

fn said(command: &mut Command, input: &[u8]) -> Said {
    let mut child = command.spawn().expect("the program starts");
    if let Some(mut stdin) = child.stdin.take() {
        // A program that refuses its arguments closes the pipe unread.
        let _ = stdin.write_all(input);
    }
    let output = child.wait_with_output().expect("the program ends");
    Said {
        status: output.status.code().expect("an exit status, no signal"),
        out: String::from_utf8(output.stdout).expect("UTF-8"),
        err: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

/// The project's folder.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A new folder with these files in it.
pub fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, content) in files {
        fs::write(folder.path().join(name), content).expect("written");
    }
    folder
}

/// Every file below a folder whose name ends in `end`, sorted.
pub fn files(folder: &Path, end: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path, end));
        } else if path.to_string_lossy().ends_with(end) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// A file of the project as text.
pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A path as the project names it.
pub fn short(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().into_owned()
}

/// What `yaqut map examples/reports` makes; made once.
pub fn sample() -> &'static Path {
    static SAMPLE: LazyLock<TempDir> = LazyLock::new(|| {
        let folder = folder(&[]);
        let said = yaqut(&[
            OsStr::new("map"),
            "examples/reports".as_ref(),
            "--out".as_ref(),
            folder.path().as_ref(),
        ]);
        assert_eq!(said.status, 0, "{}", said.err);
        folder
    });
    SAMPLE.path()
}

//! Files that appear whole or not at all, also when the process is killed half-way.

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use tempfile::NamedTempFile;

use crate::error::{Error, Result};

/// How the names of temporary files begin and end.
const MARKS: (&str, &str) = (".yaqut-", ".tmp");

/// Writes a file at `path` through `write`, and gives what `write` gives.
///
/// The bytes go to a hidden file beside it (`.yaqut-….tmp`), which takes its name when all of them are on the disk;
/// until then whatever stood at `path` stays there. What is no regular file (a pipe, `/dev/stdout`) cannot be
/// replaced and is written to as it is. What a killed process left of the kind is cleared away.
///
/// # Errors
/// [`Error::Io`] with `path` for whatever the system or `write` refuses; then nothing is left behind.
pub fn write_whole<T>(
    path: &Path,
    write: impl FnOnce(&mut (dyn Write + Send)) -> io::Result<T>,
) -> Result<T> {
    let failed = |source| Error::io(path, source);
    // Through a link, the file that it names is replaced, not the link.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if is_stream(&target) {
        let mut out = BufWriter::new(fs::OpenOptions::new().write(true).open(&target).map_err(failed)?);
        let given = write(&mut out).map_err(failed)?;
        return out.flush().map(|()| given).map_err(failed);
    }
    let mut out = BufWriter::new(temporary(folder(&target)).map_err(failed)?);
    let given = write(&mut out).map_err(failed)?;
    let file = out.into_inner().map_err(|error| failed(error.into_error()))?;
    keep(file, &target).map(|()| given).map_err(failed)
}

/// Writes a file at `path` as [`write_whole`] does, for a writer that must open a file by itself: it is handed the path
/// of an empty one.
///
/// # Errors
/// As [`write_whole`]; and where `path` is a stream.
pub fn write_whole_at<T>(path: &Path, write: impl FnOnce(&Path) -> io::Result<T>) -> Result<T> {
    let failed = |source| Error::io(path, source);
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if is_stream(&target) {
        return Err(failed(io::Error::new(
            io::ErrorKind::Unsupported,
            "this format needs a file, not a stream",
        )));
    }
    let file = temporary(folder(&target)).map_err(failed)?;
    // There a lock keeps every other handle out, the writer's own too, and an open file cannot be removed anyway.
    if cfg!(windows) {
        let _ = file.as_file().unlock();
    }
    let given = write(file.path()).map_err(failed)?;
    keep(file, &target).map(|()| given).map_err(failed)
}

fn is_stream(target: &Path) -> bool {
    fs::metadata(target).is_ok_and(|what| !what.is_file() && !what.is_dir())
}

fn folder(target: &Path) -> &Path {
    target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Gives a file that is complete its name.
fn keep(file: NamedTempFile, target: &Path) -> io::Result<()> {
    file.as_file().sync_all()?;
    file.persist(target).map(|_| ()).map_err(|error| error.error)
}

/// A new file, locked for as long as it is written, so that it can be told from one that a killed process left.
fn temporary(folder: &Path) -> io::Result<NamedTempFile> {
    sweep(folder);
    let mut builder = tempfile::Builder::new();
    builder.prefix(MARKS.0).suffix(MARKS.1);
    // A temporary file is its owner's alone unless told otherwise; this one will be the layer that others open.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    loop {
        let file = builder.tempfile_in(folder)?;
        // A file system without locks gets none, and then is never swept either.
        let _ = file.as_file().lock();
        // Between being made and being locked it may have been swept.
        if file.path().exists() {
            return Ok(file);
        }
    }
}

/// Removes temporary files that nobody writes any more. Whatever cannot be removed stays: it does no harm.
fn sweep(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let ours = name.to_str().is_some_and(|name| name.starts_with(MARKS.0) && name.ends_with(MARKS.1));
        if !ours {
            continue;
        }
        // Removed while it is locked, so that its maker finds out.
        if let Ok(file) = fs::File::open(entry.path())
            && file.try_lock().is_ok()
        {
            let _ = fs::remove_file(entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).expect("a folder");
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn a_file_replaces_the_old_one_and_leaves_nothing_else() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("أحداث.txt");
        for text in ["first", "second"] {
            write_whole(&path, |out| out.write_all(text.as_bytes())).expect("written");
            assert_eq!(fs::read_to_string(&path).expect("read"), text);
        }
        assert_eq!(names(folder.path()), ["أحداث.txt"]);
    }

    #[test]
    fn when_writing_fails_the_old_file_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.txt");
        fs::write(&path, "old").expect("written");
        let error = write_whole(&path, |out| {
            out.write_all(b"half")?;
            Err::<(), _>(io::Error::other("no more"))
        });
        assert!(error.expect_err("it failed").to_string().contains("a.txt: no more"));
        assert_eq!(fs::read_to_string(&path).expect("read"), "old");
        assert_eq!(names(folder.path()), ["a.txt"]);
    }

    #[test]
    fn what_a_killed_process_left_goes_and_what_is_being_written_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let (left, path) = (folder.path().join(".yaqut-left.tmp"), folder.path().join("a.txt"));
        fs::write(&left, "half").expect("written");
        fs::write(folder.path().join(".yaqut-note"), "mine").expect("written");
        write_whole(&path, |out| {
            out.write_all(b"first")?;
            write_whole(&folder.path().join("b.txt"), |out| out.write_all(b"second"))
                .map_err(io::Error::other)
        })
        .expect("written");
        let mut found = names(folder.path());
        found.sort();
        assert_eq!(found, [".yaqut-note", "a.txt", "b.txt"]);
    }

    #[test]
    fn a_missing_folder_is_named() {
        let error = write_whole(Path::new("/no/such/folder/a.txt"), |_| Ok(())).expect_err("no folder");
        assert!(error.to_string().contains("/no/such/folder/a.txt"));
    }

    #[cfg(unix)]
    #[test]
    fn others_may_read_what_the_umask_lets_them() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder");
        let mode = |path: &Path| fs::metadata(path).expect("a file").permissions().mode();
        let (ours, plain) = (folder.path().join("a"), folder.path().join("b"));
        write_whole(&ours, |_| Ok(())).expect("written");
        fs::write(&plain, "").expect("written");
        assert_eq!(mode(&ours), mode(&plain));
    }
}

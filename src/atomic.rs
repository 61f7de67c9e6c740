//! Files that appear whole or not at all, also when the process is killed half-way.

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use crate::error::{Error, Result};

/// Writes a file at `path` through `write`, and gives what `write` gives.
///
/// The bytes go to a hidden file beside it (`.yaqut-….tmp`), which takes its name when all of them are on the disk;
/// until then whatever stood at `path` stays there. What is no regular file (a pipe, `/dev/stdout`) cannot be
/// replaced and is written to as it is.
///
/// # Errors
/// [`Error::Io`] with `path` for whatever the system or `write` refuses; then nothing is left behind.
pub fn write_whole<T>(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<T>) -> Result<T> {
    let failed = |source| Error::io(path, source);
    // Through a link, the file that it names is replaced, not the link.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if fs::metadata(&target).is_ok_and(|what| !what.is_file() && !what.is_dir()) {
        let mut out = fs::OpenOptions::new().write(true).open(&target).map_err(failed)?;
        return write(&mut out).map_err(failed);
    }
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut out = BufWriter::new(temporary(folder).map_err(failed)?);
    let given = write(&mut out).map_err(failed)?;
    let file = out.into_inner().map_err(|error| failed(error.into_error()))?;
    file.as_file().sync_all().map_err(failed)?;
    file.persist(&target).map_err(|error| failed(error.error))?;
    Ok(given)
}

fn temporary(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".yaqut-").suffix(".tmp");
    // A temporary file is its owner's alone unless told otherwise; this one will be the layer that others open.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
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

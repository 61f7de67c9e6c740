//! Room for what is too large for memory, and sections that know their length and checksum.

use std::io::{self, BufWriter, Read, Seek, SeekFrom, Write};

use super::super::layout::Size;

/// What can be written, then read again from its beginning: a file without a name, or memory.
pub trait Store: Read + Write + Seek {}

impl<T: Read + Write + Seek> Store for T {}

/// Makes a store; called a few times for each gazetteer.
pub type Scratch<'a> = &'a dyn Fn() -> io::Result<Box<dyn Store>>;

/// Scratch in memory, for tables of a size that is read whole anyway.
pub fn in_memory() -> io::Result<Box<dyn Store>> {
    Ok(Box::new(io::Cursor::new(Vec::new())))
}

/// A section of the packed file while it grows.
pub struct Part {
    out: BufWriter<Hashed>,
    length: u64,
}

/// A store, and the checksum of what went into it.
struct Hashed {
    store: Box<dyn Store>,
    hasher: crc32fast::Hasher,
}

impl Write for Hashed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.store.write(bytes)?;
        self.hasher.update(&bytes[..count]);
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.store.flush()
    }
}

impl Part {
    /// An empty section.
    pub fn new(scratch: Scratch<'_>) -> io::Result<Self> {
        let hashed = Hashed { store: scratch()?, hasher: crc32fast::Hasher::new() };
        // Automata come in bytes, not in blocks: the checksum is taken of what the buffer holds.
        Ok(Self { out: BufWriter::with_capacity(1 << 18, hashed), length: 0 })
    }

    /// How many bytes it has.
    pub fn len(&self) -> u64 {
        self.length
    }

    /// Its length and checksum.
    pub fn size(&mut self) -> io::Result<Size> {
        self.out.flush()?;
        Ok(Size { length: self.length, checksum: self.out.get_ref().hasher.clone().finalize() })
    }

    /// Copies it to `out`.
    pub fn copy_to(self, out: &mut dyn Write) -> io::Result<()> {
        let mut store = self.out.into_inner().map_err(io::IntoInnerError::into_error)?.store;
        store.seek(SeekFrom::Start(0))?;
        let mut buffer = vec![0; 1 << 18];
        loop {
            match store.read(&mut buffer)? {
                0 => return Ok(()),
                n => out.write_all(&buffer[..n])?,
            }
        }
    }
}

impl Write for Part {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write_all(bytes)?;
        self.length += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

//! A file that is read, perhaps twice: [`Source`].

use std::fs::{File, Metadata};
use std::io::{self, IsTerminal as _, Read, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::failure::Failure;
use crate::plain::plain_path;

/// How many bytes are read at once.
const CHUNK: usize = 1 << 18;

/// How many bytes of standard input, or of a pipe, are kept: 1 GiB.
const SPOOL: u64 = 1 << 30;

/// An open file.
pub(crate) struct Source {
    /// As messages name it.
    pub(crate) name: String,
    /// The path that was given; none for standard input.
    path: Option<PathBuf>,
    file: File,
    /// How many bytes it has.
    pub(crate) size: u64,
    changed: Option<SystemTime>,
}

impl Source {
    /// Opens a file; `-` is standard input. What cannot be read twice is copied into a temporary file without a name.
    pub(crate) fn open(path: &Path) -> Result<Self, Failure> {
        if path == Path::new("-") {
            let stdin = io::stdin();
            if stdin.is_terminal() {
                let _ = writeln!(io::stderr(), "reading from the terminal; end the input with Ctrl-D");
            }
            return Self::spooled("standard input", None, stdin.lock());
        }
        let name = plain_path(path);
        let failed = |error| Failure::file(&name, &error);
        let file = File::open(path).map_err(failed)?;
        let about = file.metadata().map_err(failed)?;
        if about.is_dir() {
            return Err(failed(io::ErrorKind::IsADirectory.into()));
        }
        if !about.is_file() {
            return Self::spooled(&name, Some(path), file);
        }
        let changed = about.modified().ok();
        Ok(Self { name, path: Some(path.to_owned()), file, size: about.len(), changed })
    }

    fn spooled(name: &str, path: Option<&Path>, from: impl Read) -> Result<Self, Failure> {
        let failed = |error| Failure::file(name, &error);
        let mut file = tempfile::tempfile().map_err(|error| Failure::file("the temporary file", &error))?;
        let size = io::copy(&mut from.take(SPOOL + 1), &mut file).map_err(failed)?;
        if size > SPOOL {
            let message =
                format!("{name} has more than 1 GiB, which is the limit of a pipe; save it as a file");
            return Err(Failure::usage(message));
        }
        let changed = file.metadata().and_then(|about| about.modified()).ok();
        Ok(Self { name: name.to_owned(), path: path.map(Path::to_owned), file, size, changed })
    }

    /// Hands over all bytes, in chunks. `take` says whether to go on.
    pub(crate) fn chunks(&mut self, mut take: impl FnMut(&[u8]) -> bool) -> Result<(), Failure> {
        let name = self.name.clone();
        let failed = |error| Failure::file(&name, &error);
        self.file.seek(SeekFrom::Start(0)).map_err(failed)?;
        let mut buffer = vec![0; CHUNK];
        loop {
            match self.file.read(&mut buffer) {
                Ok(0) => return self.must_be_as_before(),
                Ok(count) => {
                    if !take(buffer.get(..count).unwrap_or_default()) {
                        return Ok(());
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(failed(error)),
            }
        }
    }

    /// The file is read twice: what is written between the passes would be half of each.
    pub(crate) fn must_be_as_before(&self) -> Result<(), Failure> {
        let about = self.file.metadata().map_err(|error| Failure::file(&self.name, &error))?;
        let size = about.len();
        if size == self.size && about.modified().ok() == self.changed {
            return Ok(());
        }
        Err(Failure::usage(format!("{} was changed while it was read; run the command again", self.name)))
    }

    /// The first bytes, at most so many.
    pub(crate) fn start(&mut self, most: usize) -> Result<Vec<u8>, Failure> {
        let mut bytes = Vec::new();
        let most = u64::try_from(most).unwrap_or(u64::MAX);
        let read = self.file.seek(SeekFrom::Start(0));
        read.and_then(|_| (&mut self.file).take(most).read_to_end(&mut bytes))
            .map_err(|error| Failure::file(&self.name, &error))?;
        Ok(bytes)
    }

    /// The whole file as text, at most so many bytes.
    pub(crate) fn text(&mut self, most: usize) -> Result<String, Failure> {
        if self.size > u64::try_from(most).unwrap_or(u64::MAX) {
            return Err(Failure::usage(format!("{} has more than {most} bytes", self.name)));
        }
        let bytes = self.start(most)?;
        let not_utf8 = |_| Failure::usage(format!("{} is not UTF-8; save it as UTF-8", self.name));
        String::from_utf8(bytes).map_err(not_utf8)
    }

    /// Whether it is a workbook, or an archive that could be one: such files begin with the same bytes.
    pub(crate) fn is_workbook(&mut self) -> Result<bool, Failure> {
        let start = self.start(4)?;
        Ok(start == b"PK\x03\x04" || start == [0xd0, 0xcf, 0x11, 0xe0])
    }

    /// A further handle of the same file.
    pub(crate) fn handle(&self) -> Result<File, Failure> {
        self.file.try_clone().map_err(|error| Failure::file(&self.name, &error))
    }

    /// Whether a path leads to this file, by whatever name.
    pub(crate) fn is_at(&self, path: &Path) -> bool {
        let Some(own) = &self.path else { return false };
        let by_metadata =
            self.file.metadata().is_ok_and(|own| path.metadata().is_ok_and(|other| is_same(&own, &other)));
        by_metadata || own.canonicalize().is_ok_and(|own| path.canonicalize().is_ok_and(|other| own == other))
    }
}

/// Whether two names lead to one file: it has a device and a number.
#[cfg(unix)]
fn is_same(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

/// Elsewhere paths are compared.
#[cfg(not(unix))]
fn is_same(_: &Metadata, _: &Metadata) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::Source;
    use crate::failure::Failure;

    #[test]
    fn a_file_that_changes_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("people.csv");
        fs::write(&path, "user\n1001\n").unwrap();
        let mut source = Source::open(&path).unwrap();
        let mut bytes = Vec::new();
        source
            .chunks(|chunk| {
                bytes.extend_from_slice(chunk);
                true
            })
            .unwrap();
        assert_eq!(bytes, b"user\n1001\n");
        fs::write(&path, "user\n1001\n1002\n").unwrap();
        let Err(Failure::Usage(message)) = source.chunks(|_| true) else { panic!("no failure") };
        assert!(message.contains("was changed while it was read"), "{message}");
    }
}

//! Where results go: standard output, or a file that takes its place when it is complete: [`Target`].

use std::fs::File;
use std::io::{self, BufWriter, IsTerminal as _, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::failure::Failure;
use crate::interrupt;
use crate::plain::{plain_lines, plain_path};
use crate::source::Source;

/// A result that is being written.
pub(crate) struct Target {
    sink: Sink,
    name: String,
    /// Escape codes for colours are kept.
    colored: bool,
}

enum Sink {
    /// Standard output; `true` when it is a terminal.
    Standard(BufWriter<io::Stdout>, bool),
    /// A file beside the one that it replaces.
    Beside(BufWriter<NamedTempFile>, PathBuf),
    /// A device or a pipe, which cannot be replaced.
    Special(BufWriter<File>),
}

impl Target {
    /// Opens a target. A file that holds secrets can be read by its owner alone. No target may be one of `inputs`.
    pub(crate) fn open(
        path: Option<&Path>,
        secret: bool,
        colored: bool,
        inputs: &[&Source],
    ) -> Result<Self, Failure> {
        let Some(path) = path.filter(|path| *path != Path::new("-")) else {
            let stdout = io::stdout();
            let terminal = stdout.is_terminal();
            let sink = Sink::Standard(BufWriter::new(stdout), terminal);
            return Ok(Self { sink, name: "standard output".to_owned(), colored });
        };
        let name = plain_path(path);
        if inputs.iter().any(|input| input.is_at(path)) {
            return Err(Failure::usage(format!(
                "{name} is read by this command; give --output another name"
            )));
        }
        let failed = |error| Failure::file(&name, &error);
        // A link stays a link: the file that it leads to is replaced.
        let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        if real.is_dir() {
            return Err(failed(io::ErrorKind::IsADirectory.into()));
        }
        if real.exists() && !real.is_file() {
            let file = File::options().write(true).open(&real).map_err(failed)?;
            return Ok(Self { sink: Sink::Special(BufWriter::new(file)), name, colored: false });
        }
        let folder = real.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let file = interrupt::create(|| beside(folder, secret), NamedTempFile::path).map_err(failed)?;
        Ok(Self { sink: Sink::Beside(BufWriter::new(file), real), name, colored: false })
    }

    /// Whether this is a terminal.
    pub(crate) const fn is_terminal(&self) -> bool {
        matches!(self.sink, Sink::Standard(_, true))
    }

    /// Whether this is standard output.
    pub(crate) const fn is_standard(&self) -> bool {
        matches!(self.sink, Sink::Standard(..))
    }

    /// Adds bytes as they are; a terminal gets no control characters of a cell.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        if self.is_terminal() {
            return self.write(plain_lines(&String::from_utf8_lossy(bytes)).as_bytes());
        }
        self.write(bytes)
    }

    /// Adds text with the codes of colours, which are taken out where they have no place.
    pub(crate) fn styled(&mut self, text: &str) -> Result<(), Failure> {
        if self.colored {
            return self.write(text.as_bytes());
        }
        self.write(anstream::adapter::strip_str(text).to_string().as_bytes())
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        let written = match &mut self.sink {
            Sink::Standard(stdout, _) => stdout.write_all(bytes),
            Sink::Beside(file, _) => file.write_all(bytes),
            Sink::Special(file) => file.write_all(bytes),
        };
        written.map_err(|error| Failure::file(&self.name, &error))
    }

    /// All is written: the file takes its place.
    pub(crate) fn complete(self) -> Result<(), Failure> {
        let failed = |error: &io::Error| Failure::file(&self.name, error);
        match self.sink {
            Sink::Standard(mut stdout, _) => stdout.flush().map_err(|error| failed(&error)),
            Sink::Special(mut file) => file.flush().map_err(|error| failed(&error)),
            Sink::Beside(file, path) => {
                let file = file.into_inner().map_err(|error| failed(error.error()))?;
                file.as_file().sync_all().map_err(|error| failed(&error))?;
                let beside = file.path().to_owned();
                let moved = interrupt::finish(&beside, || file.persist(path));
                moved.map(|_| ()).map_err(|error| failed(&error.error))
            }
        }
    }
}

fn beside(folder: &Path, secret: bool) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".seatwright-").suffix(".part");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // What the caller's umask takes away stays away.
        builder.permissions(std::fs::Permissions::from_mode(if secret { 0o600 } else { 0o666 }));
    }
    #[cfg(not(unix))]
    let _ = secret;
    builder.tempfile_in(folder)
}

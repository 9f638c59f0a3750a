//! What an archive unpacks to, before any of it is kept: [`check`].

use std::io::{self, Read, Seek, SeekFrom};

use zip::ZipArchive;

use crate::error::XlsxError;
use crate::options::XlsxLimits;

/// Unpacks every part once and keeps nothing, for what an archive says of its sizes may be a lie.
pub(crate) fn check<R: Read + Seek>(reader: &mut R, limits: &XlsxLimits) -> Result<(), XlsxError> {
    let file = |error: io::Error| XlsxError::File(error.to_string());
    let mut first = [0; 4];
    reader.seek(SeekFrom::Start(0)).map_err(file)?;
    let read = fill(reader, &mut first).map_err(file)?;
    reader.seek(SeekFrom::Start(0)).map_err(file)?;
    if read < 4 || &first != b"PK\x03\x04" {
        // An old workbook and one with a password begin with the same bytes; the reader tells them apart.
        return if first == [0xd0, 0xcf, 0x11, 0xe0] { Ok(()) } else { Err(XlsxError::NotAWorkbook) };
    }
    let mut archive = ZipArchive::new(&mut *reader).map_err(|_| XlsxError::NotAWorkbook)?;
    if archive.len() > limits.parts {
        return Err(XlsxError::TooLarge("parts"));
    }
    let mut left = limits.bytes;
    let mut buffer = vec![0; 1 << 16];
    for at in 0..archive.len() {
        let damaged = |_| XlsxError::Broken("its archive".to_owned());
        let mut part = archive.by_index(at).map_err(damaged)?;
        loop {
            let count = part.read(&mut buffer).map_err(|_| XlsxError::Broken("its archive".to_owned()))?;
            if count == 0 {
                break;
            }
            left = u64::try_from(count)
                .ok()
                .and_then(|count| left.checked_sub(count))
                .ok_or(XlsxError::TooLarge("bytes"))?;
        }
    }
    drop(archive);
    reader.seek(SeekFrom::Start(0)).map_err(file)?;
    Ok(())
}

fn fill(reader: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match reader.read(&mut buffer[filled..])? {
            0 => break,
            count => filled += count,
        }
    }
    Ok(filled)
}

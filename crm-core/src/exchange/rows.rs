//! Rows of a CSV file, of bounded size whatever the file holds.

use std::io::Read;

use super::mapping::CsvFormat;
use crate::base::{Code, Error, Result};

/// The longest cell, in bytes.
const MAX_CELL: usize = 1 << 20;
/// The longest row, in bytes.
const MAX_ROW: usize = 4 << 20;
/// The most cells of a row.
const MAX_COLUMNS: usize = 4096;

/// Reads a file row by row. What is too long is read over, and its row says so.
pub(super) struct Rows<R> {
    reader: R,
    csv: csv_core::Reader,
    input: Box<[u8]>,
    /// The part of `input` that is not parsed yet.
    unread: std::ops::Range<usize>,
    ended: bool,
    cells: Vec<u8>,
    ends: Vec<usize>,
    row: u64,
    bytes: u64,
}

/// One row. Its cells are what the file holds, without the quotes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row<'a> {
    /// Counted from 1 without the header.
    pub(super) number: u64,
    cells: &'a [u8],
    ends: &'a [usize],
    /// The cell at which the row became too much to keep, and what it was too much of.
    overflow: Option<(usize, Code)>,
}

impl<'a> Row<'a> {
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The cell at this place: an error when it or one before it was too long, none when the row has fewer cells.
    pub(super) fn cell(&self, at: usize) -> Result<Option<&'a [u8]>> {
        if let Some((overflow, code)) = self.overflow
            && at >= overflow
        {
            return Err(Error::new(code));
        }
        let start = at
            .checked_sub(1)
            .map_or(Some(0), |before| self.ends.get(before).copied());
        Ok(start
            .zip(self.ends.get(at))
            .map(|(start, end)| &self.cells[start..*end]))
    }

    /// The error of a row that was too much to keep, and the cell where it became so.
    pub(super) fn overflow(&self) -> Option<(usize, Code)> {
        self.overflow
    }
}

impl<R: Read> Rows<R> {
    pub(super) fn new(reader: R, format: &CsvFormat) -> Result<Self> {
        let delimiter = u8::try_from(format.delimiter)
            .ok()
            .filter(|byte| byte.is_ascii() && !b"\"\r\n".contains(byte));
        let delimiter = delimiter.ok_or_else(|| Error::field_of(Code::Malformed, "format.delimiter"))?;
        let mut rows = Self {
            reader,
            csv: csv_core::ReaderBuilder::new().delimiter(delimiter).build(),
            input: vec![0; 1 << 16].into(),
            unread: 0..0,
            ended: false,
            cells: vec![0; 1 << 12],
            ends: vec![0; 64],
            row: 0,
            bytes: 0,
        };
        // The parser finds a UTF-8 mark only when it comes whole.
        while rows.unread.len() < 3 && !rows.ended {
            rows.fill()?;
        }
        if [[0xff, 0xfe], [0xfe, 0xff]]
            .iter()
            .any(|mark| rows.input[rows.unread.clone()].starts_with(mark))
        {
            return Err(Error::new(Code::NotUtf8));
        }
        Ok(rows)
    }

    /// The names of the columns, which are the first row's cells.
    pub(super) fn header(&mut self) -> Result<Vec<String>> {
        let Some(row) = self.read()? else {
            return Ok(Vec::new());
        };
        if let Some((_, code)) = row.overflow {
            return Err(Error::new(code));
        }
        let names = (0..row.len()).map(|at| {
            let cell = row.cell(at)?.unwrap_or_default();
            let name = std::str::from_utf8(cell).map_err(|_| Error::new(Code::NotUtf8))?;
            Ok(name.trim().to_owned())
        });
        names.collect()
    }

    /// Bytes parsed so far.
    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }

    /// The next row of data, unless the file has ended.
    pub(super) fn next(&mut self) -> Result<Option<Row<'_>>> {
        self.row += 1;
        self.read()
    }

    /// Reads more behind what is not parsed yet.
    fn fill(&mut self) -> Result<()> {
        if self.unread.is_empty() {
            self.unread = 0..0;
        }
        loop {
            match self.reader.read(&mut self.input[self.unread.end..]) {
                Ok(0) => self.ended = true,
                Ok(count) => self.unread.end += count,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error.into()),
            }
            return Ok(());
        }
    }

    fn read(&mut self) -> Result<Option<Row<'_>>> {
        use csv_core::ReadRecordResult as Found;
        let (mut length, mut count) = (0, 0);
        let mut overflow = None;
        let mut discarded = [0; 4096];
        let mut discarded_ends = [0; 64];
        loop {
            if self.unread.is_empty() && !self.ended {
                self.fill()?;
            }
            let input = &self.input[self.unread.clone()];
            let (output, ends) = match overflow {
                None => (&mut self.cells[length..], &mut self.ends[count..]),
                Some(_) => (&mut discarded[..], &mut discarded_ends[..]),
            };
            let (found, read, written, ended) = self.csv.read_record(input, output, ends);
            self.unread.start += read;
            self.bytes += read as u64;
            if overflow.is_none() {
                (length, count) = (length + written, count + ended);
                let last = count.checked_sub(1).map_or(0, |last| self.ends[last]);
                if length - last > MAX_CELL {
                    overflow = Some((count, Code::TooLong));
                }
            }
            match found {
                Found::InputEmpty => {}
                Found::OutputFull | Found::OutputEndsFull if overflow.is_some() => {}
                Found::OutputFull if self.cells.len() == MAX_ROW => overflow = Some((count, Code::TooLong)),
                Found::OutputFull => self.cells.resize(self.cells.len() * 2, 0),
                Found::OutputEndsFull if self.ends.len() == MAX_COLUMNS => {
                    overflow = Some((count, Code::TooMany));
                }
                Found::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                Found::Record => break,
                Found::End => return Ok(None),
            }
        }
        let ends = &self.ends[..count];
        if overflow.is_none() && length > MAX_CELL {
            let starts = std::iter::once(0).chain(ends.iter().copied());
            let long = starts.zip(ends).position(|(start, end)| end - start > MAX_CELL);
            overflow = long.map(|at| (at, Code::TooLong));
        }
        Ok(Some(Row {
            number: self.row,
            cells: &self.cells[..length],
            ends,
            overflow,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives a few bytes at a time.
    struct Drip<'a>(&'a [u8]);

    impl Read for Drip<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let count = self.0.len().min(2).min(buffer.len());
            let (now, later) = self.0.split_at(count);
            buffer[..count].copy_from_slice(now);
            self.0 = later;
            Ok(count)
        }
    }

    fn all(file: &[u8]) -> Vec<Vec<String>> {
        let mut rows = Rows::new(Drip(file), &CsvFormat::default()).unwrap();
        let mut all = Vec::new();
        while let Some(row) = rows.next().unwrap() {
            let cells =
                (0..row.len()).map(|at| String::from_utf8_lossy(row.cell(at).unwrap().unwrap()).into_owned());
            all.push(cells.collect());
        }
        assert_eq!(rows.bytes(), file.len() as u64);
        all
    }

    #[test]
    fn marks_quotes_and_line_ends() {
        let file = "\u{feff}a,b\r\n\"1\n2\",\"say \"\"x\"\"\"\n\n\r\n,\nlast,";
        let rows = all(file.as_bytes());
        assert_eq!(rows, [["a", "b"], ["1\n2", "say \"x\""], ["", ""], ["last", ""]]);
        assert_eq!(all(b""), Vec::<Vec<String>>::new());
    }

    #[test]
    fn what_is_too_long_is_read_over() {
        let cell = "x".repeat(MAX_CELL + 1);
        let row = format!("{}\n", vec!["y".repeat(MAX_CELL); 5].join(","));
        let wide = ",".repeat(MAX_COLUMNS);
        let file = format!("a,{cell},c\n1,2,3\n{row}{wide}\nb,\"{cell}");
        let mut rows = Rows::new(file.as_bytes(), &CsvFormat::default()).unwrap();
        let mut found = Vec::new();
        while let Some(row) = rows.next().unwrap() {
            found.push((
                row.overflow,
                row.cell(0).map(|cell| cell.map_or(0, <[u8]>::len)).ok(),
                row.cell(4).is_err(),
            ));
        }
        let expected = [
            (Some((1, Code::TooLong)), Some(1), true),
            (None, Some(1), false),
            (Some((3, Code::TooLong)), Some(MAX_CELL), true),
            (Some((MAX_COLUMNS, Code::TooMany)), Some(0), false),
            (Some((1, Code::TooLong)), Some(1), true),
        ];
        assert_eq!(found, expected);
        assert!(rows.cells.len() <= MAX_ROW && rows.ends.len() <= MAX_COLUMNS);
    }

    #[test]
    fn other_encodings_are_refused() {
        assert_eq!(
            Rows::new(&b"\xff\xfea\0"[..], &CsvFormat::default())
                .err()
                .map(|e| e.code()),
            Some(Code::NotUtf8)
        );
    }
}

//! Rows and what became of them as a table: [`Results`].

use std::sync::Arc;

use arrow_array::builder::{BooleanBuilder, Int64Builder, StringBuilder};
use arrow_array::{ArrayRef, ListArray, RecordBatch, StructArray};
use arrow_buffer::OffsetBuffer;
use arrow_schema::{ArrowError, DataType, Field, Fields, Schema, SchemaRef};
use seatwright_rows::{Facts, Row, RowIssue};

use super::table::Batches;

/// A batch is closed at so many rows, or bytes of bodies, paths and messages: offsets have 31 bits.
const ROWS: usize = 1 << 16;
const BYTES: usize = 1 << 27;

/// The members of an issue, in the order of its columns.
const ISSUE: [(&str, bool); 8] = [
    ("severity", false),
    ("code", false),
    ("column", true),
    ("field", true),
    ("value", true),
    ("message", false),
    ("fix", true),
    ("certainty", true),
];

/// Gathers rows into batches with the columns `row`, `ok`, `action`, `issues`, and for requests `method`, `path`, `request`.
pub(crate) struct Results {
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
    rows: usize,
    bytes: usize,
    row: Int64Builder,
    ok: BooleanBuilder,
    action: StringBuilder,
    /// Method, path and body, if they are wanted.
    request: Option<[StringBuilder; 3]>,
    /// Where the issues of each row end.
    ends: Vec<i32>,
    issues: [StringBuilder; 8],
    fault: Option<ArrowError>,
}

impl Results {
    pub(crate) fn new(requests: bool) -> Self {
        Self {
            schema: schema(requests),
            batches: Vec::new(),
            rows: 0,
            bytes: 0,
            row: Int64Builder::new(),
            ok: BooleanBuilder::new(),
            action: StringBuilder::new(),
            request: requests.then(Default::default),
            ends: vec![0],
            issues: Default::default(),
            fault: None,
        }
    }

    /// Takes a row.
    pub(crate) fn add(&mut self, row: &Row<'_>, facts: &Facts) {
        self.row.append_value(i64::from(row.row));
        self.ok.append_value(row.request.is_some());
        self.action.append_value(row.verdict.as_str());
        if let Some([method, path, body]) = &mut self.request {
            match &row.request {
                Some(request) => {
                    method.append_value(request.method);
                    path.append_value(&request.path);
                    body.append_value(String::from_utf8_lossy(row.body));
                    self.bytes += request.path.len() + row.body.len();
                }
                None => [method, path, body].into_iter().for_each(StringBuilder::append_null),
            }
        }
        for issue in row.issues {
            self.issue(issue, facts);
        }
        self.ends.push(self.ends.last().copied().unwrap_or_default() + count(row.issues.len()));
        self.rows += 1;
        if self.rows >= ROWS || self.bytes >= BYTES {
            self.close();
        }
    }

    fn issue(&mut self, issue: &RowIssue, facts: &Facts) {
        let column = issue.column.map(|column| facts.column_name(column));
        let (fix, certainty) = issue.fix.as_ref().map(|(fix, sure)| (&**fix, sure.as_str())).unzip();
        let members = [
            Some(issue.severity.as_str()),
            Some(issue.code),
            column.as_deref(),
            issue.field.as_deref(),
            issue.value.as_deref(),
            Some(&*issue.message),
            fix,
            certainty,
        ];
        for (builder, member) in self.issues.iter_mut().zip(members) {
            builder.append_option(member);
            self.bytes += member.map_or(0, str::len);
        }
    }

    fn close(&mut self) {
        let text = |builder: &mut StringBuilder| -> ArrayRef { Arc::new(builder.finish()) };
        let members: Vec<ArrayRef> = self.issues.iter_mut().map(text).collect();
        let ends = std::mem::replace(&mut self.ends, vec![0]);
        let issues = StructArray::try_new(issue_fields(), members, None).and_then(|issues| {
            ListArray::try_new(item(), OffsetBuffer::new(ends.into()), Arc::new(issues), None)
        });
        let mut columns: Vec<ArrayRef> =
            vec![Arc::new(self.row.finish()), Arc::new(self.ok.finish()), Arc::new(self.action.finish())];
        columns.extend(self.request.iter_mut().flatten().map(text));
        let batch = issues.and_then(|issues| {
            columns.push(Arc::new(issues));
            RecordBatch::try_new(Arc::clone(&self.schema), columns)
        });
        match batch {
            Ok(batch) => self.batches.push(batch),
            Err(error) => self.fault = Some(error),
        }
        (self.rows, self.bytes) = (0, 0);
    }

    /// The rows so far.
    ///
    /// # Errors
    /// A batch could not be put together, so that rows would be missing: a fault of this file.
    pub(crate) fn finish(mut self) -> Result<Batches, ArrowError> {
        if self.rows > 0 {
            self.close();
        }
        self.fault.map_or(Ok(Batches::new(self.schema, self.batches)), Err)
    }
}

fn count(issues: usize) -> i32 {
    i32::try_from(issues).unwrap_or(i32::MAX)
}

fn issue_fields() -> Fields {
    ISSUE.iter().map(|(name, nullable)| Field::new(*name, DataType::Utf8, *nullable)).collect()
}

fn item() -> Arc<Field> {
    Arc::new(Field::new("item", DataType::Struct(issue_fields()), false))
}

fn schema(requests: bool) -> SchemaRef {
    let mut fields = vec![
        Field::new("row", DataType::Int64, false),
        Field::new("ok", DataType::Boolean, false),
        Field::new("action", DataType::Utf8, false),
    ];
    if requests {
        fields.extend(["method", "path", "request"].map(|name| Field::new(name, DataType::Utf8, true)));
    }
    fields.push(Field::new("issues", DataType::List(item()), false));
    Arc::new(Schema::new(fields))
}

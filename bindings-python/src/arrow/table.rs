//! A table that crosses by capsules: [`ArrowTable`].

#![expect(clippy::doc_link_with_quotes, reason = "docstrings of Python, with examples in Python")]

use std::ffi::CStr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi};
use arrow_array::ffi_stream::{ArrowArrayStreamReader, FFI_ArrowArrayStream};
use arrow_array::{Array, RecordBatch, RecordBatchIterator, RecordBatchReader, StructArray};
use arrow_data::ArrayData;
use arrow_schema::{ArrowError, DataType, Schema, SchemaRef};
use pyo3::exceptions::{PyKeyboardInterrupt, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use seatwright_rows::Cells;

use super::{cells, read};

const STREAM: &CStr = c"arrow_array_stream";
const SCHEMA: &CStr = c"arrow_schema";
const ARRAY: &CStr = c"arrow_array";

/// What a table holds. Copies share it.
#[derive(Clone)]
pub(crate) struct Batches {
    schema: SchemaRef,
    all: Arc<[RecordBatch]>,
    names: Arc<[String]>,
}

impl Batches {
    pub(super) fn new(schema: SchemaRef, batches: Vec<RecordBatch>) -> Self {
        let names = schema.fields().iter().map(|field| field.name().clone()).collect();
        Self { schema, all: batches.into(), names }
    }

    /// The names of the columns, which differ.
    pub(crate) fn names(&self) -> &[String] {
        &self.names
    }

    /// Hands over each row.
    pub(crate) fn rows(&self, take: &mut dyn FnMut(&Cells)) {
        let mut cells = Cells::default();
        for batch in &*self.all {
            cells::rows(batch, &mut cells, take);
        }
    }

    fn count(&self) -> usize {
        self.all.iter().map(RecordBatch::num_rows).sum()
    }
}

/// A table of Arrow, for `seatwright.rows` and `seatwright.arrow`.
///
/// >>> import pyarrow
/// >>> from seatwright._native import arrow_table
/// >>> arrow_table(pyarrow.table({"site": ["Paris", "Rome"]}))
/// <ArrowTable 2 rows, 1 column>
#[pyclass(frozen, module = "seatwright._native")]
pub(crate) struct ArrowTable {
    pub(crate) held: Batches,
}

#[pymethods]
impl ArrowTable {
    /// How many rows there are.
    ///
    /// >>> import pyarrow
    /// >>> from seatwright._native import arrow_table
    /// >>> arrow_table(pyarrow.table({"site": ["Paris", "Rome"]})).rows
    /// 2
    #[getter]
    fn rows(&self) -> usize {
        self.held.count()
    }

    /// The names of the columns.
    ///
    /// >>> import pyarrow
    /// >>> from seatwright._native import arrow_table
    /// >>> arrow_table(pyarrow.table({"site": ["Paris"], "area-code": [212]})).columns
    /// ['site', 'area-code']
    #[getter]
    fn columns(&self) -> Vec<String> {
        self.held.names.to_vec()
    }

    /// A stream of its batches, in a capsule. Each call begins a new one.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // A wish by the protocol: what the table holds is given whatever it is.
        let _ = requested_schema;
        let batches: Vec<_> = self.held.all.iter().cloned().map(Ok).collect();
        let batches = RecordBatchIterator::new(batches, Arc::clone(&self.held.schema));
        PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(Box::new(batches)), STREAM)
    }

    /// Its schema, in a capsule.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        let schema = FFI_ArrowSchema::try_from(&*self.held.schema).map_err(|error| unreadable(&error))?;
        PyCapsule::new_with_value(py, schema, SCHEMA)
    }

    /// Bytes in memory.
    fn __len__(&self) -> usize {
        self.held.all.iter().map(RecordBatch::get_array_memory_size).sum()
    }

    fn __repr__(&self) -> String {
        let count = |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
        let (rows, columns) = (count(self.rows(), "row"), count(self.held.names.len(), "column"));
        format!("<ArrowTable {rows}, {columns}>")
    }
}

/// Takes a table over from an object with `__arrow_c_stream__` or `__arrow_c_array__`. Its values are not copied.
///
/// Raises `TypeError` for another object, for what holds no columns, and for a column whose type is not read; `ValueError` for a
/// stream that was consumed before, for two columns of one name, and for damaged data.
///
/// >>> import pyarrow
/// >>> from seatwright._native import arrow_table
/// >>> arrow_table(pyarrow.record_batch({"site": ["Paris"], "area-code": [212]}))
/// <ArrowTable 1 row, 2 columns>
#[pyfunction]
#[pyo3(signature = (source, /))]
pub(crate) fn arrow_table(py: Python<'_>, source: &Bound<'_, PyAny>) -> PyResult<ArrowTable> {
    let has = |name: &str| source.hasattr(name);
    let (schema, batches) = if has("__arrow_c_stream__")? {
        let stream = stream(&source.call_method0("__arrow_c_stream__")?)?;
        // The stream may run a query, or code in Python that takes the lock by itself.
        py.detach(|| guarded(|| whole(stream)))?
    } else if has("__arrow_c_array__")? {
        let pair = source.call_method0("__arrow_c_array__")?;
        let (schema, array): (Bound<'_, PyAny>, Bound<'_, PyAny>) = pair.extract()?;
        let (schema, array) = array_of(&schema, &array)?;
        py.detach(move || guarded(move || one(array, &schema)))?
    } else {
        let name = source.get_type().name()?;
        let what = "an Arrow table has __arrow_c_stream__ or __arrow_c_array__, which is missing in";
        return Err(PyTypeError::new_err(format!("{what} {name}")));
    };
    py.detach(|| checked(&schema, &batches))?;
    Ok(ArrowTable { held: Batches::new(schema, batches) })
}

/// Moves a stream out of its capsule.
fn stream(given: &Bound<'_, PyAny>) -> PyResult<FFI_ArrowArrayStream> {
    let pointer = given.cast::<PyCapsule>()?.pointer_checked(Some(STREAM))?.cast::<FFI_ArrowArrayStream>();
    // SAFETY: by the PyCapsule interface a capsule of this name, which was just compared, points to an initialized and aligned struct of this kind
    // that lives as long as the capsule. It is moved out and marked as released, so that the capsule releases nothing; the lock
    // of the interpreter is held meanwhile, and on an interpreter without one two threads that consume one capsule are a fault
    // of the caller by the interface.
    let stream = unsafe { FFI_ArrowArrayStream::from_raw(pointer.as_ptr()) };
    if stream.release.is_none() || stream.get_schema.is_none() || stream.get_next.is_none() {
        return Err(consumed());
    }
    Ok(stream)
}

/// Moves an array and its schema out of their capsules.
fn array_of(
    schema: &Bound<'_, PyAny>,
    array: &Bound<'_, PyAny>,
) -> PyResult<(FFI_ArrowSchema, FFI_ArrowArray)> {
    let schema = schema.cast::<PyCapsule>()?.pointer_checked(Some(SCHEMA))?.cast::<FFI_ArrowSchema>();
    let array = array.cast::<PyCapsule>()?.pointer_checked(Some(ARRAY))?.cast::<FFI_ArrowArray>();
    // SAFETY: as in `stream`, for the two structs of these names.
    let (schema, array) =
        unsafe { (FFI_ArrowSchema::from_raw(schema.as_ptr()), FFI_ArrowArray::from_raw(array.as_ptr())) };
    if array.is_released() {
        return Err(consumed());
    }
    Ok((schema, array))
}

fn consumed() -> PyErr {
    PyValueError::new_err(
        "the Arrow data was consumed before: a stream gives its rows once; make a new one, or read it into a table first",
    )
}

/// All batches of a stream.
fn whole(stream: FFI_ArrowArrayStream) -> PyResult<(SchemaRef, Vec<RecordBatch>)> {
    let reader = ArrowArrayStreamReader::try_new(stream).map_err(|error| unreadable(&error))?;
    let schema = reader.schema();
    let batches = reader.collect::<Result<_, _>>().map_err(|error| unreadable(&error))?;
    Ok((schema, batches))
}

/// The batch that an array of structs is.
fn one(array: FFI_ArrowArray, schema: &FFI_ArrowSchema) -> PyResult<(SchemaRef, Vec<RecordBatch>)> {
    // SAFETY: both were exported together, by the PyCapsule interface: the one describes the other.
    let data = unsafe { from_ffi(array, schema) }.map_err(|error| unreadable(&error))?;
    let DataType::Struct(fields) = data.data_type().clone() else {
        return Err(no_columns(data.data_type()));
    };
    if data.null_count() > 0 {
        return Err(PyValueError::new_err("a row of the Arrow data is null as a whole"));
    }
    let schema = Arc::new(Schema::new(fields));
    let batch = RecordBatch::from(StructArray::from(data));
    Ok((schema, vec![batch]))
}

fn no_columns(kind: &DataType) -> PyErr {
    PyTypeError::new_err(format!("a table with named columns is needed, not one column of type {kind}"))
}

/// Damaged structs make the reader panic; the panic ends here.
fn guarded<T>(work: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| {
        Err(PyValueError::new_err("the Arrow data cannot be read: it is not as the interface has it"))
    })
}

/// Looks at what the readers rely on: names, types, offsets, and that text is text.
fn checked(schema: &Schema, batches: &[RecordBatch]) -> PyResult<()> {
    for (at, field) in schema.fields().iter().enumerate() {
        let name = field.name();
        if schema.fields().iter().take(at).any(|other| other.name() == name) {
            return Err(PyValueError::new_err(format!("two columns have the name {name:?}")));
        }
        if let Some(kind) = read::unread(field.data_type(), 0) {
            let what = format!("column {name:?} has the Arrow type {kind}, which is not read");
            return Err(PyTypeError::new_err(format!("{what}; cast it to text, numbers or booleans")));
        }
        for column in batches.iter().filter_map(|batch| batch.columns().get(at)) {
            let found = catch_unwind(AssertUnwindSafe(|| sound(&column.to_data()).map(|_| ())));
            if let Err(error) =
                found.unwrap_or_else(|_| Err(ArrowError::CDataInterface("its buffers".into())))
            {
                return Err(PyValueError::new_err(format!("column {name:?} holds damaged data: {error}")));
            }
        }
    }
    Ok(())
}

/// Looks at offsets and text, here and below. An empty slice has no values and may have any offset, which the library's own check
/// over all levels takes for a fault.
fn sound(data: &ArrayData) -> Result<ArrayData, ArrowError> {
    if data.is_empty() {
        return Ok(ArrayData::new_empty(data.data_type()));
    }
    let below = data.child_data().iter().map(sound).collect::<Result<_, _>>()?;
    data.clone().into_builder().child_data(below).build()
}

fn unreadable(error: &ArrowError) -> PyErr {
    match error {
        // Code of Python that gave the rows was interrupted, of which only the end of a traceback crosses.
        ArrowError::CDataInterface(message) if is_interrupt(message) => PyKeyboardInterrupt::new_err(()),
        // The stream's own words, such as what a query or a generator raised.
        ArrowError::CDataInterface(message) => {
            PyValueError::new_err(format!("the Arrow data cannot be read: {message}"))
        }
        error => PyTypeError::new_err(format!("the Arrow data cannot be read: {error}")),
    }
}

fn is_interrupt(message: &str) -> bool {
    let last = message.trim_end().lines().last().unwrap_or_default();
    message.contains("Python exception: ") && last.split(':').next() == Some("KeyboardInterrupt")
}

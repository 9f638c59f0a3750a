//! One value of an Arrow array: [`reader`] makes the function that reads it.

use arrow_array::cast::AsArray;
use arrow_array::types::{
    ArrowPrimitiveType, Decimal32Type, Decimal64Type, Decimal128Type, Decimal256Type, Float16Type,
    Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type, UInt16Type, UInt32Type,
    UInt64Type,
};
use arrow_array::{Array, OffsetSizeTrait};
use arrow_buffer::ArrowNativeType as _;
use arrow_schema::DataType;

use super::number;

/// Deeper types are refused: reading one calls itself for each level.
const DEPTH: usize = 32;

/// A value. Numbers and nested values stand as text in what the reader was given to write into.
pub(super) enum Value<'a> {
    /// Null, or NaN, which data frames write for a missing value.
    Null,
    Bool(bool),
    Text(&'a str),
    /// A number as JSON spells it.
    Number,
    /// A list or an object as JSON text.
    Nested,
    /// A value that JSON does not have, by the name of its type in Python.
    Foreign(&'static str),
}

/// Reads the value at a place, and writes into an empty string.
pub(super) type Read<'a> = Box<dyn Fn(usize, &mut String) -> Value<'a> + 'a>;

/// The type, if values of it cannot be read; of a nested type the part that cannot.
pub(super) fn unread(kind: &DataType, depth: usize) -> Option<String> {
    let inner = |kind: &DataType| unread(kind, depth + 1);
    match kind {
        _ if depth > DEPTH => Some(format!("a type of more than {DEPTH} levels")),
        DataType::Union(..) | DataType::RunEndEncoded(..) => Some(kind.to_string()),
        DataType::Dictionary(_, value) => inner(value),
        DataType::List(item)
        | DataType::LargeList(item)
        | DataType::ListView(item)
        | DataType::LargeListView(item)
        | DataType::FixedSizeList(item, _)
        | DataType::Map(item, _) => inner(item.data_type()),
        DataType::Struct(fields) => {
            let before = |at: usize, name: &String| fields.iter().take(at).any(|other| other.name() == name);
            let twice = fields.iter().enumerate().find(|(at, field)| before(*at, field.name()));
            // An object has a key once: one of the two values would be lost.
            twice
                .map(|(_, field)| format!("struct with two fields {:?}", field.name()))
                .or_else(|| fields.iter().find_map(|field| inner(field.data_type())))
        }
        _ => None,
    }
}

/// What reads the values of an array whose type is none of [`unread`].
pub(super) fn reader(array: &dyn Array) -> Read<'_> {
    match array.data_type() {
        DataType::Null => Box::new(|_, _| Value::Null),
        DataType::Boolean => {
            let array = array.as_boolean();
            valued(array, move |at, _| Value::Bool(array.value(at)))
        }
        DataType::Utf8 => text(array, array.as_string::<i32>()),
        DataType::LargeUtf8 => text(array, array.as_string::<i64>()),
        DataType::Utf8View => text(array, array.as_string_view()),
        DataType::Int8 => integer::<Int8Type>(array),
        DataType::Int16 => integer::<Int16Type>(array),
        DataType::Int32 => integer::<Int32Type>(array),
        DataType::Int64 => integer::<Int64Type>(array),
        DataType::UInt8 => integer::<UInt8Type>(array),
        DataType::UInt16 => integer::<UInt16Type>(array),
        DataType::UInt32 => integer::<UInt32Type>(array),
        DataType::UInt64 => integer::<UInt64Type>(array),
        DataType::Float16 => small_float::<Float16Type>(array, 11, "float16 whose last digits are lost"),
        DataType::Float32 => small_float::<Float32Type>(array, 24, "float32 whose last digits are lost"),
        DataType::Float64 => float::<Float64Type>(array),
        DataType::Decimal32(_, scale) => decimal::<Decimal32Type>(array, *scale),
        DataType::Decimal64(_, scale) => decimal::<Decimal64Type>(array, *scale),
        DataType::Decimal128(_, scale) => decimal::<Decimal128Type>(array, *scale),
        DataType::Decimal256(_, scale) => decimal::<Decimal256Type>(array, *scale),
        DataType::Dictionary(..) => dictionary(array),
        DataType::Struct(_) => object(array),
        DataType::List(_) => list(array, array.as_list::<i32>().values(), offsets::<i32>(array)),
        DataType::LargeList(_) => list(array, array.as_list::<i64>().values(), offsets::<i64>(array)),
        DataType::ListView(_) => {
            let views = array.as_list_view::<i32>();
            let place = move |at| (views.value_offset(at).as_usize(), views.value_size(at).as_usize());
            list(array, views.values(), Box::new(place))
        }
        DataType::LargeListView(_) => {
            let views = array.as_list_view::<i64>();
            let place = move |at| (views.value_offset(at).as_usize(), views.value_size(at).as_usize());
            list(array, views.values(), Box::new(place))
        }
        DataType::FixedSizeList(..) => {
            let lists = array.as_fixed_size_list();
            let size = lists.value_length().as_usize();
            // The items of a slice begin with its first value.
            list(array, lists.values(), Box::new(move |at| (at * size, size)))
        }
        DataType::Map(..) => map(array),
        DataType::Date32 | DataType::Date64 => foreign(array, "date"),
        DataType::Timestamp(..) => foreign(array, "datetime"),
        DataType::Time32(_) | DataType::Time64(_) => foreign(array, "time"),
        DataType::Duration(_) => foreign(array, "timedelta"),
        DataType::Interval(_) => foreign(array, "interval"),
        DataType::Binary | DataType::LargeBinary | DataType::BinaryView | DataType::FixedSizeBinary(_) => {
            foreign(array, "bytes")
        }
        // Refused before.
        DataType::Union(..) | DataType::RunEndEncoded(..) => foreign(array, "value"),
    }
}

fn valued<'a>(array: &'a dyn Array, read: impl Fn(usize, &mut String) -> Value<'a> + 'a) -> Read<'a> {
    if array.null_count() == 0 {
        return Box::new(read);
    }
    Box::new(move |at, out| if array.is_null(at) { Value::Null } else { read(at, out) })
}

fn foreign<'a>(array: &'a dyn Array, name: &'static str) -> Read<'a> {
    valued(array, move |_, _| Value::Foreign(name))
}

fn text<'a, T: arrow_array::ArrayAccessor<Item = &'a str> + 'a>(array: &'a dyn Array, values: T) -> Read<'a> {
    valued(array, move |at, _| Value::Text(values.value(at)))
}

fn integer<T: ArrowPrimitiveType<Native: std::fmt::Display>>(array: &dyn Array) -> Read<'_> {
    let values = array.as_primitive::<T>();
    valued(array, move |at, out| {
        use std::fmt::Write as _;
        // Writing to a string cannot fail.
        let _ = write!(out, "{}", values.value(at));
        Value::Number
    })
}

fn float<T: ArrowPrimitiveType<Native: Into<f64>>>(array: &dyn Array) -> Read<'_> {
    let values = array.as_primitive::<T>();
    valued(array, move |at, out| {
        let value: f64 = values.value(at).into();
        if value.is_nan() {
            return Value::Null;
        }
        if value.is_infinite() {
            return Value::Foreign("infinity");
        }
        number::float(value, out);
        Value::Number
    })
}

/// A float that has whole numbers below 2 to the `bits` alone as they were: what is larger may have been another one, such as
/// 2125550100, of which float32 makes 2125550080.
fn small_float<'a, T: ArrowPrimitiveType<Native: Into<f64>>>(
    array: &'a dyn Array,
    bits: i32,
    lost: &'static str,
) -> Read<'a> {
    let read = float::<T>(array);
    let values = array.as_primitive::<T>();
    let limit = 2_f64.powi(bits);
    Box::new(move |at, out| match read(at, out) {
        Value::Number if values.value(at).into().abs() >= limit => Value::Foreign(lost),
        value => value,
    })
}

fn decimal<T: ArrowPrimitiveType<Native: std::fmt::Display>>(array: &dyn Array, scale: i8) -> Read<'_> {
    let values = array.as_primitive::<T>();
    valued(array, move |at, out| {
        number::decimal(&values.value(at).to_string(), scale, out);
        Value::Number
    })
}

fn dictionary(array: &dyn Array) -> Read<'_> {
    let dictionary = array.as_any_dictionary();
    let values = reader(dictionary.values());
    let keys = dictionary.keys();
    let key: Box<dyn Fn(usize) -> Option<usize>> = match keys.data_type() {
        DataType::Int8 => key::<Int8Type>(keys),
        DataType::Int16 => key::<Int16Type>(keys),
        DataType::Int32 => key::<Int32Type>(keys),
        DataType::Int64 => key::<Int64Type>(keys),
        DataType::UInt8 => key::<UInt8Type>(keys),
        DataType::UInt16 => key::<UInt16Type>(keys),
        DataType::UInt32 => key::<UInt32Type>(keys),
        DataType::UInt64 => key::<UInt64Type>(keys),
        _ => Box::new(|_| None),
    };
    let count = dictionary.values().len();
    valued(keys, move |at, out| match key(at).filter(|place| *place < count) {
        Some(place) => values(place, out),
        None => Value::Null,
    })
}

fn key<'a, T: ArrowPrimitiveType<Native: TryInto<usize>>>(
    keys: &'a dyn Array,
) -> Box<dyn Fn(usize) -> Option<usize> + 'a> {
    let keys = keys.as_primitive::<T>();
    Box::new(move |at| keys.value(at).try_into().ok())
}

type Place<'a> = Box<dyn Fn(usize) -> (usize, usize) + 'a>;

/// Where the items of each value begin, and how many there are.
fn offsets<O: OffsetSizeTrait>(array: &dyn Array) -> Place<'_> {
    let lists = array.as_list::<O>();
    Box::new(move |at| {
        let start = lists.value_offsets().get(at).copied().unwrap_or_default().as_usize();
        (start, lists.value_length(at).as_usize())
    })
}

fn list<'a>(array: &'a dyn Array, items: &'a dyn Array, place: Place<'a>) -> Read<'a> {
    let item = reader(items);
    valued(array, move |at, out| {
        let (start, count) = place(at);
        let mut each = String::new();
        out.push('[');
        for at in start..start + count {
            if at > start {
                out.push(',');
            }
            if let Err(name) = push(&item, at, &mut each, out) {
                return Value::Foreign(name);
            }
        }
        out.push(']');
        Value::Nested
    })
}

fn object(array: &dyn Array) -> Read<'_> {
    let object = array.as_struct();
    let mut names: Vec<String> = Vec::new();
    let mut members = Vec::new();
    for (field, column) in object.fields().iter().zip(object.columns()) {
        names.push(json(field.name()));
        members.push(reader(column));
    }
    valued(array, move |at, out| {
        let mut each = String::new();
        out.push('{');
        for (name, member) in names.iter().zip(&members) {
            if !out.ends_with('{') {
                out.push(',');
            }
            out.push_str(name);
            out.push(':');
            if let Err(name) = push(member, at, &mut each, out) {
                return Value::Foreign(name);
            }
        }
        out.push('}');
        Value::Nested
    })
}

/// As the list of pairs that Python makes of it.
fn map(array: &dyn Array) -> Read<'_> {
    let map = array.as_map();
    let (keys, values) = (reader(map.keys()), reader(map.values()));
    valued(array, move |at, out| {
        let offsets = map.value_offsets();
        let place = |at: usize| offsets.get(at).copied().unwrap_or_default().as_usize();
        let mut each = String::new();
        out.push('[');
        for at in place(at)..place(at + 1) {
            out.push_str(if out.ends_with('[') { "[" } else { ",[" });
            let pair = push(&keys, at, &mut each, out).and_then(|()| {
                out.push(',');
                push(&values, at, &mut each, out)
            });
            if let Err(name) = pair {
                return Value::Foreign(name);
            }
            out.push(']');
        }
        out.push(']');
        Value::Nested
    })
}

/// Adds a value to JSON text; fails with the name of its type where JSON does not have it.
fn push(read: &Read<'_>, at: usize, each: &mut String, out: &mut String) -> Result<(), &'static str> {
    each.clear();
    match read(at, each) {
        Value::Null => out.push_str("null"),
        Value::Bool(yes) => out.push_str(if yes { "true" } else { "false" }),
        Value::Text(text) => out.push_str(&json(text)),
        Value::Number | Value::Nested => out.push_str(each),
        Value::Foreign(name) => return Err(name),
    }
    Ok(())
}

fn json(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

//! What JavaScript is told of a shape: text around values, and which values must be looked at.

use alloc::vec::Vec;

use seatwright::Shape;

/// Writes what is common to all records of a shape, each on a line: what [`Bound::holds`](crate::Bound::holds) says of
/// the record that was learned from, the keys with a closed list, the order of the keys, the path, the statuses of a
/// request that does not wait and of one that does; then, each after a NUL, the body around the values.
pub(crate) fn write(shape: &Shape, out: &mut Vec<u8>) {
    out.push(if shape.waits() { b'2' } else { b'1' });
    for keys in [&*shape.closed(), shape.order()] {
        out.push(b'\n');
        for key in keys {
            write_number(out, *key);
            out.push(b',');
        }
    }
    out.push(b'\n');
    out.extend_from_slice(shape.path().as_bytes());
    for waits in [false, true] {
        out.push(b'\n');
        write_statuses(out, shape.expects(waits));
    }
    for span in shape.spans() {
        out.push(b'\0');
        out.extend_from_slice(span.as_bytes());
    }
}

/// Three digits each: every status has them.
pub(crate) fn write_statuses(out: &mut Vec<u8>, statuses: &[u16]) {
    for status in statuses {
        write_number(out, usize::from(*status));
    }
}

fn write_number(out: &mut Vec<u8>, number: usize) {
    if number >= 10 {
        write_number(out, number / 10);
    }
    let [digit, ..] = (number % 10).to_le_bytes();
    out.push(b'0' + digit);
}

//! The calls that read users, sites and what stands beside a user (`OpenAPI` 2.3.1.0, 44.4.10 and 45.0).
//!
//! A list has 100 records unless told, 1,000 at most, and starts at 0 (the same documents). Some cores answer a read of one
//! record with a list, and with an empty one when there is no such record (`paulhshort/sip-pri-migration-tool`).

use crate::schema::{Pages, RecordRead, Segment};

const DOMAINS: Segment = Segment::Literal("/ns-api/v2/domains/");
const PAGES: Option<Pages> = Some(Pages { start: "start", limit: "limit", most: 1000 });

pub(crate) static USER: RecordRead = RecordRead {
    one: &[DOMAINS, Segment::Param("domain"), Segment::Literal("/users/"), Segment::Param("user")],
    query: None,
    all: &[DOMAINS, Segment::Param("domain"), Segment::Literal("/users")],
    pages: PAGES,
    filters: &["site"],
    empty_is_absent: true,
};

pub(crate) static SITE: RecordRead = RecordRead {
    one: &[DOMAINS, Segment::Param("domain"), Segment::Literal("/sites/"), Segment::Param("site")],
    all: &[DOMAINS, Segment::Param("domain"), Segment::Literal("/sites")],
    filters: &[],
    ..USER
};

/// The documents give lists of devices, numbers, addresses and phones no parameter for the first record.
#[cfg(feature = "beside")]
pub(crate) static DEVICE: RecordRead = RecordRead {
    one: &[
        DOMAINS,
        Segment::Param("domain"),
        Segment::Literal("/users/"),
        Segment::Param("user"),
        Segment::Literal("/devices/"),
        Segment::Param("device"),
    ],
    all: &[
        DOMAINS,
        Segment::Param("domain"),
        Segment::Literal("/users/"),
        Segment::Param("user"),
        Segment::Literal("/devices"),
    ],
    pages: None,
    filters: &[],
    ..USER
};

#[cfg(feature = "beside")]
pub(crate) static PHONE_NUMBER: RecordRead = RecordRead {
    one: &[
        DOMAINS,
        Segment::Param("domain"),
        Segment::Literal("/phonenumbers/"),
        Segment::Param("phonenumber"),
    ],
    all: &[DOMAINS, Segment::Param("domain"), Segment::Literal("/phonenumbers")],
    ..DEVICE
};

/// The addresses of a domain have a list and no call for one of them.
#[cfg(feature = "beside")]
pub(crate) static ADDRESS: RecordRead = RecordRead {
    one: &[],
    all: &[DOMAINS, Segment::Param("domain"), Segment::Literal("/addresses")],
    ..DEVICE
};

#[cfg(feature = "beside")]
pub(crate) static USER_ADDRESS: RecordRead = RecordRead {
    one: &[
        DOMAINS,
        Segment::Param("domain"),
        Segment::Literal("/users/"),
        Segment::Param("user"),
        Segment::Literal("/addresses/"),
        Segment::Param("emergency-address-id"),
    ],
    all: &[
        DOMAINS,
        Segment::Param("domain"),
        Segment::Literal("/users/"),
        Segment::Param("user"),
        Segment::Literal("/addresses"),
    ],
    ..DEVICE
};

#[cfg(feature = "beside")]
pub(crate) static PHONE: RecordRead = RecordRead {
    one: &[DOMAINS, Segment::Param("domain"), Segment::Literal("/phones/"), Segment::Param("mac")],
    all: &[DOMAINS, Segment::Param("domain"), Segment::Literal("/phones")],
    ..DEVICE
};

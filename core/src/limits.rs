//! Upper bounds on what one call reads.

/// Declares a struct of limits: its fields with their help and defaults, and the rows that the option reader and the
/// reference follow.
macro_rules! limits {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[doc = $help:literal])+ $field:ident = $default:expr,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name { $($(#[doc = $help])+ pub $field: usize,)+ }

        impl Default for $name {
            fn default() -> Self {
                Self { $($field: $default,)+ }
            }
        }

        impl $name {
            /// Names, defaults and help of the limits, for types and documentation.
            pub const ROWS: &'static [(&'static str, usize, &'static str)] =
                &[$((stringify!($field), $default, concat!($($help),+)),)+];
            pub(crate) const NAMES: &'static [&'static str] = &[$(stringify!($field),)+];

            /// The limits, in the order of the names.
            pub(crate) fn fields(&mut self) -> [&mut usize; Self::NAMES.len()] {
                [$(&mut self.$field,)+]
            }
        }
    };
}
#[cfg(feature = "records")]
pub(crate) use limits;

limits! {
    /// Bounds on what one call reads; past one is an issue `limit_exceeded`.
    pub struct Limits {
        /// Bytes of a JSON document, or of the values of an object.
        bytes = 1 << 20,
        /// Bytes of one text.
        text = 1 << 16,
        /// Keys, nested ones included.
        keys = 1000,
        /// Nesting of a kept value.
        depth = 32,
        /// Issues in one report.
        issues = 200,
    }
}

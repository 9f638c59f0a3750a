//! A server's own document as a profile: what it changes, what it does not, the traps, and what is refused.
//!
//! A profile stays for the life of the program, and a program can have 16: each test registers under a name of its own, and
//! the names here are counted in `the_number_of_profiles_is_bounded`, which runs in a program of its own.

mod profiles {
    pub(crate) mod documents;
    mod hostile;
    mod measured;
    mod overlay;
    mod same;
}

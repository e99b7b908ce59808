//! Versions of given parameters for the tests of all layers, and what they say beside a computation of its own.

mod back_tests;
mod scores;
mod versions;

pub(crate) use versions::{add, add_usual};

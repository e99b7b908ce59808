//! The CRM for Swift and Kotlin.
//!
//! What `src/generated/` holds is written by `cargo xtask api` from the sources of the core: a mirror of each record
//! and enum, and an object for each accessor. What is beside it is the same for all of them: how values cross
//! (`convert`, `values`), how a file is opened and closed (`handle`), and what takes long (`long`, `imports`, `work`).

#![allow(unreachable_pub, reason = "what is exported is public to the other languages")]

mod clock;
mod convert;
mod error;
mod handle;
mod imports;
mod listener;
mod long;
mod values;
mod work;

#[allow(clippy::pedantic, clippy::enum_variant_names, reason = "a program writes it")]
mod generated {
    pub(crate) mod commands;
    pub(crate) mod enums;
    pub(crate) mod ids;
    pub(crate) mod operations;
    pub(crate) mod records;
}

uniffi::setup_scaffolding!("crm");

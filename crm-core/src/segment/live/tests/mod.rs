//! Stories of live segments: who is a member follows from the facts and the time, whatever happened before.

pub(super) mod plans;

mod asking;
mod backlog;
mod bitmaps;
mod commands;
mod crash;
mod crowd;
mod model;
mod models;
mod naive;
mod stories;
mod watched;

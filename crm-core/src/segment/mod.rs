//! Segments: boolean expressions over one customer, and who they hold for, at every instant.

mod evaluate;
mod frame;
mod language;
mod live;
mod plan;

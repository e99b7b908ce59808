//! The language: SQL text to expression and back, and the check that turns it into a plan.

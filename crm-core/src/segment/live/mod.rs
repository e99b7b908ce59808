//! Live segments: definitions, members kept in the commit that changes them, flips as time passes.

//! How long opening takes after the writing process was killed.
//!
//! A child process stores orders from eight threads until it is killed with signal 9, each time at another moment; then
//! the file is opened, and the number of its orders compared with what the child had seen acknowledged.

fn main() {}

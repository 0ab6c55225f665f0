//! keyside
fn main() {}

//! From cached remote values to targets: what one `ExternalSecret` produces.

pub mod board;

//! Ways out: HTTP and files. A delivery reads what is there; it never speaks to a service itself.

pub mod files;
pub mod http;

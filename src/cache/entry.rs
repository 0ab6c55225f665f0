//! One cached value, and freshness as a pure function.

use std::sync::OnceLock;

use tokio::time::Instant;

use crate::{provider::Fetched, secret::SecretBytes};

/// One remote value as it was fetched.
#[derive(Debug)]
pub struct Entry {
    /// What the service answered.
    pub fetched: Fetched,
    /// When.
    pub fetched_at: Instant,
    /// Random, kept over refreshes that bring the same value and version: an `ETag` that tells nothing.
    pub etag: u64,
    json: OnceLock<SecretBytes>,
}

impl Entry {
    /// The reply body of the agent's routes, rendered on first use and kept beside the value.
    pub fn json(&self, render: impl FnOnce(&Fetched) -> SecretBytes) -> &SecretBytes {
        self.json.get_or_init(|| render(&self.fetched))
    }
}

/// How old a value is against its bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// Age within the TTL.
    Fresh,
    /// Older, and still allowed while the service does not answer.
    Stale,
    /// Too old to serve.
    Expired,
}

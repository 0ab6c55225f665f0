//! The cache: every remote value that keyside holds, how fresh it is, and who is fetching it.
//!
//! The only place that names moka. It never judges a caller and never renders a reply.

pub mod entry;

use std::{sync::Arc, time::Duration};

pub use entry::{Entry, Freshness};

use crate::{
    provider::{Error, Provider},
    secret::{RemoteKey, VersionSelector},
    shutdown::Shutdown,
};

/// A handle to the cache; clones share it.
#[derive(Clone)]
pub struct Cache;

/// A store inside the cache. Never used twice in one process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StoreId(u32);

/// What a reader asks for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// The store.
    pub store: StoreId,
    /// Name, ARN or partial ARN.
    pub remote: RemoteKey,
    /// The version.
    pub version: VersionSelector,
}

/// How much a reader insists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Demand {
    /// A value within its bounds of age.
    Cached,
    /// What the service holds now (`refreshNow`): no stale value, but coalesced and limited per key.
    Now,
}

/// What a reader gets.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The value and all that is known of it.
    pub entry: Arc<Entry>,
    /// Fresh or stale; never expired.
    pub freshness: Freshness,
    /// Time since it was fetched.
    pub age: Duration,
}

impl Cache {
    /// The fast path: a fresh value, if there is one. Takes no lock that is held over an await.
    #[must_use]
    pub fn peek(&self, _key: &Key) -> Option<Reading> {
        todo!()
    }

    /// A value within its bounds, fetched if need be.
    ///
    /// # Errors
    /// The provider's error, shared with every reader of the same flight.
    pub async fn read(&self, _key: &Key, _demand: Demand) -> Result<Reading, Arc<Error>> {
        todo!()
    }

    /// Takes in a store's provider.
    pub fn attach(&self, _provider: Arc<dyn Provider>) -> StoreId {
        todo!()
    }

    /// Ends every task of the cache.
    pub fn shutdown(&self) -> &Shutdown {
        todo!()
    }
}

//! The board: the state of every target, published by its worker and read by the deliveries.

use std::{collections::BTreeMap, sync::Arc};

use tokio::{sync::watch, time::Instant};

use crate::{cache::Entry, secret::SecretBytes};

/// A handle to the states of all targets; clones share it.
#[derive(Clone, Debug)]
pub struct Board {
    targets: watch::Sender<BTreeMap<String, Arc<TargetState>>>,
}

/// A target as its worker last left it.
#[derive(Clone, Debug)]
pub struct TargetState {
    /// The target's name.
    pub name: String,
    /// How it stands.
    pub status: Status,
    /// The last good values; empty before the first success.
    pub values: Arc<BTreeMap<String, TargetValue>>,
    /// Changes exactly when the bytes of `values` change; 0 before the first success.
    pub generation: u64,
    /// When `values` were last assembled.
    pub built_at: Option<Instant>,
    /// How old values may be and count as fresh: the target's refresh interval; `None` for one read once.
    pub ttl: Option<std::time::Duration>,
}

/// How a target stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// Its worker has not finished once.
    Pending,
    /// Its last assembly succeeded.
    Synced,
    /// Its last assembly failed; values of an earlier one stay.
    Failed {
        /// One public sentence.
        reason: String,
    },
}

/// One key of a target.
#[derive(Clone, Debug)]
pub struct TargetValue {
    /// The value.
    pub bytes: SecretBytes,
    /// Random, kept over assemblies that bring the same bytes.
    pub etag: u64,
    /// The remote value that it came from.
    pub entry: Arc<Entry>,
}

impl Board {
    /// No targets yet.
    #[must_use]
    pub fn new() -> Self {
        Self { targets: watch::Sender::new(BTreeMap::new()) }
    }

    /// Every target's state, by name. A snapshot: cheap, and never changed under its holder.
    #[must_use]
    pub fn all(&self) -> Vec<Arc<TargetState>> {
        self.targets.borrow().values().cloned().collect()
    }

    /// One target's state.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Arc<TargetState>> {
        self.targets.borrow().get(name).cloned()
    }

    /// Wakes whenever any state changes.
    #[must_use]
    pub fn subscribe(&self) -> watch::Receiver<BTreeMap<String, Arc<TargetState>>> {
        self.targets.subscribe()
    }

    /// Publishes a target's new state.
    pub fn publish(&self, state: TargetState) {
        self.targets.send_modify(|targets| {
            targets.insert(state.name.clone(), Arc::new(state));
        });
    }

    /// Takes a target off the board.
    pub fn remove(&self, name: &str) {
        self.targets.send_if_modified(|targets| targets.remove(name).is_some());
    }
}

impl Default for Board {
    fn default() -> Self {
        Self::new()
    }
}

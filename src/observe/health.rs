//! Readiness as a set of named conditions; each part of the program holds its own and knows no other.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

/// All conditions together; clones share them.
#[derive(Clone, Debug, Default)]
pub struct Readiness {
    // A std mutex: held for a map operation, never over an await.
    unmet: Arc<Mutex<BTreeMap<String, String>>>,
}

/// One condition. Unmet from the moment it is made; dropping it takes it away.
#[derive(Debug)]
pub struct Condition {
    name: String,
    readiness: Readiness,
}

impl Readiness {
    /// No conditions: ready.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A new condition, unmet for `reason`. Names are public: never a secret.
    #[must_use]
    pub fn condition(&self, name: &str, reason: &str) -> Condition {
        let condition = Condition { name: name.to_owned(), readiness: self.clone() };
        condition.unmet(reason);
        condition
    }

    /// Name and reason of each unmet condition; empty when ready.
    #[must_use]
    pub fn unmet(&self) -> BTreeMap<String, String> {
        self.lock().clone()
    }

    /// True when no condition is unmet.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.lock().is_empty()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, String>> {
        self.unmet.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Condition {
    /// The condition holds.
    pub fn met(&self) {
        self.readiness.lock().remove(&self.name);
    }

    /// The condition does not hold, and why.
    pub fn unmet(&self, reason: &str) {
        self.readiness.lock().insert(self.name.clone(), reason.to_owned());
    }
}

impl Drop for Condition {
    fn drop(&mut self) {
        self.met();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ready_only_when_every_condition_is_met() {
        let readiness = Readiness::new();
        assert!(readiness.is_ready());
        let files = readiness.condition("files", "not written yet");
        let target = readiness.condition("target db", "not read yet");
        files.met();
        assert_eq!(readiness.unmet().into_iter().collect::<Vec<_>>(), [("target db".into(), "not read yet".into())]);
        target.met();
        assert!(readiness.is_ready());
        target.unmet("access denied");
        assert!(!readiness.is_ready());
        drop(target);
        assert!(readiness.is_ready(), "a condition that is gone does not hold anything up");
    }
}

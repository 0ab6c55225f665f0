//! The end of the program as a value: one signal that every task holds, and nothing that acts on its own.

use tokio_util::sync::{CancellationToken, WaitForCancellationFuture};

/// A cheap clone that every task selects on. Once asked for, a shutdown is never taken back.
#[derive(Clone, Debug, Default)]
pub struct Shutdown(CancellationToken);

impl Shutdown {
    /// Not asked for yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A part that ends with this one, and can be ended alone.
    #[must_use]
    pub fn child(&self) -> Self {
        Self(self.0.child_token())
    }

    /// Asks every holder to finish.
    pub fn request(&self) {
        self.0.cancel();
    }

    /// True once asked for.
    #[must_use]
    pub fn is_requested(&self) -> bool {
        self.0.is_cancelled()
    }

    /// Completes when asked for; at once if that was before.
    pub fn requested(&self) -> WaitForCancellationFuture<'_> {
        self.0.cancelled()
    }
}

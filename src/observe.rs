//! What an operator sees: logs, metrics, health, the admin listener. Never a secret.

pub mod health;

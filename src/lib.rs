//! keyside: a sidecar that brings an app's secrets from AWS into its memory.

pub mod assemble;
pub mod cache;
pub mod config;
pub mod delivery;
pub mod manifest;
pub mod observe;
pub mod provider;
pub mod secret;
pub mod serve;
pub mod shutdown;

//! Documents, flags and variables to a [`Config`], or to all faults at once.

use std::{net::SocketAddr, path::PathBuf, time::Duration};

use super::{Config, Environment, Fault, Faults, LogFormat, LogLevel};

/// What the command line says.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The folder of documents; `None` runs on the environment alone.
    pub folder: Option<PathBuf>,
    /// Warnings are errors.
    pub strict: bool,
    /// Flags and `KEYSIDE_…` variables, which win over the `Sidecar` document.
    pub overrides: Overrides,
}

/// Flags and variables that replace a field of the `Sidecar` document.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "named as the fields they replace")]
pub struct Overrides {
    pub namespace: Option<String>,
    pub http_port: Option<u16>,
    pub unix_socket: Option<PathBuf>,
    pub token_file: Option<PathBuf>,
    pub admin_listen: Option<SocketAddr>,
    pub cache_ttl: Option<Duration>,
    pub cache_stale_for: Option<Duration>,
    pub files_directory: Option<PathBuf>,
    pub require_tmpfs: Option<bool>,
    pub log_level: Option<LogLevel>,
    pub log_format: Option<LogFormat>,
}

/// A usable configuration and what is doubtful about it.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The configuration.
    pub config: Config,
    /// Warnings, in the order of files and lines.
    pub warnings: Vec<Fault>,
}

/// Reads the folder and resolves it.
///
/// # Errors
/// All faults of the folder, flags and variables together.
pub fn load(_options: &Options, _environment: &Environment) -> Result<Loaded, Faults> {
    todo!()
}

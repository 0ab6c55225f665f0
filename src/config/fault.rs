//! What is wrong with a configuration: collected, never thrown one at a time.

use std::{fmt, path::PathBuf};

/// One thing that is wrong or doubtful, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Whether it stops the configuration.
    pub severity: Severity,
    /// File, relative to the config folder; `None` for flags, variables and faults of the whole folder.
    pub file: Option<PathBuf>,
    /// Line in the file, from 1, where it is known.
    pub line: Option<usize>,
    /// `Kind/name` of the document.
    pub document: Option<String>,
    /// Path of the field (`spec.provider.aws.region`), or the flag or variable.
    pub field: Option<String>,
    /// What is wrong, and what would be right. Never a secret.
    pub message: String,
}

/// Whether a fault stops the configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Severity {
    /// The configuration can't be used.
    Error,
    /// It can, but something in it has no effect.
    Warning,
}

impl fmt::Display for Fault {
    /// `file:line: Kind/name: field: message`, each part where it is known.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = &self.file {
            write!(f, "{}", file.display())?;
            if let Some(line) = self.line {
                write!(f, ":{line}")?;
            }
            f.write_str(": ")?;
        }
        if let Some(document) = &self.document {
            write!(f, "{document}: ")?;
        }
        if let Some(field) = &self.field {
            write!(f, "{field}: ")?;
        }
        f.write_str(&self.message)
    }
}

/// All faults of a folder, errors and warnings, in the order of files and lines.
#[derive(Clone, Debug, Default, PartialEq, Eq, thiserror::Error)]
#[error("{} in the configuration", count(.0))]
pub struct Faults(pub Vec<Fault>);

impl Faults {
    /// True when at least one of them is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|fault| fault.severity == Severity::Error)
    }
}

fn count(faults: &[Fault]) -> String {
    match faults.iter().filter(|fault| fault.severity == Severity::Error).count() {
        1 => "1 fault".to_owned(),
        n => format!("{n} faults"),
    }
}

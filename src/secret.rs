//! The vocabulary of secrets: the bytes of a value, the name of a secret, the version asked for.
//!
//! `SecretBytes` is the only type that may hold a value. It has one door, [`SecretBytes::expose`], and its
//! twin for bodies, [`SecretBytes::share`]; it has no `Display` and no `Serialize`, so a value can't reach a
//! log, an error or a metric by accident.

use std::{fmt, sync::Arc};

use bytes::Bytes;
use zeroize::Zeroizing;

/// The bytes of a secret: shared by reference count, redacted in `Debug`, wiped when the last holder goes.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretBytes(Bytes);

impl SecretBytes {
    /// Takes the buffer over without a copy; it is wiped, capacity included, when the last clone is dropped.
    #[must_use]
    pub fn new(buffer: Vec<u8>) -> Self {
        Self(Bytes::from_owner(Zeroizing::new(buffer)))
    }

    /// The value itself.
    #[must_use]
    pub fn expose(&self) -> &[u8] {
        &self.0
    }

    /// The value as a body that shares the buffer: a reply is sent without a copy.
    #[must_use]
    pub fn share(&self) -> Bytes {
        self.0.clone()
    }

    /// Length in bytes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// True when the value has no bytes, which is a legal value.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<String> for SecretBytes {
    fn from(text: String) -> Self {
        Self::new(text.into_bytes())
    }
}

impl From<&[u8]> for SecretBytes {
    fn from(bytes: &[u8]) -> Self {
        Self::new(bytes.to_vec())
    }
}

impl fmt::Debug for SecretBytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// A secret's name or ARN in its service, with the store's prefix already applied.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RemoteKey(Arc<str>);

impl RemoteKey {
    /// Any text: the service decides what is a legal name.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self(name.into())
    }

    /// The name or ARN as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RemoteKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Which version of a secret is meant.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum VersionSelector {
    /// What the service calls current: `AWSCURRENT`, or the newest version of a parameter.
    #[default]
    Current,
    /// A staging label of Secrets Manager; a label or a version number of Parameter Store; a fake version.
    Label(Arc<str>),
    /// A version id of Secrets Manager (`VersionId`).
    Id(Arc<str>),
    /// Both at once, which AWS's agent passes on and Secrets Manager judges.
    IdAndLabel {
        /// The version id.
        id: Arc<str>,
        /// The staging label.
        label: Arc<str>,
    },
}

impl VersionSelector {
    /// The staging label that Secrets Manager means when none is named.
    pub const AWS_CURRENT: &str = "AWSCURRENT";

    /// A staging label or parameter label; `AWSCURRENT` and the empty text are [`Self::Current`].
    #[must_use]
    pub fn label(label: &str) -> Self {
        match label {
            "" | Self::AWS_CURRENT => Self::Current,
            other => Self::Label(other.into()),
        }
    }

    /// From the two query parameters of AWS's agent.
    #[must_use]
    pub fn from_id_and_label(id: Option<&str>, label: Option<&str>) -> Self {
        match (id, label) {
            (None, None) => Self::Current,
            (None, Some(label)) => Self::label(label),
            (Some(id), None) => Self::Id(id.into()),
            (Some(id), Some(label)) => Self::IdAndLabel { id: id.into(), label: label.into() },
        }
    }
}

impl fmt::Display for VersionSelector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Current => f.write_str("current"),
            Self::Label(label) => f.write_str(label),
            Self::Id(id) => write!(f, "uuid/{id}"),
            Self::IdAndLabel { id, label } => write!(f, "uuid/{id}, {label}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_nothing_of_the_value() {
        let secret = SecretBytes::from("hunter2".to_owned());
        assert_eq!(format!("{secret:?}"), "[redacted]");
        assert_eq!(format!("{:?}", Some(&secret)), "Some([redacted])");
    }

    #[test]
    fn a_shared_body_is_the_same_buffer() {
        let secret = SecretBytes::new(vec![7; 64]);
        assert_eq!(secret.share().as_ptr(), secret.expose().as_ptr());
    }

    #[test]
    fn awscurrent_is_current_however_it_is_spelt() {
        assert_eq!(VersionSelector::label("AWSCURRENT"), VersionSelector::Current);
        assert_eq!(VersionSelector::label(""), VersionSelector::Current);
        assert_eq!(VersionSelector::from_id_and_label(None, Some("AWSCURRENT")), VersionSelector::Current);
        assert_ne!(VersionSelector::label("AWSPREVIOUS"), VersionSelector::Current);
    }
}

//! Providers: the code that speaks to one service each, behind one trait.
//!
//! A provider fetches one remote value and says who it is. It caches nothing and never retries beyond what its
//! SDK client was told to; freshness, coalescing and back-off belong to the cache.

pub mod aws;
pub mod error;
pub mod fake;

use std::{fmt, pin::Pin, time::SystemTime};

pub use error::{Error, ErrorKind, ServiceAnswer};

use crate::secret::{RemoteKey, SecretBytes, VersionSelector};

/// A future behind a pointer, so that providers of different kinds stand in one map.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What is asked of a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Name or ARN, prefix applied.
    pub key: RemoteKey,
    /// Which version.
    pub version: VersionSelector,
}

/// What a service answered.
#[derive(Clone, Debug)]
pub struct Fetched {
    /// The value, and whether it was text or binary.
    pub value: Value,
    /// Friendly name as the service knows it.
    pub name: String,
    /// Full ARN; the fake provider has none.
    pub arn: Option<String>,
    /// Version id of Secrets Manager, version number of Parameter Store.
    pub version: String,
    /// Staging labels of the version, in the service's order.
    pub stages: Vec<String>,
    /// When the version was created (Secrets Manager) or last modified (Parameter Store).
    pub created: Option<SystemTime>,
}

/// A secret's value in one of the two forms that Secrets Manager keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `SecretString`, or a parameter's value.
    Text(SecretBytes),
    /// `SecretBinary`, decoded.
    Binary(SecretBytes),
}

impl Value {
    /// The bytes, whichever form they came in.
    #[must_use]
    pub fn bytes(&self) -> &SecretBytes {
        match self {
            Self::Text(bytes) | Self::Binary(bytes) => bytes,
        }
    }
}

/// Who a provider is at its service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    /// Account id; `None` for the fake provider.
    pub account: Option<String>,
    /// ARN of the user or role session.
    pub arn: String,
    /// Region that the calls go to.
    pub region: Option<String>,
}

impl fmt::Display for Caller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.region {
            Some(region) => write!(f, "{} in {region}", self.arn),
            None => f.write_str(&self.arn),
        }
    }
}

/// One service under one identity.
pub trait Provider: Send + Sync + 'static {
    /// The API that [`Self::fetch`] calls, as metrics name it (`GetSecretValue`).
    fn api(&self) -> &'static str;

    /// Reads one value from the service, now.
    fn fetch(&self, request: Request) -> BoxFuture<'_, Result<Fetched, Error>>;

    /// Signs in and says as whom. Needs no permission at AWS (`GetCallerIdentity`).
    fn identify(&self) -> BoxFuture<'_, Result<Caller, Error>>;

    /// When the credentials in use end, as far as is known.
    fn credentials_expire_at(&self) -> Option<SystemTime>;
}

//! A validated configuration as data: what the folder's documents, the flags and the environment add up to.
//!
//! Nothing here binds, connects or calls out. [`load`] reads the folder and answers with a [`Config`] or with
//! *all* faults of it; after that no code checks a value again.

pub mod environment;
pub mod fault;
mod folder;
mod quantity;
mod resolve;
pub mod watch;

use std::{collections::BTreeMap, net::SocketAddr, path::PathBuf, time::Duration};

pub use environment::Environment;
pub use fault::{Fault, Faults, Severity};
use globset::GlobMatcher;
pub use resolve::{Loaded, Options, Overrides, load};

use crate::secret::{RemoteKey, SecretBytes, VersionSelector};

/// Everything that the daemon runs on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Config {
    /// Listeners, cache, files and logging: the `Sidecar` document over its defaults, under variables and flags.
    pub sidecar: Sidecar,
    /// Every usable store, in the order of its documents.
    pub stores: Vec<Store>,
    /// Every `ExternalSecret`, in the order of its documents.
    pub targets: Vec<Target>,
}

/// The `Sidecar` document, resolved.
#[derive(Clone, Debug, PartialEq)]
pub struct Sidecar {
    /// The pod's own namespace, when known.
    pub namespace: Option<String>,
    /// The secret listener.
    pub http: Http,
    /// The admin listener: `None` turns it off (`admin.listen: ""`).
    pub admin: Option<SocketAddr>,
    /// Freshness and bounds of the cache.
    pub cache: CacheSettings,
    /// Where targets are written.
    pub files: Files,
    /// Which store answers a route that names none.
    pub default_stores: DefaultStores,
    /// What ad hoc reads may name; empty allows whatever the store's identity may read.
    pub access: Vec<AccessRule>,
    /// Logging.
    pub log: Log,
}

/// The secret listener.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Http {
    /// TCP addresses, loopback only. Port 0 lets the system choose one, the same for all.
    pub listen: Vec<SocketAddr>,
    /// Unix socket, if configured.
    pub unix_socket: Option<UnixSocket>,
    /// Where the caller's token comes from.
    pub token: Token,
    /// The prefix of AWS's agent's path route; starts and ends with `/`.
    pub path_prefix: String,
    /// Connections served at once.
    pub max_connections: usize,
    /// `Host` values accepted beside the loopback names, lower case, without port.
    pub allowed_hosts: Vec<String>,
}

/// A unix socket: its file mode is its guard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnixSocket {
    /// Absolute path.
    pub path: PathBuf,
    /// Permission bits.
    pub mode: u32,
}

/// Where the token of the TCP listener comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// A file, re-read when it changes (`http.token.file`, or a variable with `file://`).
    File(PathBuf),
    /// A variable's value (`AWS_TOKEN`, `AWS_SESSION_TOKEN`, `AWS_CONTAINER_AUTHORIZATION_TOKEN`).
    Inline(SecretBytes),
    /// Made at start and written, mode 0440, without a trailing newline, to this path.
    Generate(PathBuf),
}

/// Freshness and bounds of the cache.
#[derive(Clone, Debug, PartialEq)]
pub struct CacheSettings {
    /// How old a value may be while its service answers.
    pub ttl: Duration,
    /// How much older while it does not.
    pub stale_for: Duration,
    /// How long a reader of an expired value waits for its refresh.
    pub stale_wait: Duration,
    /// How long a not-found is remembered.
    pub negative_ttl: Duration,
    /// Values kept at once.
    pub max_entries: u64,
    /// Bytes kept at once.
    pub max_bytes: u64,
    /// The share of the TTL after which a key in use is refreshed, 0.1 to 1.0.
    pub refresh_ahead: f64,
}

/// Where and how targets are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    /// Root of all targets' folders.
    pub directory: PathBuf,
    /// Permission bits of a file.
    pub file_mode: u32,
    /// Permission bits of a directory.
    pub directory_mode: u32,
    /// Owning group of files and directories, if it is to be set.
    pub group: Option<u32>,
    /// Refuse a directory that is not on tmpfs.
    pub require_tmpfs: bool,
    /// How long the set before the current one stays for readers that have it open.
    pub keep_previous_for: Duration,
}

/// Which store answers a route that names none: a store's name, when there are two of one service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DefaultStores {
    /// For Secrets Manager routes. Resolved: `None` only if there is no such store.
    pub secrets_manager: Option<String>,
    /// For Parameter Store routes. Resolved: `None` only if there is no such store.
    pub parameter_store: Option<String>,
}

/// One line of `access.allow`.
#[derive(Clone, Debug)]
pub struct AccessRule {
    /// Glob over the store's name.
    pub store: GlobMatcher,
    /// Glob over the remote key as asked, prefix not applied.
    pub key: GlobMatcher,
}

impl PartialEq for AccessRule {
    fn eq(&self, other: &Self) -> bool {
        self.store.glob() == other.store.glob() && self.key.glob() == other.key.glob()
    }
}

/// Logging.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Log {
    /// The least severe level that is written.
    pub level: LogLevel,
    /// How a line looks.
    pub format: LogFormat,
}

/// Levels as AWS's agent names them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum LogLevel {
    Debug,
    #[default]
    Info,
    Warn,
    Error,
    None,
}

/// How a log line looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LogFormat {
    /// One JSON object a line.
    #[default]
    Json,
    /// For people at a terminal.
    Text,
}

/// A resolved `SecretStore` or `ClusterSecretStore`.
#[derive(Clone, Debug, PartialEq)]
pub struct Store {
    /// `metadata.name`; unique among all stores of either kind.
    pub name: String,
    /// Which of the two kinds.
    pub kind: StoreKind,
    /// The service and the identity.
    pub provider: Provider,
}

/// The two store kinds of ESO.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum StoreKind {
    /// Namespaced.
    SecretStore,
    /// Cluster-wide.
    ClusterSecretStore,
}

impl StoreKind {
    /// The kind's name in a document.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SecretStore => "SecretStore",
            Self::ClusterSecretStore => "ClusterSecretStore",
        }
    }
}

/// What a store speaks to.
#[derive(Clone, Debug, PartialEq)]
pub enum Provider {
    /// Secrets Manager or Parameter Store.
    Aws(Box<Aws>),
    /// Values from the document itself.
    Fake(Vec<FakeValue>),
}

/// `spec.provider.aws`, resolved.
#[derive(Clone, Debug, PartialEq)]
pub struct Aws {
    /// Which of the two services.
    pub service: AwsService,
    /// `None` only for the stores made without a document: the SDK's own region chain then decides.
    pub region: Option<String>,
    /// Whose credentials.
    pub identity: Identity,
    /// Put before every remote key, verbatim.
    pub prefix: String,
    /// `spec.retrySettings`; `None` is the SDK's standard retry.
    pub retry: Option<Retry>,
    /// Endpoints that replace AWS's own.
    pub endpoints: Endpoints,
}

/// The AWS services that a store can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AwsService {
    /// `service: SecretsManager`
    SecretsManager,
    /// `service: ParameterStore`
    ParameterStore,
}

/// Base credentials, then each role in turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// What the chain starts from.
    pub base: BaseIdentity,
    /// `additionalRoles` in order, then `role`.
    pub roles: Vec<Role>,
}

/// What the chain starts from; never guessed, never replaced by another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BaseIdentity {
    /// No `auth` in the store: the SDK's default chain, which finds IRSA and Pod Identity of the pod itself.
    DefaultChain,
    /// `auth.jwt`: `AssumeRoleWithWebIdentity` with the pod's own projected token.
    WebIdentity {
        /// From the `ServiceAccount` document's annotation, else `AWS_ROLE_ARN`.
        role_arn: String,
        /// `AWS_WEB_IDENTITY_TOKEN_FILE`, re-read at each renewal.
        token_file: PathBuf,
        /// Audiences of which the token's `aud` must hold one.
        audiences: Vec<String>,
        /// `AWS_ROLE_SESSION_NAME`, else `keyside`.
        session_name: String,
    },
    /// `auth.secretRef`.
    StaticKeys {
        /// Access key id.
        access_key_id: SecretBytes,
        /// Secret access key.
        secret_access_key: SecretBytes,
        /// Session token.
        session_token: Option<SecretBytes>,
    },
}

/// One `AssumeRole`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Role {
    /// The role's ARN.
    pub arn: String,
    /// `externalID`, sent with the last role only.
    pub external_id: Option<String>,
    /// Session tags, sent with the last role only.
    pub tags: BTreeMap<String, String>,
    /// `transitiveTagKeys`, sent with the last role only.
    pub transitive_tag_keys: Vec<String>,
}

/// `spec.retrySettings` as ESO reads them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    /// Attempts in all (ESO's `maxRetries`).
    pub attempts: u32,
    /// Constant back-off; `None` is the SDK's exponential one.
    pub interval: Option<Duration>,
}

/// Endpoint URLs from ESO's variables and from `AWS_ENDPOINT_URL*`; `None` is AWS's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Endpoints {
    /// For the store's own service.
    pub service: Option<String>,
    /// For STS.
    pub sts: Option<String>,
}

/// One value of the fake provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FakeValue {
    /// Its key.
    pub key: RemoteKey,
    /// Its version; empty is what a read without a version finds.
    pub version: String,
    /// Its value.
    pub value: SecretBytes,
}

/// A resolved `ExternalSecret`.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// `target.name`, else `metadata.name`; unique, and a legal file name.
    pub name: String,
    /// How often its values are renewed; `Interval::Cache` when the document does not say.
    pub refresh: Interval,
    /// `dataFrom`, in order.
    pub extracts: Vec<Extract>,
    /// `data`, in order; wins over `dataFrom`.
    pub data: Vec<Datum>,
}

/// How often a target's values are renewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interval {
    /// Not said: the cache's TTL.
    Cache,
    /// `refreshInterval`.
    Every(Duration),
    /// `refreshInterval: "0"`: read once.
    Once,
}

/// A remote value that a target reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The store's name.
    pub store: String,
    /// Prefix applied.
    pub key: RemoteKey,
    /// Which version.
    pub version: VersionSelector,
    /// Path into the value.
    pub property: Option<String>,
}

/// One item of `dataFrom`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extract {
    /// What is read.
    pub source: Source,
}

/// One item of `data`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Datum {
    /// The key in the target.
    pub secret_key: String,
    /// What is read.
    pub source: Source,
}

impl Default for Sidecar {
    fn default() -> Self {
        todo!()
    }
}

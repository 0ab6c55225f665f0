//! What goes wrong between keyside and a service, sorted by what the cache may do about it.

use std::{error::Error as StdError, fmt};

/// The cause of a failed read. The same kind decides the cache's policy, the HTTP status and the metric's label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// No such secret, parameter, version or label; or marked for deletion.
    NotFound,
    /// The service knows the identity and refuses it.
    AccessDenied,
    /// The request is wrong in itself: a malformed name, an impossible version.
    InvalidRequest,
    /// The service could not decrypt the value (KMS).
    DecryptionFailure,
    /// The service asks for fewer calls.
    Throttled,
    /// No answer in time.
    Timeout,
    /// No connection: refused, reset, DNS, TLS.
    Connection,
    /// An answer that can't be read.
    InvalidResponse,
    /// The service failed (HTTP 5xx).
    ServiceFailure,
    /// The credentials were refused as expired or unknown.
    ExpiredCredentials,
    /// No credentials could be had: none configured, no token file, STS failed or refused.
    NoCredentials,
}

impl ErrorKind {
    /// Every kind, for tables and tests.
    pub const ALL: [Self; 11] = [
        Self::NotFound,
        Self::AccessDenied,
        Self::InvalidRequest,
        Self::DecryptionFailure,
        Self::Throttled,
        Self::Timeout,
        Self::Connection,
        Self::InvalidResponse,
        Self::ServiceFailure,
        Self::ExpiredCredentials,
        Self::NoCredentials,
    ];

    /// True when time may mend it: the last good value stays in use. False is the service's authoritative no.
    #[must_use]
    pub fn is_passing(self) -> bool {
        match self {
            Self::NotFound | Self::AccessDenied | Self::InvalidRequest | Self::DecryptionFailure => false,
            Self::Throttled
            | Self::Timeout
            | Self::Connection
            | Self::InvalidResponse
            | Self::ServiceFailure
            | Self::ExpiredCredentials
            | Self::NoCredentials => true,
        }
    }

    /// The kind as a metric label and machine code.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotFound => "not_found",
            Self::AccessDenied => "access_denied",
            Self::InvalidRequest => "invalid_request",
            Self::DecryptionFailure => "decryption_failure",
            Self::Throttled => "throttled",
            Self::Timeout => "timeout",
            Self::Connection => "connection",
            Self::InvalidResponse => "invalid_response",
            Self::ServiceFailure => "service_failure",
            Self::ExpiredCredentials => "expired_credentials",
            Self::NoCredentials => "no_credentials",
        }
    }
}

/// What a service said when it refused, for the routes that must repeat it word for word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceAnswer {
    /// AWS's error code, without a namespace (`ResourceNotFoundException`).
    pub code: String,
    /// AWS's message.
    pub message: Option<String>,
    /// HTTP status.
    pub status: u16,
}

/// A failed read. `Display` is one public sentence without AWS's text; the chain below it is for logs.
#[derive(Debug)]
pub struct Error {
    kind: ErrorKind,
    message: String,
    answer: Option<ServiceAnswer>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    /// `message`: one fact, lower case, no value, no AWS text, the remedy at its end where there is one.
    #[must_use]
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), answer: None, source: None }
    }

    /// With what the service said.
    #[must_use]
    pub fn with_answer(mut self, answer: ServiceAnswer) -> Self {
        self.answer = Some(answer);
        self
    }

    /// With the cause below it.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// The machine's view.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The service's own words, if it gave any.
    #[must_use]
    pub fn answer(&self) -> Option<&ServiceAnswer> {
        self.answer.as_ref()
    }

    /// The whole chain in one line, for logs: this sentence, then each cause.
    #[must_use]
    pub fn chain(&self) -> String {
        let mut line = self.message.clone();
        let mut cause = self.source();
        while let Some(error) = cause {
            let text = error.to_string();
            if !text.is_empty() {
                line.push_str(": ");
                line.push_str(&text);
            }
            cause = error.source();
        }
        line
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

//! ESO's `fake` provider: values that stand in the document itself.
//!
//! For trying things out and for tests. A version must match exactly: a value with a version is invisible
//! without it, and the other way round; of two values with one key and version the later wins.

use std::{collections::HashMap, time::SystemTime};

use super::{BoxFuture, Caller, Error, ErrorKind, Fetched, Provider, Request, Value};
use crate::{
    config::FakeValue,
    secret::{RemoteKey, SecretBytes, VersionSelector},
};

/// The values of one store.
pub struct Fake {
    store: String,
    values: HashMap<(RemoteKey, String), SecretBytes>,
}

impl Fake {
    /// Later values win over earlier ones of the same key and version.
    #[must_use]
    pub fn new(store: &str, values: &[FakeValue]) -> Self {
        let values = values.iter().map(|fake| ((fake.key.clone(), fake.version.clone()), fake.value.clone())).collect();
        Self { store: store.to_owned(), values }
    }

    fn find(&self, request: &Request) -> Result<Fetched, Error> {
        let version = match &request.version {
            VersionSelector::Current => "",
            VersionSelector::Label(text) | VersionSelector::Id(text) => text,
            VersionSelector::IdAndLabel { id, .. } => id,
        };
        let value = self
            .values
            .get(&(request.key.clone(), version.to_owned()))
            .ok_or_else(|| Error::new(ErrorKind::NotFound, "the fake store has no such key and version"))?;
        Ok(Fetched {
            value: Value::Text(value.clone()),
            name: request.key.as_str().to_owned(),
            arn: None,
            version: version.to_owned(),
            stages: Vec::new(),
            created: None,
        })
    }
}

impl Provider for Fake {
    fn api(&self) -> &'static str {
        "Fake"
    }

    fn fetch(&self, request: Request) -> BoxFuture<'_, Result<Fetched, Error>> {
        Box::pin(async move { self.find(&request) })
    }

    fn identify(&self) -> BoxFuture<'_, Result<Caller, Error>> {
        Box::pin(async move { Ok(Caller { account: None, arn: format!("fake:{}", self.store), region: None }) })
    }

    fn credentials_expire_at(&self) -> Option<SystemTime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(key: &str, version: &str, value: &str) -> FakeValue {
        FakeValue { key: RemoteKey::new(key), version: version.to_owned(), value: value.to_owned().into() }
    }

    fn read(fake: &Fake, key: &str, version: &str) -> Result<Vec<u8>, ErrorKind> {
        let request = Request { key: RemoteKey::new(key), version: VersionSelector::label(version) };
        fake.find(&request).map(|fetched| fetched.value.bytes().expose().to_vec()).map_err(|error| error.kind())
    }

    #[test]
    fn a_version_must_match_exactly() {
        let fake = Fake::new("demo", &[value("a", "", "plain"), value("a", "v1", "first"), value("b", "v1", "only")]);
        assert_eq!(read(&fake, "a", ""), Ok(b"plain".to_vec()));
        assert_eq!(read(&fake, "a", "v1"), Ok(b"first".to_vec()));
        assert_eq!(read(&fake, "a", "v2"), Err(ErrorKind::NotFound));
        assert_eq!(read(&fake, "b", ""), Err(ErrorKind::NotFound));
    }

    #[test]
    fn of_two_values_the_later_wins() {
        let fake = Fake::new("demo", &[value("a", "", "old"), value("a", "", "new")]);
        assert_eq!(read(&fake, "a", ""), Ok(b"new".to_vec()));
    }
}

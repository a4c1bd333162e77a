//! Asks a store, and waits: here alone the program does several things at once on the network. What is asked is repeated for a while, with growing pauses;
//! what a store refuses is told in our words. Passwords stay in here.

mod http;
mod lease;
mod note;
mod sending;

use std::{
    collections::BTreeMap,
    fmt,
    path::Path,
    sync::{Arc, Mutex},
    time::Duration,
};

use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use hyper::body::Bytes;
use object_store::{
    Attribute, Attributes, BackoffConfig, GetOptions, ObjectStore, ObjectStoreExt as _, PutMode, PutOptions,
    PutPayload, RetryConfig, UpdateVersion,
    aws::{AmazonS3, AmazonS3Builder},
    path::Path as Key,
};
use tokio::runtime::Runtime;

pub(super) use self::http::Trouble;
use self::lease::Lease;
use super::fault;
use crate::{
    base::{diagnostic::Message, error::Error, fingerprint::Fingerprint},
    config::store::Place,
    publish::target::Say,
};

/// Most requests at once: a city's line bears them, and so does every store.
const ABREAST: usize = 8;

/// The name of the stamp beside an object (`x-amz-meta-parvis`).
const STAMP: &str = "parvis";

/// Who publishes, by which way, and how patiently. Never shown.
#[derive(Clone)]
pub struct Access {
    /// The name of the key.
    pub key: String,
    /// The key.
    pub secret: String,
    /// What comes with a key that was lent for some hours.
    pub token: Option<String>,
    /// The machine through which the network is left (`HTTPS_PROXY`); its address may hold a password.
    pub proxy: Option<String>,
    /// Hosts that are asked without it (`NO_PROXY`).
    pub no_proxy: Option<String>,
    /// How long is waited.
    pub patience: Patience,
}

impl Access {
    /// The variable whose value holds a sign that no key has. A token is copied over several lines, and a line end in a header is no header (RFC 9110, 5.5).
    fn odd_variable(&self) -> Option<&'static str> {
        let token = self.token.as_deref().unwrap_or_default();
        let variables =
            [("AWS_ACCESS_KEY_ID", &*self.key), ("AWS_SECRET_ACCESS_KEY", &*self.secret), ("AWS_SESSION_TOKEN", token)];
        let is_odd = |value: &str| !value.chars().all(|sign| sign.is_ascii_graphic());
        variables.into_iter().find(|(_, value)| is_odd(value)).map(|(name, _)| name)
    }
}

impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Access")
    }
}

/// How long is waited, and for what.
#[derive(Copy, Clone, Debug)]
pub struct Patience {
    /// The first pause before something is asked again; each further one is about twice as long.
    pub pause: Duration,
    /// Most repetitions of one request.
    pub repetitions: usize,
    /// How long an answer may take, besides what sending takes.
    pub silence: Duration,
    /// How long the lock of a store holds without a sign of life.
    pub lease: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self { pause: Duration::from_millis(200), repetitions: 8, silence: seconds(60), lease: seconds(120) }
    }
}

/// What a store lists of an object.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Listed {
    /// How many bytes.
    pub length: u64,
    /// Its state (`ETag`).
    pub tag: String,
}

/// A store that can be asked.
pub struct Client {
    runtime: Runtime,
    store: Arc<AmazonS3>,
    place: Place,
    clock: Clock,
    patience: Patience,
    lease: Option<Lease>,
}

/// The clock of the store, as its last answer told it (`Date`).
pub type Clock = Arc<Mutex<Option<String>>>;

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Client({})", self.place)
    }
}

impl Client {
    /// Makes what is needed to ask; asks nothing yet.
    pub fn new(place: &Place, access: &Access) -> Result<Self, Error> {
        if let Some(variable) = access.odd_variable() {
            let message = Message::new("publish-store-credentials-sign").with("place", place.to_string());
            return Err(Error::Remote { message: message.with("variable", variable) });
        }
        let (clock, patience) = (Clock::default(), access.patience);
        let connector = http::connector(place, access, Arc::clone(&clock))?;
        let most = Duration::from_secs(5).max(patience.pause);
        let backoff = BackoffConfig { init_backoff: patience.pause, max_backoff: most, base: 2. };
        let retry_timeout = Duration::from_secs(120);
        let mut builder = AmazonS3Builder::new()
            .with_http_connector(connector)
            .with_bucket_name(&place.bucket)
            .with_region(&place.region)
            .with_endpoint(&place.endpoint)
            .with_virtual_hosted_style_request(place.bucket_in_host)
            .with_allow_http(place.endpoint.starts_with("http://"))
            // Stores that only resemble Amazon's differ most in this request, and few objects go at a time.
            .with_disable_bulk_delete(true)
            .with_retry(RetryConfig { backoff, max_retries: patience.repetitions, retry_timeout })
            .with_access_key_id(&access.key)
            .with_secret_access_key(&access.secret);
        if let Some(token) = &access.token {
            builder = builder.with_token(token);
        }
        let store = builder.build().map_err(|error| fault::told(place, &error))?;
        // A thread of its own, so that the lock shows signs of life while this one compresses.
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
        let runtime = runtime.map_err(|error| Error::Tool { name: "tokio", detail: error.to_string() })?;
        Ok(Self { runtime, store: Arc::new(store), place: place.clone(), clock, patience, lease: None })
    }

    /// Keeps others out until this is dropped.
    pub fn lock(&mut self, project: &Path, say: Say<'_>) -> Result<(), Error> {
        let taking = Lease::take(Arc::clone(&self.store), &self.place, &self.clock, self.patience, project, say);
        self.lease = Some(self.runtime.block_on(taking)?);
        Ok(())
    }

    /// Everything below the prefix.
    pub fn list(&self) -> Result<BTreeMap<String, Listed>, Error> {
        let prefix = match self.place.prefix.is_empty() {
            true => None,
            false => Some(self.key("")?),
        };
        let listed = self.runtime.block_on(self.store.list(prefix.as_ref()).try_collect::<Vec<_>>());
        let listed = listed.map_err(|error| self.told(&error))?;
        let inside = |meta: object_store::ObjectMeta| {
            let key = meta.location.as_ref().strip_prefix(self.place.prefix.as_str())?.to_owned();
            Some((key, Listed { length: meta.size, tag: meta.e_tag.unwrap_or_default() }))
        };
        Ok(listed.into_iter().filter_map(inside).collect())
    }

    /// An object and its state; `None` if there is none.
    pub fn get(&self, key: &str) -> Result<Option<(Bytes, String)>, Error> {
        let key = self.key(key)?;
        self.runtime.block_on(get(&self.store, &key)).map_err(|error| self.told(&error))
    }

    /// The same, asked only if it is listed.
    pub fn get_if(&self, listed: &BTreeMap<String, Listed>, key: &str) -> Result<Option<(Bytes, String)>, Error> {
        match listed.contains_key(key) {
            true => self.get(key),
            false => Ok(None),
        }
    }

    /// The stamps of objects, of those that have one.
    pub fn stamps(&self, keys: &[String]) -> Result<BTreeMap<String, Fingerprint>, Error> {
        let stamp = |key: &String| {
            let key = key.clone();
            async move {
                let options = GetOptions { head: true, ..GetOptions::default() };
                match self.store.get_opts(&self.key(&key)?, options).await {
                    Ok(found) => Ok(stamp_of(&found.attributes).map(|stamp| (key, stamp))),
                    Err(object_store::Error::NotFound { .. }) => Ok(None),
                    Err(error) => Err(self.told(&error)),
                }
            }
        };
        let asked = stream::iter(keys.iter().map(stamp)).buffer_unordered(ABREAST);
        let found: Vec<Option<_>> = self.runtime.block_on(asked.try_collect())?;
        Ok(found.into_iter().flatten().collect())
    }

    /// Puts a text of ours.
    pub fn put_text(&self, key: &str, text: &[u8]) -> Result<(), Error> {
        self.refuse_lost()?;
        let (key, text) = (self.key(key)?, Bytes::copy_from_slice(text));
        let put = self.store.put_opts(&key, PutPayload::from(text), PutOptions::default());
        self.runtime.block_on(put).map(drop).map_err(|error| self.told(&error))
    }

    /// Puts a word into an object, if that is still in the state in which it was read; its new state.
    pub fn turn(&self, key: &str, word: &str, state: Option<&str>) -> Result<String, Error> {
        self.refuse_lost()?;
        let key = self.key(key)?;
        let is_guarded = self.lease.as_ref().is_some_and(Lease::is_guarded);
        let mode = match state {
            _ if !is_guarded => PutMode::Overwrite,
            // A store that names no states.
            Some("") => PutMode::Overwrite,
            Some(state) => PutMode::Update(UpdateVersion { e_tag: Some(state.to_owned()), version: None }),
            None => PutMode::Create,
        };
        let payload = PutPayload::from(Bytes::copy_from_slice(word.as_bytes()));
        let put = self.runtime.block_on(self.store.put_opts(&key, payload, PutOptions::from(mode)));
        match put {
            Ok(put) => Ok(put.e_tag.unwrap_or_default()),
            // An answer may have been lost on the way: then the word is there.
            Err(object_store::Error::Precondition { .. } | object_store::Error::AlreadyExists { .. }) => {
                let found = self.runtime.block_on(get(&self.store, &key)).map_err(|error| self.told(&error))?;
                let own = found.filter(|(text, _)| text.as_ref() == word.as_bytes());
                own.map(|(_, tag)| tag).ok_or_else(|| self.lost())
            }
            Err(error) => Err(self.told(&error)),
        }
    }

    /// Removes objects; one that is gone already is no fault.
    pub fn remove(&self, keys: &[String]) -> Result<(), Error> {
        let remove = |key: &String| {
            let key = key.clone();
            async move {
                self.refuse_lost()?;
                match self.store.delete(&self.key(&key)?).await {
                    Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
                    Err(error) => Err(self.told(&error)),
                }
            }
        };
        let removed = stream::iter(keys.iter().map(remove)).buffer_unordered(ABREAST);
        self.runtime.block_on(removed.try_collect())
    }

    fn key(&self, key: &str) -> Result<Key, Error> {
        Key::parse(format!("{}{key}", self.place.prefix)).map_err(|error| self.told(&error.into()))
    }

    fn told(&self, error: &object_store::Error) -> Error {
        fault::told(&self.place, error)
    }

    /// Somebody else took the lock, or nobody could be asked for too long.
    fn refuse_lost(&self) -> Result<(), Error> {
        match self.lease.as_ref().is_some_and(Lease::is_lost) {
            true => Err(self.lost()),
            false => Ok(()),
        }
    }

    fn lost(&self) -> Error {
        Error::Remote { message: Message::new("publish-store-lost").with("place", self.place.to_string()) }
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        if let Some(lease) = self.lease.take() {
            self.runtime.block_on(lease.give_back());
        }
    }
}

async fn get(store: &AmazonS3, key: &Key) -> object_store::Result<Option<(Bytes, String)>> {
    match store.get_opts(key, GetOptions::default()).await {
        Ok(found) => {
            let tag = found.meta.e_tag.clone().unwrap_or_default();
            Ok(Some((found.bytes().await?, tag)))
        }
        Err(object_store::Error::NotFound { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

fn stamp_of(attributes: &Attributes) -> Option<Fingerprint> {
    Fingerprint::parse(attributes.get(&Attribute::Metadata(STAMP.into()))?)
}

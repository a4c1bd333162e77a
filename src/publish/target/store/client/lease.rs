//! The lock of a store: an object that is put only if there is none, and put again and again as a sign of life. Without a sign for a while it is nobody's.
//! Time is that of the store, so that no clock of ours has to be right.

use std::{
    collections::hash_map::RandomState,
    hash::{BuildHasher as _, Hasher as _},
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use hyper::body::Bytes;
use object_store::{
    GetOptions, ObjectStore, ObjectStoreExt as _, PutMode, PutOptions, PutPayload, UpdateVersion, aws::AmazonS3,
    path::Path as Key,
};
use tokio::{
    task::JoinHandle,
    time::{Instant, sleep, timeout},
};

use super::{Clock, Patience, note::Note};
use crate::{
    base::{diagnostic::Message, error::Error},
    config::store::Place,
    publish::target::{Progress, Say, store::fault},
};

/// The object.
const LOCK: &str = ".parvis/lock";

/// How long two who began at once may need to see each other, in a store without conditional writes.
const SETTLE: Duration = Duration::from_secs(2);

/// How long giving back may take: whoever waits for it learns of it by the missing signs of life.
const FAREWELL: Duration = Duration::from_secs(5);

/// A lock that is held.
pub struct Lease {
    lock: Lock,
    is_guarded: bool,
    is_lost: Arc<AtomicBool>,
    signs: JoinHandle<()>,
    note: Note,
}

/// The object, and what is ours in it.
#[derive(Clone)]
struct Lock {
    store: Arc<AmazonS3>,
    key: Key,
    token: String,
}

/// A lock that was found.
struct Found {
    token: String,
    tag: Option<String>,
    /// When the last sign of life was, in seconds since 1970.
    since: i64,
}

impl Lease {
    /// Takes the lock.
    pub async fn take(
        store: Arc<AmazonS3>,
        place: &Place,
        clock: &Clock,
        patience: Patience,
        project: &Path,
        say: Say<'_>,
    ) -> Result<Self, Error> {
        let told = |error: object_store::Error| fault::told(place, &error);
        let key = Key::parse(format!("{}{LOCK}", place.prefix)).map_err(|error| told(error.into()))?;
        let note = Note::of(project, place);
        let former = note.read();
        let lock = Lock { store, key, token: token() };
        // Written before the lock is, so that this project knows its own after a killed run, whichever it was that got so far.
        note.write(&format!("{}\n{former}", lock.token))?;
        let is_guarded = match lock.find().await.map_err(told)? {
            None => lock.begin(place).await?,
            Some(found) => {
                let age = now(clock).map_or(0, |now| (now - found.since).max(0));
                let is_ours = former.lines().any(|token| token == found.token);
                if !is_ours && age < i64::try_from(patience.lease.as_secs()).unwrap_or(i64::MAX) {
                    return Err(busy(place, age, patience));
                }
                let is_guarded = lock.replace(place, found).await?;
                if !is_ours {
                    say(Progress::TookOver);
                }
                is_guarded
            }
        };
        note.write(&lock.token)?;
        if !is_guarded {
            say(Progress::Unguarded);
        }
        let is_lost = Arc::new(AtomicBool::new(false));
        let signs = tokio::spawn(lock.clone().show_life(is_guarded, patience.lease, Arc::clone(&is_lost)));
        Ok(Self { lock, is_guarded, is_lost, signs, note })
    }

    /// True if the store knows conditional writes.
    pub fn is_guarded(&self) -> bool {
        self.is_guarded
    }

    /// True if somebody else took it, or if it could not be renewed for too long.
    pub fn is_lost(&self) -> bool {
        self.is_lost.load(Ordering::Acquire)
    }

    /// Gives it back, if it is still ours.
    pub async fn give_back(self) {
        self.signs.abort();
        let giving = async {
            if !self.is_lost() && self.lock.find().await.ok()??.token == self.lock.token {
                self.lock.store.delete(&self.lock.key).await.ok()?;
            }
            Some(())
        };
        if let Ok(Some(())) = timeout(FAREWELL, giving).await {
            self.note.forget();
        }
    }
}

impl Lock {
    async fn find(&self) -> object_store::Result<Option<Found>> {
        match self.store.get_opts(&self.key, GetOptions::default()).await {
            Ok(found) => {
                let (tag, since) = (found.meta.e_tag.clone(), found.meta.last_modified.timestamp());
                let token = String::from_utf8_lossy(&found.bytes().await?).into_owned();
                Ok(Some(Found { token, tag, since }))
            }
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    async fn put(&self, mode: PutMode) -> object_store::Result<()> {
        let payload = PutPayload::from(Bytes::copy_from_slice(self.token.as_bytes()));
        self.store.put_opts(&self.key, payload, PutOptions::from(mode)).await.map(drop)
    }

    /// Puts it where none is. True if the store really looked.
    async fn begin(&self, place: &Place) -> Result<bool, Error> {
        let told = |error: object_store::Error| fault::told(place, &error);
        match self.put(PutMode::Create).await {
            Ok(()) => {}
            Err(object_store::Error::AlreadyExists { .. }) => {
                // An answer may have been lost on the way: then it is ours.
                let is_ours = self.find().await.map_err(told)?.is_some_and(|found| found.token == self.token);
                return if is_ours { Ok(true) } else { Err(raced(place)) };
            }
            Err(error) if is_unknown(&error) => return self.begin_unguarded(place).await,
            Err(error) => return Err(told(error)),
        }
        // A store that does not know the condition writes all the same.
        match self.put(PutMode::Create).await {
            Err(object_store::Error::AlreadyExists { .. }) => Ok(true),
            Ok(()) => self.begin_unguarded(place).await,
            Err(error) => Err(told(error)),
        }
    }

    /// The best that can be done: the last who wrote has it, once everybody has written.
    async fn begin_unguarded(&self, place: &Place) -> Result<bool, Error> {
        let told = |error: object_store::Error| fault::told(place, &error);
        self.put(PutMode::Overwrite).await.map_err(told)?;
        sleep(SETTLE).await;
        match self.find().await.map_err(told)?.is_some_and(|found| found.token == self.token) {
            true => Ok(false),
            false => Err(raced(place)),
        }
    }

    /// Takes the place of one that is nobody's any more.
    async fn replace(&self, place: &Place, found: Found) -> Result<bool, Error> {
        let told = |error: object_store::Error| fault::told(place, &error);
        if found.tag.is_none() {
            return self.begin_unguarded(place).await;
        }
        let state = UpdateVersion { e_tag: found.tag, version: None };
        match self.put(PutMode::Update(state.clone())).await {
            Ok(()) => {}
            Err(object_store::Error::Precondition { .. }) => {
                let is_ours = self.find().await.map_err(told)?.is_some_and(|found| found.token == self.token);
                return if is_ours { Ok(true) } else { Err(raced(place)) };
            }
            Err(error) if is_unknown(&error) => return self.begin_unguarded(place).await,
            Err(error) => return Err(told(error)),
        }
        // The former state is gone: only a store that does not look writes again.
        match self.put(PutMode::Update(state)).await {
            Err(object_store::Error::Precondition { .. }) => Ok(true),
            Ok(()) => self.begin_unguarded(place).await,
            Err(error) => Err(told(error)),
        }
    }

    /// Puts the lock again, several times a lease.
    async fn show_life(self, is_guarded: bool, lease: Duration, is_lost: Arc<AtomicBool>) {
        let mut last = Instant::now();
        loop {
            sleep(lease / 5).await;
            let is_ours = match self.find().await {
                Ok(found) => found.filter(|found| found.token == self.token),
                Err(_) if last.elapsed() > lease * 4 / 5 => None,
                Err(_) => continue,
            };
            let Some(found) = is_ours else { return is_lost.store(true, Ordering::Release) };
            let mode = match is_guarded {
                true => PutMode::Update(UpdateVersion { e_tag: found.tag, version: None }),
                false => PutMode::Overwrite,
            };
            // Whoever was faster is seen at the next turn.
            if self.put(mode).await.is_ok() {
                last = Instant::now();
            }
        }
    }
}

/// The store says that it does not know what was asked of it.
fn is_unknown(error: &object_store::Error) -> bool {
    matches!(error, object_store::Error::NotImplemented { .. }) || fault::is_unknown(error)
}

fn busy(place: &Place, age: i64, patience: Patience) -> Error {
    let age = usize::try_from(age).unwrap_or_default();
    let wait = usize::try_from(patience.lease.as_secs()).unwrap_or_default().saturating_sub(age).max(1);
    let message = Message::new("publish-store-busy").with("place", place.to_string());
    Error::Remote { message: message.with("age", age).with("wait", wait) }
}

fn raced(place: &Place) -> Error {
    Error::Remote { message: Message::new("publish-store-raced").with("place", place.to_string()) }
}

/// The time of the store, in seconds since 1970.
fn now(clock: &Clock) -> Option<i64> {
    let date = clock.lock().ok()?.clone()?;
    // RFC 9110, 5.6.7: dates of HTTP are those of mail, in GMT.
    jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(date).ok().map(jiff::Timestamp::as_second)
}

/// Chance, so that no two runs are taken for one another: the seeds of hash tables are from the system.
fn token() -> String {
    let number = || RandomState::new().build_hasher().finish();
    format!("{:016x}{:016x}", number(), number())
}

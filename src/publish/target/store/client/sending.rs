//! Sends objects: several at once, large ones in parts, so that neither the line nor the memory of a small machine is too small.

use std::{
    io::{self, Read as _},
    time::Duration,
};

use futures_util::{StreamExt as _, stream};
use hyper::body::Bytes;
use object_store::{
    Attribute, Attributes, ObjectStore as _, PutMultipartOptions, PutOptions, PutPayload, PutResult, path::Path as Key,
};
use tokio::time::Instant;

use super::{ABREAST, Client, STAMP};
use crate::{
    base::{diagnostic::Message, error::Error, fingerprint::Fingerprint},
    publish::target::{
        Progress, Say,
        store::{objects::Object, order::Turn},
    },
};

/// Bytes that are held and sent at once; a larger object goes in parts, which S3 wants to have at least 5 MB.
const PART: usize = 8 << 20;

/// How often sending says how far it is.
const NEWS: Duration = Duration::from_secs(30);

impl Client {
    /// Sends objects, turn by turn; the state of each. `of` is how many objects the site has.
    pub fn send(&self, turns: &[Turn<'_>], of: usize, say: Say<'_>) -> Result<Vec<(String, String)>, Error> {
        let all = || turns.iter().flatten();
        let (files, bytes) = (all().count(), all().map(|(_, object)| object.length()).sum());
        say(Progress::Sending { files, bytes, kept: of.saturating_sub(files) });
        self.runtime.block_on(async {
            let (mut sent, mut length, mut told) = (Vec::new(), 0, Instant::now());
            for turn in turns {
                let puts = turn
                    .iter()
                    .map(|(key, object)| async { Ok((*key, object.length(), self.put(key, object).await?)) });
                let mut puts = stream::iter(puts).buffer_unordered(ABREAST);
                while let Some(put) = puts.next().await {
                    let (key, bytes, tag): (&str, u64, String) = put?;
                    sent.push((key.to_owned(), tag));
                    length += bytes;
                    if told.elapsed() >= NEWS {
                        told = Instant::now();
                        say(Progress::Sent { files: sent.len(), of: files, bytes: length });
                    }
                }
            }
            Ok(sent)
        })
    }

    async fn put(&self, key: &str, object: &Object<'_>) -> Result<String, Error> {
        self.refuse_lost()?;
        let place = self.key(key)?;
        let attributes = attributes(object);
        let put = if object.length() <= PART as u64 {
            let bytes = object.body.read()?;
            if Fingerprint::of(&bytes) != object.body.fingerprint {
                return Err(self.changed(key));
            }
            let options = PutOptions { attributes, ..PutOptions::default() };
            self.store.put_opts(&place, PutPayload::from(Bytes::from_owner(bytes)), options).await
        } else {
            self.put_in_parts(key, &place, object, attributes).await?
        };
        put.map(|put| put.e_tag.unwrap_or_default()).map_err(|error| self.told(&error))
    }

    /// A large object, of which a part is in memory. What was begun and cannot be ended is taken back.
    async fn put_in_parts(
        &self,
        key: &str,
        place: &Key,
        object: &Object<'_>,
        attributes: Attributes,
    ) -> Result<object_store::Result<PutResult>, Error> {
        let options = PutMultipartOptions { attributes, ..PutMultipartOptions::default() };
        let mut source = object.body.open()?;
        let mut upload = match self.store.put_multipart_opts(place, options).await {
            Ok(upload) => upload,
            Err(error) => return Ok(Err(error)),
        };
        let mut length = 0;
        loop {
            let mut part = Vec::new();
            let read = io::Read::by_ref(&mut source).take(PART as u64).read_to_end(&mut part);
            match read {
                Ok(0) if length == object.length() => return Ok(upload.complete().await),
                Ok(read) if read > 0 && length + read as u64 <= object.length() => length += read as u64,
                _ => {
                    let _ = upload.abort().await;
                    return Err(self.changed(key));
                }
            }
            if let Err(error) = upload.put_part(PutPayload::from(Bytes::from(part))).await {
                let _ = upload.abort().await;
                return Ok(Err(error));
            }
        }
    }

    fn changed(&self, key: &str) -> Error {
        let message = Message::new("publish-store-changed").with("place", self.place.to_string());
        Error::Remote { message: message.with("key", key) }
    }
}

fn attributes(object: &Object<'_>) -> Attributes {
    let mut attributes = Attributes::new();
    attributes.insert(Attribute::ContentType, object.media.clone().into());
    attributes.insert(Attribute::CacheControl, object.cache.into());
    if let Some(encoding) = object.encoding {
        attributes.insert(Attribute::ContentEncoding, encoding.into());
    }
    attributes.insert(Attribute::Metadata(STAMP.into()), object.stamp().to_string().into());
    attributes
}

//! What a store says when it refuses, in our words. Its own are shown only where ours have none, and never more than its code: answers may repeat what
//! was sent.

use std::error::Error as StdError;

use super::client::Trouble;
use crate::{
    base::{diagnostic::Message, error::Error},
    config::store::Place,
};

/// Codes of S3 that have a sentence of ours.
const CODES: &[(&str, &str)] = &[
    ("AccessDenied", "publish-store-denied"),
    ("AuthorizationHeaderMalformed", "publish-store-region"),
    ("ExpiredToken", "publish-store-expired"),
    ("IllegalLocationConstraintException", "publish-store-region"),
    ("InvalidAccessKeyId", "publish-store-credentials"),
    ("InvalidToken", "publish-store-expired"),
    ("NoSuchBucket", "publish-store-no-bucket"),
    ("PermanentRedirect", "publish-store-region"),
    ("QuotaExceeded", "publish-store-full"),
    ("RequestExpired", "publish-store-clock"),
    ("RequestTimeTooSkewed", "publish-store-clock"),
    ("SignatureDoesNotMatch", "publish-store-credentials"),
    ("TokenRefreshRequired", "publish-store-expired"),
];

/// A failure in words.
pub fn told(place: &Place, error: &object_store::Error) -> Error {
    let said = error.to_string();
    let code = code(&said);
    let known = |code: &str| CODES.iter().find(|(known, _)| *known == code).map(|(_, id)| *id);
    let id = match (trouble(error), code.and_then(known)) {
        (Some(Trouble::Name), _) => "publish-store-name",
        (Some(Trouble::Encryption), _) => "publish-store-encryption",
        (Some(Trouble::Proxy), _) => "publish-store-proxy",
        (Some(Trouble::Unreachable), _) => "publish-store-unreachable",
        (Some(Trouble::Silence | Trouble::Cut), _) => "publish-store-cut",
        (None, Some(id)) => id,
        (None, None) => of_kind(error, &said),
    };
    let reason = code.map_or_else(|| status(&said), str::to_owned);
    let message = Message::new(id).with("place", place.to_string()).with("bucket", place.bucket.as_str());
    let message = message.with("endpoint", place.endpoint.as_str()).with("region", place.region.as_str());
    Error::Remote { message: message.with("reason", reason) }
}

/// True if a store says that it does not know a request.
pub fn is_unknown(error: &object_store::Error) -> bool {
    let said = error.to_string();
    code(&said) == Some("NotImplemented") || status(&said).starts_with("405")
}

/// Where there is no code: answers to `HEAD` have no body.
fn of_kind(error: &object_store::Error, said: &str) -> &'static str {
    match error {
        object_store::Error::PermissionDenied { .. } => "publish-store-denied",
        object_store::Error::Unauthenticated { .. } => "publish-store-credentials",
        object_store::Error::NotFound { .. } => "publish-store-no-bucket",
        object_store::Error::InvalidPath { .. } => "publish-store-odd-key",
        _ if said.contains("redirect") || status(said).starts_with("30") => "publish-store-region",
        _ if said.contains("invalid path") => "publish-store-odd-key",
        _ if said.contains("ETag Header missing") => "publish-store-no-state",
        _ if status(said).is_empty() && code(said).is_none() => "publish-store-odd-answer",
        _ => "publish-store-failed",
    }
}

fn trouble(error: &object_store::Error) -> Option<Trouble> {
    let mut next: Option<&(dyn StdError + 'static)> = Some(error);
    while let Some(error) = next {
        if let Some(trouble) = error.downcast_ref::<Trouble>() {
            return Some(*trouble);
        }
        next = error.source();
    }
    None
}

/// `<Code>` of an answer (Amazon S3 API Reference, Error Responses).
fn code(said: &str) -> Option<&str> {
    let (_, rest) = said.split_once("<Code>")?;
    let (code, _) = rest.split_once("</Code>")?;
    code.chars().all(|sign| sign.is_ascii_alphanumeric()).then_some(code)
}

/// The status of an answer, as the crate words it.
fn status(said: &str) -> String {
    let rest = said.split_once("status code: ").map_or("", |(_, rest)| rest);
    rest.chars().take_while(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::store::{StoreSettings, place};

    fn id(error: &object_store::Error) -> (&'static str, String) {
        let settings = StoreSettings { region: Some("nord".into()), ..StoreSettings::default() };
        match told(&place("s3://participer", &settings).expect("a store"), error) {
            Error::Remote { message } => (message.id, format!("{:?}", message.arguments)),
            other => panic!("{other}"),
        }
    }

    fn refused(said: &str) -> object_store::Error {
        object_store::Error::PermissionDenied { path: "index.html".to_owned(), source: said.to_owned().into() }
    }

    #[test]
    fn every_code_has_a_sentence_and_nothing_else_of_an_answer_is_repeated() {
        let answer = |code: &str| {
            format!("status code: 403 Forbidden: <Error><Code>{code}</Code><Message>You sent: SECRET</Message></Error>")
        };
        for (code, expected) in CODES {
            let (id, arguments) = id(&refused(&answer(code)));
            assert_eq!(id, *expected, "{code}");
            assert!(arguments.contains(code) && !arguments.contains("SECRET"), "{arguments}");
        }
        let unknown = object_store::Error::Generic { store: "S3", source: answer("OddThing").into() };
        assert_eq!(id(&unknown).0, "publish-store-failed");
        assert!(id(&unknown).1.contains("OddThing"));
        assert!(!id(&refused(&answer("<SECRET>"))).1.contains("SECRET"), "a code is a word");
    }

    #[test]
    fn what_has_no_code_is_told_by_its_kind() {
        assert_eq!(id(&refused("status code: 403 Forbidden: ")).0, "publish-store-denied");
        let path = || "index.html".to_owned();
        let absent = object_store::Error::NotFound { path: path(), source: "status code: 404: ".into() };
        assert_eq!(id(&absent).0, "publish-store-no-bucket");
        let elsewhere =
            object_store::Error::Generic { store: "S3", source: "Received redirect without LOCATION".into() };
        assert_eq!(id(&elsewhere).0, "publish-store-region");
        // As the crate words it where an answer names no state.
        let stateless =
            object_store::Error::Generic { store: "S3", source: "ETag Header missing from response".into() };
        assert_eq!(id(&stateless).0, "publish-store-no-state");
        let odd = object_store::Error::Generic { store: "S3", source: "something else: SECRET".into() };
        assert_eq!(id(&odd).0, "publish-store-odd-answer");
        assert!(!id(&odd).1.contains("SECRET"));
        let broken =
            object_store::Error::Generic { store: "S3", source: "status code: 502 Bad Gateway: <html>".into() };
        assert_eq!(id(&broken).0, "publish-store-failed");
        assert!(id(&broken).1.contains("502"));
    }
}

//! Messages of findings as the memory keeps them.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::base::{
    diagnostic::{Message, Severity, Value},
    intern,
};

/// Id and arguments.
pub type StoredMessage = (String, Vec<(String, StoredValue)>);

#[derive(Serialize, Deserialize)]
pub enum StoredValue {
    Text(String),
    Number(i64),
    List(Vec<String>),
}

/// As it is kept.
pub fn store_message(message: &Message) -> StoredMessage {
    let store = |value: &Value| match value {
        Value::Text(text) => StoredValue::Text(text.to_string()),
        Value::Number(number) => StoredValue::Number(*number),
        Value::List(items) => StoredValue::List(items.iter().map(ToString::to_string).collect()),
    };
    let arguments = message.arguments.iter().map(|(name, value)| ((*name).to_owned(), store(value)));
    (message.id.to_owned(), arguments.collect())
}

/// As it was; `None` if nobody of us wrote it.
pub fn read_message((id, arguments): StoredMessage) -> Option<Message> {
    let read = |value: StoredValue| match value {
        StoredValue::Text(text) => Value::from(text),
        StoredValue::Number(number) => Value::Number(number),
        StoredValue::List(items) => Value::List(items.into_iter().map(Arc::from).collect()),
    };
    let arguments: Option<Vec<_>> =
        arguments.into_iter().map(|(name, value)| Some((intern::name(&name)?, read(value)))).collect();
    Some(Message { id: intern::name(&id)?, arguments: arguments? })
}

/// The severity of a name.
pub fn read_severity(name: &str) -> Option<Severity> {
    let all = [Severity::Advice, Severity::Warning, Severity::Owed, Severity::Error];
    all.into_iter().find(|severity| severity.name() == name)
}

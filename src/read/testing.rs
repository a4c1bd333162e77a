//! A small configuration for the tests of this layer.

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    base::{
        lang::Lang,
        source::{SourceMap, Span, Spanned},
    },
    config::{Colors, Config},
    model::kinds::KindName,
};

/// French, English and Dutch, with the usual folders.
pub fn config() -> Config {
    let mut sources = SourceMap::default();
    let span = Span::start_of(sources.load("site.toml", ""));
    let folders = [
        ("charte", KindName::CHARTER),
        ("plan", KindName::PLAN),
        ("actions", KindName::ACTION),
        ("actualites", KindName::NEWS),
        ("glossaire", KindName::TERM),
        ("communes", KindName::COMMUNE),
    ];
    Config {
        collections: Vec::new(),
        audio: crate::config::audio::Audio::default(),
        time_zone: jiff::tz::TimeZone::UTC,
        organisation: crate::config::Organisation::default(),
        base_url: Spanned::new("https://participation.example.org/".into(), span),
        date: None,
        languages: ["fr", "en", "nl"].iter().filter_map(|tag| Lang::parse(tag)).collect(),
        languages_span: span,
        theme: Spanned::new("parvis".into(), span),
        menu: Vec::new(),
        footer: Vec::new(),
        logo: None,
        folders: folders.iter().map(|(folder, kind)| (Arc::from(*folder), *kind)).collect(),
        colors: Colors::default(),
        texts: BTreeMap::new(),
        messages: BTreeMap::new(),
        forms: crate::config::forms::Forms::default(),
        contact: crate::config::forms::Contact::default(),
        lock: None,
        import: crate::config::import::Import::default(),
        publish: crate::config::publish::Publish::default(),
        weight: crate::config::weight::Weight::default(),
    }
}

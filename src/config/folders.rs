//! The kinds that folders have when `site.toml` does not say it: their usual names, in English and in French.

use crate::model::kinds::KindName;

/// First folder below the content folder → kind. `[kinds]` is laid over this table.
pub const DEFAULT: &[(&str, KindName)] = &[
    ("charter", KindName::CHARTER),
    ("charte", KindName::CHARTER),
    ("plan", KindName::PLAN),
    ("actions", KindName::ACTION),
    ("news", KindName::NEWS),
    ("actualites", KindName::NEWS),
    ("glossary", KindName::TERM),
    ("glossaire", KindName::TERM),
    ("themes", KindName::THEME),
    ("audiences", KindName::AUDIENCE),
    ("publics", KindName::AUDIENCE),
    ("communes", KindName::COMMUNE),
    ("processes", KindName::PROCESS),
    ("demarches", KindName::PROCESS),
    ("events", KindName::EVENT),
    ("evenements", KindName::EVENT),
    ("services", KindName::SERVICE),
    ("bodies", KindName::BODY),
    ("instances", KindName::BODY),
    ("network", KindName::MEMBER),
    ("reseau", KindName::MEMBER),
    ("tools", KindName::TOOLKIT),
    ("outils", KindName::TOOLKIT),
    ("deliberations", KindName::DELIBERATION),
];

//! The templates of a theme, one engine a language, and the only door through which markup enters them.

use std::{collections::BTreeMap, sync::Arc};

use serde::Serialize;
use tera::{Context, Kwargs, State, Tera, TeraResult, Value};

use super::{context::Markup, stamp};
use crate::{
    base::{
        diagnostic::{self, Diagnostic},
        lang::Lang,
        reading::Reading,
        source::{FileId, SourceMap, Span},
    },
    config::theme::Theme,
};

/// The shells of a theme, ready to be filled.
pub struct Shells {
    engines: BTreeMap<Lang, Tera>,
    default: Lang,
    files: BTreeMap<Arc<str>, FileId>,
}

/// The shells that every theme has.
pub const SHELLS: &[&str] = &[
    "home.html",
    "page.html",
    "data.html",
    "charter.html",
    "part.html",
    "piece.html",
    "plan.html",
    "action.html",
    "news.html",
    "term.html",
    "process.html",
    "paper-form.html",
    "contract.html",
    "strategy.html",
    "opinion.html",
    "journey.html",
    "instruction.html",
    "response.html",
    "event.html",
    "not-found.html",
    "board.html",
    "search.html",
    "offline.html",
    "alphabet.html",
    "listed.html",
];

impl Shells {
    /// Reads the templates. A template that cannot be read is a finding (`template-error`) at its line.
    pub fn new(theme: &Arc<Theme>, languages: &[Lang], sources: &SourceMap) -> Reading<Shells> {
        Self::read(theme, languages, &|file| sources.file(file).text().into())
    }

    /// Reads the templates with a stamp in every start tag. Offsets of faults are no longer those of the files: [`Shells::new`] tells them.
    pub fn stamped(theme: &Arc<Theme>, languages: &[Lang], sources: &SourceMap) -> Shells {
        Self::read(theme, languages, &|file| stamp::template(sources.file(file).text(), file).into()).value
    }

    fn read(theme: &Arc<Theme>, languages: &[Lang], text: &dyn Fn(FileId) -> Arc<str>) -> Reading<Shells> {
        let mut findings = Vec::new();
        let mut engines = BTreeMap::new();
        for lang in languages {
            let (engine, faults) = engine(theme, lang, text);
            // Every language has the same templates: their faults are told once.
            if engines.is_empty() {
                findings = faults;
            }
            engines.insert(lang.clone(), engine);
        }
        let default = languages.first().expect("a site has a language").clone();
        let files = theme.templates.clone();
        Reading { value: Shells { engines, default, files }, findings }
    }

    /// Fills a shell. A template that fails (a variable that the contract does not have) is a finding at its line.
    pub fn fill<C: Serialize>(&self, shell: &str, lang: &Lang, context: &C) -> Result<String, Diagnostic> {
        let engine = self.engines.get(lang).or_else(|| self.engines.get(&self.default));
        let engine = engine.expect("the default language has an engine");
        let value = Value::from_serializable(context);
        let mut filled = Context::new();
        for (key, value) in value.into_map().expect("a context is a struct") {
            if let Some(name) = key.as_str() {
                filled.insert_value(name.to_owned(), blessed(&value).unwrap_or(value));
            }
        }
        engine.render(shell, &filled).map_err(|error| template_fault(&error, &self.files))
    }
}

fn engine(theme: &Arc<Theme>, lang: &Lang, text: &dyn Fn(FileId) -> Arc<str>) -> (Tera, Vec<Diagnostic>) {
    let mut tera = Tera::new();
    tera.autoescape_on(vec![".html"]);
    let messages = Arc::clone(theme);
    let own = lang.clone();
    tera.register_function("t", move |arguments: Kwargs, _: &State| -> TeraResult<Value> {
        let id: &str = arguments.must_get("id")?;
        let others: Vec<(String, diagnostic::Value)> = arguments
            .iter()
            .filter_map(|(name, value)| Some((name.as_str()?.to_owned(), argument(value)?)))
            .filter(|(name, _)| name != "id")
            .collect();
        let borrowed: Vec<(&str, diagnostic::Value)> =
            others.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        let text = messages.text(&own, id, &borrowed);
        match text.starts_with('⟨') {
            true => Err(tera::Error::message(format!("the theme has no message `{id}`"))),
            false => Ok(Value::from(text)),
        }
    });
    tera.register_filter("safe", |_: Value, _: Kwargs, _: &State| -> TeraResult<Value> {
        Err(tera::Error::message("`safe` is not available: markup is made by Parvis and arrives marked as such"))
    });
    let mut findings = Vec::new();
    let texts: Vec<(&str, Arc<str>)> = theme.templates.iter().map(|(name, file)| (&**name, text(*file))).collect();
    if let Err(error) = tera.add_raw_templates(texts.iter().map(|(name, text)| (*name, &**text))) {
        findings.push(template_fault(&error, &theme.templates));
    }
    for shell in SHELLS {
        if findings.is_empty() && !tera.contains_template(shell) {
            let place = diagnostic::Place::Project;
            findings
                .push(Diagnostic::new(diagnostic::Severity::Error, "template-missing", place).with("template", *shell));
        }
    }
    (tera, findings)
}

fn argument(value: &Value) -> Option<diagnostic::Value> {
    if let Some(number) = value.as_i64() {
        return Some(diagnostic::Value::Number(number));
    }
    value.as_str().map(diagnostic::Value::from)
}

/// Tera names the template and the place in it, when it reads one and when it fills one.
fn template_fault(error: &tera::Error, files: &BTreeMap<Arc<str>, FileId>) -> Diagnostic {
    let words = error.to_string();
    if let tera::ErrorKind::SyntaxError(report) | tera::ErrorKind::RenderingError(report) = error.kind()
        && let Some(file) = files.get(report.filename())
    {
        let range = report.span().range.clone();
        let finding = Diagnostic::error("template-error", Span::new(*file, range.start, range.end));
        return finding.with("detail", report.message());
    }
    let place = match files.iter().find(|(name, _)| words.contains(&***name)) {
        Some((_, file)) => diagnostic::Place::Source(Span::start_of(*file)),
        None => diagnostic::Place::Project,
    };
    let first = words.lines().next().unwrap_or_default();
    Diagnostic::new(diagnostic::Severity::Error, "template-error", place).with("detail", first)
}

/// Turns what [`Markup`] serialised to into safe strings: the one place where text becomes markup. `None` for a value with no markup in it: it stays as it is.
fn blessed(value: &Value) -> Option<Value> {
    if let Some(items) = value.as_array() {
        let all: Vec<Option<Value>> = items.iter().map(blessed).collect();
        let is_changed = all.iter().any(Option::is_some);
        let new = || all.into_iter().zip(items).map(|(new, old)| new.unwrap_or_else(|| old.clone()));
        return is_changed.then(|| Value::from(new().collect::<Vec<_>>()));
    }
    let map = value.as_map()?;
    if map.len() == 1
        && let Some((key, markup)) = map.iter().next()
        && key.as_str() == Some(Markup::KEY)
        && let Some(markup) = markup.as_str()
    {
        return Some(Value::safe_string(markup));
    }
    let changed: Vec<_> = map.iter().filter_map(|(key, value)| Some((key.clone(), blessed(value)?))).collect();
    if changed.is_empty() {
        return None;
    }
    let mut new: tera::Map = map.clone();
    new.extend(changed);
    Some(Value::from(new))
}

//! Reads `[forms]`: which kinds of documents are made in which forms besides their pages; and `[contact]`: whom to ask for another one.

mod braille;

use std::{collections::BTreeMap, sync::Arc};

pub use self::braille::{Alphabet, Braille};
use super::dates;
use crate::{
    base::{
        diagnostic::{Diagnostic, Edit, Fix, Safety},
        fields::{Fields, wrong_type},
        lang::Lang,
        node::{Node, NodeValue},
        source::{Span, Spanned},
        suggest::nearest,
    },
    config::site::unknown_kind,
    model::{
        duration::Duration,
        form::{BY_DEFAULT, Form, KINDS},
        kinds::KindName,
    },
};

/// The word for every form.
const ALL: &str = "all";

/// Fewest and most columns of a plain text: a line of a small braille display, and what a terminal is wide.
const COLUMNS: std::ops::RangeInclusive<u32> = 20..=200;

/// `[forms]`
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Forms {
    /// The forms of each kind, in the order of [`Form::EVERY`].
    pub kinds: BTreeMap<KindName, Vec<Form>>,
    /// Where a form is asked for by its name, the first time.
    pub asked: BTreeMap<Form, Span>,
    /// Most characters of a line of plain text; lines are as long as their sentences when absent.
    pub text_columns: Option<u32>,
    /// The paper of braille and its codes.
    pub braille: Braille,
    /// Within how long somebody has a form that was asked for.
    pub delay: Option<Duration>,
}

/// `[contact]`: how the organisation is reached by whoever cannot use the site.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Contact {
    /// A telephone number.
    pub phone: Option<Arc<str>>,
    /// A generic mailbox.
    pub email: Option<Arc<str>>,
    /// A postal address, in one line.
    pub post: Option<Arc<str>>,
}

impl Contact {
    /// True if it says no way to reach anybody.
    pub fn is_empty(&self) -> bool {
        self.phone.is_none() && self.email.is_none() && self.post.is_none()
    }
}

impl Default for Forms {
    fn default() -> Self {
        let kinds = BY_DEFAULT.iter().map(|kind| (*kind, Form::of_all().collect()));
        Self {
            kinds: kinds.collect(),
            asked: BTreeMap::new(),
            text_columns: None,
            braille: Braille::default(),
            delay: None,
        }
    }
}

impl Forms {
    /// The forms of a kind.
    pub fn of(&self, kind: KindName) -> &[Form] {
        self.kinds.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// True if a form is made of texts in a language: by Parvis alone, or by the code that the settings name for its braille.
    pub fn makes(&self, form: Form, lang: &Lang) -> bool {
        form.is_made_in(lang) || matches!(form, Form::Brf | Form::Pef) && self.braille.table(lang).is_some()
    }
}

/// `[forms]`, laid over what sites have by default: a kind that is named has the forms that it names, and no other.
pub fn forms(fields: &mut Fields) -> Forms {
    let mut forms = Forms::default();
    let Some(mut table) = fields.fields("forms") else { return forms };
    if let Some(columns) = table.number("text_columns") {
        if COLUMNS.contains(&columns.value) {
            forms.text_columns = Some(columns.value);
        } else {
            let value = columns.value as usize;
            table.report(Diagnostic::error("bad-text-columns", columns.span).with("value", value));
        }
    }
    forms.braille = braille::read(&mut table);
    forms.delay = dates::duration(&mut table, "delay").map(|delay| delay.value);
    if let Some(node) = table.node("kinds") {
        match &node.value {
            NodeValue::Map(entries) => {
                for (name, node) in entries {
                    let read = read_forms(&mut table, node, &mut forms.asked);
                    if let Some(kind) = kind(&mut table, name) {
                        forms.kinds.insert(kind, read);
                    }
                }
            }
            NodeValue::Null | NodeValue::Scalar { .. } | NodeValue::List(_) => table.report(wrong_type(node, "map")),
        }
    }
    table.finish().into_iter().for_each(|finding| fields.report(finding));
    forms
}

/// `[contact]`
pub fn contact(fields: &mut Fields) -> Contact {
    let Some(mut table) = fields.fields("contact") else { return Contact::default() };
    let mut text = |key| table.text(key).map(|text| text.value);
    let contact = Contact { phone: text("phone"), email: text("email"), post: text("post") };
    table.finish().into_iter().for_each(|finding| fields.report(finding));
    contact
}

/// A kind that has forms (`unknown-kind`, `kind-without-forms`).
fn kind(fields: &mut Fields, name: &Spanned<Arc<str>>) -> Option<KindName> {
    let Some(kind) = KindName::parse(&name.value) else {
        fields.report(unknown_kind(name));
        return None;
    };
    if KINDS.contains(&kind) {
        return Some(kind);
    }
    let known: Vec<Arc<str>> = KINDS.iter().map(|kind| Arc::from(kind.0)).collect();
    fields.report(Diagnostic::error("kind-without-forms", name.span).with("kind", kind.0).with("known", known));
    None
}

/// `all`, one form, or a list of them.
fn read_forms(fields: &mut Fields, node: &Node, asked: &mut BTreeMap<Form, Span>) -> Vec<Form> {
    let nodes = match &node.value {
        NodeValue::List(items) => items.as_slice(),
        NodeValue::Null | NodeValue::Scalar { .. } | NodeValue::Map(_) => std::slice::from_ref(node),
    };
    let mut found = Vec::new();
    for node in nodes {
        let Some(name) = fields.take_text(node) else { continue };
        if &*name.value == ALL {
            found.extend(Form::of_all());
            continue;
        }
        match Form::parse(&name.value) {
            Some(form) => {
                asked.entry(form).or_insert(name.span);
                found.push(form);
            }
            None => fields.report(unknown_form(&name)),
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// A finding about a form that is none; people write how files end, too.
fn unknown_form(name: &Spanned<Arc<str>>) -> Diagnostic {
    let known: Vec<&str> = Form::EVERY.iter().map(|form| form.name()).chain([ALL]).collect();
    let endings: Vec<(&str, &str)> = Form::EVERY.iter().map(|form| (form.ending(), form.name())).collect();
    unknown(name, &known, &endings)
}

/// A finding about a name that is none of those that are known, with what was probably meant. `others`: what people write, and which name they mean.
pub(super) fn unknown(name: &Spanned<Arc<str>>, known: &[&str], others: &[(&str, &str)]) -> Diagnostic {
    let finding = Diagnostic::error("unknown-form", name.span)
        .with("form", &name.value)
        .with("known", known.iter().map(|name| Arc::from(*name)).collect::<Vec<Arc<str>>>());
    let words: Vec<(&str, &str)> = known.iter().map(|name| (*name, *name)).chain(others.iter().copied()).collect();
    let written = name.value.trim_start_matches('.').to_lowercase();
    let Some(near) = nearest(&written, words.iter().map(|(word, _)| *word)) else { return finding };
    let Some((_, meant)) = words.iter().find(|(word, _)| *word == near) else { return finding };
    let edit = Edit { span: name.span, text: (*meant).to_owned() };
    finding
        .says("unknown-form-suggestion")
        .with("suggestion", *meant)
        .fix(Fix { safety: Safety::Safe, edits: vec![edit] })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::source::SourceMap;

    fn read(text: &str) -> (Forms, Vec<&'static str>) {
        let mut sources = SourceMap::default();
        let file = sources.load("site.toml", text);
        let tree = crate::config::toml::read(&sources, file);
        let mut fields = Fields::of(&tree.value);
        let forms = forms(&mut fields);
        (forms, fields.finish().into_iter().map(|finding| finding.message.id).collect())
    }

    #[test]
    fn a_kind_that_is_named_has_the_forms_that_it_names() {
        let (forms, findings) = read(
            "[forms]\ntext_columns = 72\ndelay = \"10 jours\"\n[forms.kinds]\nplan = []\nnews = \"text\"\nreport = [\"markdown\", \"text\"]\n",
        );
        assert_eq!(findings, [""; 0]);
        assert!(forms.of(KindName::CHARTER).iter().copied().eq(Form::of_all()));
        assert_eq!(forms.of(KindName::PLAN), []);
        assert_eq!(forms.of(KindName::NEWS), [Form::Text]);
        assert_eq!(forms.of(KindName::REPORT), [Form::Text, Form::Markdown]);
        assert_eq!((forms.text_columns, forms.delay), (Some(72), Some(Duration { months: 0, days: 10 })));
    }

    #[test]
    fn a_language_has_the_code_that_is_named() {
        let (forms, findings) =
            read("[forms.braille]\nfr = \"contracted\"\nen = \"uncontracted\"\nar = \"uncontracted\"\n");
        assert_eq!(findings, [""; 0]);
        let lang = |tag| Lang::parse(tag).expect("a tag");
        let file = |tag| forms.braille.table(&lang(tag)).map(|table| table.file);
        assert_eq!([file("fr-BE"), file("en"), file("ar")], [Some("fr-bfu-g2.ctb"), None, Some("ar-ar-g1.utb")]);
        assert!(forms.makes(Form::Pef, &lang("ar")) && !Forms::default().makes(Form::Pef, &lang("ar")));
    }

    #[test]
    fn each_fault_is_told() {
        for (text, expected) in [
            ("kinds = { charte = \"all\" }", "unknown-kind-suggestion"),
            ("kinds = { bateau = \"all\" }", "unknown-kind"),
            ("kinds = { process = \"all\" }", "kind-without-forms"),
            ("kinds = { plan = \"txt\" }", "unknown-form-suggestion"),
            ("kinds = { plan = [\"markdow\"] }", "unknown-form-suggestion"),
            ("kinds = { plan = [\"papyrus\"] }", "unknown-form"),
            ("kinds = { plan = [[]] }", "wrong-type"),
            ("kinds = \"plan\"", "wrong-type-value"),
            ("text_columns = 7", "bad-text-columns"),
            ("text_columns = \"beaucoup\"", "wrong-type-value"),
            ("braille_cells = 7", "bad-braille-paper"),
            ("braille_lines = 700", "bad-braille-paper"),
            ("braille_alphabet = \"grec\"", "unknown-alphabet"),
            ("braille = { fr = \"abrégé\" }", "unknown-value"),
            ("braille = { nl = \"contracted\" }", "bad-braille-code"),
            ("braille = { eu = \"contracted\" }", "unknown-key-suggestion"),
            ("braille = \"contracted\"", "wrong-type-value"),
            ("delay = \"bientôt\"", "bad-duration"),
            ("columns = 72", "unknown-key"),
            ("text_column = 72", "unknown-key-suggestion"),
        ] {
            assert_eq!(read(&format!("[forms]\n{text}\n")).1, [expected], "{text}");
        }
    }
}

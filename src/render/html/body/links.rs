//! Links: they say what they lead to when it is no page in the reader's language, and never open a window.

use super::{
    super::element::{Element, Node},
    BodyWriter, LinkTarget,
};
use crate::{
    base::{diagnostic::Value, lang::Lang, source::Span},
    model::{
        block::{Inline, Target},
        sidecar::Sidecar,
    },
};

impl BodyWriter<'_> {
    pub(super) fn link(&mut self, target: &Target, text: &[Inline], span: Span, out: &mut Vec<Node>) {
        // A link cannot stand in a link (HTML Standard, 4.5.1): the outer one wins.
        let outermost = !std::mem::replace(&mut self.place.link, true);
        let text = self.inlines(text);
        self.place.link = !outermost;
        match self.start(target, span).filter(|_| outermost) {
            Some((link, detail)) => {
                let mut link = link.children(text);
                if let Some((class, words)) = detail {
                    let words = Element::new("span").from(span).attribute("class", class).text(format!("({words})"));
                    link = link.text("\u{a0}").child(words);
                }
                out.push(Node::Element(link));
            }
            None => out.extend(text),
        }
        if outermost {
            for (label, span) in std::mem::take(&mut self.place.held) {
                self.note_reference(&label, span, out);
            }
        }
    }

    /// The link without its text, and what to say after it, inside of the link: lists of links show nothing else.
    fn start(&self, target: &Target, span: Span) -> Option<(Element, Option<(&'static str, String)>)> {
        let link = Element::new("a").from(span);
        match target {
            Target::Here(anchor) => {
                let quoted = self.quoted.as_ref().map(|quoted| format!("{}#{anchor}", quoted.url));
                let url = quoted.or_else(|| self.context.links.elsewhere(anchor));
                Some((link.attribute("href", url.unwrap_or_else(|| format!("#{anchor}"))), None))
            }
            Target::Web(url) if is_sound(url) => Some((link.attribute("href", url.to_string()), None)),
            // A scheme that runs code or hides content leads nowhere.
            Target::Web(_) => None,
            Target::Asset(path) => {
                let file = self.context.links.asset(path)?;
                let details = details(path, file.size, self.context.lang, self.context.text);
                Some((link.attribute("href", file.url), Some(("file-details", details))))
            }
            Target::Document { path, anchor } => match self.context.links.document(path, anchor.as_deref()) {
                LinkTarget::Unpublished => None,
                LinkTarget::Page { url, hreflang, note } => {
                    let link = link.attribute("href", url);
                    let link = link.maybe_attribute("hreflang", hreflang.map(|lang| lang.tag().to_owned()));
                    let note = note.filter(|note| !note.is_empty());
                    Some((link, note.map(|note| ("link-note", note))))
                }
            },
        }
    }
}

/// « PDF, 310 ko », in the words of `say`; `lang` decides the decimal mark.
pub fn details(path: &str, size: u64, lang: &Lang, say: &dyn Fn(&str, &[(&str, Value)]) -> String) -> String {
    let size = match size {
        size @ ..1_000 => say("size-bytes", &[("size", Count(size).into())]),
        size @ 1_000..1_000_000 => say("size-kilobytes", &[("size", Count(size.div_ceil(1_000)).into())]),
        size => {
            // Tenths, rounded up: nobody is angry about a file that is smaller than it was said to be.
            let tenths = size.div_ceil(100_000);
            let mark = if matches!(lang.primary(), "en" | "ar" | "he" | "zh" | "ja") { '.' } else { ',' };
            let size = match (tenths / 10, tenths % 10) {
                (whole, 0) => whole.to_string(),
                (whole, tenth) => format!("{whole}{mark}{tenth}"),
            };
            say("size-megabytes", &[("size", size.into())])
        }
    };
    say("file-details", &[("kind", kind(path).into()), ("size", size.into())])
}

/// « PDF »: of a file whose length nobody knows yet.
pub fn kind(path: &str) -> String {
    let extension =
        path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map_or("", |(_, extension)| extension);
    extension.to_uppercase()
}

/// « Photo : … », where the sidecar of a picture names somebody.
pub fn credit(sidecar: &Sidecar, say: &dyn Fn(&str, &[(&str, Value)]) -> String) -> Option<String> {
    let argument = |text: &str| Value::from(text);
    match (&sidecar.credit, &sidecar.licence) {
        (Some(credit), Some(licence)) => {
            Some(say("picture-credit-licence", &[("credit", argument(credit)), ("licence", argument(licence))]))
        }
        (Some(credit), None) => Some(say("picture-credit", &[("credit", argument(credit))])),
        (None, Some(licence)) => Some(say("picture-licence", &[("licence", argument(licence))])),
        (None, None) => None,
    }
}

/// A number that messages may put in the plural.
struct Count(u64);

impl From<Count> for Value {
    fn from(count: Count) -> Self {
        Self::Number(i64::try_from(count.0).unwrap_or(i64::MAX))
    }
}

/// True for an address that leads somewhere and does nothing else.
pub fn is_sound(url: &str) -> bool {
    let scheme = url.split(':').next().unwrap_or_default();
    ["https", "http", "mailto", "tel"].iter().any(|sound| scheme.eq_ignore_ascii_case(sound))
}

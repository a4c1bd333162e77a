//! Accessible descriptions (Accessible Name and Description Computation 1.2, 4.3.3; HTML-AAM 1.0, 4.1).

use super::name::{Source, Walk, is_blank, normalise};
use crate::audit::{page::Page, tree::Element};

impl<'t> Page<'t> {
    /// What is said of an element after its name: `aria-describedby`, `aria-description`, then what HTML has and the name did not use.
    pub fn description(&self, element: Element<'t>) -> Option<String> {
        let described = Walk::new(self, element).references(element, "aria-describedby");
        let attribute = |name: &str| element.attribute(name).filter(|it| !is_blank(it)).map(str::to_owned);
        let text = Some(described).filter(|it| !is_blank(it));
        let text = text.or_else(|| attribute("aria-description")).or_else(|| self.native_description(element));
        text.map(|text| normalise(&text)).filter(|text| !text.is_empty())
    }

    fn native_description(&self, element: Element<'t>) -> Option<String> {
        let from = self.name(element).from;
        let attribute = |name: &str| element.attribute(name).filter(|it| !is_blank(it)).map(str::to_owned);
        if element.is("table") {
            if let Some(caption) = element.children().find(|it| it.is("caption"))
                && from != Source::Caption
            {
                return Some(self.spoken_text(caption));
            }
            if let Some(summary) = attribute("summary") {
                return Some(summary);
            }
        }
        let is_button = ["button", "submit", "reset"].iter().any(|kind| element.attribute_is("type", kind));
        if element.is("input")
            && is_button
            && from != Source::Value
            && let Some(value) = attribute("value")
        {
            return Some(value);
        }
        if element.is_svg()
            && let Some(text) = element.children().find(|it| it.is_svg() && it.local_name() == "desc")
        {
            return Some(text.text_content());
        }
        if from == Source::Title { None } else { attribute("title") }
    }
}

//! Elements as XML 1.0: well formed whatever an author wrote.

use crate::render::html::element::{Element, Node};

/// Elements of HTML that have no end tag.
const VOID: &[&str] = &["br", "col", "hr", "img", "link", "meta"];

/// An element as a document of its own. `doctype` stands before pages only.
pub fn document(root: &Element, doctype: &str) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.push_str(doctype);
    element(root, &mut out);
    out.push('\n');
    out
}

/// Characters as they stand in XML, in an attribute or in text.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape(text, true, &mut out);
    out
}

/// Depth of recursion is that of the text, which reading bounds.
fn element(element: &Element, out: &mut String) {
    out.push('<');
    out.push_str(element.tag);
    for (name, value) in &element.attributes {
        attribute(name, value, out);
        // Readers of XML and readers of HTML look for the language under different names (HTML Standard, 3.2.6.1).
        if *name == "lang" {
            attribute("xml:lang", value, out);
        }
    }
    if element.children.is_empty() && (VOID.contains(&element.tag) || element.tag.contains(':')) {
        out.push_str("/>");
        return;
    }
    out.push('>');
    for child in &element.children {
        match child {
            Node::Text(text, _) => escape(text, false, out),
            Node::Element(child) => self::element(child, out),
        }
    }
    out.push_str("</");
    out.push_str(element.tag);
    out.push('>');
}

fn attribute(name: &str, value: &str, out: &mut String) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    escape(value, true, out);
    out.push('"');
}

/// XML 1.0, 2.2: most control characters cannot be written at all; they mean nothing to a reader.
fn escape(text: &str, in_attribute: bool, out: &mut String) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if in_attribute => out.push_str("&quot;"),
            '\n' | '\t' if in_attribute => out.push(' '),
            '\n' | '\t' => out.push(character),
            _ if character.is_control() || is_no_character(character) => {}
            _ => out.push(character),
        }
    }
}

/// The last two code points of each plane, and those of the Arabic block (The Unicode Standard, 23.7).
fn is_no_character(character: char) -> bool {
    u32::from(character) & 0xfffe == 0xfffe || ('\u{fdd0}'..='\u{fdef}').contains(&character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_is_well_formed() {
        let text = "a\u{0}\u{8}\u{b}\u{1f}\u{85}\u{fffe}\u{ffff}\u{fdd0}]]> <!-- & \"'\r\n";
        let root =
            Element::new("p").attribute("lang", "fr").attribute("title", text).child(Element::new("br")).text(text);
        assert_eq!(
            document(&root, ""),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<p lang=\"fr\" xml:lang=\"fr\" title=\"a]]&gt; &lt;!-- &amp; &quot;' \"><br/>a]]&gt; &lt;!-- &amp; \"'\n</p>\n"
        );
    }
}

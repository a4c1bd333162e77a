//! Reads TOML into a tree with places. What the parser could not read is told, and the rest of the file is read all the same.

mod faults;

use std::sync::Arc;

use ::toml::{
    Spanned as TomlSpanned,
    de::{DeTable, DeValue},
};

use crate::base::{
    node::{Node, NodeValue},
    reading::Reading,
    source::{FileId, SourceMap, Span, Spanned},
};

/// The tree of a TOML file, and its faults (`toml-syntax`, `bad-date`).
pub fn read(sources: &SourceMap, file: FileId) -> Reading<Node> {
    let text = sources.file(file).text();
    let (table, errors) = DeTable::parse_recoverable(text);
    let tree = Tree { file, text, lost: faults::lost_values(text, table.get_ref(), &errors) };
    let root = tree.map(table.get_ref());
    let findings = faults::findings(&tree, &errors, &root);
    Reading { value: root, findings }
}

/// A file that is being turned into a tree.
struct Tree<'t> {
    file: FileId,
    text: &'t str,
    /// First bytes of values that cannot be believed: nothing is said about them but the fault itself.
    lost: Vec<usize>,
}

impl Tree<'_> {
    fn span(&self, range: std::ops::Range<usize>) -> Span {
        Span::new(self.file, range.start, range.end)
    }

    fn map(&self, table: &DeTable<'_>) -> Node {
        let mut entries: Vec<_> = table.iter().map(|(key, value)| (self.key(key), self.node(value))).collect();
        // The parser sorts by name; messages and fixes want the order of the source.
        entries.sort_by_key(|(key, _)| key.span.start);
        Node { value: NodeValue::Map(entries), span: Span::start_of(self.file) }
    }

    fn key(&self, key: &TomlSpanned<std::borrow::Cow<'_, str>>) -> Spanned<Arc<str>> {
        let (range, _) = unquoted(self.text, key.span());
        Spanned::new(Arc::from(&**key.get_ref()), self.span(range))
    }

    fn node(&self, value: &TomlSpanned<DeValue<'_>>) -> Node {
        let range = value.span();
        let span = self.span(range.clone());
        if self.lost.contains(&range.start) {
            return Node { value: NodeValue::Null, span };
        }
        match value.get_ref() {
            DeValue::String(text) => {
                let (inner, quoted) = unquoted(self.text, range);
                let text = Arc::from(&**text);
                Node { value: NodeValue::Scalar { text, quoted }, span: self.span(inner) }
            }
            DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => {
                let text = Arc::from(self.text.get(range).unwrap_or_default());
                Node { value: NodeValue::Scalar { text, quoted: false }, span }
            }
            DeValue::Array(items) => {
                let items = items.iter().map(|item| self.node(item)).collect();
                Node { value: NodeValue::List(items), span }
            }
            DeValue::Table(table) => Node { span, ..self.map(table) },
        }
    }
}

/// The range between the quotation marks, and whether there are any: a fix replaces the words and leaves the marks.
fn unquoted(text: &str, range: std::ops::Range<usize>) -> (std::ops::Range<usize>, bool) {
    let written = text.get(range.clone()).unwrap_or_default();
    for mark in ["\"\"\"", "'''", "\"", "'"] {
        let Some(inner) = written.strip_prefix(mark) else { continue };
        let start = range.start + mark.len();
        let length = inner.strip_suffix(mark).unwrap_or(inner).len();
        return (start..start + length, true);
    }
    (range, false)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::diagnostic::Diagnostic;

    fn read_text(text: &str) -> (SourceMap, Node, Vec<Diagnostic>) {
        let mut sources = SourceMap::default();
        let file = sources.load("site.toml", text);
        let reading = read(&sources, file);
        (sources, reading.value, reading.findings)
    }

    /// `key=text@line:column`, in order; lists and maps in brackets.
    fn written(sources: &SourceMap, node: &Node) -> String {
        match &node.value {
            NodeValue::Null => "null".to_owned(),
            NodeValue::Scalar { text, quoted } => {
                let (start, _) = sources.range(node.span);
                format!("{}{text}@{}:{}", if *quoted { "'" } else { "" }, start.line, start.column)
            }
            NodeValue::List(items) => {
                let items: Vec<String> = items.iter().map(|item| written(sources, item)).collect();
                format!("[{}]", items.join(" "))
            }
            NodeValue::Map(entries) => {
                let entries = entries.iter().map(|(key, node)| format!("{}={}", key.value, written(sources, node)));
                format!("{{{}}}", entries.collect::<Vec<_>>().join(" "))
            }
        }
    }

    #[test]
    fn scalars_stay_as_written_and_keys_in_their_order() {
        let text = "z = 1.10\na = '059350'\ndate = 2026-11-23\nn = 1_000\n[text.fr]\ntitle = \"Été\"\n";
        let (sources, node, findings) = read_text(text);
        assert_eq!(findings, []);
        assert_eq!(
            written(&sources, &node),
            "{z=1.10@1:5 a='059350@2:6 date=2026-11-23@3:8 n=1_000@4:5 text={fr={title='Été@6:10}}}"
        );
    }

    #[test]
    fn the_place_of_a_table_is_its_heading() {
        let (sources, node, _) = read_text("a = 1\n\n[kinds]\nb = 'c'\n");
        let NodeValue::Map(entries) = &node.value else { panic!("a map") };
        assert_eq!(sources.range(entries[1].1.span).0.line, 3);
    }

    #[test]
    fn what_stands_around_a_fault_is_read() {
        let (sources, node, findings) = read_text("a = \"x\nb = 'y'\n");
        assert_eq!(findings.len(), 1);
        assert_eq!(written(&sources, &node), "{a='x@1:6 b='y@2:6}");
    }
}

//! Has the YAML of a fenced block read where the block stands in a quotation or a list, and brings the places back.

use std::ops::Range;

use super::{Context, origin::Origin};
use crate::base::{
    diagnostic::{Diagnostic, Place},
    node::{Node, NodeValue},
    source::{FileId, SourceMap, Span},
};
use crate::read::yaml;

/// The lines of a fenced block.
#[derive(Default, Debug)]
pub struct Fence {
    /// Their text, without what belongs to quotations and lists around the block.
    pub text: String,
    /// Their places.
    pub lines: Vec<Range<usize>>,
}

/// The data of a block; an empty block, which stands at `span`, has none.
pub fn parse(
    fence: &Fence,
    span: Span,
    context: Context<'_>,
    origin: &Origin<'_>,
    findings: &mut Vec<Diagnostic>,
) -> Node {
    let (Some(first), Some(last)) = (fence.lines.first(), fence.lines.last()) else {
        return Node { value: NodeValue::Null, span };
    };
    let start = origin.text[..first.start].rfind('\n').map_or(0, |end| end + 1);
    let text = blanked(start..last.end, &fence.lines, origin.text);
    // A source map of its own: the text has the same places, counted from the start of its first line.
    let mut sources = SourceMap::default();
    let file = sources.load(&context.sources.file(span.file).path, &text);
    let reading = yaml::parse(&sources, Span::new(file, 0, text.len()));
    let back = Back { from: file, to: span.file, offset: origin.span(&(start..start)).start };
    findings.extend(reading.findings.into_iter().map(|finding| back.finding(finding)));
    let mut node = reading.value;
    back.node(&mut node);
    node
}

/// The text of a range in which everything but some lines is made of spaces, byte for byte.
fn blanked(range: Range<usize>, lines: &[Range<usize>], text: &str) -> String {
    let mut out = String::with_capacity(range.len());
    let mut at = range.start;
    for line in lines {
        blank(&text[at..line.start.max(at)], &mut out);
        out.push_str(&text[line.start.max(at)..line.end.max(at)]);
        at = line.end.max(at);
    }
    // At the start, it would be dropped as a byte order mark.
    if out.starts_with('\u{feff}') {
        out.replace_range(..'\u{feff}'.len_utf8(), "   ");
    }
    out
}

fn blank(text: &str, out: &mut String) {
    out.extend(text.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
}

/// The way back into the file.
struct Back {
    from: FileId,
    to: FileId,
    offset: u32,
}

impl Back {
    fn span(&self, span: &mut Span) {
        if span.file == self.from {
            *span = Span { file: self.to, start: span.start + self.offset, end: span.end + self.offset };
        }
    }

    fn finding(&self, mut finding: Diagnostic) -> Diagnostic {
        if let Place::Source(span) = &mut finding.place {
            self.span(span);
        }
        finding.labels.iter_mut().for_each(|label| self.span(&mut label.span));
        finding.fix.iter_mut().flat_map(|fix| &mut fix.edits).for_each(|edit| self.span(&mut edit.span));
        finding
    }

    /// The reader of YAML bounds the depth of its trees.
    fn node(&self, node: &mut Node) {
        self.span(&mut node.span);
        match &mut node.value {
            NodeValue::Null | NodeValue::Scalar { .. } => {}
            NodeValue::List(nodes) => nodes.iter_mut().for_each(|node| self.node(node)),
            NodeValue::Map(entries) => {
                for (key, value) in entries {
                    self.span(&mut key.span);
                    self.node(value);
                }
            }
        }
    }
}

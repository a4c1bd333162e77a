//! One part of a YAML text: reads it, mends it and reads it again, and says what was wrong with it.

use std::{ops::Range, sync::Arc};

use serde_yaml::granit_parser::ErrorKind;

use super::{
    Parsed,
    draft::{Draft, Mend, quoted},
    first_line, limits,
    lines::{self, Line, lines},
    traps::{self, Trap},
    tree::{self, Fault, FaultKind, Oddity, OddityKind},
};
use crate::base::{
    diagnostic::{Diagnostic, Edit, Fix, Safety},
    node::{Node, NodeValue},
    source::{Span, Spanned},
};

/// A text, or one key of it.
pub struct Piece<'a> {
    /// All that was to be read.
    pub whole: &'a str,
    /// The part.
    pub text: &'a str,
    /// Where the part begins in the whole.
    pub start: usize,
    /// The place of the whole.
    pub span: Span,
}

impl Piece<'_> {
    /// The place of some bytes of the part.
    pub fn place(&self, range: Range<usize>) -> Span {
        let start = self.span.start as usize + self.start;
        Span::new(self.span.file, start + range.start, start + range.end)
    }

    /// The tree of a draft of the part, with findings about what is legal but odd.
    pub fn attempt(&self, draft: &Draft<'_>) -> Result<(Option<Node>, Vec<Diagnostic>), Fault> {
        let place = |range: Range<usize>| self.place(draft.start(range.start)..draft.end(range.end));
        let tree = tree::build(draft.text(), &place)?;
        let mut findings = tree.findings;
        for oddity in tree.oddities.into_iter().take(limits::ODDITIES) {
            let range = draft.start(oddity.range.start)..draft.end(oddity.range.end);
            findings.extend(self.describe_oddity(&Oddity { kind: oddity.kind, range }));
        }
        Ok((tree.root, findings))
    }

    /// The tree of the part, mended as often as we know how to; a part that we cannot mend has none.
    pub fn read(&self, parsed: &mut Parsed) -> Option<Node> {
        let mut draft = Draft::new(self.text);
        for _ in 0..=limits::MENDS {
            let (fault, trap) = match self.attempt(&draft) {
                Ok((root, findings)) => match root.as_ref().and_then(|node| self.unspaced_colon(node)) {
                    Some(trap) => (None, Some(trap)),
                    None => {
                        parsed.findings.extend(findings);
                        return root;
                    }
                },
                Err(fault) => {
                    let fault = Fault { offset: draft.start(fault.offset), ..fault };
                    let trap = match &fault.kind {
                        FaultKind::Grammar(kind) => traps::find(kind, self.text, fault.offset),
                        FaultKind::Limit(_) => None,
                    };
                    (Some(fault), trap)
                }
            };
            let is_elsewhere = fault.as_ref().is_some_and(|fault| self.is_alias_of_another_part(fault));
            match (trap.filter(|trap| draft.apply(&trap.mends)), fault) {
                _ if is_elsewhere => return None,
                (Some(trap), _) => parsed.findings.push(self.describe_trap(&trap)),
                (None, Some(fault)) => {
                    parsed.findings.push(self.describe_fault(&fault));
                    return None;
                }
                (None, None) => return None,
            }
        }
        None
    }

    /// `title:Bonjour`, which is a text to YAML.
    pub fn unspaced_colon(&self, root: &Node) -> Option<Trap> {
        root.scalar().and_then(|_| traps::unspaced_colon(self.text))
    }

    /// True if an alias leads to an anchor in another part: then it is not the alias that is broken.
    fn is_alias_of_another_part(&self, fault: &Fault) -> bool {
        if fault.kind != FaultKind::Grammar(ErrorKind::UnknownAnchor) {
            return false;
        }
        let Some(rest) = self.text.get(fault.offset..).and_then(|rest| rest.strip_prefix('*')) else { return false };
        let name = rest.split(|end: char| !end.is_alphanumeric() && end != '-' && end != '_').next();
        name.is_some_and(|name| !name.is_empty() && self.whole.contains(&format!("&{name}")))
    }

    /// The key of a part that could not be read, with no value.
    pub fn broken_key(&self, parsed: &mut Parsed) -> Option<(Spanned<Arc<str>>, Node)> {
        let first = lines(self.text).into_iter().find(|line| !line.is_silent())?;
        let key = first.parts().key.filter(|_| first.parts().dashes == 0)?;
        let name = Spanned::new(Arc::from(self.text[key.clone()].trim_end()), self.place(key.clone()));
        parsed.broken.push(name.span);
        Some((name, Node { value: NodeValue::Null, span: self.place(key.end..key.end) }))
    }

    fn describe_trap(&self, trap: &Trap) -> Diagnostic {
        let edit = |mend: &Mend| Edit { span: self.place(mend.range.clone()), text: mend.text.clone() };
        let edits: Vec<Edit> = trap.mends.iter().map(edit).collect();
        // An insertion has no characters to point at: its line has.
        let span = match edits.first() {
            Some(edit) if edit.span.start < edit.span.end => edit.span,
            Some(edit) => self.line_before(edit.span),
            None => self.span,
        };
        Diagnostic::error(trap.rule, span)
            .says(trap.message)
            .with("mended", trap.line.trim_start())
            .with("spaces", trap.line.len() - trap.line.trim_start().len())
            .fix(Fix { safety: trap.safety, edits })
    }

    fn line_before(&self, span: Span) -> Span {
        let offset = span.start as usize - self.span.start as usize - self.start;
        let start = self.text[..offset].rfind('\n').map_or(0, |at| at + 1);
        self.place(start..offset)
    }

    pub fn describe_fault(&self, fault: &Fault) -> Diagnostic {
        let rest = self.text.get(fault.offset..).unwrap_or_default();
        let width = rest.chars().next().filter(|next| !next.is_control()).map_or(0, char::len_utf8);
        let span = self.place(fault.offset..fault.offset + width);
        match fault.kind {
            FaultKind::Limit(message) => Diagnostic::error("yaml-limit", span).says(message),
            FaultKind::Grammar(_) => {
                let lines = lines(self.text);
                let line = lines.get(lines::line_at(&lines, fault.offset)).map_or("", |line| line.text.trim());
                Diagnostic::error("yaml-syntax", span).with("text", line)
            }
        }
    }

    fn describe_oddity(&self, oddity: &Oddity) -> Option<Diagnostic> {
        let span = self.place(oddity.range.clone());
        let before = self.text.get(..oddity.range.start)?;
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        match oddity.kind {
            OddityKind::Reserved if self.is_anchor_of_another_part(oddity.range.start) => None,
            OddityKind::Reserved => {
                let trap = traps::quote_value("yaml-reserved", self.text, oddity.range.start);
                match trap {
                    Some(trap) => Some(self.describe_trap(&trap)),
                    None => {
                        Some(Diagnostic::error("yaml-reserved", span).with("mended", quoted(first_line(self.text))))
                    }
                }
            }
            OddityKind::Comment => {
                let line = Line { start: line_start, text: self.text.get(line_start..oddity.range.end)? };
                let value = line.parts().value;
                let text = quoted(&self.text[value.clone()]);
                let mended = format!("{}{text}", &self.text[line_start..value.start]);
                let edit = Edit { span: self.place(value), text };
                let finding = Diagnostic::warning("yaml-comment", span);
                let finding = finding.with("mended", mended.trim()).with("text", &self.text[oddity.range.clone()]);
                Some(finding.fix(Fix { safety: Safety::Unsafe, edits: vec![edit] }))
            }
        }
    }

    fn is_anchor_of_another_part(&self, offset: usize) -> bool {
        let Some(rest) = self.text.get(offset..).and_then(|rest| rest.strip_prefix('&')) else { return false };
        let name = rest.split(char::is_whitespace).next().unwrap_or_default();
        !name.is_empty() && self.whole.contains(&format!("*{name}"))
    }
}

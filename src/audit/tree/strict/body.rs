//! Tags in the body of a page (HTML Standard, 13.2.6.4.7).

use html5ever::{LocalName, local_name, ns};

use super::{
    Builder, Mode, Open,
    names::{IMPLIED, Kind, SCOPE, SPECIAL},
    scan::{Known, Start},
};

impl Builder<'_> {
    pub(super) fn start_in_body(&mut self, start: Start) -> Option<()> {
        match start.known.kind {
            Kind::Block | Kind::Paragraph => {
                self.close_paragraph()?;
                self.push(start)
            }
            Kind::Other | Kind::Object => self.push(start),
            Kind::Formatting => {
                if self.links > 0 && start.known.name == local_name!("a") {
                    return None;
                }
                self.push(start)
            }
            Kind::Void => self.insert_alone(start),
            Kind::Item | Kind::Term => {
                self.close_item(start.known.kind)?;
                self.close_paragraph()?;
                self.push(start)
            }
            Kind::Heading => {
                self.close_paragraph()?;
                if self.open.last()?.kind == Kind::Heading {
                    return None;
                }
                self.push(start)
            }
            Kind::Pre => {
                self.close_paragraph()?;
                self.push(start)?;
                self.skip_newline = true;
                Some(())
            }
            Kind::Form => {
                if std::mem::replace(&mut self.form, true) {
                    return None;
                }
                self.close_paragraph()?;
                self.push(start)
            }
            Kind::Button => {
                if self.in_scope(|it| it.kind == Kind::Button) {
                    return None;
                }
                self.push(start)
            }
            Kind::Table => {
                if !self.tree.quirks {
                    self.close_paragraph()?;
                }
                self.push(start)?;
                self.mode = Mode::InTable;
                Some(())
            }
            Kind::Meta => {
                self.insert_alone(start)?;
                (!self.scan.has_mark()).then_some(())
            }
            Kind::Title => self.insert_text(start, true),
            Kind::Style | Kind::Raw => self.insert_text(start, false),
            Kind::Script => {
                self.insert_text(start, false)?;
                (!self.scan.has_mark()).then_some(())
            }
            Kind::Textarea => {
                self.skip_newline = true;
                self.insert_text(start, true)
            }
            Kind::Input => {
                if self.in_scope(|it| it.kind == Kind::Select) {
                    return None;
                }
                self.insert_alone(start)
            }
            Kind::Rule => {
                self.close_paragraph()?;
                if self.in_scope(|it| it.kind == Kind::Select) {
                    return None;
                }
                self.insert_alone(start)
            }
            Kind::Select => {
                if self.in_scope(|it| it.kind == Kind::Select) {
                    return None;
                }
                self.push(start)
            }
            Kind::Choice | Kind::Choices => {
                if self.in_scope(|it| it.kind == Kind::Select) {
                    let except = (start.known.kind == Kind::Choice).then_some(local_name!("optgroup"));
                    self.close_implied(except.as_ref());
                } else if self.open.last()?.kind == Kind::Choice {
                    self.pop();
                }
                self.push(start)
            }
            Kind::Ruby => {
                if self.in_scope(|it| it.name == local_name!("ruby")) {
                    self.close_implied(None);
                }
                self.push(start)
            }
            Kind::Svg => self.draw(start),
            Kind::Html
            | Kind::Head
            | Kind::Body
            | Kind::Caption
            | Kind::Columns
            | Kind::Column
            | Kind::Rows
            | Kind::Row
            | Kind::Cell
            | Kind::Drawn
            | Kind::Unsure => None,
        }
    }

    pub(super) fn end_in_body(&mut self, known: &Known) -> Option<()> {
        match known.kind {
            Kind::Block | Kind::Button | Kind::Pre | Kind::Select => {
                self.in_scope(|it| it.name == known.name).then_some(())?;
                self.close_implied(None);
                self.pop_named(&known.name)
            }
            Kind::Formatting => self.pop_if(&known.name),
            Kind::Paragraph => {
                let within = self.in_scope_but(|it| it.kind == Kind::Paragraph, |it| it.kind == Kind::Button);
                within.then_some(())?;
                self.close_paragraph()
            }
            Kind::Item => {
                let is_list = |it: &Open| matches!(&*it.name, "ul" | "ol");
                self.in_scope_but(|it| it.kind == Kind::Item, is_list).then_some(())?;
                self.close_implied(Some(&known.name));
                self.pop_named(&known.name)
            }
            Kind::Term => {
                self.in_scope(|it| it.name == known.name).then_some(())?;
                self.close_implied(Some(&known.name));
                self.pop_named(&known.name)
            }
            Kind::Heading | Kind::Object => {
                self.close_implied(None);
                self.pop_if(&known.name)
            }
            Kind::Form => {
                self.close_implied(None);
                self.form = false;
                self.pop_if(&known.name)
            }
            Kind::Choice | Kind::Choices | Kind::Ruby | Kind::Other => {
                let found = self.open.iter().rposition(|it| it.name == known.name || it.sets & SPECIAL != 0)?;
                if self.open[found].name != known.name {
                    return None;
                }
                self.close_implied(Some(&known.name));
                self.pop_to(found)
            }
            Kind::Body | Kind::Html => {
                let within = self.mode == Mode::InBody && self.in_scope(|it| it.kind == Kind::Body);
                self.mode = if known.kind == Kind::Body { Mode::AfterBody } else { Mode::AfterAfterBody };
                within.then_some(())
            }
            _ => None,
        }
    }

    /// An element without an end.
    pub(super) fn insert_alone(&mut self, start: Start) -> Option<()> {
        self.insert(start, ns!(html));
        Some(())
    }

    /// An element that holds nothing but characters.
    pub(super) fn insert_text(&mut self, start: Start, references: bool) -> Option<()> {
        let is_script = start.known.kind == Kind::Script;
        let open = self.insert(start, ns!(html));
        let text = self.scan.raw_text(&open.name, references)?;
        // After a comment's start, not every end tag is one.
        if is_script && text.contains("<!--") {
            return None;
        }
        let skip = usize::from(std::mem::take(&mut self.skip_newline) && text.starts_with('\n'));
        let text = if skip > 0 { super::after(text, skip) } else { text };
        if !text.is_empty() {
            self.tree.append_text(open.node, text);
        }
        Some(())
    }

    /// "Close a p element", if there is one in button scope.
    pub(super) fn close_paragraph(&mut self) -> Option<()> {
        if self.paragraphs == 0 {
            return Some(());
        }
        let is_end = |it: &Open| it.kind == Kind::Paragraph || it.kind == Kind::Button || it.sets & SCOPE != 0;
        match self.open.iter().rposition(is_end) {
            Some(found) if self.open[found].kind == Kind::Paragraph => {
                self.close_implied(Some(&local_name!("p")));
                self.pop_to(found)
            }
            _ => Some(()),
        }
    }

    /// Before a new item: closes the one that is open in the same list.
    fn close_item(&mut self, kind: Kind) -> Option<()> {
        let passes = |it: &Open| it.sets & SPECIAL == 0 || matches!(&*it.name, "address" | "div" | "p");
        let Some(found) = self.open.iter().rposition(|it| it.kind == kind || !passes(it)) else { return Some(()) };
        if self.open[found].kind != kind {
            return Some(());
        }
        let name = self.open[found].name.clone();
        self.close_implied(Some(&name));
        self.pop_to(found)
    }

    /// "Generate implied end tags".
    pub(super) fn close_implied(&mut self, except: Option<&LocalName>) {
        while self.open.last().is_some_and(|last| last.sets & IMPLIED != 0 && Some(&last.name) != except) {
            self.pop();
        }
    }

    /// Closes the last element, which must have this name.
    pub(super) fn pop_if(&mut self, name: &LocalName) -> Option<()> {
        (self.open.last()?.name == *name).then(|| self.pop())
    }

    /// Closes elements up to one of this name.
    pub(super) fn pop_named(&mut self, name: &LocalName) -> Option<()> {
        let found = self.open.iter().rposition(|it| it.name == *name)?;
        self.pop_to(found)
    }

    /// "Has an element in scope".
    pub(super) fn in_scope(&self, is_it: impl Fn(&Open) -> bool) -> bool {
        self.in_scope_but(is_it, |_| false)
    }

    /// The same, with more elements that end the scope.
    fn in_scope_but(&self, is_it: impl Fn(&Open) -> bool, ends: impl Fn(&Open) -> bool) -> bool {
        let found = self.open.iter().rev().find(|it| is_it(it) || it.sets & SCOPE != 0 || ends(it));
        found.is_some_and(is_it)
    }
}

//! Finds the front matter of a file: the YAML between two lines `---` at its beginning. Does not read it.

use crate::base::{
    diagnostic::{Diagnostic, Edit, Fix, Safety},
    reading::Reading,
    source::{FileId, SourceMap, Span},
};

/// The two parts of a file.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Parts {
    /// The YAML, without the lines around it; `None` if the file has none.
    pub yaml: Option<Span>,
    /// All that follows.
    pub body: Span,
}

/// Splits a file. One without front matter is all body (`front-matter-missing`); of one that is not closed, the front matter
/// ends before the first empty line (`front-matter-unclosed`).
pub fn split(sources: &SourceMap, file: FileId) -> Reading<Parts> {
    let text = sources.file(file).text();
    let all = sources.file(file).span();
    let fences: Vec<Fence> = fences(text);
    let is_first = |fence: &&Fence| text[..fence.start].trim().is_empty();
    let Some(open) = fences.first().filter(is_first) else {
        let first = text.len() - text.trim_start().len();
        let width = text[first..].lines().next().map_or(0, str::len);
        let finding = Diagnostic::error("front-matter-missing", Span::new(file, first, first + width));
        return Reading { value: Parts { yaml: None, body: all }, findings: vec![finding] };
    };
    if let Some(close) = fences.get(1) {
        let yaml = Span::new(file, open.end, close.start);
        return Reading::clean(Parts { yaml: Some(yaml), body: Span::new(file, close.end, text.len()) });
    }
    let end = open.end + first_empty_line(&text[open.end..]);
    let edit = Edit { span: Span::new(file, end, end), text: "---\n".to_owned() };
    let place = Span::new(file, open.start, open.start + text[open.start..].lines().next().map_or(0, str::len));
    let finding =
        Diagnostic::error("front-matter-unclosed", place).fix(Fix { safety: Safety::Unsafe, edits: vec![edit] });
    let parts = Parts { yaml: Some(Span::new(file, open.end, end)), body: Span::new(file, end, text.len()) };
    Reading { value: parts, findings: vec![finding] }
}

/// A line `---`, with its end.
struct Fence {
    start: usize,
    end: usize,
}

/// The first two lines `---`; spaces after the dashes do no harm.
fn fences(text: &str) -> Vec<Fence> {
    let mut start = 0;
    let mut fences = Vec::new();
    for line in text.split_inclusive('\n') {
        if line.trim_end() == "---" {
            fences.push(Fence { start, end: start + line.len() });
        }
        start += line.len();
        if fences.len() == 2 {
            break;
        }
    }
    fences
}

fn first_empty_line(text: &str) -> usize {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.trim().is_empty() {
            return at;
        }
        at += line.len();
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The YAML, the body and the findings.
    fn parts(text: &str) -> (Option<String>, String, Vec<&'static str>) {
        let mut sources = SourceMap::default();
        let file = sources.load("content/a.md", text);
        let reading = split(&sources, file);
        let yaml = reading.value.yaml.map(|span| sources.text(span).to_owned());
        let rules = reading.findings.iter().map(|finding| finding.rule).collect();
        (yaml, sources.text(reading.value.body).to_owned(), rules)
    }

    #[test]
    fn a_file_has_a_front_matter_and_a_body() {
        assert_eq!(parts("---\na: b\n---\nTexte\n"), (Some("a: b\n".into()), "Texte\n".into(), vec![]));
        assert_eq!(parts("---\r\na: b\r\n--- \r\nTexte"), (Some("a: b\r\n".into()), "Texte".into(), vec![]));
        assert_eq!(parts("---\n---"), (Some(String::new()), String::new(), vec![]));
    }

    #[test]
    fn a_front_matter_that_is_missing_or_open_is_said_and_the_text_stays() {
        assert_eq!(parts("# Titre\n---\n"), (None, "# Titre\n---\n".into(), vec!["front-matter-missing"]));
        assert_eq!(parts("").2, ["front-matter-missing"]);
        let open = parts("---\na: b\n\nTexte\n");
        assert_eq!(open, (Some("a: b\n".into()), "\nTexte\n".into(), vec!["front-matter-unclosed"]));
    }
}

//! A fault that a template put on thousands of pages is told once, with how many pages have it: whoever listens hears it once.

use std::collections::HashMap;

use parvis::base::{
    diagnostic::{Diagnostic, Message, Pages, Place},
    source::{FileId, SourceMap},
};

/// So many pages have a fault at least before it is told once for all; up to then each is told where it stands.
const SEVERAL: usize = 4;

/// Source text so short that many pages have it for other reasons: there the line decides as well.
const SHORT: usize = 48;

/// What findings share that come from one line of a template: the rule, what is said, the words of the source, and on which line short ones stand.
type Cause<'f> = (&'static str, &'f Message, &'f str, Option<u32>);

/// The findings in their order, those of one cause on several pages as one; and how many were left out for that.
pub fn told_once(findings: &[Diagnostic], sources: &SourceMap) -> (Vec<Diagnostic>, usize) {
    let mut causes: HashMap<Cause<'_>, Vec<(usize, FileId)>> = HashMap::new();
    for (rank, finding) in findings.iter().enumerate() {
        // What points to other places as well is about these places.
        let Place::Source(span) = finding.place else { continue };
        if !finding.labels.is_empty() {
            continue;
        }
        let text = sources.text(span);
        let start = (text.len() < SHORT).then(|| sources.range(span).0.line);
        let pages = causes.entry((finding.rule, &finding.message, text, start)).or_default();
        // Twice on one page is no matter of pages, and both are told.
        if pages.last().is_none_or(|(_, last)| *last != span.file) {
            pages.push((rank, span.file));
        }
    }
    let mut told: Vec<Option<Diagnostic>> = findings.iter().cloned().map(Some).collect();
    let mut left_out = 0;
    for pages in causes.values().filter(|pages| pages.len() >= SEVERAL) {
        let (first, file) = pages[0];
        if let Some(finding) = &mut told[first] {
            finding.pages = Some(Pages { count: pages.len(), example: sources.file(file).path.clone() });
        }
        pages[1..].iter().for_each(|(rank, _)| told[*rank] = None);
        left_out += pages.len() - 1;
    }
    (told.into_iter().flatten().collect(), left_out)
}

#[cfg(test)]
mod tests {
    use parvis::base::source::Span;

    use super::*;

    /// One finding a page, at its first tag.
    fn on(pages: &[&str]) -> (Vec<Diagnostic>, SourceMap) {
        let mut sources = SourceMap::default();
        let mut findings = Vec::new();
        for (rank, page) in pages.iter().enumerate() {
            let file = sources.load(&format!("{rank}.html"), page);
            let start = page.find('<').unwrap_or_default();
            findings.push(Diagnostic::error("link-without-name", Span::new(file, start, page.len())));
        }
        (findings, sources)
    }

    #[test]
    fn one_line_of_a_template_is_told_once_with_the_number_of_pages() {
        let long = "<a class=\"site-logo site-logo--large\" href=\"/accueil/index.html\">";
        let pages: Vec<String> = (0..5).map(|rank| format!("{}{long}", "\n".repeat(rank))).collect();
        let (findings, sources) = on(&pages.iter().map(String::as_str).collect::<Vec<_>>());
        let (told, left_out) = told_once(&findings, &sources);
        let shown = told[0].pages.as_ref().expect("its pages");
        assert_eq!((told.len(), left_out, shown.count, &*shown.example), (1, 4, 5, "0.html"));
    }

    #[test]
    fn short_words_on_other_lines_and_few_pages_are_told_each() {
        let (findings, sources) = on(&["<a>", "\n<a>", "\n\n<a>", "\n\n\n<a>"]);
        assert_eq!(told_once(&findings, &sources), (findings, 0));
        let (findings, sources) = on(&["<a>", "<a>", "<a>"]);
        assert_eq!(told_once(&findings, &sources), (findings, 0));
        let (findings, sources) = on(&["<a>", "<a>", "<a>", "<a>"]);
        assert_eq!(told_once(&findings, &sources).1, 3);
    }
}

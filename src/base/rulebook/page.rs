//! A page that explains a rule, taken apart: a sentence, a severity, sections with lines and the files of examples.

/// A page of a rule, taken apart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Page<'a> {
    /// What the rule is about, in one sentence.
    pub summary: &'a str,
    /// « Gravité : erreur »
    pub severity: &'a str,
    /// Sections in order.
    pub sections: Vec<Section<'a>>,
}

/// A section of a page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Section<'a> {
    /// Its heading, without marks.
    pub heading: &'a str,
    /// Its paragraphs and files.
    pub parts: Vec<Part<'a>>,
}

/// A part of a section.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Part<'a> {
    /// A line of text.
    Line(&'a str),
    /// A file of an example.
    File {
        /// Path in the project.
        path: &'a str,
        /// Its text.
        text: String,
    },
    /// HTML of an example of the auditor: a whole page, or what stands in the body of one.
    Html(String),
}

impl<'a> Page<'a> {
    /// Takes a page apart; `None` if it has no title, summary and severity in their places.
    pub fn parse(text: &'a str) -> Option<Self> {
        let mut lines = text.lines().filter(|line| !line.is_empty());
        lines.next()?.strip_prefix("# ")?;
        let summary = lines.next()?;
        let severity = lines.next()?.strip_prefix("- ")?;
        let mut sections = Vec::new();
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            if let Some(heading) = line.strip_prefix("## ") {
                sections.push(Section { heading, parts: Vec::new() });
                continue;
            }
            let Some(section) = sections.last_mut() else { continue };
            section.parts.extend(part(line, &mut lines));
        }
        Some(Self { summary, severity, sections })
    }

    /// The section of a heading.
    pub fn section(&self, heading: &str) -> Option<&Section<'a>> {
        self.sections.iter().find(|section| section.heading == heading)
    }
}

impl Section<'_> {
    /// The files of an example: path and text.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.parts.iter().filter_map(|part| match part {
            Part::File { path, text } => Some((*path, text.as_str())),
            Part::Line(_) | Part::Html(_) => None,
        })
    }

    /// The pages of an example of the auditor.
    pub fn html(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Html(text) => Some(text.as_str()),
            Part::Line(_) | Part::File { .. } => None,
        })
    }
}

/// A fence of four backticks or tildes opens a file: its text may itself hold fences of three. A fence of three opens HTML.
fn part<'a>(line: &'a str, lines: &mut std::str::Lines<'a>) -> Option<Part<'a>> {
    if line.is_empty() {
        return None;
    }
    if line.trim_end() == "```html" {
        return Some(Part::Html(fenced("```", lines)));
    }
    let fence = ["````", "~~~~"].into_iter().find(|fence| line.starts_with(fence));
    let Some((fence, (_, path))) = fence.zip(line.split_once("file=")) else { return Some(Part::Line(line)) };
    Some(Part::File { path: path.trim(), text: fenced(fence, lines) })
}

/// The text up to the line that closes a fence.
fn fenced(fence: &str, lines: &mut std::str::Lines<'_>) -> String {
    let mut text = String::new();
    for line in lines.take_while(|line| line.trim_end() != fence) {
        text.push_str(line);
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_of_an_example_ends_with_its_fence() {
        let text = "# x\n\nUne phrase.\n\n- Gravité : erreur\n\n## Exemple refusé\n\n```html\n<p>un\n\n<p>deux\n```\n\nOu :\n\n```html\n<p>\n```\n";
        let page = Page::parse(text).expect("a page");
        let html: Vec<&str> = page.sections[0].html().collect();
        assert_eq!(html, ["<p>un\n\n<p>deux\n", "<p>\n"]);
        assert!(page.sections[0].parts.contains(&Part::Line("Ou :")));
    }

    #[test]
    fn a_file_of_an_example_may_hold_fences() {
        let text = "# x\n\nUne phrase.\n\n- Gravité : erreur\n\n## Exemple refusé\n\n````markdown file=content/a.md\n```table\nrows: []\n```\n````\n";
        let page = Page::parse(text).expect("a page");
        let files: Vec<(&str, &str)> = page.sections[0].files().collect();
        assert_eq!(files, [("content/a.md", "```table\nrows: []\n```\n")]);
    }
}

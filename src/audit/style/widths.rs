//! What sheets say for some widths only: most say nothing there that changes a colour, and then a colour need not be looked at twice.

use super::{Sheet, Sheets};

/// What is written for some widths or heights of the window or of a box, and what else is written for screens. Small letters, no spaces.
#[derive(Clone, Debug, Default)]
pub struct Widths {
    some: String,
    all: String,
}

impl Widths {
    /// That of all sheets of a page.
    pub fn of(sheets: &Sheets) -> Self {
        let mut widths = Self::default();
        for Sheet { text, media } in &sheets.list {
            let letters = without_comments(&text.to_ascii_lowercase());
            match kind(&media.to_ascii_lowercase()) {
                Kind::Paper => {}
                Kind::Sizes => widths.some.push_str(&letters),
                Kind::Other => widths.sort(&letters),
            }
        }
        for text in [&mut widths.some, &mut widths.all] {
            text.retain(|letter| !letter.is_whitespace());
        }
        widths
    }

    /// True unless text that is seen in a wide window certainly has the same colours before the same background in a narrow one, and nothing
    /// else is seen.
    pub fn may_change_colours(&self) -> bool {
        const CHANGES: &[&str] = &[
            "--",
            "all:",
            "background",
            "blend",
            "clip",
            "color",
            "content:",
            "contents",
            "display:none",
            "filter",
            "hidden",
            "inset:",
            "left:",
            "opacity",
            "position",
            "right:",
            "shadow",
            "text-fill",
            "transform",
            "visibility",
            "z-index",
            "\\",
        ];
        CHANGES.iter().any(|it| self.some.contains(it))
            || self.some.contains("display:") && self.all.contains("display:none")
    }

    /// True unless what is cut off in one window is cut off in all.
    pub fn may_change_what_is_cut(&self) -> bool {
        const CHANGES: &[&str] = &["all:", "clip", "contain", "overflow", "position", "\\"];
        CHANGES.iter().any(|it| self.some.contains(it))
    }

    /// Tells rules for some widths from others. Blocks that do not close count as being for some widths.
    fn sort(&mut self, sheet: &str) {
        let mut rest = sheet;
        while let Some(at) = rest.find("@media").into_iter().chain(rest.find("@container")).min() {
            self.all.push_str(&rest[..at]);
            rest = &rest[at..];
            let end = rest.find(['{', ';']).unwrap_or(rest.len());
            let (query, block) = rest.split_at(end);
            if !block.starts_with('{') {
                rest = block;
                continue;
            }
            let Some(length) = block_length(block) else {
                self.some.push_str(block);
                return;
            };
            match if query.starts_with("@container") { Kind::Sizes } else { kind(query) } {
                Kind::Sizes => {
                    self.some.push_str(&block[..length]);
                    rest = &block[length..];
                }
                Kind::Paper => rest = &block[length..],
                // What stands in it is sorted like everything else.
                Kind::Other => rest = block,
            }
        }
        self.all.push_str(rest);
    }
}

enum Kind {
    /// It asks for a size.
    Sizes,
    /// It is for paper only.
    Paper,
    Other,
}

fn kind(query: &str) -> Kind {
    const SIZES: &[&str] = &["width", "height", "aspect", "orientation"];
    if SIZES.iter().any(|it| query.contains(it)) {
        return Kind::Sizes;
    }
    let is_paper = query.trim_start_matches("@media").trim() == "print";
    if is_paper { Kind::Paper } else { Kind::Other }
}

/// The length of a block from its first brace to its last.
fn block_length(block: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in block.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.checked_sub(1)?,
            _ => {}
        }
        if depth == 0 {
            return Some(at + 1);
        }
    }
    None
}

fn without_comments(sheet: &str) -> String {
    let mut text = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("/*") {
        text.push_str(before);
        text.push(' ');
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::Widths;
    use crate::audit::style::{Sheet, Sheets};

    fn widths(media: &str, text: &str) -> Widths {
        let list = vec![Sheet { text: text.into(), media: media.into() }];
        Widths::of(&Sheets { list, complete: true, quirks: false })
    }

    #[test]
    fn most_sheets_change_no_colour_with_the_width() {
        for sheet in [
            "p { color: red }",
            "@media (prefers-color-scheme: dark) { p { color: red } }",
            "@media print { p { display: none } } @media (min-width: 60rem) { p { display: grid; max-width: none } }",
            "@media (min-width: 60rem) { /* color */ p { width: 3em } } p { color: red }",
        ] {
            assert!(!widths("", sheet).may_change_colours(), "{sheet}");
        }
    }

    #[test]
    fn what_may_change_a_colour_is_found_wherever_it_stands() {
        for sheet in [
            "@media (min-width: 60rem) { p { COLOR: red } }",
            "p { @media (width > 60rem) { color: red } }",
            "@supports (display: grid) { @media (orientation: landscape) { p { opacity: .5 } } }",
            "@media screen { @media (max-width: 3em) { p { background: red } } }",
            "@media (max-width: 3em) { :root { --ink: red } }",
            "@container (width > 3em) { p { color: red } }",
            "p { display: none } @media (max-width: 3em) { p { display : block } }",
            "@media (max-width: 3em) { p { display: none } }",
            "@media (max-width: 3em) { p { visibility: visible }",
            "@media (max-width: 3em) { p { c\\6flor: red } }",
        ] {
            assert!(widths("", sheet).may_change_colours(), "{sheet}");
        }
        assert!(widths("(min-width: 3em)", "p { color: red }").may_change_colours());
        assert!(!widths("print", "p { color: red }").may_change_colours());
        assert!(widths("", "@media (max-width: 3em) { p { overflow: hidden } }").may_change_what_is_cut());
        assert!(!widths("", "p { overflow: hidden }").may_change_what_is_cut());
    }
}

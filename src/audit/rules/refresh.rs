//! `page-refreshes`: a page that changes by itself takes the text away from those who are still reading.

use crate::audit::{finding::Finding, page::Page, tree::Element};

/// Seconds after which a change by itself disturbs nobody: 20 hours (WCAG 2.2.1, the exception for long times).
const LONG: u64 = 72_000;

/// The page does not go elsewhere or come again by itself after a time (ACT bc659a).
pub fn refreshes<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    if let Some((meta, seconds)) = first(page).filter(|(_, seconds)| (1..=LONG).contains(seconds)) {
        found.push(told(Finding::error("page-refreshes", meta), seconds));
    }
}

/// The same after a time so long that WCAG 2.2.1 allows it (ACT bisz58, WCAG 2.2.4 at AAA).
pub fn refreshes_late<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    if let Some((meta, seconds)) = first(page).filter(|(_, seconds)| *seconds > LONG) {
        found.push(told(Finding::warning("page-refreshes-late", meta), seconds));
    }
}

fn told(finding: Finding<'_>, seconds: u64) -> Finding<'_> {
    finding.at("content").with("seconds", i64::try_from(seconds).unwrap_or(i64::MAX))
}

/// The first refresh of the page that browsers understand, and its delay.
fn first<'t>(page: &Page<'t>) -> Option<(Element<'t>, u64)> {
    let refreshes = page.tree().named(&["meta"]).filter(|it| it.attribute_is("http-equiv", "refresh"));
    refreshes.filter_map(|it| Some((it, seconds(it.attribute("content")?)?))).next()
}

/// The delay of a refresh (HTML, shared declarative refresh steps); nothing if the value is none.
fn seconds(content: &str) -> Option<u64> {
    let content = content.trim_ascii_start();
    let digits = content.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = content.split_at(digits);
    if number.is_empty() && !rest.starts_with('.') {
        return None;
    }
    let rest = rest.trim_start_matches(|it: char| it.is_ascii_digit() || it == '.');
    let goes_on =
        rest.is_empty() || rest.starts_with([';', ',']) || rest.starts_with(|it: char| it.is_ascii_whitespace());
    goes_on.then(|| if number.is_empty() { 0 } else { number.parse().unwrap_or(u64::MAX) })
}

#[cfg(test)]
mod tests {
    use super::seconds;

    #[test]
    fn delays_are_read_as_browsers_read_them() {
        assert_eq!(seconds("0; url=plan.html"), Some(0));
        assert_eq!(seconds(" 30"), Some(30));
        assert_eq!(seconds("5.9, plan.html"), Some(5));
        assert_eq!(seconds(".5"), Some(0));
        assert_eq!(seconds("0: plan.html"), None);
        assert_eq!(seconds("-5; url=plan.html"), None);
        assert_eq!(seconds("+5"), None);
        assert_eq!(seconds("foo"), None);
    }
}

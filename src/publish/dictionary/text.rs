//! The text of a dictionary: what is worth its bytes. A page is cut at its tags and at the ends of its style rules; what enough pages have goes into
//! the dictionary once, in the order of the fullest page, so that long passages stay whole.

use std::collections::{BTreeMap, BTreeSet};

/// Pages of the visit that is to cost least. A passage costs its bytes once, with the dictionary, and saves them on each further page that has it: it is worth
/// them over such a visit if one of so many pages less one has it.
pub const VISIT: usize = 5;

/// Bytes of what is written already that are written again to join two passages: a page then copies them, and what stands between, at once. In the
/// dictionary, as it is sent, they cost next to nothing.
const SEAM: usize = 256;

/// What no text of ours has: see [`codecs::brotli_with`](crate::publish::encodings::codecs::brotli_with).
const END: &str = "\0\0";

/// The dictionary of these pages.
pub fn of(pages: &[&str]) -> Vec<u8> {
    let cut: Vec<Vec<&str>> = pages.iter().map(|page| passages(page)).collect();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for passages in &cut {
        for passage in passages.iter().collect::<BTreeSet<_>>() {
            *counts.entry(passage).or_default() += 1;
        }
    }
    let least = pages.len().div_ceil(VISIT - 1).max(2);
    counts.retain(|passage, count| *count >= least && !passage.contains('\0'));
    let fullness = |passages: &[&str]| -> usize {
        let shared = passages.iter().filter(|passage| counts.contains_key(**passage)).collect::<BTreeSet<_>>();
        shared.iter().map(|passage| passage.len()).sum()
    };
    let mut fullest: Vec<(usize, &Vec<&str>)> = cut.iter().map(|passages| (fullness(passages), passages)).collect();
    // Stable: equally full pages stay in their order.
    fullest.sort_by_key(|(fullness, _)| std::cmp::Reverse(*fullness));
    let shared: BTreeSet<&str> = counts.into_keys().collect();
    let mut written = BTreeSet::new();
    let mut text = String::new();
    for (_, passages) in fullest {
        write_new(passages, &shared, &mut written, &mut text);
    }
    text.push_str(END);
    text.into_bytes()
}

/// Adds what of a page is shared and not written yet; with what stands between, if it is shared and short.
fn write_new<'a>(passages: &[&'a str], shared: &BTreeSet<&str>, written: &mut BTreeSet<&'a str>, text: &mut String) {
    // What may stand between: nothing does before the first, nor across what is not shared.
    let mut between: Option<String> = None;
    for passage in passages {
        if !shared.contains(passage) {
            between = None;
        } else if written.insert(passage) {
            text.push_str(&between.take().unwrap_or_default());
            text.push_str(passage);
            between = Some(String::new());
        } else if let Some(known) = &mut between {
            known.push_str(passage);
            between.take_if(|known| known.len() > SEAM);
        }
    }
}

/// A page, cut before each tag and after each rule.
fn passages(page: &str) -> Vec<&str> {
    let mut passages = Vec::new();
    let mut start = 0;
    for (at, sign) in page.bytes().enumerate() {
        let end = match sign {
            b'<' => at,
            b'}' => at + 1,
            _ => continue,
        };
        if end > start {
            passages.push(&page[start..end]);
            start = end;
        }
    }
    passages.extend((start < page.len()).then(|| &page[start..]));
    passages
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_cut_at_tags_and_rules() {
        assert_eq!(passages("a<b>é</b><style>p{}q{}</style>"), ["a", "<b>é", "</b>", "<style>p{}", "q{}", "</style>"]);
        assert_eq!(passages(""), [""; 0]);
    }

    #[test]
    fn what_enough_pages_have_is_in_it_once_and_in_order() {
        let pages = ["<p>un</p><nav>a</nav>", "<p>deux</p><nav>a</nav>", "<p>trois</p><hr>", "<p>quatre</p><hr>"];
        assert_eq!(String::from_utf8_lossy(&of(&pages)), "</p><nav>a</nav><hr>\0\0");
        // What joins two passages is written again.
        let joined = of(&["<b>1</b><p>a</p><p>b</p>", "<b>2</b><p>a</p><p>b</p>"]);
        assert_eq!(String::from_utf8_lossy(&joined), "</b><p>a</p><p>b\0\0");
        assert_eq!(of(&[]), b"\0\0");
    }

    #[test]
    fn a_passage_that_few_pages_have_is_not_worth_it() {
        let mut pages = vec!["<p>a"; 6];
        pages.extend(["<b>rare"; 2]);
        assert_eq!(of(&pages), b"<b>rare<p>a\0\0", "a fourth of the pages; the fullest first");
        pages.push("<p>a");
        assert_eq!(of(&pages), b"<p>a\0\0");
    }
}

//! `page-title-repeated`: pages that have the same title cannot be told apart in tabs, in the history and among results.

use std::collections::BTreeMap;

use crate::{
    audit::set::{PlaceInSet, SetFinding, Summary},
    base::diagnostic::{Message, Severity},
};

/// So many of the other pages are shown: a template may have given its title to thousands.
const SHOWN: usize = 3;

/// Two pages of one language have the same title. One finding for each title, at the first page.
pub fn repeated(pages: &[&Summary], found: &mut Vec<SetFinding>) {
    let mut titles: BTreeMap<(&str, &str), Vec<PlaceInSet>> = BTreeMap::new();
    for (rank, page) in pages.iter().enumerate().filter(|(_, page)| !page.sends_on) {
        let Some(title) = page.title.as_ref().filter(|title| !title.text.is_empty()) else { continue };
        let place = PlaceInSet { page: rank, range: title.place.clone() };
        titles.entry((&page.lang, &title.text)).or_default().push(place);
    }
    let mut repeated: Vec<_> = titles.into_iter().filter(|(_, places)| places.len() > 1).collect();
    repeated.sort_by_key(|(_, places)| places[0].page);
    for ((_, title), mut places) in repeated {
        let others = places.split_off(1);
        let message = Message::new("page-title-repeated").with("title", title).with("count", others.len());
        let other = |place: PlaceInSet| (place, Message::new("page-title-repeated-other"));
        found.push(SetFinding {
            rule: "page-title-repeated",
            severity: Severity::Warning,
            message,
            place: places.remove(0),
            others: others.into_iter().take(SHOWN).map(other).collect(),
        });
    }
}

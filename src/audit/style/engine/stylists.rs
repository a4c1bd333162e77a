//! One stylist for each medium and set of sheets, shared by all pages that a thread looks at: a thread reads a sheet once in a build.
//! (A stylist cannot move to another thread: stylo asks that fonts can be asked from several threads, not that they can move.)

use std::{
    cell::RefCell,
    collections::HashMap,
    rc::Rc,
    sync::{LazyLock, OnceLock},
};

use selectors::matching::QuirksMode;
use style::{
    data::ElementStyles,
    media_queries::MediaList,
    servo_arc::Arc as ServoArc,
    shared_lock::{SharedRwLock, StylesheetGuards},
    stylesheets::{AllowImportRules, DocumentStyleSheet, Origin, Stylesheet, UrlExtraData},
    stylist::Stylist,
};

use super::{device::device, origins::Blocks};
use crate::{
    audit::style::{
        Look, Medium, Origins, Sheet, Sheets,
        queries::{Decided, decide_sheet},
        skeleton::Sight,
    },
    base::fingerprint::Fingerprint,
};

/// How many studios are kept: a site has a few sets of sheets, somebody else's folder may have one a page.
const KEPT: usize = 64;

/// Everything of the engine is guarded by one lock that is only ever read.
pub static LOCK: LazyLock<SharedRwLock> = LazyLock::new(SharedRwLock::read_only);

/// Addresses in sheets are never followed; the engine wants something to resolve them against.
pub static BASE: LazyLock<UrlExtraData> =
    LazyLock::new(|| UrlExtraData::from(url::Url::parse("about:blank").expect("an address from the standard")));

static USER_AGENT: LazyLock<[DocumentStyleSheet; 2]> = LazyLock::new(|| {
    let texts = [include_str!("user-agent.css"), include_str!("user-agent-quirks.css")];
    texts.map(|text| sheet(&decide_sheet(text, Medium::WIDE), Origin::UserAgent, QuirksMode::NoQuirks))
});

/// How many elements a studio remembers: those of some thousand pages that are made alike.
const REMEMBERED: usize = 50_000;

thread_local! {
    static STUDIOS: RefCell<HashMap<(Medium, Sheets), Rc<Studio>>> = RefCell::default();
}

/// A stylist and what it has worked out: elements with one skeleton look the same, on whatever page they stand.
pub struct Studio {
    /// The stylist.
    pub stylist: Stylist,
    /// Where its rules stand.
    pub blocks: Blocks,
    /// What the selectors of its sheets look at.
    pub sight: Sight,
    /// Styles and looks of elements.
    pub known: Memory<(ElementStyles, Look)>,
    /// What decides how elements look while they have the focus, and that look if it is another one.
    pub focused: Memory<(Rc<Origins>, Option<Look>)>,
}

/// What is known of skeletons.
pub struct Memory<T>(RefCell<HashMap<Fingerprint, T>>);

impl<T> Default for Memory<T> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}

impl<T: Clone> Memory<T> {
    /// What is known of a skeleton, worked out for the first element that has it.
    pub fn get(&self, skeleton: Option<Fingerprint>, work_out: impl FnOnce() -> T) -> T {
        let Some(skeleton) = skeleton else { return work_out() };
        if let Some(known) = self.0.borrow().get(&skeleton) {
            return known.clone();
        }
        let made = work_out();
        let mut known = self.0.borrow_mut();
        if known.len() >= REMEMBERED {
            known.clear();
        }
        known.insert(skeleton, made.clone());
        made
    }
}

/// The studio of a medium and a set of sheets.
pub fn studio_of(sheets: &Sheets, medium: Medium) -> Rc<Studio> {
    set_preferences();
    let key = (medium, sheets.clone());
    if let Some(known) = STUDIOS.with_borrow(|studios| studios.get(&key).cloned()) {
        return known;
    }
    // The user agent's sheets look at nothing that a skeleton has not always.
    let texts: Vec<&str> = sheets.list.iter().map(|sheet| &*sheet.text).collect();
    let sight = Sight::of(&texts.join("\n"));
    let (stylist, author) = stylist(sheets, medium);
    let blocks = Blocks::of(author, &stylist);
    let made = Rc::new(Studio { stylist, blocks, sight, known: Memory::default(), focused: Memory::default() });
    STUDIOS.with_borrow_mut(|studios| {
        if studios.len() >= KEPT {
            studios.clear();
        }
        studios.insert(key, Rc::clone(&made));
    });
    made
}

/// How stylo calls it.
pub fn quirks_mode(quirks: bool) -> QuirksMode {
    if quirks { QuirksMode::Quirks } else { QuirksMode::NoQuirks }
}

/// A stylist, and the sheets of the page that it knows.
fn stylist(sheets: &Sheets, medium: Medium) -> (Stylist, Vec<DocumentStyleSheet>) {
    let quirks = quirks_mode(sheets.quirks);
    let mut stylist = Stylist::new(device(medium, quirks), quirks);
    let guard = LOCK.read();
    let guards = StylesheetGuards::same(&guard);
    stylist.append_stylesheet(USER_AGENT[0].clone(), &guard);
    if sheets.quirks {
        stylist.append_stylesheet(USER_AGENT[1].clone(), &guard);
    }
    let read = |it: &Sheet| sheet(&Decided::of(it, medium).text, Origin::Author, quirks);
    let author: Vec<DocumentStyleSheet> = sheets.list.iter().map(read).collect();
    for it in &author {
        stylist.append_stylesheet(it.clone(), &guard);
    }
    stylist.flush(&guards);
    (stylist, author)
}

fn sheet(text: &str, origin: Origin, quirks: QuirksMode) -> DocumentStyleSheet {
    let sheet = Stylesheet::from_str(
        text,
        BASE.clone(),
        origin,
        ServoArc::new(LOCK.wrap(MediaList::empty())),
        LOCK.clone(),
        None,
        None,
        quirks,
        AllowImportRules::No,
    );
    DocumentStyleSheet(ServoArc::new(sheet))
}

/// What Servo has but does not yet turn on, and browsers have.
fn set_preferences() {
    static ONCE: OnceLock<()> = OnceLock::new();
    ONCE.get_or_init(|| {
        macro_rules! on {
            ($($name:tt)*) => { $(stylo_static_prefs::set_pref!($name, true);)* };
        }
        on!("layout.css.appearance.enabled" "layout.css.at-scope.enabled" "layout.css.backdrop-filter.enabled"
            "layout.css.background-clip.text.enabled" "layout.css.basic-shape-shape.enabled" "layout.css.columns.enabled"
            "layout.css.contain.enabled" "layout.css.container-queries.enabled" "layout.css.content.alt-text.enabled"
            "layout.css.counters.enabled" "layout.css.forced-color-adjust.enabled" "layout.css.font-variations.enabled"
            "layout.css.has-selector.enabled" "layout.css.hyphens.enabled" "layout.css.line-clamp.enabled"
            "layout.css.masking.enabled" "layout.css.nth-child-of.enabled" "layout.css.overscroll-behavior.enabled"
            "layout.css.scroll-behavior.enabled" "layout.css.scrollbar-styling.enabled" "layout.css.text-overflow.enabled"
            "layout.css.text-underline.enabled" "layout.css.text-emphasis.enabled"
            "layout.css.webkit-text-fill-color.enabled" "layout.css.word-break.break-word.enabled"
            "layout.css.writing-mode.enabled" "layout.css.zoom.enabled");
    });
}

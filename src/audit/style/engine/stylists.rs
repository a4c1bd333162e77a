//! One stylist for each set of sheets and medium, shared by all pages that a thread looks at: a thread reads a sheet once in a build.
//! (A stylist cannot move to another thread: stylo asks that fonts can be asked from several threads, not that they can move.)

use std::{
    cell::RefCell,
    rc::Rc,
    sync::{LazyLock, OnceLock},
};

use rustc_hash::FxHashMap;
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
use crate::audit::style::{
    Deciders, Look, Medium, Sheet, Sheets,
    queries::{Decided, decide_sheet},
    sight::Sight,
    skeleton::{Number, Numbers},
    widths::Widths,
};

/// How many workshops are kept: the pages of a site that hold the rules that they use have some forty sets of them, somebody else's folder may have one a page.
const KEPT: usize = 64;
/// So many are kept however long their sheets are.
const KEPT_ALWAYS: usize = 8;
/// How many bytes of sheets more than these may have together: a stylist is many times as large as its sheet, and there is one for each medium.
const KEPT_BYTES: usize = 1 << 20;

/// Everything of the engine is guarded by one lock that is only ever read.
pub static LOCK: LazyLock<SharedRwLock> = LazyLock::new(SharedRwLock::read_only);

/// Addresses in sheets are never followed; the engine wants something to resolve them against.
pub static BASE: LazyLock<UrlExtraData> =
    LazyLock::new(|| UrlExtraData::from(url::Url::parse("about:blank").expect("an address from the standard")));

static USER_AGENT: LazyLock<[DocumentStyleSheet; 2]> = LazyLock::new(|| {
    let texts = [include_str!("user-agent.css"), include_str!("user-agent-quirks.css")];
    texts.map(|text| sheet(&decide_sheet(text, Medium::WIDE), Origin::UserAgent, QuirksMode::NoQuirks))
});

/// How many skeletons a workshop remembers: those of some thousand pages that are made alike. It is closed then, and another one opened.
const REMEMBERED: usize = 12_000;

thread_local! {
    static WORKSHOPS: RefCell<Vec<Rc<Workshop>>> = RefCell::default();
}

/// What is known of a set of sheets: a studio for each medium that was asked for.
pub struct Workshop {
    sheets: Sheets,
    /// What the selectors of its sheets look at.
    pub sight: Sight,
    /// The skeletons that were met.
    pub numbers: Numbers,
    studios: RefCell<FxHashMap<Medium, Rc<Studio>>>,
    mentions: RefCell<FxHashMap<&'static str, bool>>,
    /// What its sheets say for some widths only.
    pub widths: Widths,
}

/// Lets go the workshops of this thread.
pub fn forget() {
    WORKSHOPS.take();
}

impl Workshop {
    /// That of a set of sheets.
    pub fn of(sheets: &Sheets) -> Rc<Self> {
        set_preferences();
        WORKSHOPS.with_borrow_mut(|workshops| {
            // The one that was asked for last stands last.
            if let Some(known) = workshops.iter().position(|it| it.sheets == *sheets) {
                let known = workshops.remove(known);
                if known.numbers.len() < REMEMBERED {
                    workshops.push(Rc::clone(&known));
                    return known;
                }
            }
            let bytes = |workshops: &[Rc<Self>]| workshops.iter().map(|it| it.sheets.length()).sum::<usize>();
            while workshops.len() >= KEPT || workshops.len() >= KEPT_ALWAYS && bytes(workshops) > KEPT_BYTES {
                workshops.remove(0);
            }
            // The user agent's sheets look at nothing that a skeleton has not always.
            let texts: Vec<&str> = sheets.list.iter().map(|sheet| &*sheet.text).collect();
            let sight = Sight::of(&texts.join("\n"));
            let made = Rc::new(Self {
                sheets: sheets.clone(),
                sight,
                numbers: Numbers::default(),
                studios: RefCell::default(),
                mentions: RefCell::default(),
                widths: Widths::of(sheets),
            });
            workshops.push(Rc::clone(&made));
            made
        })
    }

    /// What is worked out in a medium.
    pub fn studio(&self, medium: Medium) -> Rc<Studio> {
        let mut studios = self.studios.borrow_mut();
        let studio = studios.entry(medium).or_insert_with(|| {
            let (stylist, author) = stylist(&self.sheets, medium);
            let blocks = Rc::new(Blocks::of(author, &stylist));
            Rc::new(Studio {
                stylist,
                blocks,
                known: Memory::default(),
                focused: Memory::default(),
                sound: RefCell::default(),
            })
        });
        Rc::clone(studio)
    }

    /// True if a sheet holds these words: see [`Sheets::mention`].
    pub fn mentions(&self, words: &'static str) -> bool {
        *self.mentions.borrow_mut().entry(words).or_insert_with(|| self.sheets.mention(words))
    }
}

/// A stylist and what it has worked out: elements with one skeleton look the same, on whatever page they stand.
pub struct Studio {
    /// The stylist.
    pub stylist: Stylist,
    /// Where its rules stand.
    pub blocks: Rc<Blocks>,
    /// Styles and looks of elements.
    pub known: Memory<Rc<Seen>>,
    /// What decides how elements look while they have the focus, and that look if it is another one.
    pub focused: Memory<(Deciders, Option<Look>)>,
    /// Questions of rules, and the skeletons of which there is nothing to complain, at their places.
    sound: RefCell<Vec<(&'static str, Vec<bool>)>>,
}

impl Studio {
    /// True if a rule found nothing to complain of an element of this skeleton.
    pub fn is_sound(&self, question: &'static str, skeleton: Number) -> bool {
        let all = self.sound.borrow();
        let sound = all.iter().find(|(known, _)| *known == question);
        sound.is_some_and(|(_, sound)| sound.get(skeleton.place()).copied().unwrap_or_default())
    }

    /// Remembers that there is nothing to complain of.
    pub fn note_sound(&self, question: &'static str, skeleton: Number) {
        let mut all = self.sound.borrow_mut();
        // Rules ask a handful of questions.
        let rank = all.iter().position(|(known, _)| *known == question).unwrap_or_else(|| {
            all.push((question, Vec::new()));
            all.len() - 1
        });
        *place_of(&mut all[rank].1, skeleton) = true;
    }
}

/// The place of a skeleton in a list that is made longer for it.
fn place_of<T: Default>(list: &mut Vec<T>, skeleton: Number) -> &mut T {
    if list.len() <= skeleton.place() {
        list.resize_with(skeleton.place() + 1, T::default);
    }
    &mut list[skeleton.place()]
}

/// What was worked out for an element.
pub struct Seen {
    /// As the engine has it.
    pub styles: ElementStyles,
    /// As the auditor has it.
    pub look: Rc<Look>,
    /// It may lie over or behind others: see `style::paint`.
    pub layer: bool,
}

/// What is known of skeletons, at their places.
pub struct Memory<T>(RefCell<Vec<Option<T>>>);

impl<T> Default for Memory<T> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}

impl<T: Clone> Memory<T> {
    /// What was worked out for the first element of a skeleton.
    pub fn find(&self, skeleton: Option<Number>) -> Option<T> {
        self.0.borrow().get(skeleton?.place()).cloned().flatten()
    }

    /// Remembers what was worked out.
    pub fn keep(&self, skeleton: Option<Number>, made: &T) {
        let Some(skeleton) = skeleton else { return };
        *place_of(&mut self.0.borrow_mut(), skeleton) = Some(made.clone());
    }
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

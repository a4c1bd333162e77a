//! Accessible names (Accessible Name and Description Computation 1.2, 4.3.2). The letters in comments are those of its steps.

use std::cell::OnceCell;

use super::{flat, native};
use crate::audit::{
    aria::{Role, role::Naming},
    page::Page,
    rendering::Display,
    tree::{Element, NodeId, NodeKind},
};

/// The name of an element.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Name {
    /// Its words, with single spaces between them and none around; empty if it has no name.
    pub text: String,
    /// Where they come from.
    pub from: Source,
}

/// Where a name comes from.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub enum Source {
    /// `aria-labelledby`.
    AriaLabelledby,
    /// `aria-label`.
    AriaLabel,
    /// `label` elements, or the `label` attribute of `option` and `optgroup`.
    NativeLabel,
    /// `alt`.
    Alt,
    /// `title`.
    Title,
    /// What the element contains.
    Content,
    /// `placeholder` or `aria-placeholder`.
    Placeholder,
    /// The `caption` of a table, the `figcaption` of a figure.
    Caption,
    /// The `legend` of a `fieldset`.
    Legend,
    /// The `value` of a button, or what a control holds.
    Value,
    /// The `title` element in SVG.
    SvgTitle,
    /// The browser's own word: "Submit", "Reset", "Details".
    Default,
    /// There is no name.
    #[default]
    None,
}

impl Name {
    /// True if there is no name.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}

impl<'t> Page<'t> {
    /// The accessible name of an element. That of a hidden one is what it would be if it were shown.
    pub fn name(&self, element: Element<'t>) -> &Name {
        let names = self.facts().names.get_or_init(|| vec![OnceCell::new(); self.tree().len()]);
        names[element.id().index()].get_or_init(|| {
            let mut walk = Walk::new(self, element);
            let step = Step { hidden: walk.is_hidden(element), ..Step::default() };
            let (text, from) = walk.alternative(element, step);
            let text = normalise(&text);
            let from = if text.is_empty() { Source::None } else { from };
            Box::new(Name { text, from })
        })
    }

    /// What an element says to those who hear it, whether or not its role may have a name: the text alternative of what it contains.
    pub fn spoken_text(&self, element: Element<'t>) -> String {
        let mut walk = Walk::new(self, element);
        let step = Step { inside: true, hidden: walk.is_hidden(element), ..Step::default() };
        let mut text = String::new();
        walk.contents(element, step, &mut text);
        normalise(&text)
    }
}

/// Words with single spaces between them. A no-break space stays inside, and is nothing by itself.
pub(super) fn normalise(text: &str) -> String {
    let mut words = text.trim().split([' ', '\t', '\n', '\r', '\x0c']).filter(|word| !word.is_empty());
    let mut normal = String::with_capacity(text.len());
    if let Some(word) = words.next() {
        normal.push_str(word);
    }
    for word in words {
        normal.push(' ');
        normal.push_str(word);
    }
    normal
}

/// How the computation came to a node.
#[derive(Copy, Clone, Default)]
pub(super) struct Step {
    /// Through `aria-labelledby` or `aria-describedby`, which are followed once only.
    pub referenced: bool,
    /// From an element around it, or from a reference or label: not the element whose name is wanted.
    pub inside: bool,
    /// What started this part was hidden itself, so that hidden contents count.
    pub hidden: bool,
}

/// One computation of a name.
pub(super) struct Walk<'p, 't> {
    pub page: &'p Page<'t>,
    root: Element<'t>,
    /// Labels and referenced elements that have been used: only they can make a circle.
    followed: Vec<NodeId>,
}

impl<'p, 't> Walk<'p, 't> {
    pub fn new(page: &'p Page<'t>, root: Element<'t>) -> Self {
        Self { page, root, followed: Vec::new() }
    }

    pub fn is_hidden(&self, element: Element<'t>) -> bool {
        self.page.is_hidden_from_assistive_technology(element)
    }

    /// The text alternative of an element.
    pub fn alternative(&mut self, element: Element<'t>, step: Step) -> (String, Source) {
        const NOTHING: (String, Source) = (String::new(), Source::None);
        // A. Hidden.
        if has_no_words(element) {
            return NOTHING;
        }
        if step.inside && !step.hidden && self.is_hidden(element) {
            // What `visibility` hides may hold something that is visible (CSS 2.2, 11.2).
            if !self.page.is_displayed(element) || self.page.is_silenced(element) {
                return NOTHING;
            }
            let mut text = String::new();
            self.contents(element, step, &mut text);
            return (text, Source::Content);
        }
        let role = self.page.role(element);
        // Roles that must have no name have none, but give their words to others.
        if !step.inside && role.is_some_and(|role| role.naming() == Naming::Prohibited) {
            return NOTHING;
        }
        // B. aria-labelledby.
        if !step.referenced {
            let text = self.references(element, "aria-labelledby");
            if !is_blank(&text) {
                return (text, Source::AriaLabelledby);
            }
        }
        // C. Controls in a label say what they hold.
        if step.inside
            && element != self.root
            && let Some(value) = native::held_value(self, element, role, step)
            && !is_blank(&value)
        {
            return (value, Source::Value);
        }
        // D. aria-label.
        if let Some(label) = element.attribute("aria-label").filter(|it| !is_blank(it)) {
            return (label.to_owned(), Source::AriaLabel);
        }
        // E. What HTML and SVG have for it.
        let presentational = role.is_some_and(Role::is_presentational);
        if !presentational && let Some(found) = native::alternative(self, element, step) {
            return found;
        }
        // F. Contents, also H.
        if step.inside || role.is_some_and(Role::is_named_by_contents) || native::is_named_by_contents(element) {
            let mut text = String::new();
            self.contents(element, step, &mut text);
            if !is_blank(&text) {
                return (text, Source::Content);
            }
        }
        // I. Tooltip, and what stands in for it.
        if presentational && element.is("img") {
            return NOTHING;
        }
        native::last_resort(element).unwrap_or(NOTHING)
    }

    /// The alternatives of the elements that an attribute names, one after the other.
    pub fn references(&mut self, element: Element<'t>, attribute: &str) -> String {
        let mut text = String::new();
        if !element.has(attribute) {
            return text;
        }
        for target in self.page.referenced(element, attribute) {
            let hidden = self.is_hidden(target);
            let part = self.follow(target, Step { referenced: true, inside: true, hidden });
            text.push(' ');
            text.push_str(&part);
        }
        text
    }

    /// The alternative of an element that is not below the one we are at. Each is used once.
    pub fn follow(&mut self, target: Element<'t>, step: Step) -> String {
        if self.followed.contains(&target.id()) {
            return String::new();
        }
        self.followed.push(target.id());
        self.alternative(target, step).0
    }

    /// What an element contains, generated words included.
    pub fn contents(&mut self, element: Element<'t>, step: Step, text: &mut String) {
        let page = self.page;
        let rendering = page.rendering(element);
        let is_shown = step.hidden || rendering.visible;
        let generated = |words: &Option<Box<str>>| words.as_deref().filter(|_| is_shown).unwrap_or_default().to_owned();
        text.push_str(&generated(&rendering.before));
        // A label says nothing of the field in it; a reference to what is around a link or a button says their words, too.
        let root = self.root;
        let says_itself = step.referenced && page.role(root).is_some_and(Role::is_named_by_contents);
        let is_left_out = |child: Element<'t>| child == root && !says_itself;
        let step = Step { inside: true, ..step };
        for id in flat::children(element) {
            match &page.tree().node(id).kind {
                // Bare text is hidden with the element around it.
                NodeKind::Text(words) if is_shown => text.push_str(words),
                NodeKind::Element(_) => {
                    if let Some(child) = page.tree().element(id).filter(|child| !is_left_out(*child)) {
                        self.child(child, step, text);
                    }
                }
                _ => {}
            }
        }
        for owned in page.owned_elsewhere(element) {
            text.push(' ');
            text.push_str(&self.follow(owned, step));
        }
        text.push_str(&generated(&rendering.after));
    }

    /// An element among others: blocks and boxes stand apart from their neighbours.
    fn child(&mut self, child: Element<'t>, step: Step, text: &mut String) {
        let apart =
            !matches!(self.page.rendering(child).display, Display::Inline | Display::Contents) || child.is("br");
        if apart {
            text.push(' ');
        }
        text.push_str(&self.alternative(child, step).0);
        if apart {
            text.push(' ');
        }
    }
}

pub(super) fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// True for what holds no words for people, even where hidden words are wanted.
fn has_no_words(element: Element<'_>) -> bool {
    element.is_one_of(&["script", "style", "template", "noembed", "noframes", "datalist"])
        || element.is_svg() && matches!(element.local_name(), "script" | "style" | "metadata")
}

#[cfg(test)]
mod tests {
    use super::Source;
    use crate::audit::{page::Page, tree::Tree};

    /// The name of the element with the identifier `t`, and where it comes from.
    fn name(body: &str) -> (String, Source) {
        let tree = Tree::parse(body);
        let page = Page::new(&tree);
        let element = page.by_id("t").expect("the example has its element");
        let name = page.name(element);
        (name.text.clone(), name.from)
    }

    /// Facts of the specification's own examples, and of those that browsers are tested with.
    #[test]
    fn names_are_those_of_the_specification() {
        let cases: &[(&str, &str, Source)] = &[
            ("<button id=t>  Save\n it </button>", "Save it", Source::Content),
            ("<button id=t aria-label=' Close '>x</button>", "Close", Source::AriaLabel),
            ("<button id=t aria-label=' '>x</button>", "x", Source::Content),
            ("<button id=t title=Help></button>", "Help", Source::Title),
            (
                "<span id=a hidden>Hidden <b hidden>word</b></span><a id=t href=x aria-labelledby=a>x</a>",
                "Hidden word",
                Source::AriaLabelledby,
            ),
            (
                "<span id=a>Shown <b hidden>word</b></span><a id=t href=x aria-labelledby='nothing a'>x</a>",
                "Shown",
                Source::AriaLabelledby,
            ),
            ("<a id=t href=x aria-labelledby=nothing>text</a>", "text", Source::Content),
            (
                "<span id=file>a.pdf</span><button id=t aria-label=Delete aria-labelledby='t file'>x</button>",
                "Delete a.pdf",
                Source::AriaLabelledby,
            ),
            (
                "<p id=x aria-labelledby=y>one</p><p id=y>two</p><a href=x id=t aria-labelledby=x>z</a>",
                "one",
                Source::AriaLabelledby,
            ),
            (
                "<input type=checkbox id=t><label for=t>Flash the screen <input value=3> times</label>",
                "Flash the screen 3 times",
                Source::NativeLabel,
            ),
            (
                "<input type=checkbox id=t><label for=t>Flash <span role=slider aria-valuetext=three aria-valuenow=3 tabindex=0></span> times</label>",
                "Flash three times",
                Source::NativeLabel,
            ),
            (
                "<input type=checkbox id=t><label for=t>In <select><option>red<option selected>blue</select></label>",
                "In blue",
                Source::NativeLabel,
            ),
            (
                "<label>First <input id=t></label><label for=t>and second</label>",
                "First and second",
                Source::NativeLabel,
            ),
            ("<input id=t title=Tip placeholder=Hint>", "Tip", Source::Title),
            ("<input id=t placeholder=Hint>", "Hint", Source::Placeholder),
            ("<input id=t type=submit>", "Submit", Source::Default),
            ("<input id=t type=submit value=''>", "", Source::None),
            ("<input id=t type=reset value=Undo>", "Undo", Source::Value),
            ("<input id=t type=image alt=Go>", "Go", Source::Alt),
            ("<input id=t type=image title=Go>", "Go", Source::Title),
            ("<input id=t type=image>", "Submit", Source::Default),
            ("<img id=t alt=Town title=Map>", "Town", Source::Alt),
            ("<img id=t title=Map>", "Map", Source::Title),
            ("<img id=t alt='' title=Map>", "", Source::None),
            ("<a id=t href=x>See <img alt='the map'> here<br>now</a>", "See the map here now", Source::Content),
            ("<a id=t href=x>a<div>b</div>c<span>d</span></a>", "a b cd", Source::Content),
            (
                "<a id=t href=x><span aria-hidden=true>x</span><span style='display:none'>y</span><span style='visibility:hidden'>z</span>w</a>",
                "w",
                Source::Content,
            ),
            ("<fieldset id=t><legend>Who</legend></fieldset>", "Who", Source::Legend),
            ("<table id=t><caption>Costs</caption></table>", "Costs", Source::Caption),
            ("<figure id=t><img alt=x><figcaption>Plan</figcaption></figure>", "Plan", Source::Caption),
            ("<svg id=t><title>Circle</title></svg>", "Circle", Source::SvgTitle),
            ("<div id=t>text</div>", "", Source::None),
            ("<div id=t aria-label=x>text</div>", "", Source::None),
            ("<h2 id=t><a href=x aria-label=One>1</a> two</h2>", "One two", Source::Content),
            ("<details><summary id=t></summary>x</details>", "Details", Source::Default),
            ("<a id=t href=x>\u{a0}</a>", "", Source::None),
            ("<iframe id=t title=Film></iframe>", "Film", Source::Title),
            ("<div role=group id=t>x</div>", "", Source::None),
            ("<select id=t><option>x</select>", "", Source::None),
            ("<map><area id=t href=x alt=North></map>", "North", Source::Alt),
            ("<button id=t aria-owns=k></button><span id=k>Menu</span>", "Menu", Source::Content),
            (
                "<button id=t aria-owns='k l'>To</button><span id=l>two</span><b id=k>one</b>",
                "To one two",
                Source::Content,
            ),
            ("<button id=t aria-owns=k></button><span id=k hidden>Menu</span>", "", Source::None),
            ("<details><summary role=button id=t></summary>x</details>", "", Source::None),
            (
                "<a id=t href=x><span style='visibility:hidden'>a <b style='visibility:visible'>word</b></span></a>",
                "word",
                Source::Content,
            ),
            (
                "<p id=r>Plan of 2026 <a id=t href=x aria-labelledby=r>Read more</a></p>",
                "Plan of 2026 Read more",
                Source::AriaLabelledby,
            ),
        ];
        for (body, text, from) in cases {
            assert_eq!(name(body), ((*text).to_owned(), *from), "{body}");
        }
    }

    #[test]
    fn circles_end() {
        assert_eq!(name("<label id=l for=t aria-labelledby=l>x <input id=t aria-labelledby=l></label>").0, "x");
        assert_eq!(name("<a id=t href=x aria-labelledby=t>x</a>").0, "x");
        assert_eq!(name("<p role=button id=t aria-owns=k>x</p><p id=k aria-owns=t>y</p>").0, "x y x");
    }
}

//! Walks over a page and asks stylo for the style of each element, then once more for each that can have the focus.

use std::rc::Rc;

use rustc_hash::FxHashMap;
use style::{
    context::{
        RegisteredSpeculativePainter, RegisteredSpeculativePainters, SharedStyleContext, StyleContext,
        StyleSystemOptions, ThreadLocalStyleContext,
    },
    data::ElementStyles,
    properties::ComputedValues,
    selector_parser::{PseudoElement, SnapshotMap},
    servo_arc::Arc,
    shared_lock::StylesheetGuards,
    sharing::StyleSharingTarget,
    style_resolver::{PseudoElementResolution, StyleResolverForElement},
    stylist::RuleInclusion,
    thread_state::{self, ThreadState},
    traversal_flags::TraversalFlags,
};
use stylo_dom::ElementState;

use super::{
    dom::Handle,
    nodes::Nodes,
    origins::Blocks,
    read,
    stylists::{LOCK, Seen, Studio, Workshop},
};
use crate::audit::{
    rendering::Display,
    style::{
        Cascade, Computed, Deciders, Look, Medium,
        cascade::FocusChanges,
        paint::is_layer,
        sheets::outside_of_shadows,
        skeleton::{Number, Skeletons},
    },
    tree::{Element, NodeId, Tree},
};

/// The media in which it is worked out what the focus changes.
const FOCUS: [Medium; 2] = [Medium::WIDE, Medium::DARK];

/// What a page looks like in a medium. The skeletons of its elements are the same in all media, and worked out for the first.
pub fn cascade(tree: &Tree<'_>, workshop: &Workshop, medium: Medium, skeletons: Option<&Skeletons>) -> Option<Cascade> {
    let root = tree.root()?;
    thread_state::enter(ThreadState::LAYOUT);
    let cascade = styled(tree, root, workshop, medium, skeletons);
    thread_state::exit(ThreadState::LAYOUT);
    Some(cascade)
}

fn styled(
    tree: &Tree<'_>,
    root: Element<'_>,
    workshop: &Workshop,
    medium: Medium,
    skeletons: Option<&Skeletons>,
) -> Cascade {
    let studio = &*workshop.studio(medium);
    let guard = LOCK.read();
    let snapshots = SnapshotMap::new();
    let shared = SharedStyleContext {
        stylist: &studio.stylist,
        visited_styles_enabled: false,
        options: StyleSystemOptions::default(),
        guards: StylesheetGuards::same(&guard),
        current_time_for_animations: 0.0,
        traversal_flags: TraversalFlags::empty(),
        snapshot_map: &snapshots,
        animations: Default::default(),
        registered_speculative_painters: &NoPainters,
    };
    let nodes = Nodes::new(tree, root);
    let mut thread_local = ThreadLocalStyleContext::new();
    let mut sitting = Sitting {
        tree,
        studio,
        skeletons,
        nodes: &nodes,
        context: StyleContext { shared: &shared, thread_local: &mut thread_local },
        reader: Reader { blocks: &studio.blocks, read: FxHashMap::default() },
        seen: vec![None; tree.len()],
        depths: vec![0; tree.len()],
    };
    outside_of_shadows(tree).for_each(|element| sitting.look_at(element));
    let canvas = sitting.seen[root.id().index()].as_ref().map(|seen| seen.styles.primary().clone());
    let canvas = read::canvas(&studio.stylist, canvas.as_deref());
    let focused = match FOCUS.contains(&medium) {
        true => sitting.focus_changes(workshop),
        false => FocusChanges::default(),
    };
    let placeholders = sitting.placeholders(workshop);
    let layered = sitting.seen.iter().flatten().any(|seen| seen.layer);
    let looks = sitting.seen.into_iter().map(|seen| seen.map(|seen| Rc::clone(&seen.look))).collect();
    Cascade::new(looks, canvas, layered, focused, placeholders)
}

/// One page in one studio.
struct Sitting<'a, 's> {
    tree: &'a Tree<'a>,
    studio: &'s Studio,
    skeletons: Option<&'s Skeletons>,
    nodes: &'a Nodes<'a>,
    context: StyleContext<'s, Handle<'a>>,
    reader: Reader<'s>,
    seen: Vec<Option<Rc<Seen>>>,
    depths: Vec<u32>,
}

impl<'a> Sitting<'a, '_> {
    /// Works out what an element looks like, after those around it.
    fn look_at(&mut self, element: Element<'a>) {
        let index = element.id().index();
        self.depths[index] = element.parent().map_or(0, |parent| self.depths[parent.id().index()] + 1);
        let skeleton = self.skeleton(element);
        let seen = self.studio.known.find(skeleton).unwrap_or_else(|| {
            self.prepare(element);
            let handle = self.handle(element);
            let styles = resolve(&mut self.context, handle, self.depths[index] as usize);
            let look = Rc::new(self.reader.look(&styles));
            self.give(element, styles.clone());
            let layer = is_layer(element, &look.own);
            let seen = Rc::new(Seen { styles, look, layer });
            self.studio.known.keep(skeleton, &seen);
            seen
        });
        self.seen[index] = Some(seen);
    }

    fn skeleton(&self, element: Element<'a>) -> Option<Number> {
        self.skeletons.and_then(|skeletons| skeletons.number(element))
    }

    fn handle(&self, element: Element<'a>) -> Handle<'a> {
        self.nodes.at(element.id())
    }

    /// Gives the elements around an element their styles: the engine takes from them what is inherited.
    fn prepare(&self, element: Element<'a>) {
        for around in element.ancestors() {
            if self.handle(around).primary().is_some() {
                break;
            }
            if let Some(seen) = &self.seen[around.id().index()] {
                self.give(around, seen.styles.clone());
            }
        }
    }

    fn give(&self, element: Element<'a>, styles: ElementStyles) -> Option<ElementStyles> {
        use style::dom::TElement;
        let handle = self.handle(element);
        let mut data = handle.mutate_data()?;
        Some(std::mem::replace(&mut data.styles, styles))
    }

    /// What changes for each element that the keyboard reaches. The user agent's own ring is drawn where no sheet speaks of it, and
    /// then nothing is worked out.
    fn focus_changes(&mut self, workshop: &Workshop) -> FocusChanges {
        let FocusChanges { mut changes, mut origins } = FocusChanges::default();
        let says_outline = |it: Element<'_>| it.attribute("style").is_some_and(|css| css.contains("outline"));
        if !workshop.mentions("outline")
            && !workshop.mentions(":focus")
            && !outside_of_shadows(self.tree).any(says_outline)
        {
            return FocusChanges { changes, origins };
        }
        // Stylo does not expect to meet an element among those whose style it could share with it.
        self.context.thread_local.sharing_cache.clear();
        for element in outside_of_shadows(self.tree).filter(|it| may_have_focus(*it)) {
            let id = element.id();
            // What is not displayed takes no focus: `link` elements have addresses, too.
            let is_shown = |seen: &&Rc<Seen>| seen.look.own.display != Display::None;
            let Some(before) = self.seen[id.index()].as_ref().filter(is_shown).map(|seen| Rc::clone(&seen.look)) else {
                continue;
            };
            let skeleton = self.skeleton(element);
            let (decided, own) = self.studio.focused.find(skeleton).unwrap_or_else(|| {
                self.prepare(element);
                let handle = self.handle(element);
                handle.set_state(FOCUSED, true);
                let styles = resolve_alone(&mut self.context, handle, self.depths[id.index()] as usize);
                handle.set_state(FOCUSED, false);
                let after = self.reader.look(&styles);
                let made = (after.deciders.clone(), Some(after).filter(|after| before.is_seen_to_differ(after)));
                self.studio.focused.keep(skeleton, &made);
                made
            });
            origins.insert(id, decided);
            changes.insert(id, own.map(|look| (id, look)).into_iter().collect());
        }
        if workshop.sight.focus_reaches_others {
            for (id, list) in changes.iter_mut().filter(|(_, list)| list.is_empty()) {
                *list = self.others(*id);
            }
        }
        FocusChanges { changes, origins }
    }

    /// What fields look like where nothing is written in them, as far as a sheet says it (`::placeholder`).
    fn placeholders(&mut self, workshop: &Workshop) -> FxHashMap<NodeId, Rc<Computed>> {
        let mut found = FxHashMap::default();
        if !workshop.mentions("placeholder") {
            return found;
        }
        let is_filled = |it: &Element<'_>| it.attribute("placeholder").is_some_and(|text| !text.trim().is_empty());
        for element in self.tree.named(&["input", "textarea"]).filter(is_filled) {
            let Some(seen) = self.seen[element.id().index()].clone() else { continue };
            self.prepare(element);
            self.give(element, seen.styles.clone());
            let shared = self.context.shared;
            let styled = shared.stylist.lazily_compute_pseudo_element_style(
                &shared.guards,
                self.handle(element),
                &PseudoElement::Placeholder,
                RuleInclusion::All,
                seen.styles.primary(),
                false,
                None,
            );
            if let Some(values) = styled {
                found.insert(element.id(), self.reader.computed(&values));
            }
        }
        found
    }

    /// Styles the page once more while an element has the focus: what is inside, beside or around may change with it.
    fn others(&mut self, focused: NodeId) -> Vec<(NodeId, Look)> {
        let Some(element) = self.tree.element(focused) else { return Vec::new() };
        let own = self.handle(element);
        let around: Vec<Handle<'a>> = element.ancestors().map(|it| self.handle(it)).collect();
        let set = |on: bool| {
            own.set_state(FOCUSED, on);
            around.iter().for_each(|it| it.set_state(ElementState::FOCUS_WITHIN, on));
        };
        set(true);
        self.context.thread_local.sharing_cache.clear();
        self.context.thread_local.bloom_filter.clear();
        // What `:has` found is remembered, and the focus changes it.
        self.context.thread_local.selector_caches = Default::default();
        let mut list = Vec::new();
        let mut kept = Vec::new();
        for element in outside_of_shadows(self.tree) {
            let index = element.id().index();
            let handle = self.handle(element);
            let styles = resolve(&mut self.context, handle, self.depths[index] as usize);
            let look = self.reader.look(&styles);
            if self.seen[index].as_ref().is_some_and(|before| before.look.is_seen_to_differ(&look)) {
                list.push((element.id(), look));
            }
            kept.push((element, self.give(element, styles)));
        }
        set(false);
        for (element, styles) in kept {
            styles.and_then(|styles| self.give(element, styles));
        }
        self.context.thread_local.sharing_cache.clear();
        self.context.thread_local.selector_caches = Default::default();
        list
    }
}

/// What the focus does to the state of an element.
const FOCUSED: ElementState = ElementState::FOCUS.union(ElementState::FOCUSRING).union(ElementState::FOCUS_WITHIN);

/// The style of one element whose ancestors have theirs.
fn resolve<'a>(context: &mut StyleContext<'_, Handle<'a>>, element: Handle<'a>, depth: usize) -> ElementStyles {
    context.thread_local.current_dom_depth = depth;
    context.thread_local.bloom_filter.insert_parents_recovering(element, depth);
    let mut target = StyleSharingTarget::new(element);
    let styles = match target.share_style_if_possible(context) {
        Some(shared) => shared,
        None => {
            let styles = StyleResolverForElement::new(
                element,
                context,
                RuleInclusion::All,
                PseudoElementResolution::IfApplicable,
            )
            .resolve_style_with_default_parents();
            context.thread_local.sharing_cache.insert_if_possible(
                &element,
                &styles.primary,
                Some(&mut target),
                depth,
                context.shared,
            );
            styles
        }
    };
    styles.into()
}

/// The style of one element as it is now, without looking at what was shared before.
fn resolve_alone<'a>(context: &mut StyleContext<'_, Handle<'a>>, element: Handle<'a>, depth: usize) -> ElementStyles {
    context.thread_local.current_dom_depth = depth;
    context.thread_local.bloom_filter.insert_parents_recovering(element, depth);
    StyleResolverForElement::new(element, context, RuleInclusion::All, PseudoElementResolution::IfApplicable)
        .resolve_style_with_default_parents()
        .into()
}

fn may_have_focus(element: Element<'_>) -> bool {
    element.has("tabindex")
        || element.has("contenteditable")
        || element.has("href")
        || element.is_one_of(&["input", "select", "textarea", "button", "summary", "iframe", "audio", "video"])
}

/// Reads computed values once each: elements share them.
struct Reader<'s> {
    blocks: &'s Rc<Blocks>,
    read: FxHashMap<usize, Known>,
}

/// The values are kept with what was read of them, so that no other can come to stand at the same place.
struct Known {
    _values: Arc<ComputedValues>,
    computed: Rc<Computed>,
}

impl Reader<'_> {
    fn look(&mut self, styles: &ElementStyles) -> Look {
        let pseudo = |reader: &mut Self, which| {
            styles.pseudos.get(which).map(|it| reader.computed(it)).filter(|it| it.content.is_some())
        };
        Look {
            own: self.computed(styles.primary()),
            before: pseudo(self, &PseudoElement::Before),
            after: pseudo(self, &PseudoElement::After),
            deciders: self.deciders(styles.primary()),
        }
    }

    fn computed(&mut self, values: &Arc<ComputedValues>) -> Rc<Computed> {
        let place = std::ptr::from_ref::<ComputedValues>(values) as usize;
        let known = self
            .read
            .entry(place)
            .or_insert_with(|| Known { _values: values.clone(), computed: Rc::new(read::computed(values)) });
        Rc::clone(&known.computed)
    }

    /// What decides is worked out when something was found.
    fn deciders(&self, values: &Arc<ComputedValues>) -> Deciders {
        let (values, blocks) = (values.clone(), Rc::clone(self.blocks));
        Deciders::new(move || blocks.origins(&values, &LOCK.read()))
    }
}

/// Paint worklets need scripts: there are none.
struct NoPainters;

impl RegisteredSpeculativePainters for NoPainters {
    fn get(&self, _: &style::Atom) -> Option<&dyn RegisteredSpeculativePainter> {
        None
    }
}

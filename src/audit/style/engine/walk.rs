//! Walks over a page and asks stylo for the style of each element, then once more for each that can have the focus.

use std::{cell::OnceCell, collections::HashMap, rc::Rc};

use style::{
    context::{
        RegisteredSpeculativePainter, RegisteredSpeculativePainters, SharedStyleContext, StyleContext,
        StyleSystemOptions, ThreadLocalStyleContext,
    },
    data::ElementStyles,
    properties::{ComputedValues, PropertyDeclarationBlock, parse_style_attribute},
    selector_parser::{PseudoElement, SnapshotMap},
    servo_arc::Arc,
    shared_lock::{Locked, SharedRwLockReadGuard, StylesheetGuards},
    sharing::StyleSharingTarget,
    style_resolver::{PseudoElementResolution, StyleResolverForElement},
    stylesheets::CssRuleType,
    stylist::RuleInclusion,
    thread_state::{self, ThreadState},
    traversal_flags::TraversalFlags,
};
use stylo_dom::ElementState;

use super::{
    dom::{Handle, Node, Nodes},
    hints,
    origins::Blocks,
    read,
    stylists::{BASE, LOCK, Studio, quirks_mode, studio_of},
};
use crate::audit::{
    rendering::Display,
    style::{
        Cascade, Computed, Look, Medium, Origins, Sheets,
        cascade::FocusChanges,
        sheets::outside_of_shadows,
        skeleton::{Skeletons, color_scheme},
    },
    tree::{Element, NodeId, Tree},
};

/// The media in which it is worked out what the focus changes.
const FOCUS: [Medium; 2] = [Medium::WIDE, Medium::DARK];

/// What a page looks like in a medium. The skeletons of its elements are the same in all media, and worked out for the first.
pub fn cascade(
    tree: &Tree<'_>,
    sheets: &Sheets,
    medium: Medium,
    skeletons: &OnceCell<Option<Skeletons>>,
) -> Option<Cascade> {
    let root = tree.root()?;
    let studio = studio_of(sheets, medium);
    let skeletons = skeletons.get_or_init(|| Skeletons::of(tree, &studio.sight)).as_ref();
    thread_state::enter(ThreadState::LAYOUT);
    let cascade = styled(tree, root, sheets, medium, &studio, skeletons);
    thread_state::exit(ThreadState::LAYOUT);
    Some(cascade)
}

fn styled(
    tree: &Tree<'_>,
    root: Element<'_>,
    sheets: &Sheets,
    medium: Medium,
    studio: &Studio,
    skeletons: Option<&Skeletons>,
) -> Cascade {
    let stylist = &studio.stylist;
    let guard = LOCK.read();
    let snapshots = SnapshotMap::new();
    let shared = SharedStyleContext {
        stylist,
        visited_styles_enabled: false,
        options: StyleSystemOptions::default(),
        guards: StylesheetGuards::same(&guard),
        current_time_for_animations: 0.0,
        traversal_flags: TraversalFlags::empty(),
        snapshot_map: &snapshots,
        animations: Default::default(),
        registered_speculative_painters: &NoPainters,
    };
    let nodes: Nodes<'_> = OnceCell::new();
    let all = make_nodes(&nodes, tree, root);
    let mut thread_local = ThreadLocalStyleContext::new();
    let mut context = StyleContext { shared: &shared, thread_local: &mut thread_local };
    let mut reader = Reader { blocks: &studio.blocks, guard: &guard, read: HashMap::new() };
    let mut looks = vec![None; tree.len()];
    let mut depths = vec![0u32; tree.len()];
    for element in outside_of_shadows(tree) {
        let id = element.id();
        depths[id.index()] = element.parent().map_or(0, |parent| depths[parent.id().index()] + 1);
        let handle = Handle(&all[id.index()]);
        let skeleton = skeletons.and_then(|skeletons| skeletons.skeleton(element));
        let (styles, look) = studio.known.get(skeleton, || {
            let styles = resolve(&mut context, handle, depths[id.index()] as usize);
            let look = reader.look(&styles);
            (styles, look)
        });
        looks[id.index()] = Some(look);
        use style::dom::TElement;
        if let Some(mut data) = handle.mutate_data() {
            data.styles = styles;
        }
    }
    let canvas = read::canvas(stylist, Handle(&all[root.id().index()]).primary().as_deref());
    let focused = match FOCUS.contains(&medium) {
        true => focus_changes(tree, sheets, studio, skeletons, all, &mut context, &mut reader, &looks, &depths),
        false => FocusChanges::default(),
    };
    Cascade::new(looks, canvas, focused)
}

/// The nodes of a page with the declarations of their attributes.
fn make_nodes<'a>(nodes: &'a Nodes<'a>, tree: &'a Tree<'a>, root: Element<'a>) -> &'a [Node<'a>] {
    nodes.get_or_init(|| {
        let block = |css: &str| -> Option<Arc<Locked<PropertyDeclarationBlock>>> {
            let block = parse_style_attribute(css, &BASE, None, quirks_mode(tree.quirks()), CssRuleType::Style);
            Some(Arc::new(LOCK.wrap(block)))
        };
        let scheme = color_scheme(tree);
        let node = |id: NodeId| {
            let Some(element) = tree.element(id) else { return Node::new(nodes, tree, id, None, None) };
            let own = element.attribute("style").filter(|css| !css.trim().is_empty()).and_then(block);
            let mut hints = hints::declarations(element);
            if let Some(scheme) = scheme.filter(|_| element == root) {
                hints.push_str(&format!("color-scheme:{};", scheme.replace([';', '}', '!'], " ")));
            }
            let hints = Some(hints).filter(|css| !css.is_empty()).and_then(|css| block(&css));
            Node::new(nodes, tree, id, own, hints)
        };
        tree.ids().map(node).collect()
    })
}

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

/// What changes for each element that the keyboard reaches. The user agent's own ring is drawn where no sheet speaks of it, and
/// then nothing is worked out.
#[expect(clippy::too_many_arguments, reason = "all of them are the one walk over the page")]
fn focus_changes<'a>(
    tree: &'a Tree<'a>,
    sheets: &Sheets,
    studio: &Studio,
    skeletons: Option<&Skeletons>,
    all: &'a [Node<'a>],
    context: &mut StyleContext<'_, Handle<'a>>,
    reader: &mut Reader<'_>,
    looks: &[Option<Look>],
    depths: &[u32],
) -> FocusChanges {
    let FocusChanges { mut changes, mut origins } = FocusChanges::default();
    let spoken = sheets.mention("outline")
        || outside_of_shadows(tree).any(|it| it.attribute("style").is_some_and(|css| css.contains("outline")));
    if !spoken && !sheets.mention(":focus") {
        return FocusChanges { changes, origins };
    }
    // Stylo does not expect to meet an element among those whose style it could share with it.
    context.thread_local.sharing_cache.clear();
    let state = ElementState::FOCUS | ElementState::FOCUSRING | ElementState::FOCUS_WITHIN;
    for element in outside_of_shadows(tree).filter(|it| may_have_focus(*it)) {
        let id = element.id();
        // What is not displayed takes no focus: `link` elements have addresses, too.
        let is_shown = |look: &&Look| look.own.display != Display::None;
        let Some(before) = looks[id.index()].as_ref().filter(is_shown) else { continue };
        let skeleton = skeletons.and_then(|skeletons| skeletons.skeleton(element));
        let (decided, own) = studio.focused.get(skeleton, || {
            let handle = Handle(&all[id.index()]);
            handle.set_state(state, true);
            let styles = resolve_alone(context, handle, depths[id.index()] as usize);
            handle.set_state(state, false);
            let after = reader.look(&styles);
            (Rc::clone(&after.origins), Some(after).filter(|after| differs(before, after)))
        });
        origins.insert(id, decided);
        changes.insert(id, own.map(|look| (id, look)).into_iter().collect());
    }
    let unchanged: Vec<NodeId> = changes.iter().filter(|(_, list)| list.is_empty()).map(|(id, _)| *id).collect();
    // Others may change with it: what is inside, beside or around (`:focus-within`, `:has(:focus)`, `:focus + label`).
    let elsewhere = sheets.mention(":focus-within") || sheets.mention(":has(") || sheets.mention(":focus");
    for id in unchanged.into_iter().filter(|_| elsewhere) {
        let list = others(tree, all, context, reader, looks, depths, id, state);
        changes.insert(id, list);
    }
    FocusChanges { changes, origins }
}

/// Styles the page once more while an element has the focus.
#[expect(clippy::too_many_arguments, reason = "all of them are the one walk over the page")]
fn others<'a>(
    tree: &'a Tree<'a>,
    all: &'a [Node<'a>],
    context: &mut StyleContext<'_, Handle<'a>>,
    reader: &mut Reader<'_>,
    looks: &[Option<Look>],
    depths: &[u32],
    focused: NodeId,
    state: ElementState,
) -> Vec<(NodeId, Look)> {
    use style::dom::TElement;
    let Some(element) = tree.element(focused) else { return Vec::new() };
    let around: Vec<Element<'a>> = element.ancestors().collect();
    let set = |on: bool| {
        Handle(&all[focused.index()]).set_state(state, on);
        for it in &around {
            Handle(&all[it.id().index()]).set_state(ElementState::FOCUS_WITHIN, on);
        }
    };
    set(true);
    context.thread_local.sharing_cache.clear();
    context.thread_local.bloom_filter.clear();
    let mut list = Vec::new();
    let mut kept = Vec::new();
    for element in outside_of_shadows(tree) {
        let id = element.id();
        let handle = Handle(&all[id.index()]);
        let styles = resolve(context, handle, depths[id.index()] as usize);
        let look = reader.look(&styles);
        if looks[id.index()].as_ref().is_some_and(|before| differs(before, &look)) {
            list.push((id, look));
        }
        if let Some(mut data) = handle.mutate_data() {
            kept.push((handle, std::mem::replace(&mut data.styles, styles)));
        }
    }
    set(false);
    for (handle, styles) in kept {
        if let Some(mut data) = handle.mutate_data() {
            data.styles = styles;
        }
    }
    context.thread_local.sharing_cache.clear();
    list
}

fn may_have_focus(element: Element<'_>) -> bool {
    element.has("tabindex")
        || element.has("contenteditable")
        || element.has("href")
        || element.is_one_of(&["input", "select", "textarea", "button", "summary", "iframe", "audio", "video"])
}

fn differs(before: &Look, after: &Look) -> bool {
    let same = |one: &Option<Rc<Computed>>, two: &Option<Rc<Computed>>| one.as_deref() == two.as_deref();
    before.own != after.own || !same(&before.before, &after.before) || !same(&before.after, &after.after)
}

/// Reads computed values once each: elements share them.
struct Reader<'s> {
    blocks: &'s Blocks,
    guard: &'s SharedRwLockReadGuard<'s>,
    read: HashMap<usize, Known>,
}

/// The values are kept with what was read of them, so that no other can come to stand at the same place.
struct Known {
    _values: Arc<ComputedValues>,
    computed: Rc<Computed>,
    origins: Rc<Origins>,
}

impl Reader<'_> {
    fn look(&mut self, styles: &ElementStyles) -> Look {
        let pseudo = |reader: &mut Self, which| {
            styles.pseudos.get(which).map(|it| Rc::clone(&reader.read(it).computed)).filter(|it| it.content.is_some())
        };
        Look {
            own: Rc::clone(&self.read(styles.primary()).computed),
            before: pseudo(self, &PseudoElement::Before),
            after: pseudo(self, &PseudoElement::After),
            origins: Rc::clone(&self.read(styles.primary()).origins),
        }
    }

    fn read(&mut self, values: &Arc<ComputedValues>) -> &Known {
        let place = std::ptr::from_ref::<ComputedValues>(values) as usize;
        self.read.entry(place).or_insert_with(|| Known {
            _values: values.clone(),
            computed: Rc::new(read::computed(values)),
            origins: Rc::new(self.blocks.origins(values, self.guard)),
        })
    }
}

/// Paint worklets need scripts: there are none.
struct NoPainters;

impl RegisteredSpeculativePainters for NoPainters {
    fn get(&self, _: &style::Atom) -> Option<&dyn RegisteredSpeculativePainter> {
        None
    }
}

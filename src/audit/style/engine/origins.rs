//! From computed values to the rules that made them: the rule tree knows blocks of declarations, and a table leads from each to its place.

use std::collections::HashMap;

use style::{
    properties::{ComputedValues, LonghandId, PropertyDeclarationBlock, PropertyDeclarationId},
    shared_lock::{Locked, SharedRwLockReadGuard},
    stylesheets::{AllRules, CssRule, CustomMediaMap, DocumentStyleSheet},
    stylist::Stylist,
};

use super::stylists::LOCK;
use crate::audit::style::{Declared, Origins, Property};

/// Where the blocks of a page's sheets stand, by their addresses. The sheets live as long as the table.
pub struct Blocks {
    places: HashMap<usize, Declared>,
    _sheets: Vec<DocumentStyleSheet>,
}

impl Blocks {
    /// The blocks of sheets, which are given in the order of the page.
    pub fn of(sheets: Vec<DocumentStyleSheet>, stylist: &Stylist) -> Self {
        let guard = LOCK.read();
        let mut places = HashMap::new();
        let custom_media = CustomMediaMap::default();
        for (sheet, DocumentStyleSheet(text)) in sheets.iter().enumerate() {
            let contents = text.contents.read_with(&guard);
            for rule in contents.iter_rules::<AllRules, _>(stylist.device(), &custom_media, &guard) {
                let (block, place) = match rule {
                    CssRule::Style(rule) => {
                        let rule = rule.read_with(&guard);
                        (address(&rule.block), rule.source_location)
                    }
                    CssRule::NestedDeclarations(rule) => {
                        let rule = rule.read_with(&guard);
                        (address(&rule.block), rule.source_location)
                    }
                    _ => continue,
                };
                let column = place.column.saturating_sub(1);
                places.insert(block, Declared { sheet, line: place.line, column });
            }
        }
        Self { places, _sheets: sheets }
    }

    /// The rules that decide the properties of an element. What its attributes or the browser decide has none.
    pub fn origins(&self, values: &ComputedValues, guard: &SharedRwLockReadGuard<'_>) -> Origins {
        Property::ALL.map(|property| longhands(property).iter().find_map(|it| self.origin(values, *it, guard)))
    }

    fn origin(
        &self,
        values: &ComputedValues,
        longhand: LonghandId,
        guard: &SharedRwLockReadGuard<'_>,
    ) -> Option<Declared> {
        let property = PropertyDeclarationId::Longhand(longhand);
        for node in values.rules.as_ref()?.self_and_ancestors() {
            let Some(source) = node.style_source() else { continue };
            let decides =
                source.read(guard).get(property).is_some_and(|(_, importance)| importance == node.importance());
            if decides {
                return self.places.get(&address(source.get())).copied();
            }
        }
        None
    }
}

fn address(block: &Locked<PropertyDeclarationBlock>) -> usize {
    std::ptr::from_ref(block) as usize
}

fn longhands(property: Property) -> &'static [LonghandId] {
    use LonghandId as Is;
    match property {
        Property::Colour => &[Is::Color],
        Property::Background => &[Is::BackgroundColor, Is::BackgroundImage],
        Property::Display => &[Is::Display],
        Property::Offset => &[Is::Top, Is::Left, Is::Right, Is::TextIndent, Is::ClipPath, Is::Clip, Is::Opacity],
        Property::Width => &[Is::Width],
        Property::Height => &[Is::Height],
        Property::Overflow => &[Is::OverflowX, Is::OverflowY],
        Property::Outline => &[Is::OutlineStyle],
        Property::Transform => &[Is::Transform, Is::Rotate],
        Property::Animation => &[Is::AnimationName],
        Property::Decoration => &[Is::TextDecorationLine],
        Property::Alignment => &[Is::TextAlign],
    }
}

//! `required-field-unsaid`: what must be filled in is said before the form comes back.

use crate::audit::{finding::Finding, page::Page, tree::Element};

/// Parts of words by which forms say that something must be filled in, in the languages of our readers.
const SAID: &[&str] = &["obligatoire", "requis", "required", "mandatory", "verplicht", "pflicht", "إلزامي", "مطلوب"];
/// The same for what may be left out: whoever marks these has said the rest.
const OPTIONAL: &[&str] = &["facultati", "optionnel", "optional", "optioneel", "niet verplicht", "اختياري"];

/// A star at a label means something that the field itself says, or that the form explains; and what the field demands is written
/// (WCAG 2.2, 3.3.2; RGAA 11.10).
pub fn unsaid<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for field in page.tree().elements().filter(|it| is_field(*it) && page.is_in_accessibility_tree(*it)) {
        let demands = field.has("required") || field.attribute_is("aria-required", "true");
        let starred = has_star(page, field);
        if page.is_disabled(field) || demands == starred || is_explained(field) {
            continue;
        }
        let name = &page.name(field).text;
        if starred {
            let finding = Finding::warning("required-field-unsaid", field).says("required-field-unsaid-star");
            found.push(finding.with("name", name.as_str()));
        } else if is_one_of_several(field) {
            let finding = Finding::advice("required-field-unsaid", field).at("required");
            found.push(finding.with("name", name.as_str()));
        }
    }
}

/// Fields that are filled in one by one: of radio buttons and boxes the group says it.
fn is_field(element: Element<'_>) -> bool {
    const OTHERS: &[&str] =
        &["hidden", "submit", "reset", "button", "image", "radio", "checkbox", "range", "color", "search"];
    element.is_one_of(&["select", "textarea"])
        || element.is("input") && !OTHERS.iter().any(|it| element.attribute_is("type", it))
}

fn has_star<'t>(page: &Page<'t>, field: Element<'t>) -> bool {
    let is_starred = |text: &str| {
        let text = text.trim_matches(|it: char| it.is_whitespace() || matches!(it, ':' | '.'));
        text.ends_with('*') || text.starts_with('*')
    };
    is_starred(&page.name(field).text) || page.labels(field).iter().any(|label| is_starred(&label.text_content()))
}

/// True if the form around a field, or else the page, speaks of what must or need not be filled in.
fn is_explained(field: Element<'_>) -> bool {
    let around = field.closest(|it| it.is("form")).and_then(Element::parent);
    let text =
        around.or_else(|| field.ancestors().last()).map(Element::text_content).unwrap_or_default().to_lowercase();
    let named = ["aria-label", "title", "placeholder"].iter().filter_map(|it| field.attribute(it));
    let named: String = named.collect::<Vec<_>>().join(" ").to_lowercase();
    SAID.iter().chain(OPTIONAL).any(|word| text.contains(word) || named.contains(word))
}

/// A form of one field, as a search or a name and a password, need not say that it wants something.
fn is_one_of_several(field: Element<'_>) -> bool {
    let form = field.closest(|it| it.is("form"));
    form.is_some_and(|form| form.descendants().filter(|it| is_field(*it)).count() > 2)
}

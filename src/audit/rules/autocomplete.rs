//! `autocomplete-invalid`: browsers fill in names and addresses for people who write with effort, if the word for each field is one they know.

use crate::audit::{finding::Finding, page::Page, semantics::flat, tree::Element};

/// Names of fields (HTML, 4.10.18.7.1 “autofill field”).
const FIELDS: &[&str] = &[
    "name",
    "honorific-prefix",
    "given-name",
    "additional-name",
    "family-name",
    "honorific-suffix",
    "nickname",
    "username",
    "new-password",
    "current-password",
    "one-time-code",
    "organization-title",
    "organization",
    "street-address",
    "address-line1",
    "address-line2",
    "address-line3",
    "address-level4",
    "address-level3",
    "address-level2",
    "address-level1",
    "country",
    "country-name",
    "postal-code",
    "cc-name",
    "cc-given-name",
    "cc-additional-name",
    "cc-family-name",
    "cc-number",
    "cc-exp",
    "cc-exp-month",
    "cc-exp-year",
    "cc-csc",
    "cc-type",
    "transaction-currency",
    "transaction-amount",
    "language",
    "bday",
    "bday-day",
    "bday-month",
    "bday-year",
    "sex",
    "url",
    "photo",
];

/// Names of fields that may be said of a home, an office, a mobile telephone.
const CONTACTS: &[&str] = &[
    "tel",
    "tel-country-code",
    "tel-national",
    "tel-area-code",
    "tel-local",
    "tel-local-prefix",
    "tel-local-suffix",
    "tel-extension",
    "email",
    "impp",
];

/// The value of `autocomplete` is made as HTML says (ACT 73f2c2).
pub fn invalid<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().named(&["input", "select", "textarea"]) {
        let Some(value) = element.attribute("autocomplete").filter(|value| !value.trim_ascii().is_empty()) else {
            continue;
        };
        if !is_meant(page, element) || is_valid(value) {
            continue;
        }
        found.push(Finding::error("autocomplete-invalid", element).at("autocomplete").with("value", value));
    }
}

/// False for fields that are off, have a value of their own, or that nobody meets.
fn is_meant<'t>(page: &Page<'t>, element: Element<'t>) -> bool {
    const FIXED: &[&str] = &["button", "checkbox", "file", "image", "radio", "reset", "submit", "hidden"];
    let has_fixed_value = element.is("input") && FIXED.iter().any(|kind| element.attribute_is("type", kind));
    let is_told = page.is_seen(element) || page.is_in_accessibility_tree(element);
    let is_used = page.is_tabbable(element) || page.role(element).is_some_and(crate::audit::aria::Role::is_widget);
    let mut inside_out = std::iter::once(element).chain(flat::ancestors(element));
    let is_disabled = page.is_disabled(element) || inside_out.any(|it| it.attribute_is("aria-disabled", "true"));
    // Nobody writes into what can only be read, and browsers do not fill it in (HTML, 4.10.18.7.2).
    let is_only_read = element.has("readonly") && !element.is("select");
    !is_disabled && !is_only_read && !has_fixed_value && is_told && is_used
}

/// Autofill detail tokens: `section-…`, `shipping` or `billing`, `home` and the like before a way to reach somebody, the field, `webauthn`.
fn is_valid(value: &str) -> bool {
    let value = value.to_ascii_lowercase();
    let mut words: Vec<&str> = value.split_ascii_whitespace().collect();
    if let ["on" | "off"] = words.as_slice() {
        return true;
    }
    if words.len() > 1 && words.last() == Some(&"webauthn") {
        words.pop();
    }
    let mut rest = words.as_slice();
    if let [first, more @ ..] = rest
        && first.starts_with("section-")
    {
        rest = more;
    }
    if let ["shipping" | "billing", more @ ..] = rest {
        rest = more;
    }
    match rest {
        ["home" | "work" | "mobile" | "fax" | "pager", field] => CONTACTS.contains(field),
        [field] => FIELDS.contains(field) || CONTACTS.contains(field),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_valid;

    #[test]
    fn words_come_in_the_order_of_the_standard() {
        for good in
            ["off", "EMAIL", "section-a shipping street-address", "billing work tel", "current-password webauthn"]
        {
            assert!(is_valid(good), "{good}");
        }
        for bad in ["nom", "work street-address", "tel work", "shipping section-a tel", "webauthn", "off email", "home"]
        {
            assert!(!is_valid(bad), "{bad}");
        }
    }
}

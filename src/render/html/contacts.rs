//! Whom to ask and how to reach them: services as links, numbers that a telephone dials, addresses that a mailbox takes.

use super::{
    context::{ContactLine, FactValue, Link},
    facts,
    linker::Linker,
};
use crate::{
    base::{diagnostic::Value, lang::Lang},
    model::{document::Document, kinds::Kind},
};

/// A service: a link to its page, else its name as the author wrote it.
pub fn service(linker: &Linker<'_>, name: &str, lang: &Lang) -> FactValue {
    match linker.view.service(name).and_then(|work| linker.work(&work)) {
        Some(link) => facts::link(link),
        None => facts::text(linker, name, lang),
    }
}

/// « Téléphoner au 03 53 01 05 30 »
pub fn phone(linker: &Linker<'_>, number: &str) -> Link {
    let digits: String = number.chars().filter(|it| it.is_ascii_digit() || *it == '+').collect();
    let label = linker.text("call", &[("number", paired(number).into())]);
    Link { url: format!("tel:{digits}"), label, ..Link::default() }
}

/// A number of ten digits in pairs, which speaks well (`ACCESSIBILITY.md`); others as they are written.
fn paired(number: &str) -> String {
    let digits: Vec<char> = number.chars().filter(char::is_ascii_digit).collect();
    let is_national = digits.len() == 10 && digits[0] == '0' && !number.contains('+');
    if !is_national {
        return number.to_owned();
    }
    let pairs: Vec<String> = digits.chunks(2).map(|pair| pair.iter().collect()).collect();
    pairs.join("\u{a0}")
}

/// « Écrire à participation@example.org »
pub fn email(linker: &Linker<'_>, address: &str) -> Link {
    let label = linker.text("write-to", &[("address", Value::from(address))]);
    Link { url: format!("mailto:{address}"), label, ..Link::default() }
}

/// « Participer en ligne sur plateforme.example.org »: `message` says what one does there.
pub fn web(linker: &Linker<'_>, message: &str, url: &str) -> Option<Link> {
    if !url.starts_with("https://") && !url.starts_with("http://") {
        return None;
    }
    let host = url.split('/').nth(2).filter(|host| !host.is_empty())?;
    let label = linker.text(message, &[("host", Value::from(host))]);
    Some(Link { url: url.to_owned(), label, ..Link::default() })
}

/// The contact of a document, « Service Nature, service-nature@example.org », told apart; telephone and address come from the page of the
/// service.
pub fn of_document(linker: &Linker<'_>, document: &Document) -> Option<ContactLine> {
    let original = linker.view.original(document);
    let (written, lang) = match &document.meta.contact {
        Some(contact) => (contact, &document.id.lang),
        None => (original.meta.contact.as_ref()?, &original.id.lang),
    };
    let pieces = || written.value.split(',').map(str::trim).filter(|piece| !piece.is_empty());
    let is_address = |piece: &&str| piece.contains('@') && !piece.contains(' ');
    let name: Vec<&str> = pieces().filter(|piece| !is_address(piece)).collect();
    let name = name.join(", ");
    let outline = linker.view.service(&name).and_then(|work| linker.view.work(&work, linker.lang));
    let found = outline.and_then(|outline| linker.view.document(&outline.id)).map(|found| linker.view.original(found));
    let known = match found.map(|found| &found.kind) {
        Some(Kind::Service(known)) => Some(known),
        _ => None,
    };
    let is_own_page = found.is_some_and(|found| found.id == original.id);
    let own = match &original.kind {
        Kind::Service(own) => Some(own),
        _ => known,
    };
    Some(ContactLine {
        who: (!name.is_empty()).then(|| match is_own_page {
            true => facts::text(linker, &name, lang),
            false => service(linker, &name, lang),
        }),
        email: pieces().find(is_address).map(|address| email(linker, address)),
        phone: own.and_then(|own| own.phone.as_ref()).map(|number| phone(linker, &number.value)),
        address: own.and_then(|own| own.address.as_ref()).map(|address| linker.passage(&address.value, lang)),
    })
}

#[cfg(test)]
mod tests {
    use super::paired;

    #[test]
    fn national_numbers_stand_in_pairs() {
        assert_eq!(paired("0353010530"), "03\u{a0}53\u{a0}01\u{a0}05\u{a0}30");
        assert_eq!(paired("03.53.01.05.30"), "03\u{a0}53\u{a0}01\u{a0}05\u{a0}30");
        assert_eq!(paired("+32 56 12 34 56"), "+32 56 12 34 56");
        assert_eq!(paired("36 36"), "36 36");
    }
}

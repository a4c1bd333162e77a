//! The sign of the site in tabs and bookmarks. Browsers that a page names none ask for `/favicon.ico`, which is a round trip and, on a site without one, a whole
//! page that nobody sees: so that every page names one, and the one that a site has by default is in its address.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::linker::Linker;
use crate::{config::colour::Colour, site::SIGNS};

/// What an address with a drawing in it may not spell out (RFC 2397, RFC 3986): short, because it is on every page.
const ENCODED: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'%').add(b'<').add(b'>').add(b'&').add(b'`');

/// The address of the sign.
pub fn url(linker: &Linker<'_>) -> String {
    let view = linker.view;
    match SIGNS.iter().find_map(|file| Some((*file, view.file(file)?.1))) {
        Some((file, path)) => linker.sign_url(file, path),
        None => {
            let (ground, letter) = view.colours_of_icon();
            let title = view.site_text(linker.lang).title;
            format!("data:image/svg+xml,{}", utf8_percent_encode(&drawing(&initial(&title), ground, letter), ENCODED))
        }
    }
}

/// The first letter or digit of the name of the site, as a capital.
fn initial(title: &str) -> String {
    let first = title.chars().find(|sign| sign.is_alphanumeric());
    first.map(|sign| sign.to_uppercase().collect()).unwrap_or_default()
}

/// The letter on the strong colour of the site: it is seen at sixteen pixels.
fn drawing(letter: &str, ground: Colour, ink: Colour) -> String {
    format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='5' fill='{ground}'/>\
         <text x='16' y='24' font-family='serif' font-weight='700' font-size='24' text-anchor='middle' fill='{ink}'>{letter}</text></svg>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sign_is_the_first_letter_of_the_name() {
        assert_eq!(initial("« Participer »"), "P");
        assert_eq!(initial("élus"), "É");
        assert_eq!(initial("…"), "");
        let drawn = drawing("P", Colour::WHITE, Colour::WHITE);
        let url = utf8_percent_encode(&drawn, ENCODED).to_string();
        assert!(url.starts_with("%3Csvg%20xmlns='http") && !url.contains([' ', '<', '>', '"', '#', '&']), "{url}");
    }
}

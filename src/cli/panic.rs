//! A panic is a bug of Parvis: said in words, in both languages, because nothing may be loaded any more at this point.
#![expect(clippy::print_stderr, reason = "the last words of a program go to the error stream")]

use std::panic;

/// Replaces the report of a panic. The exit code stays 101.
pub fn speak_in_words() {
    panic::set_hook(Box::new(|info| {
        let payload = info.payload();
        let text = payload.downcast_ref::<&str>().copied();
        let what = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("?");
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        eprintln!(
            "Échec\u{a0}: Parvis s’est arrêté sur un défaut de Parvis, pas de vos textes. Le site publié n’a pas changé.\n\
             À faire\u{a0}: signaler ce défaut à qui s’occupe de Parvis, avec les deux lignes qui suivent.\n\
             Failure: Parvis stopped at a bug of Parvis, not of your texts. The published site has not changed.\n\
             To do: report this bug to whoever maintains Parvis, with the two lines that follow.\n\
             {what}\n\
             {place}, parvis {}",
            env!("CARGO_PKG_VERSION")
        );
    }));
}

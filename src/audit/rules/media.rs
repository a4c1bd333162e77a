//! `sound-by-itself` and its like: sound and movement begin when people ask for them, and what is said can be read.

use crate::audit::{finding::Finding, page::Page, tree::Element};

/// Sound does not begin by itself where nothing stops it. How long it lasts cannot be known here.
pub fn autoplay<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for media in page.tree().named(&["audio", "video"]).filter(|it| has_source(*it)) {
        if media.has("autoplay") && !media.has("muted") && !media.has("controls") {
            found.push(Finding::warning("sound-by-itself", media).at("autoplay"));
        }
    }
}

/// A film has captions. One that plays without end and sound is a decoration.
pub fn captions<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for film in page.tree().named(&["video"]).filter(|it| has_source(*it)) {
        let has_file = |track: &Element<'t>| track.attribute("src").is_some_and(|it| !it.trim().is_empty());
        let tracks = || film.children().filter(|it| it.is("track")).filter(has_file);
        let is_silent = film.has("muted") && (film.has("loop") || film.has("autoplay"));
        if is_silent || page.is_hidden_from_assistive_technology(film) {
            continue;
        }
        // Without a word, a track is one of subtitles (HTML, 4.8.11.11): what is said, for who hears the rest (RGAA 4.3.2).
        let is_translation = |it: Element<'t>| !it.has("kind") || it.attribute_is("kind", "subtitles");
        if tracks().any(|it| it.attribute_is("kind", "captions")) {
            continue;
        }
        let finding = Finding::warning("film-without-captions", film);
        found.push(match tracks().any(is_translation) {
            true => finding.says("film-without-captions-subtitles"),
            false => finding,
        });
    }
}

/// A recording has a transcript: near it, the page speaks of one (WCAG 2.2, 1.2.1; RGAA 4.1).
pub fn transcripts<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    const SPOKEN_OF: &[&str] = &["transcri", "transkri", "uitgeschreven", "texte intégral", "full text", "نص"];
    const AROUND: &[&str] = &["figure", "section", "article", "main", "body"];
    for sound in page.tree().named(&["audio"]).filter(|it| has_source(*it) && it.has("controls")) {
        let is_described = ["aria-describedby", "aria-details"].iter().any(|it| !page.referenced(sound, it).is_empty());
        if is_described || sound.children().any(|it| it.is("track")) || page.is_hidden_from_assistive_technology(sound)
        {
            continue;
        }
        let around = sound.ancestors().filter(|it| it.is_one_of(AROUND));
        let is_near = |around: Element<'t>| {
            let text = around.text_content().to_lowercase();
            SPOKEN_OF.iter().any(|word| text.contains(word))
        };
        if !around.take(2).any(is_near) {
            found.push(Finding::warning("sound-without-transcript", sound));
        }
    }
}

/// Text does not run or blink by itself.
pub fn moving<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().named(&["marquee", "blink"]).filter(|it| page.is_visible(*it)) {
        // Browsers no longer let `blink` blink; who reads the page by another program may still get it.
        let finding = match element.is("marquee") {
            true => Finding::error("text-moving", element),
            false => Finding::warning("text-moving", element),
        };
        found.push(finding.with("element", element.local_name()));
    }
}

fn has_source(media: Element<'_>) -> bool {
    media.has("src") || media.children().any(|it| it.is("source"))
}

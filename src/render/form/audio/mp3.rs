//! A recording as MP3, with its names and chapters (ID3v2.3.0; ID3v2 Chapter Frame Addendum 1.0).

use id3::{
    Content, Frame, Tag, TagLike, Version,
    frame::{Chapter, TableOfContents},
};

use super::super::edition::Edition;
use crate::{
    base::lang::Lang,
    speech::{Fault, clip::Clip, encoder::Encoder},
};

/// A place that is given by its time, and not by its byte (ID3v2 Chapter Frame Addendum 1.0, 3.1).
const BY_TIME: u32 = u32::MAX;

/// Languages as the format has them (ISO 639-2), by their tags.
const LANGUAGES: &[(&str, &str)] = &[
    ("ar", "ara"),
    ("de", "deu"),
    ("en", "eng"),
    ("es", "spa"),
    ("fr", "fra"),
    ("it", "ita"),
    ("nl", "nld"),
    ("pl", "pol"),
    ("pt", "por"),
];

/// The file. `date` is the day of the document, if it has one.
///
/// # Errors
/// An encoder that fails; a tag that is too large for the format.
pub fn write(chapters: &[(&str, Clip)], edition: &Edition, date: &str, encoder: &Encoder) -> Result<Vec<u8>, Fault> {
    let mut whole = Clip::default();
    let mut places = Vec::with_capacity(chapters.len());
    for (title, clip) in chapters {
        let start = whole.length();
        whole.append(clip);
        places.push((*title, start, whole.length()));
    }
    let mut bytes = Vec::new();
    tag(&places, edition, date)
        .write_to(&mut bytes, Version::Id3v23)
        .map_err(|error| Fault(format!("ID3: {error}")))?;
    bytes.extend(encoder.encode(&whole)?);
    Ok(bytes)
}

fn tag(places: &[(&str, u64, u64)], edition: &Edition, date: &str) -> Tag {
    let origin = &edition.origin;
    let mut tag = Tag::new();
    tag.set_title(&edition.title);
    tag.set_artist(&*origin.publisher);
    tag.set_album(&*origin.site);
    tag.set_genre("Speech");
    if let Some(year) = date.get(..4) {
        tag.set_text("TYER", year);
    }
    if let Some(code) = code(&edition.lang) {
        tag.set_text("TLAN", code);
    }
    tag.add_frame(Frame::link("WOAF", &origin.address));
    tag.add_frame(Frame::link("WCOP", &origin.licence));
    let ids: Vec<String> = (1..=places.len()).map(|number| format!("chapter-{number:03}")).collect();
    tag.add_frame(TableOfContents {
        element_id: "contents".to_owned(),
        top_level: true,
        ordered: true,
        elements: ids.clone(),
        frames: Vec::new(),
    });
    let time = |thousandths: u64| u32::try_from(thousandths).unwrap_or(u32::MAX);
    for (id, (title, start, end)) in ids.into_iter().zip(places) {
        tag.add_frame(Chapter {
            element_id: id,
            start_time: time(*start),
            end_time: time(*end),
            start_offset: BY_TIME,
            end_offset: BY_TIME,
            frames: vec![Frame::with_content("TIT2", Content::Text((*title).to_owned()))],
        });
    }
    tag
}

fn code(lang: &Lang) -> Option<&'static str> {
    LANGUAGES.iter().find(|(tag, _)| *tag == lang.primary()).map(|(_, code)| *code)
}

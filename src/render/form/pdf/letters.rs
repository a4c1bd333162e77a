//! What each glyph of Arabic says. Typst sets a letter and its mark as two runs and gives both the whole of the pair: they are read twice. And programs
//! that read a PDF turn the glyphs of a line round, so that “لا”, which is one glyph, is read as “ال”, and take a mark for a line of its own. Here every
//! glyph says one letter. Of several letters that are drawn as one glyph it says the first; glyphs that draw nothing stand beside it and say the others.
//! So is a mark said, in the line of its letter; what is seen of it is a drawing.

use ttf_parser::GlyphId;
use typst::{
    layout::{Em, Frame, FrameItem, Point},
    model::Document,
    syntax::Span,
    text::{Glyph, TextItem},
};
use typst_layout::{Page, PagedDocument};

use super::outline;

/// Where fonts have glyphs that draw nothing (`fonts/join.py`) for the characters from `ARABIC` on.
const SILENT: u32 = 0xe000;
/// The first character of Arabic.
const ARABIC: u32 = 0x600;

/// The document with glyphs that say one letter each; the same where it has no Arabic.
pub fn apart(document: PagedDocument) -> PagedDocument {
    if !document.pages().iter().any(|page| has_arabic(&page.frame)) {
        return document;
    }
    let info = Document::info(&document).clone();
    let mended = document.pages().iter().cloned().map(|mut page: Page| {
        mend(&mut page.frame);
        page
    });
    PagedDocument::new(mended.collect(), info)
}

fn has_arabic(frame: &Frame) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Group(group) => has_arabic(&group.frame),
        FrameItem::Text(run) => is_arabic(run),
        FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => false,
    })
}

fn is_arabic(run: &TextItem) -> bool {
    run.text.chars().any(|character| {
        matches!(character, '\u{610}'..='\u{65f}' | '\u{66e}'..='\u{6ef}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}')
    })
}

/// The marks of Arabic: vowels, the doubling of a letter, signs of recitation.
fn is_mark(character: char) -> bool {
    matches!(character, '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}' | '\u{6e7}' | '\u{6e8}' | '\u{6ea}'..='\u{6ed}' | '\u{8d3}'..='\u{8ff}')
}

fn mend(frame: &mut Frame) {
    let mut fates = fates(frame).into_iter();
    let mut drawings = Vec::new();
    frame.retain(|item| match item {
        FrameItem::Group(group) => {
            mend(&mut group.frame);
            true
        }
        FrameItem::Text(run) => match fates.next().expect("each run of the frame has one") {
            Fate::Left => true,
            Fate::Joined => false,
            Fate::Said(glyphs, place) => {
                drawings.extend(say(run, glyphs, place));
                true
            }
        },
        FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => true,
    });
    frame.push_multiple(drawings);
}

/// What becomes of a run.
enum Fate {
    /// It is no Arabic.
    Left,
    /// It went into a run before it.
    Joined,
    /// Its glyphs and those of the runs that went into it, from left to right; where it stands.
    Said(Vec<Said>, Point),
}

/// A glyph with what it says.
#[derive(Clone)]
struct Said {
    glyph: Glyph,
    text: String,
}

/// What becomes of each run of a frame. A mark stands higher or lower than its letter, and only for that reason in a run of its own.
fn fates(frame: &Frame) -> Vec<Fate> {
    let mut fates: Vec<Fate> = Vec::new();
    // The run into which the next may go: which one it is, itself, where it stands, where the last one that went into it ends.
    let mut open: Option<(usize, &TextItem, Point, Point)> = None;
    for (place, item) in frame.items() {
        let run = match item {
            FrameItem::Text(run) if is_arabic(run) => run,
            FrameItem::Text(_) => {
                fates.push(Fate::Left);
                open = None;
                continue;
            }
            FrameItem::Group(_) | FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) => {
                open = None;
                continue;
            }
            FrameItem::Tag(_) => continue,
        };
        let end = *place + Point::with_x(run.width());
        let (index, first, start) = match open {
            Some((index, first, start, end)) if is_alike(first, run) && end.x.approx_eq(place.x) => {
                fates.push(Fate::Joined);
                (index, first, start)
            }
            Some(_) | None => {
                fates.push(Fate::Said(Vec::new(), *place));
                (fates.len() - 1, run, *place)
            }
        };
        if let Fate::Said(glyphs, _) = &mut fates[index] {
            glyphs.extend(glyphs_of(run, Em::from_abs(start.y - place.y, run.size)));
        }
        open = Some((index, first, start, end));
    }
    fates
}

fn is_alike(one: &TextItem, other: &TextItem) -> bool {
    one.font == other.font
        && one.size == other.size
        && one.fill == other.fill
        && one.stroke == other.stroke
        && one.lang == other.lang
        && one.region == other.region
}

fn glyphs_of(run: &TextItem, raised: Em) -> impl Iterator<Item = Said> {
    run.glyphs.iter().map(move |glyph| Said {
        glyph: Glyph { y_offset: glyph.y_offset + raised, ..glyph.clone() },
        text: run.text[glyph.range()].to_owned(),
    })
}

/// Gives a run its glyphs, and the text that they say. Returns the drawings of its marks, which are no text.
fn say(run: &mut TextItem, mut glyphs: Vec<Said>, place: Point) -> Vec<(Point, FrameItem)> {
    let mut left: Em = glyphs.iter().map(|said| said.glyph.x_advance).sum();
    // Arabic is read from right to left.
    glyphs.reverse();
    let mut out: Vec<Said> = Vec::with_capacity(glyphs.len());
    let mut drawings = Vec::new();
    let mut rest = &glyphs[..];
    while let [letters, others @ ..] = rest {
        let is_own_mark = |said: &&Said| said.glyph.x_advance == Em::zero() && said.text == letters.text;
        let (marks, others) = others.split_at(others.iter().take_while(is_own_mark).count());
        left -= letters.glyph.x_advance;
        match cluster(letters, marks, |character| silent(run, character)) {
            Some(cluster) => {
                out.extend(cluster);
                for Said { glyph, .. } in marks {
                    let from = Point::new((left + glyph.x_offset).at(run.size), -glyph.y_offset.at(run.size));
                    let drawing = outline::of(run, GlyphId(glyph.id));
                    drawings.push((place + from, FrameItem::Shape(drawing, Span::detached())));
                }
            }
            None => out.extend(std::iter::once(letters).chain(marks).cloned()),
        }
        rest = others;
    }
    let text: String = out.iter().map(|said| said.text.as_str()).collect();
    if u16::try_from(text.len()).is_err() {
        return Vec::new();
    }
    let mut start = 0;
    for said in &mut out {
        let end = start + said.text.len();
        said.glyph.range = start as u16..end as u16;
        start = end;
    }
    run.text = text.into();
    run.glyphs = out.into_iter().rev().map(|said| said.glyph).collect();
    drawings
}

/// The glyph that draws nothing and says a letter or a mark.
fn silent(run: &TextItem, character: char) -> Option<u16> {
    let place = u32::from(character).checked_sub(ARABIC)? + SILENT;
    run.font.ttf().glyph_index(char::from_u32(place)?).map(|glyph| glyph.0)
}

/// One glyph for each letter and for each mark of what was drawn as one glyph with its marks, in the order in which they are read. `None` where the font
/// cannot say them, or where what is drawn is not known.
fn cluster(letters: &Said, marks: &[Said], silent: impl Fn(char) -> Option<u16>) -> Option<Vec<Said>> {
    let has_marks = letters.text.chars().any(is_mark);
    // A letter of which the mark is a part of the drawing, and a mark without its letter, stay as they are.
    if has_marks == marks.is_empty() || letters.text.chars().next().is_none_or(is_mark) {
        return None;
    }
    let mut out = Vec::new();
    for character in letters.text.chars() {
        let glyph = match out.is_empty() {
            true => letters.glyph.clone(),
            // Without a width, and all at one place: programs make a new word of whatever leaves a gap or steps back.
            false => {
                let (x_advance, x_offset) = (Em::zero(), Em::zero());
                Glyph { id: silent(character)?, x_advance, x_offset, ..letters.glyph.clone() }
            }
        };
        out.push(Said { glyph, text: character.to_string() });
    }
    Some(out)
}

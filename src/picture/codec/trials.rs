//! One picture → its files: each width in what today's browsers know and in what all of them do.

use rayon::prelude::*;

use super::{
    avif::{self, Effort},
    choice::{self, Scale},
    jpeg,
    ladder::{Coding, File, Ladder, Series, Steps},
    lossless,
    pixels::Pixels,
    read::Original,
    scale,
    score::{ENOUGH, Reference},
    strip,
};

/// Where the search begins: what photographs need as a rule.
const GUESS: (u8, u8) = (150, 60);
/// The settings of AVIF: quantizers.
const AVIF: Scale = Scale { coarsest: 230, slope: 0.35, grain: 4 };
/// The settings of JPEG: what its quality lacks to 100.
const JPEG: Scale = Scale { coarsest: 92, slope: 0.6, grain: 2 };
/// The quality of what is too small to be judged.
const FINE: u8 = 90;
/// The quality of what no trial made fine enough.
const FINEST: u8 = 97;
/// By how much the quantizer falls where the final effort lost what the trial had.
const MEND: u8 = 4;

/// The widths of `steps` that a picture has, and its own where it is narrower than the last of them. None that is nearly the next.
fn widths(own: u32, steps: &[u32]) -> Vec<u32> {
    let mut widths: Vec<u32> = steps.iter().copied().filter(|step| *step < own).collect();
    let last = steps.last().copied().unwrap_or(own);
    if own <= last {
        // A telephone has no other than those up to this one.
        if widths.last().is_some_and(|width| *width > 640 && own - width <= width / 10) {
            widths.pop();
        }
        widths.push(own);
    }
    widths
}

/// Makes the files of a picture. `bytes`: the file that the original was read from. `None` if nothing can be made of it, which pixels do not allow.
pub fn ladder(original: &Original, bytes: &[u8], steps: Steps<'_>) -> Option<Ladder> {
    let own = &original.pixels;
    let (modern, plain) = rayon::join(|| scaled(own, steps.modern), || scaled(own, steps.plain));
    let (avif, jpeg) = match own.has_alpha {
        true => (None, None),
        false => rayon::join(|| lossy(Coding::Avif, &modern), || lossy(Coding::Jpeg, &plain)),
    };
    let is_drawn = original.is_lossless || own.has_alpha;
    let bare = strip::without_metadata(bytes).filter(|_| original.size.0 == own.width);
    let is_lighter = |jpeg: &Series| bare.as_ref().is_some_and(|bare| bare.len() <= jpeg.widest().bytes.len());
    let is_photograph = !jpeg.as_ref().is_some_and(is_lighter) && is_photograph(&plain, jpeg.as_ref());
    let (webp, png) = match is_drawn && !is_photograph {
        true => rayon::join(|| drawn(Coding::WebP, &modern), || drawn(Coding::Png, &plain)),
        false => (None, None),
    };
    let smallest = |all: [Option<Series>; 2]| all.into_iter().flatten().min_by_key(weight);
    let mut plain = smallest([jpeg, png])?;
    keep_original(original, bare, &mut plain);
    let plain = without_heavier(plain);
    let modern = smallest([avif, webp]).and_then(|modern| lighter_than(&plain, without_heavier(modern)));
    Some(Ladder { modern, plain })
}

fn scaled(own: &Pixels, steps: &[u32]) -> Vec<Pixels> {
    widths(own.width, steps).into_par_iter().map(|width| scale::to_width(own.clone(), width)).collect()
}

/// What is narrower and no lighter serves nobody: a drawing that lost its plain colours as it was made smaller.
fn without_heavier(mut series: Series) -> Series {
    let mut lightest = usize::MAX;
    let mut kept: Vec<File> = Vec::new();
    for file in series.files.into_iter().rev() {
        if file.bytes.len() < lightest {
            lightest = file.bytes.len();
            kept.push(file);
        }
    }
    kept.reverse();
    series.files = kept;
    series
}

/// The widest files that are no lighter than one that every browser shows, and as wide, are left out; `None` if nothing is left. Narrow ones stay: without them, a
/// narrow screen would take a wide one.
fn lighter_than(plain: &Series, mut modern: Series) -> Option<Series> {
    let is_lighter =
        |file: &File| plain.files.iter().all(|other| other.width < file.width || other.bytes.len() > file.bytes.len());
    let widest = modern.files.iter().rposition(is_lighter)?;
    modern.files.truncate(widest + 1);
    Some(modern)
}

fn weight(series: &Series) -> usize {
    series.files.iter().map(|file| file.bytes.len()).sum()
}

fn file(pixels: &Pixels, bytes: Vec<u8>) -> File {
    File { width: pixels.width, height: pixels.height, bytes }
}

/// AVIF or JPEG. `None` where AVIF cannot be fine enough. What is fine enough for one width is nearly so for the next.
fn lossy(coding: Coding, scaled: &[Pixels]) -> Option<Series> {
    let mut guess = if coding == Coding::Avif { GUESS.0 } else { GUESS.1 };
    let mut files = Vec::new();
    for pixels in scaled {
        let (found, bytes) = match Reference::of(pixels) {
            Some(reference) if coding == Coding::Avif => avif_at(pixels, &reference, guess)?,
            Some(reference) => jpeg_at(pixels, &reference, guess)?,
            // Too small to be judged, and to weigh anything.
            None => (guess, jpeg::encode(pixels, FINE, true).filter(|_| coding == Coding::Jpeg)?.bytes),
        };
        guess = found;
        files.push(file(pixels, bytes));
    }
    Some(Series { coding, files })
}

fn jpeg_at(pixels: &Pixels, reference: &Reference, guess: u8) -> Option<(u8, Vec<u8>)> {
    let found = |fine| {
        choice::coarsest(JPEG, guess, ENOUGH, |lack| {
            let coded = jpeg::encode(pixels, 100 - lack, fine)?;
            Some((reference.score(&coded.shown)?, coded.bytes))
        })
    };
    // Sharp edges between red and blue ask for colours as fine as light.
    let finest = || Some((guess, jpeg::encode(pixels, FINEST, true)?.bytes));
    found(false).or_else(|| found(true)).or_else(finest)
}

/// Tried in little time, made in more.
fn avif_at(pixels: &Pixels, reference: &Reference, guess: u8) -> Option<(u8, Vec<u8>)> {
    let attempt = |quantizer, effort| {
        let coded = avif::encode(pixels, quantizer, effort)?;
        Some((reference.score(&coded.shown)?, coded.bytes))
    };
    let (found, tried) = choice::coarsest(AVIF, guess, ENOUGH, |it| attempt(it, Effort::Trial))?;
    for quantizer in [found, found.saturating_sub(MEND)] {
        let (score, bytes) = attempt(quantizer, Effort::Final)?;
        if score >= ENOUGH {
            return Some((quantizer, bytes));
        }
    }
    Some((found, tried))
}

/// True for what is many times lighter with losses: it was photographed, in whatever file it came.
fn is_photograph(scaled: &[Pixels], jpeg: Option<&Series>) -> bool {
    let (Some(narrow), Some(light)) = (scaled.first(), jpeg.and_then(|jpeg| jpeg.files.first())) else { return false };
    lossless::png(narrow).is_some_and(|bytes| bytes.len() > 4 * light.bytes.len())
}

/// WebP or PNG.
fn drawn(coding: Coding, scaled: &[Pixels]) -> Option<Series> {
    let made = |pixels| match coding {
        Coding::WebP => lossless::webp(pixels),
        _ => lossless::png(pixels),
    };
    let files: Option<Vec<File>> = scaled.par_iter().map(|pixels| Some(file(pixels, made(pixels)?))).collect();
    Some(Series { coding, files: files? })
}

/// At its own width, a file that was small already stays what it is, without what it says beside its pixels.
fn keep_original(original: &Original, bare: Option<Vec<u8>>, plain: &mut Series) {
    let is_same = match plain.coding {
        Coding::Jpeg => original.is_plain_jpeg,
        Coding::Png => original.is_plain_png,
        Coding::Avif | Coding::WebP => false,
    };
    let Some(last) = plain.files.last_mut().filter(|_| is_same) else { return };
    if let Some(bare) = bare.filter(|bare| bare.len() < last.bytes.len()) {
        last.bytes = bare;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{read, samples};

    const STEPS: Steps<'_> = Steps { modern: &[80, 160, 320], plain: &[80, 160, 320] };

    fn made(bytes: &[u8]) -> Ladder {
        ladder(&read(bytes, 320).expect("a picture"), bytes, STEPS).expect("a ladder")
    }

    fn sizes(series: &Series) -> Vec<(u32, u32)> {
        series.files.iter().map(|file| (file.width, file.height)).collect()
    }

    #[test]
    fn a_photograph_is_made_in_each_width_and_looks_like_itself() {
        let bytes = samples::jpeg(400, 300);
        let ladder = made(&bytes);
        let modern = ladder.modern.expect("AVIF is lighter");
        assert_eq!((modern.coding, ladder.plain.coding), (Coding::Avif, Coding::Jpeg));
        // A file of AVIF weighs three hundred bytes before its first pixel: the narrowest may be no lighter than the next.
        assert!(sizes(&modern).ends_with(&[(160, 120), (320, 240)]), "{:?}", sizes(&modern));
        assert!(modern.files.iter().all(|file| file.bytes[4..12] == *b"ftypavif"));
        let own = read(&bytes, 320).expect("a picture").pixels;
        for file in &ladder.plain.files {
            let shown = read(&file.bytes, 1280).expect("a picture").pixels;
            let small = scale::to_width(own.clone(), file.width);
            let score = Reference::of(&small).expect("large enough").score(&shown).expect("one size");
            assert!(score >= ENOUGH, "{score} at {}", file.width);
        }
        // As coarse as it may be: less than half of what an editor of pictures writes.
        let usual = jpeg::encode(&own, 90, false).expect("a JPEG").bytes.len();
        assert!(ladder.plain.widest().bytes.len() * 2 < usual, "{usual}");
    }

    #[test]
    fn a_drawing_in_few_colours_stays_as_it_was_drawn() {
        let ladder = made(&samples::drawing(128, 96));
        assert_eq!(ladder.plain.coding, Coding::Png);
        let own = read(&samples::drawing(128, 96), 128).expect("a picture").pixels;
        let widest = ladder.plain.files.last().expect("a file");
        assert_eq!(read(&widest.bytes, 128).expect("a picture").pixels, own);
    }

    #[test]
    fn what_moves_is_published_still() {
        let film = samples::moving_png();
        assert!(read(&film, 320).expect("a picture").moves);
        let ladder = made(&film);
        assert!(ladder.plain.files.iter().all(|file| !samples::has(&file.bytes, b"acTL")));
    }

    #[test]
    fn what_shows_what_is_behind_stays_so_and_a_dot_is_a_picture() {
        let ladder = made(&samples::png_with_alpha(100, 60));
        assert_eq!(ladder.plain.coding, Coding::Png);
        assert!(read(&ladder.plain.files[0].bytes, 128).expect("a picture").pixels.has_alpha);
        assert_eq!(sizes(&made(&samples::png(1, 1)).plain), [(1, 1)]);
        assert_eq!(sizes(&made(&samples::jpeg(3, 200)).plain), [(3, 200)]);
    }

    #[test]
    fn widths_are_no_wider_than_the_picture_and_none_is_nearly_the_next() {
        let steps = [320, 640, 960, 1280];
        assert_eq!(widths(5000, &steps), [320, 640, 960, 1280]);
        assert_eq!(widths(1280, &steps), [320, 640, 960, 1280]);
        assert_eq!(widths(1000, &steps), [320, 640, 1000]);
        assert_eq!(widths(700, &steps), [320, 640, 700]);
        assert_eq!(widths(100, &steps), [100]);
    }

    #[test]
    fn the_same_picture_is_the_same_files() {
        let bytes = samples::jpeg(90, 70);
        assert_eq!(made(&bytes), made(&bytes));
    }
}

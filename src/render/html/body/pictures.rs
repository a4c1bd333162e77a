//! What a page offers of a picture: files for narrow screens and for wide ones, for browsers that know newer codings and for all; and, above what may load
//! unasked, a link.

use std::sync::Arc;

use super::{super::element::Element, links};
use crate::{
    base::{lang::Lang, source::Span},
    model::sidecar::Sidecar,
    picture::{Coding, File, Picture, Series, Weight},
};

/// Screens of telephones ([`Series::narrow`]).
const NARROW: &str = "(max-width:30em)";
/// Pixels across of the column that a text has at most.
const COLUMN: u32 = 680;

/// A picture of the content folder, to be shown in the page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PictureTarget {
    /// What a browser takes the first of that suits it.
    pub sources: Vec<Source>,
    /// The file for browsers that know no choice.
    pub url: String,
    /// The files for those that know one, with their widths; empty where there is one only.
    pub srcset: String,
    /// How wide the picture is shown, for the choice.
    pub sizes: String,
    /// Width and height in pixels.
    pub size: Option<(u32, u32)>,
    /// What it weighs.
    pub weight: Weight,
    /// The widest file that every browser shows, for whoever asks.
    pub widest: Asked,
    /// What stands beside it.
    pub sidecar: Option<Arc<Sidecar>>,
}

/// Files among which a browser chooses.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Source {
    /// For which screens.
    pub media: Option<&'static str>,
    /// For browsers that know this type.
    pub media_type: Option<&'static str>,
    /// The files with their widths.
    pub srcset: String,
}

/// A file that is asked for.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Asked {
    /// Its address, as the page writes it.
    pub url: String,
    /// Its length in bytes.
    pub length: u64,
}

impl PictureTarget {
    /// A picture with one file.
    pub fn of_one(url: String, size: Option<(u32, u32)>) -> Self {
        Self {
            sources: Vec::new(),
            url,
            srcset: String::new(),
            sizes: String::new(),
            size,
            weight: Weight::default(),
            widest: Asked::default(),
            sidecar: None,
        }
    }

    /// A picture with its files. `url`: how the page writes the address of a file.
    pub fn of(picture: &Picture, url: &dyn Fn(Coding, &File) -> Option<String>) -> Option<Self> {
        let srcset = |series: &Series, files: &[File]| match files {
            [only] => url(series.coding, only),
            several => {
                let each = several.iter().map(|file| Some(format!("{} {}w", url(series.coding, file)?, file.width())));
                Some(each.collect::<Option<Vec<_>>>()?.join(", "))
            }
        };
        let plain = &picture.plain;
        let narrow = plain.narrow();
        let mut sources = Vec::new();
        if let Some(modern) = &picture.modern {
            let of_modern = modern.narrow();
            let media_type = Some(modern.coding.media_type());
            let mut offer = |media, files: &[File]| {
                sources.push(Source { media, media_type, srcset: srcset(modern, files)? });
                Some(())
            };
            if of_modern.len() < modern.files.len() {
                offer(Some(NARROW), of_modern)?;
            }
            offer(None, &modern.files)?;
        }
        let unasked = picture.unasked();
        if narrow.len() < unasked.len() {
            // Behind the first, which is for browsers that know more, and before what is for all screens.
            let source = Source { media: Some(NARROW), media_type: None, srcset: srcset(plain, narrow)? };
            sources.insert(sources.len().min(1), source);
        }
        let widest = plain.widest();
        let shown = widest.width().clamp(1, COLUMN);
        let several = if unasked.len() > 1 { srcset(plain, unasked)? } else { String::new() };
        Some(Self {
            sources,
            url: url(plain.coding, narrow.last()?)?,
            srcset: several,
            sizes: format!("(min-width:{}px) {shown}px, 94vw", shown + shown / 15),
            size: widest.size,
            weight: picture.weight(),
            widest: Asked { url: url(plain.coding, widest)?, length: widest.length },
            sidecar: None,
        })
    }

    /// The picture with its words. `later`: it is probably out of sight when the page opens.
    pub fn element(&self, alt: String, span: Span, later: bool) -> Element {
        let (width, height) = self.size.map(|(width, height)| (width.to_string(), height.to_string())).unzip();
        let sizes = |srcset: &str| srcset.contains(' ').then(|| self.sizes.clone());
        let img = Element::new("img")
            .from(span)
            .attribute("src", self.url.as_str())
            .attribute("alt", alt)
            .maybe_attribute("srcset", Some(self.srcset.clone()).filter(|srcset| !srcset.is_empty()))
            .maybe_attribute("sizes", sizes(&self.srcset))
            .maybe_attribute("width", width)
            .maybe_attribute("height", height)
            .maybe_attribute("loading", later.then_some("lazy"))
            .maybe_attribute("decoding", later.then_some("async"));
        if self.sources.is_empty() {
            return img;
        }
        let sources = self.sources.iter().map(|source| {
            Element::new("source")
                .from(span)
                .maybe_attribute("media", source.media)
                .maybe_attribute("type", source.media_type)
                .attribute("srcset", source.srcset.as_str())
                .maybe_attribute("sizes", sizes(&source.srcset))
                .into()
        });
        Element::new("picture").from(span).children(sources.collect::<Vec<_>>()).child(img)
    }

    /// « JPG, 83 ko », of the file that is asked for.
    pub fn details(&self, lang: &Lang, say: &super::Say<'_>) -> String {
        links::details(&self.widest.url, self.widest.length, lang, say)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        base::{fingerprint::Fingerprint, source::SourceMap},
        render::html::element::write,
    };

    fn series(coding: Coding, files: &[(u32, u64)]) -> Series {
        let file = |&(width, length): &(u32, u64)| File {
            size: Some((width, width / 2)),
            length,
            fingerprint: Fingerprint::of(&width.to_le_bytes()),
        };
        Series { coding, files: files.iter().map(file).collect() }
    }

    fn offered(modern: Option<Series>, plain: Series) -> PictureTarget {
        let url = |coding: Coding, file: &File| Some(format!("b-{}.{}", file.width(), coding.ending()));
        PictureTarget::of(&Picture { modern, plain, moves: false }, &url).expect("addresses")
    }

    #[test]
    fn a_narrow_screen_gets_narrow_files_and_a_wide_one_chooses() {
        let modern = series(Coding::Avif, &[(320, 4_000), (640, 11_000), (1280, 30_000)]);
        let plain = series(Coding::Jpeg, &[(320, 7_000), (480, 12_000), (640, 25_000), (1280, 60_000)]);
        let offered = offered(Some(modern), plain);
        let sources: Vec<String> = offered
            .sources
            .iter()
            .map(|it| format!("{}|{}|{}", it.media.unwrap_or("all"), it.media_type.unwrap_or("any"), it.srcset))
            .collect();
        assert_eq!(
            sources,
            [
                "(max-width:30em)|image/avif|b-320.avif 320w, b-640.avif 640w",
                "(max-width:30em)|any|b-320.jpg 320w, b-480.jpg 480w",
                "all|image/avif|b-320.avif 320w, b-640.avif 640w, b-1280.avif 1280w",
            ]
        );
        assert_eq!((offered.url.as_str(), offered.weight), ("b-480.jpg", Weight { narrow: 12_000, wide: 30_000 }));
        // None that is heavier than the widest of the newer coding.
        assert_eq!(offered.srcset, "b-320.jpg 320w, b-480.jpg 480w, b-640.jpg 640w");
        assert_eq!(offered.sizes, "(min-width:725px) 680px, 94vw");
        assert_eq!(offered.widest, Asked { url: "b-1280.jpg".to_owned(), length: 60_000 });
        assert_eq!(offered.size, Some((1280, 640)));
    }

    #[test]
    fn a_telephone_that_knows_newer_codings_gets_them_where_all_files_are_narrow() {
        let modern = series(Coding::Avif, &[(320, 4_000), (600, 20_000)]);
        let offered = offered(Some(modern), series(Coding::Jpeg, &[(320, 7_000), (480, 12_000), (600, 20_000)]));
        let types: Vec<_> = offered.sources.iter().map(|it| (it.media, it.media_type)).collect();
        assert_eq!(types, [(None, Some("image/avif")), (Some(NARROW), None)]);
    }

    #[test]
    fn a_small_picture_has_one_file_and_no_choice() {
        let modern = series(Coding::Avif, &[(200, 1_000)]);
        let offered = offered(Some(modern), series(Coding::Jpeg, &[(200, 2_000)]));
        assert_eq!(offered.sources.len(), 1);
        assert_eq!((offered.sources[0].srcset.as_str(), offered.srcset.as_str()), ("b-200.avif", ""));
        let picture = offered.element(
            "Un banc".to_owned(),
            Span::start_of(SourceMap::default().load("banc.md", "![](banc.jpg)")),
            false,
        );
        let mut html = String::new();
        write(&[picture.into()], &mut html);
        assert_eq!(
            html,
            "<picture><source type=\"image/avif\" srcset=\"b-200.avif\"><img src=\"b-200.jpg\" alt=\"Un banc\" width=\"200\" height=\"100\"></picture>"
        );
    }
}

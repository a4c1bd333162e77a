//! Which dictionary each language has: that which browsers have already as long as it serves, a new one if not, none where it does not pay.

use std::{collections::BTreeMap, io, sync::Arc};

use rayon::prelude::*;

use super::{Dictionary, former, is_page, text};
use crate::{
    base::{error::Error, fingerprint::Fingerprint},
    model::path::SitePath,
    publish::{
        encodings::{self, codecs},
        publication::Piece,
        target::record::Role,
    },
};

/// Pages, at equal distances, by which dictionaries are compared.
const SAMPLE: usize = 24;

/// What asking for one more file costs in headers, in bytes: what nginx says with it over HTTP/1.1.
const REQUEST: u64 = 1000;

/// A former dictionary is kept as long as pages with it weigh at most a tenth more than with a new one: who comes back has it, and servers know it.
const KEPT_TENTHS: u64 = 11;

/// The dictionaries of a site whose pages stand below these folders of the release, one for each language. Carried files among the
/// pieces may be former ones.
///
/// # Errors
/// [`Error::Io`] if the disk refuses.
pub fn choose(pieces: &BTreeMap<SitePath, Piece>, folders: &[String]) -> Result<Vec<Dictionary>, Error> {
    let mut dictionaries = Vec::new();
    for below in folders {
        let inner = |path: &str| folders.iter().any(|it| it.len() > below.len() && path.starts_with(it.as_str()));
        let pages: Vec<&Piece> = pieces
            .iter()
            .filter(|(path, piece)| {
                piece.role == Role::Site && piece.length >= encodings::LEAST && is_page(path.as_str())
            })
            .filter(|(path, _)| path.as_str().starts_with(below.as_str()) && !inner(path.as_str()))
            .map(|(_, piece)| piece)
            .collect();
        let pages = pages.into_par_iter().map(Piece::read).collect::<Result<Vec<_>, _>>()?;
        let former = former(pieces, below)
            .map(|piece| Ok((piece.fingerprint, piece.read()?)))
            .collect::<Result<Vec<_>, Error>>()?;
        // Somebody may have changed a file of a release.
        let former = former.into_iter().filter(|(fingerprint, bytes)| Fingerprint::of(bytes) == *fingerprint);
        let former: Vec<Arc<[u8]>> = former.map(|(_, bytes)| bytes).collect();
        let chosen = best(&pages, former).map_err(|error| Error::io(below, error))?;
        dictionaries.extend(chosen.map(|bytes| Dictionary::new(below, bytes)));
    }
    Ok(dictionaries)
}

/// The dictionary of these pages, if one makes a visit lighter.
fn best(pages: &[Arc<[u8]>], former: Vec<Arc<[u8]>>) -> io::Result<Option<Vec<u8>>> {
    let texts: Vec<&str> = pages.iter().filter_map(|page| std::str::from_utf8(page).ok()).collect();
    let sample: Vec<&[u8]> = pages.iter().step_by(pages.len().div_ceil(SAMPLE).max(1)).map(|page| &**page).collect();
    let mut chosen = text::of(&texts);
    let mut weight = weight_with(&sample, &chosen)?;
    let mut most = weight * KEPT_TENTHS / 10;
    for bytes in former {
        let former = weight_with(&sample, &bytes)?;
        if former <= most {
            (chosen, weight, most) = (bytes.to_vec(), former, former);
        }
    }
    let alone = sample.par_iter().map(|page| length(codecs::brotli(page))).sum::<io::Result<u64>>()?;
    let further = text::VISIT.min(pages.len()).saturating_sub(1) as u64;
    let saved = alone.saturating_sub(weight) * further;
    let costs = (length(codecs::brotli(&chosen))? + REQUEST) * sample.len() as u64;
    Ok((saved > costs).then_some(chosen))
}

/// What these pages weigh together.
fn weight_with(sample: &[&[u8]], dictionary: &[u8]) -> io::Result<u64> {
    sample.par_iter().map(|page| length(codecs::brotli_with(page, dictionary))).sum()
}

fn length(bytes: io::Result<Vec<u8>>) -> io::Result<u64> {
    bytes.map(|bytes| bytes.len() as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pages with a shell of their own letters, and a text.
    fn pages(shell: &str, count: usize) -> Vec<(String, Vec<u8>)> {
        let word = |at: usize, seed: usize| Fingerprint::of(format!("{shell} {seed} {at}").as_bytes()).short();
        let lines = |count: usize, seed: usize| -> String {
            (0..count).map(|at| format!("<li>{shell} {}</li>", word(at, seed))).collect()
        };
        let shared = lines(120, 0);
        let page =
            |at: usize| (format!("site/{at}/index.html"), format!("{shared}<p>{at}{}", lines(60, at + 1)).into_bytes());
        (0..count).map(page).collect()
    }

    fn pieces(pages: &[(String, Vec<u8>)]) -> BTreeMap<SitePath, Piece> {
        let piece = |(path, text): &(String, Vec<u8>)| {
            (SitePath::new(path).expect("a path"), Piece::of_bytes(text.clone(), Role::Site))
        };
        pages.iter().map(piece).collect()
    }

    fn chosen(pieces: &BTreeMap<SitePath, Piece>) -> Option<Dictionary> {
        choose(pieces, &["site/".to_owned()]).expect("nothing is on the disk").pop()
    }

    #[test]
    fn pages_that_share_nothing_have_none() {
        let unlike = (0..8).flat_map(|at| pages(&format!("{at}"), 1)).enumerate();
        let unlike: Vec<_> = unlike.map(|(at, (_, text))| (format!("site/{at}/index.html"), text)).collect();
        assert_eq!(chosen(&pieces(&unlike)), None);
        assert_eq!(chosen(&pieces(&pages("a", 1))), None, "a visit of one page");
        assert_eq!(chosen(&BTreeMap::new()), None);
        assert!(chosen(&pieces(&pages("a", 8))).is_some());
    }

    #[test]
    fn a_former_dictionary_is_kept_as_long_as_it_serves() {
        let first = chosen(&pieces(&pages("La ville", 8))).expect("a dictionary");
        let with_former = |pages: &[(String, Vec<u8>)]| {
            let mut all = pieces(pages);
            all.insert(first.path(), Piece { role: Role::Carried, ..first.piece() });
            chosen(&all).expect("a dictionary")
        };
        let mut alike = pages("La ville", 8);
        for (_, text) in &mut alike {
            text.extend(b"<p>Un mot de plus.");
        }
        assert_ne!(chosen(&pieces(&alike)).expect("a dictionary").short(), first.short());
        assert_eq!(with_former(&alike).short(), first.short());
        assert_ne!(with_former(&pages("Un tout autre site", 8)).short(), first.short());
    }

    #[test]
    fn each_language_has_its_own() {
        let mut all = pieces(&pages("La ville", 8));
        let dutch = pages("De stad", 8);
        let dutch: Vec<_> = dutch.into_iter().map(|(path, text)| (path.replace("site/", "site/nl/"), text)).collect();
        all.extend(pieces(&dutch));
        let dictionaries = choose(&all, &["site/".to_owned(), "site/nl/".to_owned()]).expect("nothing is on the disk");
        let say: Vec<bool> =
            dictionaries.iter().map(|it| String::from_utf8_lossy(&it.bytes).contains("De stad")).collect();
        assert_eq!(say, [false, true]);
    }
}

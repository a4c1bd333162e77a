//! Braille on its paper, and read back by a small table of our own: every cell of French that tells a letter or a digit.

use parvis::{
    config::forms::Alphabet,
    render::form::braille::{
        alphabet,
        cell::Cell,
        code::Code,
        page::Paper,
        print::{self, Marks},
    },
};
use quick_xml::{Reader, events::Event};
use unicode_normalization::UnicodeNormalization;

/// The paper of sites without settings.
pub const PAPER: Paper = Paper { cells: 40, lines: 25 };

/// The pages of a file for embossers, as patterns of Unicode, after a look at every line and page.
pub fn pages(brf: &[u8], paper: Paper) -> Vec<Vec<String>> {
    let names: Vec<(u8, char)> =
        all_cells().into_iter().map(|cell| (alphabet::byte(cell, Alphabet::NorthAmerican), cell.character())).collect();
    let text = std::str::from_utf8(brf).expect("North American braille is ASCII");
    let pages = text.split('\x0c').map(|page| {
        let lines: Vec<&str> =
            page.strip_suffix("\r\n").expect("a page ends with its last line").split("\r\n").collect();
        assert_eq!(lines.len(), paper.lines, "{page}");
        let last = lines.last().expect("a line");
        assert!(last.starts_with(' ') && last.len() == paper.cells, "no number at the foot of {page}");
        let line = |line: &&str| {
            assert!(line.len() <= paper.cells && !line.contains(['\r', '\n']), "{line}");
            let cell = |byte: u8| names.iter().find(|(name, _)| *name == byte).expect("a cell").1;
            line.bytes().map(cell).collect::<String>()
        };
        lines.iter().map(line).collect()
    });
    pages.collect()
}

/// Every cell, in the order of Unicode.
fn all_cells() -> Vec<Cell> {
    let letters: Vec<char> = (0x2800..0x2840).filter_map(char::from_u32).collect();
    let mut cells = parvis::render::form::braille::cell::Cells::default();
    for pattern in letters {
        let bits = u32::from(pattern) - 0x2800;
        let dots: String = (1..=6).filter(|dot| bits & (1 << (dot - 1)) != 0).map(|dot| dot.to_string()).collect();
        cells.put(if dots.is_empty() { "0" } else { &dots });
    }
    cells.finish()
}

/// The same pages as those of a file for printing houses, which is PEF 1.0 (2008-1).
pub fn assert_pef(pef: &str, pages: &[Vec<String>], paper: Paper) {
    let mut reader = Reader::from_str(pef);
    let mut open: Vec<String> = Vec::new();
    let mut facts: Vec<String> = Vec::new();
    let mut found: Vec<Vec<String>> = Vec::new();
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Start(start) => {
                let name = start.name().as_ref().to_owned();
                let parent = open.last().map_or("", |name| name);
                let place = match &*name {
                    "pef" => "",
                    "head" | "body" => "pef",
                    "meta" => "head",
                    "volume" => "body",
                    "section" => "volume",
                    "page" => "section",
                    "row" => "page",
                    _ => "meta",
                };
                assert_eq!(parent, place, "{name}");
                let attributes: Vec<String> = start
                    .attributes()
                    .map(|it| {
                        let it = it.expect("an attribute");
                        format!("{}={}", it.key.as_ref(), it.value)
                    })
                    .collect();
                match &*name {
                    "pef" => assert_eq!(attributes, ["version=2008-1", "xmlns=http://www.daisy.org/ns/2008/pef"]),
                    "volume" => assert_eq!(
                        attributes,
                        [
                            format!("cols={}", paper.cells),
                            format!("rows={}", paper.lines),
                            "rowgap=0".into(),
                            "duplex=true".into()
                        ]
                    ),
                    "page" => found.push(Vec::new()),
                    "row" => found.last_mut().expect("a page").push(String::new()),
                    _ => {}
                }
                open.push(name);
            }
            Event::End(_) => {
                open.pop().expect("an open element");
            }
            Event::Text(text) => {
                let text = &*text;
                match open.last().map(|name| &**name) {
                    Some("row") => found.last_mut().and_then(|page| page.last_mut()).expect("a row").push_str(text),
                    Some(name) if name.starts_with("dc:") => facts.push(format!("{name}={text}")),
                    _ => assert!(text.trim().is_empty(), "{text}"),
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert!(open.is_empty());
    assert!(facts.contains(&"dc:format=application/x-pef+xml".to_owned()), "{facts:?}");
    assert!(facts.iter().any(|fact| fact.starts_with("dc:identifier=https://")), "{facts:?}");
    let trimmed = |pages: &[Vec<String>]| -> Vec<Vec<String>> {
        pages.iter().map(|page| page.iter().map(|row| row.trim_end_matches('⠀').to_owned()).collect()).collect()
    };
    assert_eq!(trimmed(&found), trimmed(pages));
}

const LETTERS: &str = "a⠁b⠃c⠉d⠙e⠑f⠋g⠛h⠓i⠊j⠚k⠅l⠇m⠍n⠝o⠕p⠏q⠟r⠗s⠎t⠞u⠥v⠧w⠺x⠭y⠽z⠵é⠿à⠷è⠮ù⠾ç⠯â⠡ê⠣î⠩ô⠹û⠱ë⠫ï⠻ü⠳œ⠪ò⠬";
const DIGITS: &str = "0⠼1⠡2⠣3⠩4⠹5⠱6⠫7⠻8⠳9⠪";
/// What a number holds together besides digits.
const NUMERIC: &str = "⠈⠂⠒⠲⠖⠤⠔⠌⠦⠴⠶";

fn named(table: &str, cell: char) -> Option<char> {
    let characters: Vec<char> = table.chars().collect();
    characters.chunks(2).find(|pair| pair[1] == cell).map(|pair| pair[0])
}

/// The text of French braille, in small letters; what is no letter and no digit is a space.
pub fn read(pages: &[Vec<String>]) -> String {
    let mut cells: Vec<char> = Vec::new();
    for page in pages {
        // The number of the page stands by itself.
        for line in &page[..page.len() - 1] {
            let line = line.trim_end_matches('⠀');
            let is_first = cells.is_empty();
            // A low line ends with the cell of a hyphen.
            let joins = matches!(cells.last(), Some('⠤' | '⠐')) && !is_first && !cells.ends_with(&['⠐', '⠤']);
            match joins {
                true => {
                    cells.pop();
                    cells.extend(line.trim_start_matches('⠀').chars());
                }
                false => {
                    cells.push('⠀');
                    cells.extend(line.chars());
                }
            }
        }
    }
    let mut out = String::new();
    let mut is_number = false;
    let mut at = 0;
    while at < cells.len() {
        let (cell, next) = (cells[at], cells.get(at + 1).copied().unwrap_or('⠀'));
        at += 1;
        if is_number {
            if let Some(digit) = named(DIGITS, cell) {
                out.push(digit);
                continue;
            }
            // Brackets are two cells.
            if matches!((cell, next), ('⠘', '⠦') | ('⠴', '⠃')) {
                out.push(' ');
                at += 1;
                continue;
            }
            is_number = NUMERIC.contains(cell);
        }
        match cell {
            // Digits raised and lowered.
            '⠈' | '⠢' if named(DIGITS, next).is_some() => {
                while let Some(digit) = cells.get(at).and_then(|cell| named(DIGITS, *cell)) {
                    out.push(digit);
                    at += 1;
                }
            }
            // Capitals, emphasis, exponents, and where a passage of them begins.
            '⠨' | '⠸' | '⠈' => {}
            '⠒' if matches!(next, '⠨' | '⠸') => {}
            '⠠' if next == '⠄' => at += 1,
            // A grave accent is the same dot as the sign of numbers.
            '⠠' if next == '⠠' && cells.get(at + 1) != Some(&'⠦') => out.push(' '),
            '⠠' if matches!(next, '⠖' | '⠶' | '⠠') && !begins_number(&cells[at..]) => {
                out.push(' ');
                at += 1;
            }
            '⠠' => is_number = true,
            // Signs of two cells.
            '⠐' | '⠘' => {
                out.push(' ');
                at += 1;
            }
            // A bracket that closes.
            '⠴' if next == '⠃' => {
                out.push(' ');
                at += 1;
            }
            '⠪' if next == '⠕' && cells.get(at + 1) == Some(&'⠀') => at += 1,
            _ => out.push(if is_number { ' ' } else { named(LETTERS, cell).unwrap_or(' ') }),
        }
    }
    out
}

/// True if a digit comes after what a number holds together besides.
fn begins_number(cells: &[char]) -> bool {
    let first = cells.iter().find(|cell| !NUMERIC.contains(**cell) && !matches!(**cell, '⠘' | '⠃'));
    first.is_some_and(|cell| named(DIGITS, *cell).is_some())
}

/// Each word of a text is in what was read back, in order. A word that was divided at its own hyphen is found in two.
pub fn assert_read(meant: &[String], read: &str, what: &str) {
    let mut found = read.split_whitespace();
    let mut rest = "";
    for (index, word) in meant.iter().enumerate() {
        let Some(own) = folded(word) else { continue };
        loop {
            if let Some(after) = rest.strip_prefix(&*own).filter(|_| !rest.is_empty()) {
                rest = after;
                break;
            }
            let Some(next) = found.next() else {
                panic!(
                    "{what}: « {word} » is missing after « {} » in:\n{read}",
                    meant[index.saturating_sub(12)..index].join(" ")
                );
            };
            rest = next;
        }
    }
}

/// A word as the table reads it; `None` for one in letters that French has not.
fn folded(word: &str) -> Option<String> {
    let mut out = String::new();
    for it in word.to_lowercase().chars() {
        let it = match it {
            'á' => 'à',
            'ñ' => 'ï',
            'ó' => 'ò',
            'ö' => 'œ',
            // The cells of these are those of « @ » and « / », too.
            'æ' | 'ä' | 'í' | 'ì' => return None,
            'ú' => 'ù',
            it => it,
        };
        if it.is_ascii_alphanumeric() || LETTERS.contains(it) {
            out.push(it);
            continue;
        }
        let base: String = it.nfkd().filter(char::is_ascii_alphanumeric).collect();
        if base.is_empty() {
            return None;
        }
        out.push_str(&base);
    }
    (!out.is_empty()).then_some(out)
}

#[test]
fn any_text_can_be_transcribed_and_fits_its_lines() {
    let mut state: u64 = 0x2545_f491_4f6c_dd1d;
    let mut next = move |most: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 33) % most
    };
    let likely: Vec<char> =
        "aeéÀBC ÉÇ0123456789 ,;:.!?«»“”‘’'\"()[]{}+-=*/\\@#%€$&|_~^–—…\u{a0}\u{202f}\u{ad} œŒÆßλ²½مカ😀\u{301}"
            .chars()
            .collect();
    for _ in 0..3_000 {
        let length = next(40);
        let text: String = (0..length)
            .map(|_| match next(8) {
                0 => char::from_u32(u32::try_from(next(0x11_0000)).expect("21 bits")).unwrap_or(' '),
                _ => likely[usize::try_from(next(likely.len() as u64)).expect("a place")],
            })
            .collect();
        let mut own = Vec::new();
        for (index, part) in text.split('e').enumerate() {
            print::extend(&mut own, part, Marks { is_italic: index % 2 == 1, is_bold: index % 3 == 2 });
        }
        for code in [Code::French, Code::English, Code::Dutch] {
            let cells = code.transcribe(&own);
            for (first, rest, width) in [(0, 0, 20), (2, 0, 40), (30, 38, 21), (0, 12, 32)] {
                let lines = parvis::render::form::braille::lines::fill(&cells, first, rest, width);
                assert!(lines.iter().all(|line| line.len() <= width && !line.is_empty()), "{text:?}");
                let dots = |cells: &[Cell]| cells.iter().filter(|cell| !cell.is_blank()).count();
                assert!(lines.iter().map(|line| dots(line)).sum::<usize>() >= dots(&cells), "{text:?}");
            }
            assert_eq!(cells, code.transcribe(&own));
        }
    }
}

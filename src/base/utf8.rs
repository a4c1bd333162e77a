//! Whether a file is a text in UTF-8, told while its bytes pass by, and what it says itself of how it is written.

/// Bytes at the beginning of a page among which browsers look for its encoding (HTML, 13.2.3.2).
const HEAD: usize = 1024;

/// Looks at bytes as they pass by.
#[derive(Default, Debug)]
pub struct Utf8Check {
    /// The beginning of a sign whose end has not come yet.
    begun: Vec<u8>,
    is_broken: bool,
}

impl Utf8Check {
    /// Looks at the next bytes.
    pub fn feed(&mut self, bytes: &[u8]) {
        if self.is_broken {
            return;
        }
        let joined;
        let all = match self.begun.is_empty() {
            true => bytes,
            false => {
                joined = [&self.begun, bytes].concat();
                &joined[..]
            }
        };
        let rest = match std::str::from_utf8(all) {
            Ok(_) => Vec::new(),
            Err(fault) => {
                self.is_broken = fault.error_len().is_some();
                all[fault.valid_up_to()..].to_vec()
            }
        };
        self.begun = if self.is_broken { Vec::new() } else { rest };
    }

    /// True if all bytes were UTF-8, those of ASCII among them.
    pub fn is_utf8(&self) -> bool {
        !self.is_broken && self.begun.is_empty()
    }
}

/// True if a page or an XML file whose first bytes these are says that it is written in something else than UTF-8.
pub fn says_other(head: &[u8]) -> bool {
    if head.starts_with(&[0xff, 0xfe]) || head.starts_with(&[0xfe, 0xff]) {
        return true;
    }
    let head = String::from_utf8_lossy(&head[..head.len().min(HEAD)]).to_ascii_lowercase();
    let marks: &[&str] = if head.starts_with("<?xml") { &["encoding"] } else { &["charset"] };
    let told = marks.iter().find_map(|mark| head.split_once(mark)).and_then(|(_, rest)| {
        let value = rest.trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
        Some(value.split(|sign: char| !sign.is_ascii_alphanumeric() && !"-_:".contains(sign)).next()?.to_owned())
    });
    told.is_some_and(|told| !told.is_empty() && told != "utf-8" && told != "utf8")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_utf8(pieces: &[&[u8]]) -> bool {
        let mut check = Utf8Check::default();
        pieces.iter().for_each(|piece| check.feed(piece));
        check.is_utf8()
    }

    #[test]
    fn a_sign_may_be_cut_between_two_pieces_and_not_at_the_end() {
        assert!(is_utf8(&[b"plain", "été".as_bytes()]));
        assert!(is_utf8(&[b"\xe2", b"\x82", b"\xac;1"]), "a euro in three pieces");
        assert!(!is_utf8(&[b"d\xe9j\xe0"]), "Latin-1");
        assert!(!is_utf8(&[b"caf\xc3"]));
        assert!(!is_utf8(&[b"\xe2", b"a", b"\x82\xac"]));
    }

    #[test]
    fn pages_and_xml_say_how_they_are_written() {
        for (head, is_other) in [
            ("<!doctype html><meta charset=iso-8859-1>", true),
            ("<META http-equiv=Content-Type content=\"text/html; charset=windows-1252\">", true),
            ("<?xml version=\"1.0\" encoding='ISO-8859-1'?>", true),
            ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><a charset=\"latin1\"/>", false),
            ("<!doctype html><meta charset=\"utf-8\">", false),
            ("<p>nothing", false),
        ] {
            assert_eq!(says_other(head.as_bytes()), is_other, "{head}");
        }
        assert!(says_other(b"\xff\xfe<\0"), "a mark at the beginning says UTF-16");
    }
}

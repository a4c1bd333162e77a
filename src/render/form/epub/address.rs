//! Addresses as a book may have them: what authors write is mended where it can be, and left out where it leads nowhere.

/// Schemes that name a host.
const OF_HOSTS: &[&str] = &["http", "https"];

/// A valid address (RFC 3986, 3); `None` if there is none in what was written.
pub fn sound(written: &str) -> Option<String> {
    let (scheme, rest) = written.trim().split_once(':')?;
    let scheme = scheme.to_ascii_lowercase();
    if !OF_HOSTS.contains(&&*scheme) {
        return (!rest.trim().is_empty()).then(|| format!("{scheme}:{}", encoded(rest)));
    }
    let rest = rest.strip_prefix("//")?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, path) = rest.split_at(end);
    is_host(host).then(|| format!("{scheme}://{host}{}", encoded(path)))
}

/// A name with letters of any script, and perhaps a port.
fn is_host(host: &str) -> bool {
    let (name, port) = host.split_once(':').unwrap_or((host, "80"));
    let is_label = |label: &str| !label.is_empty() && label.chars().all(|it| it.is_alphanumeric() || it == '-');
    name.strip_suffix('.').unwrap_or(name).split('.').all(is_label) && port.parse::<u16>().is_ok()
}

/// Whatever may not stand in an address as its bytes in UTF-8 (RFC 3986, 2.1).
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut is_fragment = false;
    for (at, byte) in text.bytes().enumerate() {
        let is_code = || text.as_bytes().get(at + 1..at + 3).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit));
        let is_allowed = match byte {
            b'%' => is_code(),
            b'#' => !std::mem::replace(&mut is_fragment, true),
            _ => byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/?".contains(&byte),
        };
        match is_allowed {
            true => out.push(char::from(byte)),
            false => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_mended_or_left_out() {
        for (written, expected) in [
            ("HTTPS://ville.example/été?a=[1]#b#c", Some("https://ville.example/%C3%A9t%C3%A9?a=%5B1%5D#b%23c")),
            ("https://ville.example:8080", Some("https://ville.example:8080")),
            ("https://ville.example/100%/%C3%A9", Some("https://ville.example/100%25/%C3%A9")),
            ("https://été.example/", Some("https://été.example/")),
            ("mailto:a b@ville.example", Some("mailto:a%20b@ville.example")),
            ("tel:+33320212223", Some("tel:+33320212223")),
            ("https:ville", None),
            ("https://", None),
            ("https://a b/", None),
            ("https://ville.example:port/", None),
            ("tel:", None),
        ] {
            assert_eq!(sound(written).as_deref(), expected, "{written}");
        }
    }
}

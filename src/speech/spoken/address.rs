//! Addresses of the web and of mail, as one says them on the telephone.

use super::words::Words;

/// An address in words; `None` for what is none.
pub fn read(core: &str, words: &Words) -> Option<String> {
    if let Some((name, host)) = core.trim_start_matches("mailto:").split_once('@') {
        let is_mail = !name.is_empty() && host.contains('.') && !host.contains('/');
        return is_mail.then(|| format!("{} {} {}", parts(name, words), words.at, parts(host, words)));
    }
    let bare = core.strip_prefix("https://").or_else(|| core.strip_prefix("http://"));
    let bare = bare.or_else(|| core.starts_with("www.").then_some(core))?;
    Some(parts(bare.trim_end_matches('/'), words))
}

/// Signs by their names; a slash at the end is nothing to say.
fn parts(text: &str, words: &Words) -> String {
    let mut out = String::new();
    for it in text.chars() {
        let name = match it {
            '.' => words.dot,
            '/' => words.slash,
            '-' => words.hyphen,
            '_' => words.underscore,
            _ => {
                out.push(it);
                continue;
            }
        };
        out.push(' ');
        out.push_str(name);
        out.push(' ');
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

//! What served pages have and published pages do not: the script that reloads them, and the findings of a build that failed.

use super::{Failure, resolve::EVENTS};

/// Opens the stream of builds and reloads the page at the next one. The place in the page is the browser's to keep.
fn script() -> String {
    format!("<script>new EventSource('{EVENTS}').addEventListener('build',()=>location.reload())</script>")
}

/// A page with the script, and with the findings before its content if the last build failed.
pub fn into_page(page: &str, failure: Option<&Failure>) -> String {
    let mut out = String::with_capacity(page.len() + 2000);
    match (failure, page.find("<body")) {
        (Some(failure), Some(body)) => {
            let start = page[body..].find('>').map_or(page.len(), |end| body + end + 1);
            out.push_str(&page[..start]);
            out.push_str(&panel(failure));
            out.push_str(&page[start..]);
        }
        _ => out.push_str(page),
    }
    let end = out.rfind("</body>").unwrap_or(out.len());
    out.insert_str(end, &script());
    out
}

/// A page with the findings alone: nothing was ever built.
pub fn findings_only(failure: &Failure) -> String {
    let (lang, dir, title) = (escape(&failure.lang), failure.dir, escape(&failure.title));
    format!(
        "<!doctype html><html lang=\"{lang}\" dir=\"{dir}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title}</title></head>\
         <body><main>{}</main>{}</body></html>",
        panel(failure),
        script()
    )
}

fn panel(failure: &Failure) -> String {
    let (lang, dir) = (escape(&failure.lang), failure.dir);
    let (title, text) = (escape(&failure.title), escape(&failure.text));
    format!(
        "<section role=\"alert\" lang=\"{lang}\" dir=\"{dir}\" style=\"background:#fff;color:#000;border:4px solid #8f2a1c;\
         padding:1rem 1.5rem;font:1rem/1.5 system-ui,sans-serif\"><h1 style=\"font-size:1.5rem;margin:0\">{title}</h1>\
         <pre style=\"white-space:pre-wrap;font:inherit\">{text}</pre></section>"
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_stands_last_and_the_findings_first() {
        let failure = Failure {
            title: "Erreur".to_owned(),
            text: "content/a.md:1:1 <b>".to_owned(),
            lang: "fr".to_owned(),
            dir: "ltr",
        };
        let page = into_page("<!doctype html><html><body class=x><p>Texte</p></body></html>", Some(&failure));
        let findings = page.find("role=\"alert\"").expect("the findings");
        assert!(findings < page.find("<p>Texte").expect("the text"));
        assert!(page.contains("&lt;b&gt;") && page.ends_with("</script></body></html>"));
    }
}

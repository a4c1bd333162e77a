//! What served pages have and published pages do not: the script that renews them, and the findings of a build that failed.

use parvis::render::html::tags::tag_length;

use super::{Failure, resolve::EVENTS};

/// The id of the findings in a page.
const ID: &str = "parvis-findings";

/// Listens to builds while somebody looks at the page: a browser opens six connections to a site at most, whatever the number
/// of tabs. Findings come and go without loading the page again, and the focus stays where it is.
fn script(state: &str) -> String {
    format!(
        "<script>(()=>{{let source,shown='{state}';\
         const stop=()=>{{source?.close();source=null}};\
         const start=()=>{{if(source||document.hidden)return;\
         source=new EventSource('{EVENTS}'+location.pathname+'?'+shown);\
         source.addEventListener('page',()=>{{stop();location.reload()}});\
         source.addEventListener('findings',event=>{{shown=event.lastEventId;\
         document.getElementById('{ID}')?.remove();\
         if(event.data)document.body.insertAdjacentHTML('afterbegin',event.data)}})}};\
         document.addEventListener('visibilitychange',()=>document.hidden?stop():start());\
         addEventListener('pagehide',stop);addEventListener('pageshow',start);start()}})()</script>"
    )
}

/// A page with the script, and with the findings before its content. `state` is the name of what the page shows.
pub fn into_page(page: &str, findings: &str, state: &str) -> String {
    let start = body_start(page);
    let script = script(state);
    let end = page.rfind("</body>").filter(|end| *end >= start).unwrap_or(page.len());
    [&page[..start], findings, &page[start..end], &script, &page[end..]].concat()
}

/// A page with the findings alone: nothing was ever built.
pub fn findings_only(failure: &Failure, state: &str) -> String {
    let (lang, dir, title) = (escape(&failure.lang), failure.dir, escape(&failure.title));
    format!(
        "<!doctype html><html lang=\"{lang}\" dir=\"{dir}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>{title}</title></head>\
         <body><main>{}</main>{}</body></html>",
        section(failure, "h1"),
        script(state)
    )
}

/// The findings on top of a page, in the language of whoever writes it. There is nothing to close: they go when they are mended.
pub fn panel(failure: &Failure) -> String {
    section(failure, "p")
}

/// The look is the element's own: the site's styles may be what failed.
fn section(failure: &Failure, heading: &str) -> String {
    let (lang, dir) = (escape(&failure.lang), failure.dir);
    let mut html = format!(
        "<section id=\"{ID}\" role=\"alert\" lang=\"{lang}\" dir=\"{dir}\" style=\"all:initial;display:block;\
         box-sizing:border-box;direction:{dir};padding:1rem 1.5rem;border:.25rem solid #8f2a1c;background:#fff;color:#1a1a1a;\
         font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere\">\
         <{heading} style=\"margin:0;color:inherit;font:bold 1.25rem/1.4 system-ui,sans-serif\">{}</{heading}>",
        escape(&failure.title)
    );
    for paragraph in failure.text.split("\n\n").map(str::trim_end).filter(|text| !text.trim().is_empty()) {
        let lines: Vec<String> = paragraph.lines().map(escape).collect();
        let style = "max-width:none;margin:1rem 0 0;color:inherit;font:inherit;white-space:pre-wrap";
        html.push_str(&format!("<p style=\"{style}\">{}</p>", lines.join("<br>")));
    }
    html + "</section>"
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}

/// Where the content of a page begins. A page may do without the tag `body` (HTML, 13.1.2.4): then it is after its head.
fn body_start(page: &str) -> usize {
    let mut at = 0;
    loop {
        let rest = page[at..].trim_start();
        let start = page.len() - rest.len();
        let length = match tag_name(rest).as_str() {
            "!--" => rest.find("-->").map(|end| end + 3),
            "body" => return start + tag_length(rest),
            "title" | "style" | "script" | "noscript" | "template" => element_length(rest),
            "!doctype" | "html" | "head" | "/head" | "meta" | "link" | "base" => Some(tag_length(rest)),
            _ => return at,
        };
        match length {
            Some(length) => at = start + length,
            None => return at,
        }
    }
}

/// The name of the tag that a text begins with, in small letters; empty if it begins with none.
fn tag_name(text: &str) -> String {
    let Some(inside) = text.strip_prefix('<') else { return String::new() };
    if inside.starts_with("!--") {
        return "!--".to_owned();
    }
    inside.chars().take_while(|it| it.is_ascii_alphanumeric() || "/!".contains(*it)).collect::<String>().to_lowercase()
}

/// The length of the element that a text begins with and that holds no other of its name.
fn element_length(text: &str) -> Option<usize> {
    let close = format!("</{}", tag_name(text));
    let end = text.to_ascii_lowercase().find(&close)?;
    Some(end + tag_length(&text[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failure() -> Failure {
        let text = "content/a.md:1:1 <b>\nPourquoi\n\nEt 'ici'\n".to_owned();
        Failure { title: "Erreur".to_owned(), text, lang: "fr".to_owned(), dir: "ltr" }
    }

    #[test]
    fn the_script_stands_last_and_the_findings_first() {
        let findings = panel(&failure());
        let page = "<!doctype html><html><head><title>a > b</title></head><body class=x><p>Texte</p></body></html>";
        let page = into_page(page, &findings, "a.b");
        assert!(page.contains("<body class=x><section id=\"parvis-findings\" role=\"alert\" lang=\"fr\" dir=\"ltr\""));
        assert!(page.contains("&lt;b&gt;<br>Pourquoi</p>") && page.contains("&#39;ici&#39;"), "{page}");
        assert!(page.ends_with("</script></body></html>") && page.contains("<p>Texte</p><script>"));
    }

    #[test]
    fn a_page_without_the_tag_of_its_body_has_both_too() {
        for (head, body) in [
            ("<!doctype html><html lang=fr><head><meta charset=utf-8><title><body></title></head>", "<p>Texte</p>"),
            ("<!doctype html>\n<!-- <body> --><title>a</title><link title=\"a>b\" href=x>", "Texte"),
            ("", "Texte"),
        ] {
            let page = into_page(&format!("{head}{body}"), "[findings]", "a.b");
            assert!(page.starts_with(&format!("{head}[findings]{body}<script>")), "{page}");
        }
        let page = into_page("<head></head>\n<body\nclass='a>b'>Texte", "[findings]", "a.b");
        assert!(page.starts_with("<head></head>\n<body\nclass='a>b'>[findings]Texte"), "{page}");
    }

    #[test]
    fn a_page_of_findings_has_its_heading_and_renews_itself() {
        let page = findings_only(&failure(), "a.b");
        assert!(page.contains("<h1 ") && page.contains("shown='a.b'") && page.contains("<title>Erreur</title>"));
    }
}

//! Compares pages before and after with the parser of a browser: what a reader gets must be equal.

use std::{
    borrow::Cow,
    cell::{Ref, RefCell},
};

use html5ever::{
    Attribute, ParseOpts, QualName, parse_document,
    tendril::{StrTendril, TendrilSink},
    tree_builder::{ElementFlags, NodeOrText, QuirksMode, TreeSink},
};

use super::*;

/// Nodes of a parsed page; the first is the page itself.
#[derive(Default)]
struct Page {
    nodes: RefCell<Vec<Parsed>>,
    quirks: RefCell<bool>,
}

struct Parsed {
    name: Option<QualName>,
    attributes: Vec<(String, String)>,
    text: String,
    children: Vec<usize>,
    parent: Option<usize>,
}

impl Page {
    fn parse(html: &str) -> Self {
        let page = Page::default();
        page.add(None, &[], "");
        parse_document(page, ParseOpts::default()).one(html)
    }

    fn add(&self, name: Option<QualName>, attributes: &[Attribute], text: &str) -> usize {
        let mut attributes: Vec<(String, String)> =
            attributes.iter().map(|it| (it.name.local.to_string(), it.value.to_string())).collect();
        attributes.sort();
        let node = Parsed { name, attributes, text: text.to_owned(), children: Vec::new(), parent: None };
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(node);
        nodes.len() - 1
    }

    fn place(&self, parent: usize, index: usize, child: NodeOrText<usize>) {
        let child = match child {
            NodeOrText::AppendNode(child) => child,
            NodeOrText::AppendText(text) => {
                let before = index.checked_sub(1).map(|it| self.nodes.borrow()[parent].children[it]);
                let mut nodes = self.nodes.borrow_mut();
                if let Some(before) = before.filter(|it| nodes[*it].name.is_none()) {
                    nodes[before].text.push_str(&text);
                    return;
                }
                drop(nodes);
                self.add(None, &[], &text)
            }
        };
        let mut nodes = self.nodes.borrow_mut();
        nodes[parent].children.insert(index, child);
        nodes[child].parent = Some(parent);
    }

    /// What a reader gets: elements with attributes, and text with its spaces collapsed as style does (CSS Text 3, 4.1.1).
    fn readable(&self) -> Vec<String> {
        let mut out = Readable { lines: Vec::new(), at_line_start: true };
        out.walk(&self.nodes.borrow(), 0, false);
        out.end_line();
        out.lines
    }
}

struct Readable {
    lines: Vec<String>,
    at_line_start: bool,
}

impl Readable {
    fn walk(&mut self, nodes: &[Parsed], at: usize, keep: bool) {
        let node = &nodes[at];
        let Some(name) = &node.name else {
            self.text(&node.text, keep);
            node.children.iter().for_each(|child| self.walk(nodes, *child, keep));
            return;
        };
        let name = &*name.local;
        let is_block = is_block(name);
        if is_block {
            self.end_line();
        }
        self.lines.push(format!("<{name} {:?}>", node.attributes.iter().map(normalised).collect::<Vec<_>>()));
        let keep = keep || matches!(name, "pre" | "textarea" | "script" | "style");
        node.children.iter().for_each(|child| self.walk(nodes, *child, keep));
        if matches!(name, "img" | "input" | "svg") {
            self.at_line_start = false;
        }
        if is_block || name == "br" {
            self.end_line();
        }
        self.lines.push(format!("</{name}>"));
    }

    fn text(&mut self, text: &str, keep: bool) {
        if keep {
            self.lines.push(format!("={text}"));
            self.at_line_start = false;
            return;
        }
        let mut line = String::from("=");
        for character in text.chars() {
            let is_space = matches!(character, ' ' | '\n' | '\t' | '\r' | '\u{c}');
            if !(is_space && self.at_line_start) {
                line.push(if is_space { ' ' } else { character });
            }
            self.at_line_start = is_space;
        }
        if line != "=" {
            self.lines.push(line);
        }
    }

    /// The space at the end of a line is not there.
    fn end_line(&mut self) {
        self.at_line_start = true;
        let Some(last) = self.lines.iter().rposition(|line| line.starts_with('=') || is_block_mark(line)) else {
            return;
        };
        if self.lines[last].starts_with('=') && self.lines[last].ends_with(' ') {
            self.lines[last].pop();
            if self.lines[last] == "=" {
                self.lines.remove(last);
            }
        }
    }
}

fn is_block_mark(line: &str) -> bool {
    is_block(name_of(line))
}

fn normalised((name, value): &(String, String)) -> (String, String) {
    let value = match name.as_str() {
        "class" => value.split_ascii_whitespace().collect::<Vec<_>>().join(" "),
        // Of the viewport: a list in which spaces mean nothing.
        "content" if value.contains("width=") => value.replace(' ', ""),
        _ => value.clone(),
    };
    (name.clone(), value)
}

impl TreeSink for Page {
    type Handle = usize;
    type Output = Self;
    type ElemName<'a> = Ref<'a, QualName>;

    fn finish(self) -> Self {
        self
    }
    fn parse_error(&self, _: Cow<'static, str>) {}
    fn get_document(&self) -> usize {
        0
    }
    fn set_quirks_mode(&self, mode: QuirksMode) {
        *self.quirks.borrow_mut() = mode != QuirksMode::NoQuirks;
    }
    fn same_node(&self, one: &usize, other: &usize) -> bool {
        one == other
    }
    fn elem_name<'a>(&'a self, target: &'a usize) -> Ref<'a, QualName> {
        Ref::map(self.nodes.borrow(), |nodes| nodes[*target].name.as_ref().expect("an element"))
    }
    fn get_template_contents(&self, target: &usize) -> usize {
        *target
    }
    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, _: ElementFlags) -> usize {
        self.add(Some(name), &attributes, "")
    }
    fn create_comment(&self, _: StrTendril) -> usize {
        self.add(None, &[], "")
    }
    fn create_pi(&self, _: StrTendril, _: StrTendril) -> usize {
        self.add(None, &[], "")
    }
    fn append(&self, parent: &usize, child: NodeOrText<usize>) {
        let end = self.nodes.borrow()[*parent].children.len();
        self.place(*parent, end, child);
    }
    fn append_before_sibling(&self, sibling: &usize, child: NodeOrText<usize>) {
        let parent = self.nodes.borrow()[*sibling].parent.expect("a sibling has a parent");
        let index = self.nodes.borrow()[parent].children.iter().position(|it| it == sibling).expect("a child");
        self.place(parent, index, child);
    }
    fn append_based_on_parent_node(&self, element: &usize, previous: &usize, child: NodeOrText<usize>) {
        let has_parent = self.nodes.borrow()[*element].parent.is_some();
        match has_parent {
            true => self.append_before_sibling(element, child),
            false => self.append(previous, child),
        }
    }
    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}
    fn remove_from_parent(&self, target: &usize) {
        let Some(parent) = self.nodes.borrow_mut()[*target].parent.take() else { return };
        self.nodes.borrow_mut()[parent].children.retain(|it| it != target);
    }
    fn reparent_children(&self, node: &usize, parent: &usize) {
        let children = std::mem::take(&mut self.nodes.borrow_mut()[*node].children);
        for child in children {
            self.append(parent, NodeOrText::AppendNode(child));
        }
    }
    fn add_attrs_if_missing(&self, _: &usize, _: Vec<Attribute>) {}
}

/// The page reads the same after minifying, and minifying twice changes nothing more.
fn reads_the_same(html: &str) -> String {
    let minified = minify(html);
    let (before, after) = (Page::parse(html), Page::parse(&minified));
    assert_eq!(before.readable(), after.readable(), "{minified}");
    assert_eq!(before.quirks, after.quirks);
    assert_eq!(minify(&minified), minified);
    minified
}

fn body(inner: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"fr\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<title>A &amp; B</title>\n</head>\n\
         <body>\n{inner}\n</body>\n</html>\n"
    )
}

const RICH: &str = r##"
  <a class="skip  link" href="#contenu">Aller au contenu</a>
  <a class="skip" href="#menu">Aller au menu</a>
  <header>
    <a href="./"><img src="logo.svg" alt="" width="40" height="40"> <span>Participation citoyenne</span></a>
    <nav aria-label="Langues"> <a lang="nl" hreflang="nl-BE" href="nl/">Nederlands</a> · <a href="en/">English</a>
      <b>Français</b> <i>ici</i> </nav>
    <nav><ol> <li><a href="../">Accueil</a> </li> <li><a href="./" aria-current="page"> Charte </a></li> </ol></nav>
  </header>
  <main id="contenu" tabindex="-1">
    <h1> La charte : <span lang="nl">goedendag</span> <span class="nb">12 345</span> </h1>
    <p>Un <em>mot </em><strong> autre</strong>, H<sub>2</sub>O, 6<sup>e</sup> <code>a  b</code>.<br> Suite<sup><a
      href="#note-1" id="ref-1" role="doc-noteref">Note 1</a></sup> et&nbsp;fin « oui » ?</p>
    <div>Texte <b>gras</b> <i>italique</i> <!-- rien --> <u>souligné</u> <!-- a --><s>barré</s><!-- b --> fin</div>
    <section> <a href="a/">Un</a> <a href="b/">Deux</a>
    <a href="c/">Trois</a> <button type="button">Ouvrir</button> <input type="text" value="x"> <label>Nom <input type="search"></label></section>
    <pre role="group" aria-label="Exemple" tabindex="0"><code translate="no">
  date: 2026  # deux espaces

fin &lt;b&gt; &amp;eacute; &amp;#X41; &amp;so; "x"
</code></pre>
    <pre>

deux lignes vides</pre>
    <ul class="tasks"><li class="task-done"><span>Fait</span> Relire</li> <li><p>Un</p> <p>Deux</p></li></ul>
    <div class="scroll" role="region" aria-labelledby="t" tabindex="0"><table><caption id="t">Titre <em>long</em> ici</caption>
      <colgroup></colgroup><colgroup span="2"></colgroup>
      <thead><tr><th scope="col" rowspan="2">Ville</th><th scope="colgroup" colspan="2" class="end">Réunions</th></tr>
      <tr><th scope="col">Matin</th><th scope="col">Soir</th></tr></thead>
      <tbody><tr><th scope="row">Lille <span>6</span> <span>9</span></th><td>6</td><td></td></tr></tbody></table></div>
    <dl><dt>Terme</dt> <dd>Texte <a href="x">lien</a> <a href="y">autre</a></dd></dl>
    <figure role="figure" aria-label="L’image d’un &quot;parc&quot; &amp; d'un `pont`"><img src="a%20b.jpg" alt="Un parc, l'été" loading="lazy" decoding="async">
      <figcaption>Le parc</figcaption></figure>
    <details open><summary>Plus <b>de</b> <i>détails</i></summary> <p>Voilà</p></details>
    <p><svg viewBox="0 0 10 10" role="img" aria-label="Rond"> <title>Rond  plein</title> <circle cx="5" cy="5" r="5"/> </svg> <a
      href="https://example.org/?a=1&amp;b=2&amp;copy=3#é">Lien</a> <time datetime="2026-11-20">20 novembre 2026</time> <abbr>MEL</abbr></p>
    <blockquote> <p>« Citation »</p> </blockquote> <hr>
    <p dir="rtl" lang="ar">مرحبا <bdi>x</bdi> <bdo dir="ltr">y</bdo></p>
    <aside class="callout note" role="note"><p class="callout-title">À savoir</p><p>A &amp; B &amp;amp; C &amp;T; D&amp;lt; &#38; E</p></aside>
  </main>
  <footer><a href="a">A</a> <a href="b">B</a><br> <small>2026</small> <a href="c/">C</a></footer>
  <script type="application/ld+json">{"@type": "WebPage", "name": "A &amp; B  C \u003cp> & D"}</script>
"##;

#[test]
fn a_rich_page_reads_the_same() {
    let minified = reads_the_same(&body(RICH));
    assert!(minified.len() < body(RICH).len());
    assert!(minified.starts_with("<!doctype html><html"), "{minified}");
    assert!(!minified.contains("\n  <"), "{minified}");
}

#[test]
fn spaces_between_links_are_heard() {
    for parent in ["div", "nav", "section", "header", "footer", "aside", "article", "main", "p", "li", "td", "dd", "h2"]
    {
        let html = body(&format!("<{parent}> <a href=\"a\">A</a>\n <a href=\"b\">B</a> </{parent}>"));
        let minified = reads_the_same(&html);
        if parent != "td" {
            assert!(minified.contains("A</a> <a"), "{minified}");
        }
    }
}

#[test]
fn the_words_of_a_drawing_stand_apart() {
    let drawing = "<svg role=\"img\"><desc>Tout.</desc> <g><text>Lille</text> <rect/> <text>42</text> </g></svg>";
    let minified = minify(&body(drawing));
    assert!(minified.contains("</desc> <g><text>Lille</text> <rect"), "{minified}");
}

#[test]
fn references_in_text_stay_text() {
    for text in
        ["&amp;#X41;", "&amp;so;", "&amp;amp;", "&amp;lt", "AT&amp;T", "&amp;copy=1", "&amp;#65", "\u{226a}\u{20d2}"]
    {
        let html = body(&format!("<p title=\"{text}\">{text}</p>"));
        let minified = reads_the_same(&html);
        assert!(!minified.contains("&so;"), "{minified}");
    }
}

#[test]
fn values_of_attributes_stay() {
    for value in ["", "a b", "a`b", "it's", "&quot;x&quot;", "a=b", "./", "../a/?b", "'&quot;`=&lt;>", "é\u{a0}»"] {
        reads_the_same(&body(&format!(
            "<p><a href=\"{value}\" aria-label=\"{value}\">x</a><img src=x alt=\"{value}\"></p>"
        )));
    }
}

#[test]
fn any_text_is_minified_without_panic() {
    for html in ["", "<", "<a", "</", "<!--", "<p>&amp;", "a < b", "<pre>", "\u{e000}\u{ffff}"] {
        minify(html);
    }
}

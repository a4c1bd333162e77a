//! Pages at random, from a number: what authors write, what they break, and what nobody should write.

/// Makes pages; the same number makes the same page.
pub struct Soup {
    state: u64,
}

const TAGS: &[&str] = &[
    "a",
    "abbr",
    "article",
    "b",
    "blockquote",
    "body",
    "br",
    "button",
    "caption",
    "code",
    "col",
    "colgroup",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "fieldset",
    "figure",
    "font",
    "footer",
    "form",
    "h1",
    "h2",
    "head",
    "header",
    "hr",
    "html",
    "i",
    "iframe",
    "image",
    "img",
    "input",
    "label",
    "li",
    "link",
    "main",
    "math",
    "menu",
    "meta",
    "mi",
    "nav",
    "noscript",
    "object",
    "ol",
    "optgroup",
    "option",
    "p",
    "pre",
    "rp",
    "rt",
    "ruby",
    "script",
    "section",
    "select",
    "small",
    "span",
    "strong",
    "style",
    "summary",
    "svg",
    "table",
    "tbody",
    "td",
    "template",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "time",
    "title",
    "tr",
    "u",
    "ul",
    "video",
    "wbr",
    "x-y",
    "g",
    "path",
    "desc",
    "foreignObject",
    "linearGradient",
    "annotation-xml",
    "frameset",
    "nobr",
    "address",
    "center",
    "hgroup",
    "search",
    "dialog",
    "legend",
    "source",
    "param",
    "applet",
    "marquee",
    "plaintext",
    "xmp",
    "listing",
    "tt",
];

const TEXTS: &[&str] = &[
    "text",
    " ",
    "\n",
    "é « à »",
    "&amp;",
    "&eacute;",
    "&nbsp;",
    "&notit;",
    "&not;",
    "&amp",
    "&#233;",
    "&#xe9;",
    "&#128;",
    "&#0;",
    "&x;",
    "& ",
    "&",
    "a < b",
    "<3",
    "a > b",
    "\r\n",
    "\r",
    "\t",
    "]]>",
    "<![CDATA[ <p> ]]>",
    "<!-- <p> -->",
    "<!-->",
    "<!--x--!>",
    "<!doctype html>",
    "<?php ?>",
    "</>",
    "</ x>",
    "<<",
    "\0",
    "\u{feff}",
    "\u{c}",
    "&lt;p>",
    "&ngE;",
    "&#x110000;",
];

const ATTRIBUTES: &[&str] = &[
    " class=a",
    " id=\"x\"",
    " href='a?b&amp;c'",
    " href=\"?a=1&copy=2\"",
    " alt",
    " alt=\"\"",
    " title=\"a > b <i>\"",
    " a=1 a=2",
    " hidden",
    " type=hidden",
    " lang = fr",
    " CLASS=B",
    " value=\"a\nb\"",
    " value='\r\n'",
    " data-x=/a/",
    "/",
    " /",
    " viewbox=\"0 0 1 1\"",
    " xlink:href=#a",
    " xmlns=\"x\"",
    " checked",
    " color=red",
    " encoding=text/html",
    " charset=utf-8",
    " b=\"&quot;&eacute;&notit;\"",
    " =x",
    " a\"b",
    " shadowrootmode=open",
    "\n\tid=é",
    " d='",
];

/// Attributes without a fault.
const PLAIN: &[&str] =
    &[" class=a", " id=\"x\"", " data-u=\"?a=1&copy=2\"", " hidden", " title=\"a > b <i>\"", " lang='&eacute;\n'"];

/// Well nested pieces, as pages have them.
const PIECES: &[&str] = &[
    "<ul><li>one<li>two</ul>",
    "<ol><li><p>one</p></li><li><a href=/x>two</a></li></ol>",
    "<table><caption>c</caption><thead><tr><th scope=col>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>",
    "<table><tr><td>a<td>b<tr><th>c</table>",
    "<table>\n<tbody>\n<tr>\n<td>a</td>\n</tr>\n</tbody>\n</table>",
    "<dl><dt>a<dd>b<dt>c<dd>d</dl>",
    "<p>a <strong>b <em>c</em></strong> d",
    "<select><option value=1 selected>a<option>b</select>",
    "<select><optgroup label=x><option>a</option></optgroup></select>",
    "<form action=/x><label>a <input name=b></label><button>c</button></form>",
    "<svg viewBox=\"0 0 2 2\"><title>t</title><path d=\"M0 0\"/><g><use href=#a></use></g></svg>",
    "<details><summary>s</summary><p>d</details>",
    "<figure><img src=a alt=b><figcaption>c</figcaption></figure>",
    "<script>if (a < b) { x = '</p>' }</script>",
    "<style>a > b { content: '<' }</style>",
    "<textarea>\n<p>&amp;</textarea>",
    "<pre>\n\nx</pre>",
    "<a href=x><h2>y</h2></a>",
    "<nav aria-label=\"a\"><ul><li><a href=/>b</a></ul></nav>",
    "<ruby>a<rp>(<rt>b<rp>)</ruby>",
    "<video controls><source src=a><track src=b kind=captions></video>",
    "<h2 id=a>t</h2><p>u<hr><p>v",
    "<noscript><p>n</p></noscript>",
    "<iframe src=a title=b></iframe>",
    "<object data=a><p>b</p></object>",
    "<blockquote><p>q</blockquote>",
    "<template><p>a</p></template>",
    "<math><mi>x</mi></math>",
];

/// How many pieces at the end of the list are rare.
const RARE: usize = 2;

impl Soup {
    /// From a number.
    pub fn new(seed: u64) -> Self {
        Self { state: seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0xD1B5_4A32_D192_ED03 }
    }

    /// Tags, texts and attributes in any order.
    pub fn page(&mut self) -> String {
        let mut page = String::new();
        for _ in 0..self.below(40) + 2 {
            match self.below(6) {
                0 | 1 => self.start(&mut page),
                2 => {
                    page.push_str("</");
                    page.push_str(self.pick(TAGS));
                    page.push('>');
                }
                3 => page.push_str(self.pick(PIECES)),
                4 => page.push_str("<p>"),
                _ => page.push_str(self.pick(TEXTS)),
            }
        }
        page
    }

    /// A well nested page.
    pub fn clean(&mut self) -> String {
        let mut page =
            String::from("<!doctype html><html lang=fr><head><meta charset=utf-8><title>t</title></head><body>");
        if self.below(3) == 0 {
            page = String::from(
                "<!doctype html><html lang=fr><meta charset=utf-8><title>t</title><link rel=a href=b><body>",
            );
        } else if self.below(4) == 0 {
            page = String::from("<!doctype html>\n<html>\n<head>\n<title>t</title>\n</head>\n<body>\n");
        }
        for _ in 0..self.below(4) + 1 {
            self.block(&mut page, 3);
        }
        if self.below(2) == 0 {
            page.push_str("</body></html>\n");
        }
        page
    }

    /// A well nested page with a few changes.
    pub fn changed(&mut self) -> String {
        let mut page = self.clean();
        for _ in 0..self.below(3) + 1 {
            self.change(&mut page);
        }
        page
    }

    /// Something well nested that may hold blocks.
    fn block(&mut self, page: &mut String, depth: usize) {
        if depth == 0 || self.below(3) == 0 {
            page.push_str(self.pick(&PIECES[..PIECES.len() - RARE]));
            return;
        }
        let name = self.pick(&["div", "section", "main", "article", "li", "td", "blockquote", "p", "h2"]);
        let (before, after) = match name {
            "li" => ("<ul>", "</ul>"),
            "td" => ("<table><tr>", "</table>"),
            _ => ("", ""),
        };
        let is_line = matches!(name, "p" | "h2");
        page.push_str(before);
        self.open(page, name);
        for _ in 0..self.below(3) + 1 {
            page.push_str(self.pick(&TEXTS[..12]));
            if is_line { self.line(page, depth - 1) } else { self.block(page, depth - 1) }
        }
        page.push_str(&format!("</{name}>{after}"));
    }

    /// Something well nested inside a line.
    fn line(&mut self, page: &mut String, depth: usize) {
        let name = self.pick(&["span", "em", "strong", "code", "label", "button", "abbr", "time"]);
        self.open(page, name);
        page.push_str(self.pick(&TEXTS[..12]));
        if depth > 0 && name != "button" {
            self.line(page, depth - 1);
        }
        page.push_str(&format!("</{name}>"));
    }

    fn open(&mut self, page: &mut String, name: &str) {
        page.push('<');
        page.push_str(name);
        let first = self.below(PLAIN.len());
        for attribute in PLAIN.iter().cycle().skip(first).take(self.below(3)) {
            page.push_str(attribute);
        }
        page.push('>');
    }

    /// Puts something into a page, or takes something out of it.
    fn change(&mut self, page: &mut String) {
        let mut at = self.below(page.len() + 1);
        while !page.is_char_boundary(at) {
            at -= 1;
        }
        // Most changes are between tags.
        if self.below(4) != 0 {
            at = page[..at].rfind('<').unwrap_or(0);
        }
        match self.below(5) {
            0 => page.insert_str(at, self.pick(TEXTS)),
            1 => page.insert_str(at, &format!("</{}>", self.pick(TAGS))),
            2 => {
                let end = page[at..].find('>').map_or(page.len(), |length| at + length + 1);
                page.replace_range(at..end, "");
            }
            3 => page.insert_str(at, self.pick(PIECES)),
            _ => {
                let mut tag = String::new();
                self.start(&mut tag);
                page.insert_str(at, &tag);
            }
        }
    }

    fn start(&mut self, page: &mut String) {
        page.push('<');
        page.push_str(self.pick(TAGS));
        for _ in 0..self.below(3) {
            page.push_str(self.pick(ATTRIBUTES));
        }
        page.push('>');
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }

    /// A number below another (xorshift64*).
    fn below(&mut self, limit: usize) -> usize {
        self.state ^= self.state >> 12;
        self.state ^= self.state << 25;
        self.state ^= self.state >> 27;
        (self.state.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % limit
    }
}

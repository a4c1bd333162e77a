//! What the strict builder knows of names: which rule of the HTML Standard (13.2.6) a tag falls under, and how SVG spells.

/// The rule for a start tag.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Kind {
    /// `html`
    Html,
    /// `head`
    Head,
    /// `body`
    Body,
    /// Elements of the head without an end: `link`, `meta`.
    Meta,
    /// `title`: characters and references until its end.
    Title,
    /// `style`
    Style,
    /// `iframe`, which holds characters only.
    Raw,
    /// `script`
    Script,
    /// `textarea`
    Textarea,
    /// Blocks, which close an open paragraph.
    Block,
    /// `p`
    Paragraph,
    /// `h1` to `h6`
    Heading,
    /// `pre`
    Pre,
    /// `form`
    Form,
    /// `li`
    Item,
    /// `dd` and `dt`
    Term,
    /// `button`
    Button,
    /// `a`, `em` and the like.
    Formatting,
    /// `object` and what is like it.
    Object,
    /// `table`
    Table,
    /// `caption`
    Caption,
    /// `colgroup`
    Columns,
    /// `col`
    Column,
    /// `tbody`, `thead`, `tfoot`
    Rows,
    /// `tr`
    Row,
    /// `td` and `th`
    Cell,
    /// Elements without an end.
    Void,
    /// `input`
    Input,
    /// `hr`
    Rule,
    /// `select`
    Select,
    /// `option`
    Choice,
    /// `optgroup`
    Choices,
    /// `rp` and `rt`
    Ruby,
    /// `svg`
    Svg,
    /// An element of SVG, inside a drawing.
    Drawn,
    /// Everything without a rule of its own.
    Other,
    /// Tags with rules that the strict builder leaves to html5ever.
    Unsure,
}

/// In no way out of the scope (13.2.4.2 "has an element in scope").
pub const SCOPE: u8 = 1;
/// "Special" elements (13.2.4.2).
pub const SPECIAL: u8 = 2;
/// Elements whose end tag is implied (13.2.6.1 "generate implied end tags").
pub const IMPLIED: u8 = 4;
/// Elements that must be closed by their own end tag, or the pages after them depend on it: the strict builder gives up otherwise.
pub const OWN_END: u8 = 8;

/// The rule and the sets of an element of HTML.
pub fn look_up(name: &str) -> (Kind, u8) {
    match name {
        "html" => (Kind::Html, SCOPE | SPECIAL),
        "head" => (Kind::Head, SPECIAL),
        "body" => (Kind::Body, SPECIAL),
        "base" | "basefont" | "bgsound" | "link" | "meta" => (Kind::Meta, SPECIAL),
        "title" => (Kind::Title, SPECIAL),
        "style" => (Kind::Style, SPECIAL),
        "iframe" => (Kind::Raw, SPECIAL),
        "script" => (Kind::Script, SPECIAL),
        "textarea" => (Kind::Textarea, SPECIAL),
        "address" | "article" | "aside" | "blockquote" | "center" | "details" | "dir" | "div" | "dl" | "fieldset"
        | "figcaption" | "figure" | "footer" | "header" | "hgroup" | "main" | "menu" | "nav" | "ol" | "section"
        | "summary" | "ul" => (Kind::Block, SPECIAL),
        "dialog" | "search" => (Kind::Block, 0),
        "p" => (Kind::Paragraph, SPECIAL | IMPLIED),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => (Kind::Heading, SPECIAL),
        "pre" | "listing" => (Kind::Pre, SPECIAL),
        "form" => (Kind::Form, SPECIAL | OWN_END),
        "li" => (Kind::Item, SPECIAL | IMPLIED),
        "dd" | "dt" => (Kind::Term, SPECIAL | IMPLIED),
        "button" => (Kind::Button, SPECIAL),
        "a" | "b" | "big" | "code" | "em" | "font" | "i" | "s" | "small" | "strike" | "strong" | "tt" | "u" => {
            (Kind::Formatting, OWN_END)
        }
        "applet" | "marquee" | "object" => (Kind::Object, SCOPE | SPECIAL | OWN_END),
        "table" => (Kind::Table, SCOPE | SPECIAL),
        "caption" => (Kind::Caption, SCOPE | SPECIAL),
        "colgroup" => (Kind::Columns, SPECIAL),
        "col" => (Kind::Column, SPECIAL),
        "tbody" | "tfoot" | "thead" => (Kind::Rows, SPECIAL),
        "tr" => (Kind::Row, SPECIAL),
        "td" | "th" => (Kind::Cell, SCOPE | SPECIAL),
        "area" | "br" | "embed" | "img" | "wbr" | "param" | "source" | "track" => (Kind::Void, SPECIAL),
        "input" => (Kind::Input, SPECIAL),
        "hr" => (Kind::Rule, SPECIAL),
        "select" => (Kind::Select, SCOPE | SPECIAL),
        "option" => (Kind::Choice, IMPLIED),
        "optgroup" => (Kind::Choices, IMPLIED),
        "rp" | "rt" => (Kind::Ruby, IMPLIED),
        "svg" => (Kind::Svg, 0),
        "noscript" => (Kind::Other, SPECIAL),
        "frame" | "frameset" | "image" | "isindex" | "keygen" | "math" | "nobr" | "noembed" | "noframes"
        | "plaintext" | "rb" | "rtc" | "template" | "xmp" => (Kind::Unsure, SPECIAL),
        _ => (Kind::Other, 0),
    }
}

/// True for tags that end a drawing (13.2.6.5), and for those of which the strict builder is not sure inside one.
pub fn leaves_drawing(name: &str) -> bool {
    matches!(
        name,
        "b" | "big"
            | "blockquote"
            | "body"
            | "br"
            | "center"
            | "code"
            | "dd"
            | "div"
            | "dl"
            | "dt"
            | "em"
            | "embed"
            | "font"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "head"
            | "hr"
            | "i"
            | "img"
            | "li"
            | "listing"
            | "math"
            | "menu"
            | "meta"
            | "nobr"
            | "ol"
            | "p"
            | "pre"
            | "ruby"
            | "s"
            | "script"
            | "small"
            | "span"
            | "strong"
            | "strike"
            | "sub"
            | "sup"
            | "table"
            | "tt"
            | "u"
            | "ul"
            | "var"
    )
}

/// The capitals of an element of SVG (13.2.6.5), of which the tag was read in small letters.
pub fn svg_element(name: &str) -> Option<&'static str> {
    spelt(SVG_ELEMENTS, name)
}

/// The capitals of an attribute of SVG (13.2.6.1 "adjust SVG attributes").
pub fn svg_attribute(name: &str) -> Option<&'static str> {
    spelt(SVG_ATTRIBUTES, name)
}

fn spelt(table: &'static [&'static str], name: &str) -> Option<&'static str> {
    let small = |it: &'static str| it.bytes().map(|byte| byte.to_ascii_lowercase());
    table.binary_search_by(|it| small(it).cmp(name.bytes())).ok().map(|found| table[found])
}

/// In the order of their small letters.
const SVG_ELEMENTS: &[&str] = &[
    "altGlyph",
    "altGlyphDef",
    "altGlyphItem",
    "animateColor",
    "animateMotion",
    "animateTransform",
    "clipPath",
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feConvolveMatrix",
    "feDiffuseLighting",
    "feDisplacementMap",
    "feDistantLight",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feImage",
    "feMerge",
    "feMergeNode",
    "feMorphology",
    "feOffset",
    "fePointLight",
    "feSpecularLighting",
    "feSpotLight",
    "feTile",
    "feTurbulence",
    "foreignObject",
    "glyphRef",
    "linearGradient",
    "radialGradient",
    "textPath",
];

/// In the order of their small letters.
const SVG_ATTRIBUTES: &[&str] = &[
    "attributeName",
    "attributeType",
    "baseFrequency",
    "baseProfile",
    "calcMode",
    "clipPathUnits",
    "diffuseConstant",
    "edgeMode",
    "filterUnits",
    "glyphRef",
    "gradientTransform",
    "gradientUnits",
    "kernelMatrix",
    "kernelUnitLength",
    "keyPoints",
    "keySplines",
    "keyTimes",
    "lengthAdjust",
    "limitingConeAngle",
    "markerHeight",
    "markerUnits",
    "markerWidth",
    "maskContentUnits",
    "maskUnits",
    "numOctaves",
    "pathLength",
    "patternContentUnits",
    "patternTransform",
    "patternUnits",
    "pointsAtX",
    "pointsAtY",
    "pointsAtZ",
    "preserveAlpha",
    "preserveAspectRatio",
    "primitiveUnits",
    "refX",
    "refY",
    "repeatCount",
    "repeatDur",
    "requiredExtensions",
    "requiredFeatures",
    "specularConstant",
    "specularExponent",
    "spreadMethod",
    "startOffset",
    "stdDeviation",
    "stitchTiles",
    "surfaceScale",
    "systemLanguage",
    "tableValues",
    "targetX",
    "targetY",
    "textLength",
    "viewBox",
    "viewTarget",
    "xChannelSelector",
    "yChannelSelector",
    "zoomAndPan",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_are_found() {
        for table in [SVG_ELEMENTS, SVG_ATTRIBUTES] {
            assert!(table.is_sorted_by_key(|name| name.to_ascii_lowercase()));
            for name in table {
                assert_eq!(spelt(table, &name.to_ascii_lowercase()), Some(*name));
            }
        }
        assert_eq!(svg_element("path"), None);
    }
}

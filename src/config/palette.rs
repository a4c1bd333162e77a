//! Makes the colours of a site: those of the theme, and two that a site may choose. Whatever a site chooses, text keeps 7 to 1
//! on every surface, by day and by night (WCAG 2.2, 1.4.6), and rings and lines keep 3 to 1 (1.4.11).

use std::sync::Arc;

use super::{
    Colors,
    colour::{Colour, Oklch},
};
use crate::base::{
    diagnostic::{Diagnostic, Edit, Fix, Safety},
    fields::{Fields, wrong_type},
    node::{Node, NodeValue},
    source::Spanned,
};

/// Contrast of text.
pub const TEXT: f64 = 7.0;
/// Contrast of what is no text and must be seen.
pub const SHAPE: f64 = 3.0;

/// What text stands on.
const SURFACES: &[&str] = &["paper", "stone", "wash"];
/// What is seen and not read.
const SHAPES: &[&str] = &["line", "focus"];
/// What says nothing: rules between things that space already tells apart.
const ORNAMENTS: &[&str] = &["rule"];

/// The colours of a site, by day and by night.
#[derive(Clone, PartialEq, Debug)]
pub struct Palette {
    /// On light paper.
    pub light: Tokens,
    /// On dark paper.
    pub dark: Tokens,
}

/// Named colours: `paper` becomes `--paper`.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Tokens(Vec<(Arc<str>, Spanned<Colour>)>);

impl Tokens {
    /// Reads `[tokens.light]` or `[tokens.dark]` of a theme.
    pub fn read(node: Option<&Node>, findings: &mut Vec<Diagnostic>) -> Self {
        let Some(node) = node else { return Self::default() };
        let NodeValue::Map(entries) = &node.value else {
            findings.push(wrong_type(node, "map"));
            return Self::default();
        };
        let mut tokens = Self::default();
        let mut fields = Fields::of(node);
        for (name, node) in entries {
            let Some(text) = fields.take_text(node) else { continue };
            match Colour::parse(&text.value) {
                Some(colour) => tokens.0.push((Arc::clone(&name.value), Spanned::new(colour, text.span))),
                None => findings.push(Diagnostic::error("bad-colour", text.span).with("value", &text.value)),
            }
        }
        findings.extend(fields.finish().into_iter().filter(|finding| finding.rule != "unknown-key"));
        tokens
    }

    /// A colour by its name.
    pub fn get(&self, name: &str) -> Option<Colour> {
        self.spanned(name).map(|colour| colour.value)
    }

    /// Every colour with its name, in the theme's order.
    pub fn all(&self) -> impl Iterator<Item = (&str, Colour)> {
        self.0.iter().map(|(name, colour)| (&**name, colour.value))
    }

    /// What text stands on.
    pub fn surfaces(&self) -> Vec<Colour> {
        SURFACES.iter().filter_map(|name| self.get(name)).collect()
    }

    fn spanned(&self, name: &str) -> Option<&Spanned<Colour>> {
        self.0.iter().find(|(token, _)| &**token == name).map(|(_, colour)| colour)
    }

    fn set(&mut self, name: &str, colour: Spanned<Colour>) {
        match self.0.iter_mut().find(|(token, _)| &**token == name) {
            Some((_, old)) => *old = colour,
            None => self.0.push((name.into(), colour)),
        }
    }

    /// The surface on which a colour is hardest to see.
    fn worst(&self, colour: Colour) -> Option<(&'static str, f64)> {
        let contrasts = SURFACES.iter().filter_map(|name| Some((*name, colour.contrast(self.get(name)?))));
        contrasts.min_by(|one, two| one.1.total_cmp(&two.1))
    }

    fn css(&self) -> String {
        let tokens: Vec<String> =
            self.0.iter().map(|(name, colour)| format!("--{name}:{}", short(colour.value))).collect();
        format!(":root{{{}}}", tokens.join(";"))
    }
}

impl Palette {
    /// Lays the two colours of the site over those of the theme. A colour that cannot be read in light mode is reported
    /// (`colour-contrast`) and mended, so that what follows has something to work with.
    pub fn new(light: Tokens, dark: Tokens, colors: &Colors, findings: &mut Vec<Diagnostic>) -> Self {
        let mut palette = Self { light, dark };
        palette.check_theme(findings);
        let chosen = palette.lay("accent", colors.accent.as_ref(), findings);
        if chosen || palette.light.get("accent-deep").is_none() {
            palette.light.deepen(|_| Colour::WHITE);
        }
        if chosen || palette.dark.get("accent-deep").is_none() {
            palette.dark.deepen(nearly_black);
        }
        let chosen = palette.lay("link", colors.link.as_ref(), findings);
        for tokens in [&mut palette.light, &mut palette.dark] {
            if let Some(link) = tokens.spanned("link").cloned()
                && (chosen || tokens.get("focus").is_none())
            {
                tokens.set("focus", link);
            }
        }
        palette
    }

    /// Lays a colour of the site over the theme's, and finds what it is by night. True if the site has chosen one.
    fn lay(&mut self, name: &'static str, own: Option<&Spanned<Arc<str>>>, findings: &mut Vec<Diagnostic>) -> bool {
        let own = own.and_then(|own| Some(Spanned::new(Colour::parse(&own.value)?, own.span)));
        let chosen = own.is_some();
        if let Some(own) = own {
            let readable = self.readable(name, own, findings);
            self.light.set(name, readable);
        }
        if let Some(day) = self.light.spanned(name)
            && (chosen || self.dark.get(name).is_none())
        {
            let night = day.clone().map(|day| at_night(day, &self.dark.surfaces()));
            self.dark.set(name, night);
        }
        chosen
    }

    /// The tokens as CSS, short, in the theme's order.
    pub fn css(&self) -> String {
        format!("{}@media (prefers-color-scheme:dark){{{}}}", self.light.css(), self.dark.css())
    }

    fn readable(&self, name: &'static str, colour: Spanned<Colour>, findings: &mut Vec<Diagnostic>) -> Spanned<Colour> {
        let surfaces = self.light.surfaces();
        let Some((surface, ratio)) = self.light.worst(colour.value) else { return colour };
        if ratio >= TEXT {
            return colour;
        }
        let finding = told(Diagnostic::error("colour-contrast", colour.span), name, colour.value, surface, ratio);
        let Some(darker) = colour.value.darkened(&surfaces, TEXT) else {
            findings.push(finding);
            return colour;
        };
        let edit = Edit { span: colour.span, text: darker.to_string() };
        findings.push(
            finding
                .says("colour-contrast-suggestion")
                .with("suggestion", darker.to_string())
                .fix(Fix { safety: Safety::Safe, edits: vec![edit] }),
        );
        Spanned::new(darker, colour.span)
    }

    /// A site may replace `theme.toml`: its colours are held to the same promise.
    fn check_theme(&self, findings: &mut Vec<Diagnostic>) {
        for (mode, tokens) in [("light", &self.light), ("dark", &self.dark)] {
            for (name, colour) in &tokens.0 {
                let needed = match &**name {
                    // What stands on the accent is no colour for paper, and a deep accent is no colour for text.
                    name if SURFACES.contains(&name) || ORNAMENTS.contains(&name) => continue,
                    name if name.starts_with("on-") || name == "accent-deep" => continue,
                    name if SHAPES.contains(&name) => SHAPE,
                    _ => TEXT,
                };
                let Some((surface, ratio)) = tokens.worst(colour.value) else { continue };
                if ratio < needed {
                    let finding = Diagnostic::error("colour-contrast", colour.span).says("colour-contrast-theme");
                    let finding = told(finding, name, colour.value, surface, ratio).with("mode", mode);
                    findings.push(finding.with("needed", needed as i64));
                }
            }
            let (Some(deep), Some(on)) = (tokens.spanned("accent-deep"), tokens.spanned("on-accent")) else { continue };
            let ratio = deep.value.contrast(on.value);
            if ratio < TEXT {
                let finding = Diagnostic::error("colour-contrast", on.span).says("colour-contrast-theme");
                let finding = told(finding, "on-accent", on.value, "accent-deep", ratio).with("mode", mode);
                findings.push(finding.with("needed", TEXT as i64));
            }
        }
    }
}

impl Tokens {
    /// Makes `accent-deep`, the ground of a button, from `accent`, away from the text that stands on it: the theme's, else the
    /// usual one.
    fn deepen(&mut self, usual: impl Fn(Colour) -> Colour) {
        let Some(accent) = self.spanned("accent").cloned() else { return };
        let text = self.get("on-accent").unwrap_or_else(|| usual(accent.value));
        let deep = match text.luminance() > MIDDLE {
            true => deeper(accent.value).darkened(&[text], TEXT),
            false => accent.value.lightened(&[text], TEXT),
        };
        let (deep, text) = match deep {
            Some(deep) => (deep, text),
            // The theme's text is no good on any shade.
            None => (Colour::BLACK, Colour::WHITE),
        };
        self.set("accent-deep", Spanned::new(deep, accent.span));
        self.set("on-accent", Spanned::new(text, accent.span));
    }
}

/// The luminance from which white and black are equally far (in contrast).
const MIDDLE: f64 = 0.179;

/// A shade darker than the colour of text, so that a button weighs more than a word.
fn deeper(colour: Colour) -> Colour {
    let seen = colour.to_oklch();
    Colour::from_oklch(Oklch { lightness: seen.lightness - 0.07, ..seen })
}

/// Text on a light button: a trace of the button's hue.
fn nearly_black(colour: Colour) -> Colour {
    let seen = colour.to_oklch();
    Colour::from_oklch(Oklch { lightness: 0.18, chroma: seen.chroma * 0.4, hue: seen.hue })
}

/// The same hue on dark paper: light, and paler, since strong colours glare there.
fn at_night(colour: Colour, surfaces: &[Colour]) -> Colour {
    let seen = colour.to_oklch();
    let pale = Oklch { lightness: seen.lightness.max(0.8), chroma: seen.chroma * 0.75, hue: seen.hue };
    let pale = Colour::from_oklch(pale);
    pale.lightened(surfaces, TEXT).unwrap_or(Colour::WHITE)
}

/// The arguments that all messages about contrast have; the ratio is cut, not rounded: 6.99 is not 7.
fn told(finding: Diagnostic, name: &str, colour: Colour, surface: &str, ratio: f64) -> Diagnostic {
    let tenths = (ratio * 10.0).floor() as i64;
    finding
        .with("name", name)
        .with("value", colour.to_string())
        .with("surface", surface)
        .with("whole", tenths / 10)
        .with("tenth", tenths % 10)
}

/// `#ffaa00` is `#fa0` to a browser.
fn short(colour: Colour) -> String {
    let long = colour.to_string();
    let digits = long.as_bytes();
    match digits[1] == digits[2] && digits[3] == digits[4] && digits[5] == digits[6] {
        true => [0, 1, 3, 5].iter().map(|at| char::from(digits[*at])).collect(),
        false => long,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::source::{SourceMap, Span};

    fn span() -> Span {
        let mut sources = SourceMap::default();
        Span::start_of(sources.load("site.toml", ""))
    }

    fn tokens(pairs: &[(&str, &str)]) -> Tokens {
        let mut tokens = Tokens::default();
        for (name, text) in pairs {
            tokens.set(name, Spanned::new(Colour::parse(text).expect("a colour"), span()));
        }
        tokens
    }

    fn light() -> Tokens {
        tokens(&[
            ("paper", "#fbf8f3"),
            ("stone", "#f1ebe1"),
            ("wash", "#e3eef3"),
            ("accent", "#8f2a1c"),
            ("link", "#0a4a68"),
        ])
    }

    fn dark() -> Tokens {
        tokens(&[("paper", "#16181b"), ("stone", "#212429"), ("wash", "#15303c")])
    }

    fn chosen(accent: &str, link: &str) -> (Palette, Vec<Diagnostic>) {
        let colour = |text: &str| Some(Spanned::new(Arc::from(text), span()));
        let colors = Colors { accent: colour(accent), link: colour(link) };
        let mut findings = Vec::new();
        (Palette::new(light(), dark(), &colors, &mut findings), findings)
    }

    fn assert_readable(palette: &Palette, what: &str) {
        for tokens in [&palette.light, &palette.dark] {
            let surfaces = tokens.surfaces();
            for name in ["accent", "link", "focus"] {
                let colour = tokens.get(name).expect("a token");
                assert!(colour.least_contrast(&surfaces) >= TEXT, "{what}: {name} {colour}");
            }
            let (deep, on) = (tokens.get("accent-deep").expect("deep"), tokens.get("on-accent").expect("on"));
            assert!(deep.contrast(on) >= TEXT, "{what}: {on} on {deep}");
        }
    }

    #[test]
    fn colours_that_can_be_read_stay_as_they_were_chosen() {
        let (palette, findings) = chosen("#8f2a1c", "#0a4a68");
        assert_eq!(findings, []);
        assert_eq!(palette.light.get("accent"), Colour::parse("#8f2a1c"));
        assert_eq!(palette.light.get("focus"), Colour::parse("#0a4a68"));
        assert_readable(&palette, "the theme's own");
    }

    #[test]
    fn every_hue_can_be_read_by_day_and_by_night() {
        for degrees in (0..360).step_by(6) {
            for (lightness, chroma) in [(0.1, 0.05), (0.35, 0.2), (0.5, 0.3), (0.7, 0.15), (0.95, 0.37), (0.6, 0.0)] {
                let hue = f64::from(degrees).to_radians();
                let colour = Colour::from_oklch(Oklch { lightness, chroma, hue }).to_string();
                let (palette, _) = chosen(&colour, &colour);
                assert_readable(&palette, &colour);
            }
        }
    }

    #[test]
    fn a_site_that_chooses_nothing_has_the_colours_of_the_theme() {
        let mut findings = Vec::new();
        let palette = Palette::new(light(), dark(), &Colors::default(), &mut findings);
        assert_eq!(findings, []);
        assert_eq!(palette.light.get("accent"), Colour::parse("#8f2a1c"));
        assert_readable(&palette, "the theme");
    }

    #[test]
    fn a_theme_may_choose_the_text_of_its_buttons() {
        let mut light = light();
        light.set("on-accent", Spanned::new(Colour::parse("#fbf8f3").expect("paper"), span()));
        let colors = Colors { accent: Some(Spanned::new("#8f2a1c".into(), span())), link: None };
        let palette = Palette::new(light, dark(), &colors, &mut Vec::new());
        assert_eq!(palette.light.get("on-accent"), Colour::parse("#fbf8f3"));
        assert_readable(&palette, "paper on brick");
    }

    #[test]
    fn a_pale_colour_is_refused_with_the_nearest_one_that_will_do() {
        let (palette, findings) = chosen("#e07020", "#0a4a68");
        assert_eq!(findings.len(), 1);
        assert_eq!(findings[0].message.id, "colour-contrast-suggestion");
        let mended = findings[0].fix.as_ref().map(|fix| fix.edits[0].text.clone()).expect("a fix");
        assert_eq!(palette.light.get("accent"), Colour::parse(&mended));
        let (_, findings) = chosen(&mended, "#0a4a68");
        assert_eq!(findings, []);
    }

    #[test]
    fn a_theme_that_cannot_be_read_is_told_so() {
        let mut findings = Vec::new();
        let mut light = light();
        light.set("soft", Spanned::new(Colour::parse("#777777").expect("grey"), span()));
        light.set("line", Spanned::new(Colour::parse("#dddddd").expect("grey"), span()));
        Palette::new(light, dark(), &Colors::default(), &mut findings);
        let told: Vec<&str> = findings.iter().map(|finding| finding.message.id).collect();
        assert_eq!(told, ["colour-contrast-theme", "colour-contrast-theme"]);
    }

    #[test]
    fn the_sheet_is_short_and_in_order() {
        let palette = Palette { light: tokens(&[("paper", "#ffffff"), ("ink", "#112233")]), dark: Tokens::default() };
        let css = ":root{--paper:#fff;--ink:#123}@media (prefers-color-scheme:dark){:root{}}";
        assert_eq!(palette.css(), css);
    }
}

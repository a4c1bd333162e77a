//! What the cascade must come to, on small pages.

use super::{Looks, Medium, Sheets, Size};
use crate::audit::{rendering::Display, tree::Tree};

/// One value of the first element of a name, in a medium.
fn see<T>(html: &str, medium: Medium, name: &str, read: impl Fn(&super::Computed) -> T) -> T {
    let html = format!("<!DOCTYPE html>{html}");
    let tree = Tree::parse(&html);
    let looks = Looks::new(&tree, Sheets::of(&tree, &|_| None));
    let element = tree.elements().find(|it| it.is(name)).expect("the element is on the page");
    read(looks.at(medium).expect("the engine is there").of(element).expect("it is styled"))
}

fn colour(html: &str, medium: Medium, name: &str) -> String {
    see(html, medium, name, |it| it.colour.hex())
}

#[test]
fn specificity_importance_and_inheritance_decide() {
    let sheet = "<style>p { color: red } .a { color: blue } #b { color: green } em { color: lime !important }</style>";
    assert_eq!(colour(&format!("{sheet}<p>x"), Medium::WIDE, "p"), "#ff0000");
    assert_eq!(colour(&format!("{sheet}<p class=a><b>x</b>"), Medium::WIDE, "b"), "#0000ff");
    assert_eq!(colour(&format!("{sheet}<p class=a id=b>x"), Medium::WIDE, "p"), "#008000");
    assert_eq!(colour(&format!("{sheet}<em style='color:red'>x"), Medium::WIDE, "em"), "#00ff00");
}

#[test]
fn imported_sheets_come_first_under_their_conditions_and_what_is_not_at_hand_is_known_to_be_missing() {
    let files = [
        ("css/a.css", "@import \"b.css\"; @import url(../c.css) layer(low); @import 'd.css' print; p { color: #333 }"),
        ("css/b.css", "@import 'a.css'; p { color: #444; background: #eee } i { color: #555 }"),
        ("css/../c.css", "i { color: #666 } b { color: #777 }"),
        ("css/d.css", "b { color: #888 }"),
    ];
    let linked = |address: &str| files.iter().find(|(name, _)| *name == address).map(|(_, text)| (*text).into());
    let looks = |head: &str| {
        let html = format!("<!DOCTYPE html>{head}<p>x<i>x</i><b>x</b>");
        let tree = Tree::parse(&html);
        let sheets = Sheets::of(&tree, &linked);
        let complete = sheets.complete;
        let looks = Looks::new(&tree, sheets);
        let wide = looks.at(Medium::WIDE).expect("the engine is there");
        let colour = |name: &str| {
            let element = tree.elements().find(|it| it.is(name)).expect("an element");
            wide.of(element).expect("it is styled").colour.hex()
        };
        (["p", "i", "b"].map(colour), complete)
    };
    let expected = ["#333333", "#555555", "#777777"].map(str::to_owned);
    assert_eq!(looks("<link rel=stylesheet href=css/a.css>").0, expected);
    assert_eq!(looks("<base href=css/><link rel=stylesheet href=a.css>").0, expected);
    assert!(looks("<link rel=stylesheet href=css/d.css>").1);
    assert!(!looks("<style>@import 'lost.css';</style>").1);
    assert!(looks("<style>/* @import 'lost.css'; */ p { color: #123456 }</style>").1);
    assert!(!looks("<base href=https://example.org/><link rel=stylesheet href=css/d.css>").1);
}

#[test]
fn custom_properties_nesting_layers_and_has_are_known() {
    let sheet = "<style>:root { --x: #123456 } @layer a { p { color: red } } section { p:has(b) { color: var(--x) } }\
                 @supports (display: grid) { i { color: var(--none, #010203) } }</style>";
    assert_eq!(colour(&format!("{sheet}<section><p><b>x</b></section>"), Medium::WIDE, "p"), "#123456");
    assert_eq!(colour(&format!("{sheet}<p><i>x</i>"), Medium::WIDE, "i"), "#010203");
}

#[test]
fn media_decide_between_light_dark_narrow_forced_and_paper() {
    let html = "<style>:root { color-scheme: light dark } p { color: light-dark(#111, #eee) }\
                @media (width < 400px) { p { color: #00f } } @media (forced-colors: active) { p { color: #0f0 } }\
                @media print { p { color: #f00 } } @media (prefers-reduced-motion: reduce) { p { color: #ff0 } }</style><p>x";
    assert_eq!(colour(html, Medium::WIDE, "p"), "#111111");
    assert_eq!(colour(html, Medium::DARK, "p"), "#eeeeee");
    assert_eq!(colour(html, Medium::NARROW, "p"), "#0000ff");
    assert_eq!(colour(html, Medium::FORCED, "p"), "#00ff00");
    assert_eq!(colour(html, Medium::PRINT, "p"), "#ff0000");
    assert_eq!(colour(html, Medium::STILL, "p"), "#ffff00");
}

#[test]
fn a_page_that_says_nothing_of_schemes_is_light_whatever_the_reader_prefers() {
    assert_eq!(colour("<a href=x>x</a>", Medium::DARK, "a"), "#0000ee");
    assert_eq!(colour("<meta name=color-scheme content='light dark'><a href=x>x</a>", Medium::DARK, "a"), "#9e9eff");
}

#[test]
fn old_attributes_are_heard_and_lose_against_sheets() {
    assert_eq!(see("<body bgcolor=navy text=white>", Medium::WIDE, "body", |it| it.background.hex()), "#000080");
    assert_eq!(colour("<style>font { color: red }</style><font color=green>x", Medium::WIDE, "font"), "#ff0000");
    assert_eq!(see("<p hidden>x", Medium::WIDE, "p", |it| it.display), Display::None);
    assert_eq!(see("<dialog>x</dialog>", Medium::WIDE, "dialog", |it| it.display), Display::None);
}

#[test]
fn lengths_that_need_a_layout_are_unknown() {
    let width = |css: &str| see(&format!("<p style='width:{css}'>x"), Medium::WIDE, "p", |it| it.width);
    assert_eq!(width("2em"), Size::Px(32.0));
    assert_eq!(width("50%"), Size::Unknown);
    assert_eq!(width("calc(10px + 1rem)"), Size::Px(26.0));
    assert_eq!(width("auto"), Size::Auto);
}

#[test]
fn what_the_focus_changes_is_known() {
    let html = "<!DOCTYPE html><style>a { outline: none } a.b:focus { color: red } .c:focus-within { background: red }\
                input:focus + label { color: red }</style><a id=a href=x>x</a><a id=b class=b href=x>x</a>\
                <div class=c><a id=c href=x>x</a></div><input id=d style='outline:0'><label>x</label>";
    let tree = Tree::parse(html);
    let looks = Looks::new(&tree, Sheets::of(&tree, &|_| None));
    let cascade = looks.at(Medium::WIDE).expect("the engine is there");
    let changes = |id: &str| {
        let element = tree.elements().find(|it| it.attribute("id") == Some(id)).expect("it is on the page");
        cascade.focused.get(&element.id()).map_or(0, Vec::len)
    };
    assert_eq!(["a", "b", "c", "d"].map(changes), [0, 1, 1, 1]);
}

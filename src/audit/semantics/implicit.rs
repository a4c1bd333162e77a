//! The role that each element has by itself (HTML-AAM 1.0, 3.5; ARIA in HTML, 4; SVG-AAM 1.0, 5; MathML-AAM).

use html5ever::ns;

use super::{flat, roles::has_authored_name};
use crate::audit::{aria::Role, page::Page, tree::Element};

/// The implicit role of an element. Nothing where the standards say that it corresponds to none.
pub fn role<'t>(page: &Page<'t>, element: Element<'t>) -> Option<Role> {
    if element.is_svg() {
        return svg(element);
    }
    if element.tag().namespace == ns!(mathml) {
        return (element.local_name() == "math").then_some(Role::Math);
    }
    if !element.is_html() {
        return None;
    }
    Some(match element.local_name() {
        "a" | "area" => either(element.has("href"), Role::Link, Role::Generic),
        "address" | "details" | "fieldset" | "hgroup" | "optgroup" => Role::Group,
        "article" => Role::Article,
        "aside" => return Some(aside(page, element)),
        "b" | "bdi" | "bdo" | "body" | "data" | "div" | "i" | "pre" | "q" | "samp" | "small" | "span" | "u" => {
            Role::Generic
        }
        "blockquote" => Role::Blockquote,
        "button" => Role::Button,
        "caption" => Role::Caption,
        "code" => Role::Code,
        "datalist" => Role::ListBox,
        "del" | "s" => Role::Deletion,
        "dfn" => Role::Term,
        "dialog" => Role::Dialog,
        "em" => Role::Emphasis,
        "figure" => Role::Figure,
        "footer" => either(is_scoped_to_body(element), Role::ContentInfo, Role::Generic),
        "form" => either(has_authored_name(page, element), Role::Form, Role::Generic),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Role::Heading,
        "header" => either(is_scoped_to_body(element), Role::Banner, Role::Generic),
        "hr" => Role::Separator,
        "html" => Role::Document,
        "img" => image(page, element),
        "input" => return input(page, element),
        "ins" => Role::Insertion,
        "li" => either(is_in_list(element), Role::ListItem, Role::Generic),
        "main" => Role::Main,
        "menu" | "ol" | "ul" => Role::List,
        "meter" => Role::Meter,
        "nav" => Role::Navigation,
        "option" => Role::Option,
        "output" => Role::Status,
        "p" => Role::Paragraph,
        "progress" => Role::ProgressBar,
        "search" => Role::Search,
        "section" => either(has_authored_name(page, element), Role::Region, Role::Generic),
        "select" => either(is_listbox(element), Role::ListBox, Role::ComboBox),
        "strong" => Role::Strong,
        "sub" => Role::Subscript,
        "summary" => return (!element.parent().is_some_and(|it| it.is("details"))).then_some(Role::Generic),
        "sup" => Role::Superscript,
        "table" => Role::Table,
        "tbody" | "tfoot" | "thead" => part_of_table(page, element, Role::RowGroup)?,
        "td" => return cell(page, element),
        "textarea" => Role::TextBox,
        "th" => return header(page, element),
        "time" => Role::Time,
        "tr" => part_of_table(page, element, Role::Row)?,
        _ => return None,
    })
}

fn either(condition: bool, one: Role, other: Role) -> Role {
    if condition { one } else { other }
}

/// `header` and `footer` belong to the whole page unless something else is around them.
fn is_scoped_to_body(element: Element<'_>) -> bool {
    const SECTIONS: &[&str] = &["article", "aside", "main", "nav", "section"];
    const ROLES: &[&str] = &["article", "complementary", "main", "navigation", "region"];
    !element.ancestors().any(|it| {
        it.is_one_of(SECTIONS)
            || it.attribute("role").and_then(Role::first_valid).is_some_and(|role| ROLES.contains(&role.name()))
    })
}

/// An item belongs to the list around it, whatever means nothing in between. In a list that was made a menu or a row of tabs it is nothing by
/// itself: what it holds counts.
fn is_in_list(element: Element<'_>) -> bool {
    let means_nothing = |it: &Element<'_>| it.is_one_of(&["div", "slot", "span"]) || it.local_name().contains('-');
    let around = flat::ancestors(element).find(|it| !means_nothing(it) || it.has("role"));
    let is_still_list = |it: Element<'_>| {
        it.attribute("role")
            .and_then(Role::first_valid)
            .is_none_or(|role| role.is_presentational() || role.is_a(Role::List))
    };
    around.is_some_and(|it| it.is_one_of(&["ul", "ol", "menu"]) && is_still_list(it))
}

/// `aside` inside a section is a landmark only if it has a name.
fn aside<'t>(page: &Page<'t>, element: Element<'t>) -> Role {
    let nested = element.ancestors().any(|it| it.is_one_of(&["article", "aside", "nav", "section"]));
    either(!nested || has_authored_name(page, element), Role::Complementary, Role::Generic)
}

/// A picture with an empty `alt` is decoration, unless something else contradicts it.
fn image<'t>(page: &Page<'t>, element: Element<'t>) -> Role {
    let decorative = element.attribute("alt").is_some_and(str::is_empty);
    either(decorative && !page.resists_presentation(element), Role::NoRole, Role::Img)
}

fn input<'t>(page: &Page<'t>, element: Element<'t>) -> Option<Role> {
    let list = || {
        let list = element.attribute("list").and_then(|id| page.by_id_beside(element, id));
        list.is_some_and(|it| it.is("datalist"))
    };
    let kind = element.attribute("type").unwrap_or_default().trim_ascii().to_ascii_lowercase();
    Some(match &*kind {
        "button" | "image" | "reset" | "submit" => Role::Button,
        "checkbox" => Role::Checkbox,
        "color" | "date" | "datetime-local" | "file" | "hidden" | "month" | "password" | "time" | "week" => {
            return None;
        }
        "number" => Role::SpinButton,
        "radio" => Role::Radio,
        "range" => Role::Slider,
        _ if list() => Role::ComboBox,
        "search" => Role::SearchBox,
        _ => Role::TextBox,
    })
}

/// A `select` that shows several choices at once.
fn is_listbox(element: Element<'_>) -> bool {
    let size = element.attribute("size").and_then(|it| it.trim_ascii().parse::<u32>().ok());
    element.has("multiple") || size.is_some_and(|size| size > 1)
}

/// What the cells of a table are, as the role of the table says.
fn cell<'t>(page: &Page<'t>, element: Element<'t>) -> Option<Role> {
    let table = element.ancestors().find(|it| it.is("table"))?;
    Some(match page.role(table) {
        Some(Role::Grid | Role::TreeGrid) => Role::GridCell,
        Some(Role::Table) => Role::Cell,
        _ => Role::Generic,
    })
}

/// Rows and their groups are nothing by themselves in a table that is given another role.
fn part_of_table<'t>(page: &Page<'t>, element: Element<'t>, part: Role) -> Option<Role> {
    let table = element.ancestors().find(|it| it.is("table"))?;
    let is_table = page.role(table).is_some_and(|role| role.is_a(Role::Table));
    Some(either(is_table, part, Role::Generic))
}

/// The role of `th`: as `scope` says, else as its neighbours do.
fn header<'t>(page: &Page<'t>, element: Element<'t>) -> Option<Role> {
    let cell = cell(page, element)?;
    if cell == Role::Generic {
        return Some(cell);
    }
    let scope = element.attribute("scope").unwrap_or_default().trim_ascii().to_ascii_lowercase();
    Some(match &*scope {
        "col" | "colgroup" => Role::ColumnHeader,
        "row" | "rowgroup" => Role::RowHeader,
        _ => {
            let mut row = element.parent()?.children();
            either(row.any(|it| it.is("td")), Role::RowHeader, Role::ColumnHeader)
        }
    })
}

fn svg(element: Element<'_>) -> Option<Role> {
    let named = || {
        let title = element.children().find(|it| it.is_svg() && it.local_name() == "title");
        title.is_some_and(|it| !it.text_content().trim().is_empty())
            || ["aria-label", "aria-labelledby", "aria-describedby", "aria-roledescription"]
                .iter()
                .any(|name| element.attribute(name).is_some_and(|it| !it.trim().is_empty()))
    };
    let link = || {
        element
            .attributes()
            .iter()
            .any(|it| *it.name == *"href" && (it.namespace == ns!() || it.namespace == ns!(xlink)))
    };
    match element.local_name() {
        "svg" => Some(Role::GraphicsDocument),
        "a" if link() => Some(Role::Link),
        "image" => Some(Role::Img),
        "text" => Some(Role::Group),
        "g" | "a" | "foreignObject" | "use" | "tspan" | "textPath" if named() => Some(Role::GraphicsObject),
        "circle" | "ellipse" | "line" | "path" | "polygon" | "polyline" | "rect" if named() => {
            Some(Role::GraphicsSymbol)
        }
        _ => None,
    }
}

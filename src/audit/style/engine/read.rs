//! Reads stylo's computed values into plain ones.

use style::{
    color::{AbsoluteColor, ColorSpace},
    counter_style::CounterStyle,
    properties::ComputedValues,
    stylist::Stylist,
    values::{
        computed::{self, Display as Shown, LengthPercentage, font::FontStyle},
        generics::{
            basic_shape::ClipPath,
            box_::PositionProperty,
            column::ColumnCount,
            counters::{Content, ContentItem},
            font::LineHeight,
            image::{Gradient, GradientItem, Image},
            length::{GenericMargin as Margin, GenericMaxSize, GenericSize},
            position::Inset,
            transform::{Rotate, Scale},
        },
        specified::{
            box_::{DisplayInside, DisplayOutside, Overflow as Flow},
            color::{ColorSchemeFlags, ForcedColorAdjust},
            outline::OutlineStyle,
            text::{
                TextAlignKeyword, TextDecorationLine, TextOverflowSide, TextTransform, TextWrapMode, WhiteSpaceCollapse,
            },
            ui::{CursorKind, PointerEvents},
        },
    },
};
use style_traits::ToCss;

use super::gone::is_gone;
use crate::audit::{
    rendering::Display,
    style::{Colour, Computed, Halo, Line, Matrix, Overflow, Picture, Position, Size, TextAlign, WritingMode},
};

/// Everything that rules ask of an element.
pub fn computed(values: &ComputedValues) -> Computed {
    let (boxes, text, effects) = (values.get_box(), values.get_inherited_text(), values.get_effects());
    let (place, background, svg) = (values.get_position(), values.get_background(), values.get_svg());
    let font_size = values.get_font().font_size.computed_size().px();
    let css = |it: &dyn Fn() -> String| it().into_boxed_str();
    let line = text_line(values);
    Computed {
        display: display(boxes.display),
        spread: matches!(boxes.display.inside(), DisplayInside::Flex | DisplayInside::Grid | DisplayInside::TableRow)
            || !matches!(values.get_column().column_count, ColumnCount::Auto),
        boxed: boxes.display != Shown::Inline,
        visible: values.get_inherited_box().visibility == style::computed_values::visibility::T::Visible,
        colour: colour(values.resolve_color(&text._webkit_text_fill_color)),
        background: colour(values.resolve_color(&background.background_color)),
        picture: picture(values),
        painted: background.background_clip.0.contains(&computed::BackgroundClip::Text)
            || effects.mix_blend_mode != style::computed_values::mix_blend_mode::T::Normal
            || !effects.filter.0.is_empty()
            || svg.mask_image.0.iter().any(|it| !matches!(it, Image::None)),
        opacity: effects.opacity,
        font_size,
        font_weight: values.get_font().font_weight.value(),
        italic: values.get_font().font_style != FontStyle::NORMAL,
        line_height: match &values.get_font().line_height {
            LineHeight::Normal => None,
            LineHeight::Number(number) => Some(number.0 * font_size),
            LineHeight::Length(length) => Some(length.0.px()),
        },
        letter_spacing: length(&text.letter_spacing.0),
        word_spacing: length(&text.word_spacing),
        uppercase: text.text_transform.contains(TextTransform::UPPERCASE),
        text_align: if text.text_align == TextAlignKeyword::Justify { TextAlign::Justified } else { TextAlign::Ragged },
        text_indent: length(&text.text_indent.length),
        unbroken: text.text_wrap_mode == TextWrapMode::Nowrap,
        keeps_lines: text.white_space_collapse != WhiteSpaceCollapse::Collapse,
        ellipsis: {
            let overflow = &values.get_text().text_overflow;
            [&overflow.first, &overflow.second].contains(&&TextOverflowSide::Ellipsis)
        },
        position: match boxes.position {
            PositionProperty::Absolute => Position::Absolute,
            PositionProperty::Fixed => Position::Fixed,
            PositionProperty::Sticky => Position::Sticky,
            PositionProperty::Static | PositionProperty::Relative => Position::Flow,
        },
        offsets: [inset(&place.top), inset(&place.right), inset(&place.bottom), inset(&place.left)],
        clipped: !effects.clip.is_auto() || !matches!(svg.clip_path, ClipPath::None),
        gone: is_gone(values),
        overflow_x: overflow(boxes.overflow_x),
        overflow_y: overflow(boxes.overflow_y),
        width: size(&place.width),
        height: size(&place.height),
        min_width: size(&place.min_width),
        min_height: size(&place.min_height),
        max_width: max_size(&place.max_width),
        max_height: max_size(&place.max_height),
        padding: {
            let padding = values.get_padding();
            [&padding.padding_top, &padding.padding_right, &padding.padding_bottom, &padding.padding_left]
                .map(|it| length(&it.0))
        },
        margin: {
            let margin = values.get_margin();
            [&margin.margin_top, &margin.margin_bottom].map(margin_length)
        },
        transform: matrix(values),
        writing_mode: if values.writing_mode.is_vertical() { WritingMode::Vertical } else { WritingMode::Horizontal },
        outline: outline(values),
        border: border(values),
        box_shadow: css(&|| {
            if effects.box_shadow.0.is_empty() { String::new() } else { effects.box_shadow.to_css_string() }
        }),
        halo: halo(values),
        decorated: line,
        decoration_colour: colour(values.resolve_color(&values.get_text().text_decoration_color)),
        animated: animated(values),
        endless: animated(values) && endless(values),
        transition: transition(values),
        pointer: values.get_inherited_ui().cursor.keyword == CursorKind::Pointer,
        bulleted: values.get_list().list_style_type.0 != CounterStyle::None,
        untouchable: values.get_inherited_ui().pointer_events == PointerEvents::None,
        colours_kept: text.forced_color_adjust == ForcedColorAdjust::None,
        dark: values.get_inherited_ui().color_scheme.bits.contains(ColorSchemeFlags::DARK),
        content: content(values),
    }
}

/// The colour behind the page, where nothing is painted: it follows the scheme of the root (CSS Color Adjustment, 2.1).
pub fn canvas(stylist: &Stylist, root: Option<&ComputedValues>) -> Colour {
    let scheme = root.map_or(ColorSchemeFlags::empty(), |it| it.get_inherited_ui().color_scheme.bits);
    let (light, dark) = (scheme.contains(ColorSchemeFlags::LIGHT), scheme.contains(ColorSchemeFlags::DARK));
    let preferred = stylist.device().color_scheme() == style::queries::values::PrefersColorScheme::Dark;
    if dark && (preferred || !light) {
        // Chromium's.
        let grey = 18.0 / 255.0;
        return Colour { red: grey, green: grey, blue: grey, alpha: 1.0 };
    }
    Colour::WHITE
}

fn colour(from: AbsoluteColor) -> Colour {
    let [red, green, blue, alpha] = *from.to_color_space(ColorSpace::Srgb).raw_components();
    let within = |part: f32| part.clamp(0.0, 1.0);
    Colour { red: within(red), green: within(green), blue: within(blue), alpha: within(alpha) }
}

fn display(from: Shown) -> Display {
    if from == Shown::None {
        return Display::None;
    }
    if from == Shown::Contents {
        return Display::Contents;
    }
    match (from.outside(), from.inside()) {
        (DisplayOutside::Inline, DisplayInside::Flow) => Display::Inline,
        (DisplayOutside::Inline, _) => Display::InlineBlock,
        _ => Display::Block,
    }
}

fn length(from: &LengthPercentage) -> Size {
    from.to_length().map_or(Size::Unknown, |it| Size::Px(it.px()))
}

fn picture(values: &ComputedValues) -> Picture {
    let background = values.get_background();
    let images = background.background_image.0.iter().enumerate();
    let mut images = images.filter(|(index, it)| !matches!(it, Image::None) && !is_beside_contents(values, *index));
    let gradient = match (images.next(), images.next()) {
        (None, _) => return Picture::None,
        (Some((_, Image::Gradient(gradient))), None) => gradient,
        _ => return Picture::Unknown,
    };
    let colours: Vec<Colour> = match &**gradient {
        Gradient::Linear { items, .. } | Gradient::Radial { items, .. } => {
            items.iter().filter_map(|it| stop(values, it)).collect()
        }
        Gradient::Conic { items, .. } => items.iter().filter_map(|it| stop(values, it)).collect(),
    };
    // A gradient that is smaller than its box leaves the colour below to be seen, who knows where.
    let whole =
        background.background_size.0.iter().all(|it| matches!(it.to_css_string().as_str(), "auto" | "auto auto"));
    if whole { Picture::Gradient(colours.into()) } else { Picture::Unknown }
}

/// True if a layer of the background is drawn once, at an edge, and no larger than the padding there: a stripe, or a sign beside the text.
fn is_beside_contents(values: &ComputedValues, layer: usize) -> bool {
    let background = values.get_background();
    // Layers that are listed further than a property take its values from the beginning again (CSS Backgrounds 3, 2.1).
    fn at<T: ToCss>(list: &[T], layer: usize) -> String {
        list.get(layer % list.len().max(1)).map(ToCss::to_css_string).unwrap_or_default()
    }
    let repeat = at(&background.background_repeat.0, layer);
    let size = at(&background.background_size.0, layer);
    let (across, down) =
        (at(&background.background_position_x.0, layer), at(&background.background_position_y.0, layer));
    let mut size = size.split(' ');
    let (width, height) = (size.next().unwrap_or_default(), size.next().unwrap_or("auto"));
    let padding = values.get_padding();
    let fits = |size: &str, edge: &computed::NonNegativeLengthPercentage| {
        let size = size.strip_suffix("px").and_then(|it| it.parse::<f32>().ok());
        size.zip(edge.0.to_length()).is_some_and(|(size, edge)| size <= edge.px())
    };
    let (first, last) = (|it: &str| it == "0%" || it == "0px", |it: &str| it == "100%");
    let once_down = matches!(repeat.as_str(), "no-repeat" | "repeat-x" | "repeat no-repeat");
    let once_across = matches!(repeat.as_str(), "no-repeat" | "repeat-y" | "no-repeat repeat");
    once_down && first(&down) && fits(height, &padding.padding_top)
        || once_down && last(&down) && fits(height, &padding.padding_bottom)
        || once_across && first(&across) && fits(width, &padding.padding_left)
        || once_across && last(&across) && fits(width, &padding.padding_right)
}

fn stop<T>(values: &ComputedValues, item: &GradientItem<computed::Color, T>) -> Option<Colour> {
    match item {
        GradientItem::SimpleColorStop(color) | GradientItem::ComplexColorStop { color, .. } => {
            Some(colour(values.resolve_color(color)))
        }
        GradientItem::InterpolationHint(_) => None,
    }
}

fn halo(values: &ComputedValues) -> Option<Halo> {
    let shadows = &values.get_inherited_text().text_shadow.0;
    let first = shadows.first()?;
    let colour = colour(values.resolve_color(&first.color));
    let goes = |x: f32, y: f32| {
        shadows.iter().any(|it| it.horizontal.px() * x + it.vertical.px() * y > 0.0 && it.color == first.color)
    };
    let closed = goes(1.0, 0.0) && goes(-1.0, 0.0) && goes(0.0, 1.0) && goes(0.0, -1.0);
    let centred = shadows.iter().any(|it| it.horizontal.px() == 0.0 && it.vertical.px() == 0.0 && it.blur.px() > 0.0);
    (closed || centred).then_some(Halo { colour, closed })
}

fn size(from: &computed::Size) -> Size {
    match from {
        GenericSize::LengthPercentage(it) => length(&it.0),
        GenericSize::Auto => Size::Auto,
        _ => Size::Unknown,
    }
}

fn max_size(from: &computed::MaxSize) -> Size {
    match from {
        GenericMaxSize::LengthPercentage(it) => length(&it.0),
        GenericMaxSize::None => Size::Auto,
        _ => Size::Unknown,
    }
}

fn inset(from: &computed::Inset) -> Size {
    match from {
        Inset::LengthPercentage(it) => length(it),
        Inset::Auto => Size::Auto,
        _ => Size::Unknown,
    }
}

fn margin_length(from: &computed::Margin) -> Size {
    match from {
        Margin::LengthPercentage(it) => length(it),
        Margin::Auto => Size::Auto,
        _ => Size::Unknown,
    }
}

fn overflow(from: Flow) -> Overflow {
    match from {
        Flow::Visible => Overflow::Visible,
        Flow::Hidden | Flow::Clip => Overflow::Cut,
        Flow::Scroll | Flow::Auto => Overflow::Scroll,
    }
}

fn text_line(values: &ComputedValues) -> bool {
    let lines = TextDecorationLine::UNDERLINE | TextDecorationLine::OVERLINE | TextDecorationLine::LINE_THROUGH;
    values.get_text().text_decoration_line.intersects(lines)
}

fn outline(values: &ComputedValues) -> Line {
    let outline = values.get_outline();
    let drawn = !outline.outline_style.none_or_hidden();
    Line {
        drawn,
        automatic: matches!(outline.outline_style, OutlineStyle::Auto),
        width: if drawn { outline.outline_width.0.to_f32_px() } else { 0.0 },
        colour: colour(values.resolve_color(&outline.outline_color)),
    }
}

fn border(values: &ComputedValues) -> [Line; 4] {
    let border = values.get_border();
    let line = |style: computed::BorderStyle, width: f32, of: &computed::Color| {
        let drawn = !style.none_or_hidden();
        Line {
            drawn,
            automatic: false,
            width: if drawn { width } else { 0.0 },
            colour: colour(values.resolve_color(of)),
        }
    };
    [
        line(border.border_top_style, border.border_top_width.0.to_f32_px(), &border.border_top_color),
        line(border.border_right_style, border.border_right_width.0.to_f32_px(), &border.border_right_color),
        line(border.border_bottom_style, border.border_bottom_width.0.to_f32_px(), &border.border_bottom_color),
        line(border.border_left_style, border.border_left_width.0.to_f32_px(), &border.border_left_color),
    ]
}

fn matrix(values: &ComputedValues) -> Matrix {
    let boxes = values.get_box();
    let turned = match boxes.rotate {
        Rotate::None => 0.0,
        Rotate::Rotate(angle) => angle.degrees(),
        Rotate::Rotate3D(x, y, z, angle) if x == 0.0 && y == 0.0 && z != 0.0 => angle.degrees() * z.signum(),
        Rotate::Rotate3D(..) => return Matrix::Unknown,
    };
    let scaled = match boxes.scale {
        Scale::None => (1.0, 1.0),
        Scale::Scale(x, y, _) => (x, y),
    };
    if boxes.transform.0.is_empty() && turned == 0.0 && scaled == (1.0, 1.0) {
        return Matrix::Identity;
    }
    // Translations in percent need a box; what turns and stretches does not: any box does.
    let side = computed::Length::new(0.0);
    let reference =
        euclid::default::Rect::new(euclid::default::Point2D::new(side, side), euclid::default::Size2D::new(side, side));
    let Ok((own, deep)) = boxes.transform.to_transform_3d_matrix(Some(&reference)) else { return Matrix::Unknown };
    if deep && (own.m13 != 0.0 || own.m23 != 0.0 || own.m31 != 0.0 || own.m32 != 0.0) {
        return Matrix::Unknown;
    }
    let (sin, cos) = turned.to_radians().sin_cos();
    // rotate · scale · transform, on columns.
    let [a, b, c, d] = [own.m11 * scaled.0, own.m12 * scaled.1, own.m21 * scaled.0, own.m22 * scaled.1];
    Matrix::Plane([cos * a - sin * b, sin * a + cos * b, cos * c - sin * d, sin * c + cos * d])
}

fn animated(values: &ComputedValues) -> bool {
    let ui = values.get_ui();
    // Most elements have no animation: a list of one name that is none.
    let named = ui.animation_name.0.iter().any(|it| !it.is_none());
    named && ui.animation_duration.0.iter().any(|it| !matches!(it.to_css_string().as_str(), "0s" | "auto"))
}

/// WCAG 2.2, 2.2.2: more than five seconds. Lists of durations and counts are repeated as the list of names asks.
fn endless(values: &ComputedValues) -> bool {
    let ui = values.get_ui();
    let seconds = |it: String| it.strip_suffix('s').and_then(|it| it.parse().ok()).unwrap_or(0.0f32);
    let durations = ui.animation_duration.0.iter().map(|it| seconds(it.to_css_string())).cycle();
    let counts = ui.animation_iteration_count.0.iter().map(ToCss::to_css_string).cycle();
    let names = ui.animation_name.0.iter().map(ToCss::to_css_string);
    let mut animations = names.zip(durations.zip(counts)).filter(|(name, _)| name != "none");
    animations.any(|(_, (seconds, count))| {
        let times = count.parse().unwrap_or(f32::INFINITY);
        seconds > 0.0 && seconds * times > 5.0
    })
}

fn transition(values: &ComputedValues) -> bool {
    values.get_ui().transition_duration.0.iter().any(|it| it.seconds() > 0.0)
}

fn content(values: &ComputedValues) -> Option<Box<str>> {
    let Content::Items(items) = &values.get_counters().content else { return None };
    let end = items.alt_start;
    // Where CSS gives an alternative text, it is that which is heard.
    let heard = if end < items.items.len() { &items.items[end..] } else { &items.items[..] };
    let mut text = String::new();
    for item in heard {
        match item {
            ContentItem::String(it) => text.push_str(it),
            ContentItem::OpenQuote => text.push('“'),
            ContentItem::CloseQuote => text.push('”'),
            _ => {}
        }
    }
    Some(text.into())
}

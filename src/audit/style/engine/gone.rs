//! Whether style alone takes an element out of sight by other means than `display`, `visibility` and a place: a path that leaves nothing of it, a
//! transform that makes it nothing, a margin or a move that takes it far away. What depends on the size of a box is not known here.

use style::{
    properties::ComputedValues,
    values::{
        computed::{Length, LengthPercentage},
        generics::{basic_shape::ClipPath, position::Inset, transform::Translate},
    },
};
use style_traits::ToCss;

/// Beyond this many CSS pixels to the left or above, something was moved away on purpose: drawers of menus are narrower.
const FAR: f32 = -1000.0;

/// True if nothing of the element can be seen, nor of what stands in it.
pub fn is_gone(values: &ComputedValues) -> bool {
    let path = &values.get_svg().clip_path;
    !matches!(path, ClipPath::None) && leaves_nothing(&path.to_css_string())
        || is_transformed_away(values)
        || is_moved_away(values)
}

/// True for a path without an inside (CSS Shapes 1, 3.1): an inset from both sides that meets in the middle, a circle without a radius, a polygon
/// that is one point.
fn leaves_nothing(path: &str) -> bool {
    let Some((shape, arguments)) = path.split_once('(') else { return false };
    let arguments = arguments.rsplit_once(')').map_or(arguments, |(before, _)| before);
    match shape {
        "inset" => {
            let sides = arguments.split("round").next().unwrap_or_default();
            let sides: Vec<Option<f32>> = sides.split_whitespace().map(percent).collect();
            let side = |places: [usize; 4]| places.iter().find_map(|at| sides.get(*at)).copied().flatten();
            // What is left out of four is that of the opposite side, or of all (CSS Backgrounds 3, shorthands of four sides).
            let (top, right) = (side([0; 4]), side([1, 0, 0, 0]));
            let (bottom, left) = (side([2, 0, 0, 0]), side([3, 1, 0, 0]));
            let meets = |one: Option<f32>, other: Option<f32>| one.zip(other).is_some_and(|(a, b)| a + b >= 100.0);
            meets(top, bottom) || meets(left, right)
        }
        "circle" | "ellipse" => {
            let radii = arguments.split("at").next().unwrap_or_default();
            radii.split_whitespace().any(|radius| matches!(radius, "0" | "0px" | "0%"))
        }
        "polygon" => {
            let mut points = arguments.split(',').map(str::trim).filter(|it| !matches!(*it, "evenodd" | "nonzero"));
            points.next().is_some_and(|first| points.all(|it| it == first))
        }
        _ => false,
    }
}

/// Percents; what is zero is so in any unit.
fn percent(side: &str) -> Option<f32> {
    match side {
        "0" | "0px" => Some(0.0),
        side => side.strip_suffix('%')?.parse().ok(),
    }
}

fn is_transformed_away(values: &ComputedValues) -> bool {
    let boxes = values.get_box();
    let px = |it: &LengthPercentage| it.to_length().map_or(0.0, Length::px);
    if let Translate::Translate(x, y, _) = &boxes.translate
        && (px(x) <= FAR || px(y) <= FAR)
    {
        return true;
    }
    if boxes.transform.0.is_empty() {
        return false;
    }
    // Parts of the box's own size count as nothing: they move it beside itself at most.
    let side = Length::new(0.0);
    let reference =
        euclid::default::Rect::new(euclid::default::Point2D::new(side, side), euclid::default::Size2D::new(side, side));
    let Ok((own, is_deep)) = boxes.transform.to_transform_3d_matrix(Some(&reference)) else { return false };
    let is_nothing = !is_deep && own.m11 * own.m22 - own.m12 * own.m21 == 0.0;
    is_nothing || own.m41 <= FAR || own.m42 <= FAR
}

/// Moved from its place in the text, or pushed away by a margin that no padding takes back.
fn is_moved_away(values: &ComputedValues) -> bool {
    use style::values::{computed::Margin, specified::box_::PositionProperty};

    let place = values.get_position();
    let offset = |it: &style::values::computed::Inset| match it {
        Inset::LengthPercentage(it) => it.to_length().map_or(0.0, Length::px),
        _ => 0.0,
    };
    let is_relative = values.get_box().position == PositionProperty::Relative;
    if is_relative && (offset(&place.left) <= FAR || offset(&place.top) <= FAR) {
        return true;
    }
    let (margin, padding) = (values.get_margin(), values.get_padding());
    let pushed = |it: &Margin| match it {
        Margin::LengthPercentage(it) => it.to_length().map_or(0.0, Length::px),
        _ => 0.0,
    };
    let kept = |it: &LengthPercentage| it.to_length().map_or(0.0, Length::px);
    pushed(&margin.margin_left) + kept(&padding.padding_left.0) <= FAR
        || pushed(&margin.margin_top) + kept(&padding.padding_top.0) <= FAR
}

#[cfg(test)]
mod tests {
    use super::leaves_nothing;

    #[test]
    fn paths_without_an_inside_are_told_from_others() {
        for gone in [
            "inset(50%)",
            "inset(100%)",
            "inset(0px 100% 0px 0px)",
            "inset(50% round 3px)",
            "circle(0px at 50% 50%)",
            "polygon(0px 0px, 0px 0px, 0px 0px)",
        ] {
            assert!(leaves_nothing(gone), "{gone}");
        }
        for there in
            ["inset(10%)", "inset(50% 0px 0px)", "inset(5px)", "circle(50%)", "polygon(0px 0px, 100% 0px, 50% 100%)"]
        {
            assert!(!leaves_nothing(there), "{there}");
        }
    }
}

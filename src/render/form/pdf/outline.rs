//! The drawing of a glyph.

use ttf_parser::{GlyphId, OutlineBuilder};
use typst::{
    layout::{Em, Point},
    text::TextItem,
    visualize::{Curve, FillRule, Geometry, Shape},
};

/// What a glyph of a run draws, from the place on which it stands.
pub fn of(run: &TextItem, glyph: GlyphId) -> Shape {
    let mut pen = Pen { run, curve: Curve::new(), last: (0.0, 0.0) };
    // Nothing is drawn of a glyph without an outline.
    let _ = run.font.ttf().outline_glyph(glyph, &mut pen);
    Shape {
        geometry: Geometry::Curve(pen.curve),
        fill: Some(run.fill.clone()),
        fill_rule: FillRule::NonZero,
        stroke: run.stroke.clone(),
    }
}

/// Draws in the size of a run what the font says in its own units, in which heights grow upwards.
struct Pen<'r> {
    run: &'r TextItem,
    curve: Curve,
    last: (f32, f32),
}

impl Pen<'_> {
    fn point(&self, x: f32, y: f32) -> Point {
        let length = |units: f32| Em::new(f64::from(units) / self.run.font.units_per_em()).at(self.run.size);
        Point::new(length(x), -length(y))
    }
}

impl OutlineBuilder for Pen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.curve.move_(self.point(x, y));
        self.last = (x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.curve.line(self.point(x, y));
        self.last = (x, y);
    }

    /// A curve with one point beside it is one with two, at two thirds of the way to it.
    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let towards = |from: f32, to: f32| from + (to - from) * 2.0 / 3.0;
        let (x0, y0) = self.last;
        self.curve_to(towards(x0, x1), towards(y0, y1), towards(x, x1), towards(y, y1), x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.curve.cubic(self.point(x1, y1), self.point(x2, y2), self.point(x, y));
        self.last = (x, y);
    }

    fn close(&mut self) {
        self.curve.close();
    }
}

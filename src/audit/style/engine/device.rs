//! What the engine is told about the reader's screen and fonts.

use style::{
    device::{
        Device,
        servo::{FontMetricsProvider, MediaData},
    },
    font_metrics::FontMetrics,
    media_queries::MediaType,
    properties::{ComputedValues, style_structs::Font},
    queries::values::PrefersColorScheme,
    servo::media_features::PointerCapabilities,
    values::{
        computed::{CSSPixelLength, Length, font::GenericFontFamily},
        specified::font::QueryFontMetricsFlags,
    },
};

use selectors::matching::QuirksMode;

use crate::audit::style::{Medium, Scheme};

/// The device of a medium.
pub fn device(medium: Medium, quirks: QuirksMode) -> Device {
    let (width, height) = (f32::from(medium.width), f32::from(medium.height));
    let data = MediaData {
        media_type: if medium.print { MediaType::print() } else { MediaType::screen() },
        viewport_size: euclid::Size2D::new(width, height),
        device_size: euclid::Size2D::new(width, height),
        device_pixel_ratio: euclid::Scale::new(1.0),
        quirks_mode: quirks,
        prefers_color_scheme: match medium.scheme {
            Scheme::Light => PrefersColorScheme::Light,
            Scheme::Dark => PrefersColorScheme::Dark,
        },
        primary_pointer_capabilities: PointerCapabilities::FINE | PointerCapabilities::HOVER,
        all_pointer_capabilities: PointerCapabilities::FINE | PointerCapabilities::HOVER,
    };
    let initial = ComputedValues::initial_values_with_font_override(Font::initial_values());
    Device::new(initial, Box::new(Fonts), data)
}

/// No font is opened: `ex` and `ch` are what CSS Values 4, 6.1.1 says to assume.
#[derive(Debug)]
struct Fonts;

impl FontMetricsProvider for Fonts {
    fn query_font_metrics(
        &self,
        _: bool,
        _: &Font,
        base_size: CSSPixelLength,
        _: QueryFontMetricsFlags,
    ) -> FontMetrics {
        let half = Length::new(base_size.px() / 2.0);
        FontMetrics {
            x_height: Some(half),
            zero_advance_measure: Some(half),
            ascent: Length::new(base_size.px() * 0.8),
            ..FontMetrics::default()
        }
    }

    fn base_size_for_generic(&self, generic: GenericFontFamily) -> Length {
        Length::new(if generic == GenericFontFamily::Monospace { 13.0 } else { 16.0 })
    }
}

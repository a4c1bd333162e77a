//! AVIF (AV1 Image File Format 1.1): one frame of AV1, eight bits, half the colour resolution, BT.601 in full range, which is what sRGB photographs
//! are written as. The encoder hands back what a decoder will see, so that no decoder is needed to judge it.

use avif_serialize::{Aviffy, constants::MatrixCoefficients};
use rav1e::prelude::{
    ChromaSamplePosition, ChromaSampling, ColorDescription, ColorPrimaries, Config, Context, EncoderConfig,
    EncoderStatus, Frame, MatrixCoefficients as Matrix, PixelRange, SpeedSettings, TransferCharacteristics,
};

use super::pixels::Pixels;

/// How much time the encoder takes: the levels of rav1e, from 0 (slowest) to 10. Between 6 and 8 nothing is seen of files of photographs; 10 makes
/// them an eighth larger in a third of the time.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Effort {
    /// To see how coarse a picture may be.
    Trial = 10,
    /// What is published.
    Final = 8,
}

/// A compressed picture, and what its readers see of it.
pub struct Coded {
    /// Its file.
    pub bytes: Vec<u8>,
    /// Its pixels.
    pub shown: Pixels,
}

/// Compresses an opaque picture. `quantizer`: from 0 (best) to 255 (coarsest). `None` if the encoder refuses, as it does below 16 pixels.
pub fn encode(pixels: &Pixels, quantizer: u8, effort: Effort) -> Option<Coded> {
    let speed = effort as u8;
    let (width, height) = (pixels.width as usize, pixels.height as usize);
    let mut settings = EncoderConfig::with_speed_preset(speed);
    settings.width = width;
    settings.height = height;
    settings.bit_depth = 8;
    settings.chroma_sampling = ChromaSampling::Cs420;
    settings.chroma_sample_position = ChromaSamplePosition::Unknown;
    settings.pixel_range = PixelRange::Full;
    settings.color_description = Some(ColorDescription {
        color_primaries: ColorPrimaries::BT709,
        transfer_characteristics: TransferCharacteristics::SRGB,
        matrix_coefficients: Matrix::BT601,
    });
    settings.still_picture = true;
    settings.quantizer = usize::from(quantizer);
    settings.speed_settings = SpeedSettings::from_preset(speed);
    // Pictures are made side by side: each takes one processor.
    let mut context: Context<u8> = Config::new().with_encoder_config(settings).with_threads(1).new_context().ok()?;
    let mut frame = context.new_frame();
    let planes = planes(pixels);
    let across = [width, width.div_ceil(2), width.div_ceil(2)];
    for ((plane, samples), stride) in frame.planes.iter_mut().zip(&planes).zip(across) {
        plane.copy_from_raw_u8(samples, stride, 1);
    }
    context.send_frame(frame).ok()?;
    context.flush();
    let (mut data, mut shown) = (Vec::new(), None);
    loop {
        match context.receive_packet() {
            Ok(packet) => {
                data.extend_from_slice(&packet.data);
                shown = packet.rec.map(|frame| seen(&frame, pixels.width, pixels.height)).or(shown);
            }
            Err(EncoderStatus::Encoded) => {}
            Err(EncoderStatus::LimitReached) => break,
            Err(_) => return None,
        }
    }
    let bytes = Aviffy::new()
        .matrix_coefficients(MatrixCoefficients::Bt601)
        .full_color_range(true)
        .set_chroma_subsampling((true, true))
        .to_vec(&data, None, pixels.width, pixels.height, 8);
    Some(Coded { bytes, shown: shown? })
}

/// Luma and the two differences (ITU-R BT.601-7, 2.5.1, full range), the latter of four pixels at once.
fn planes(pixels: &Pixels) -> [Vec<u8>; 3] {
    let (width, height) = (pixels.width as usize, pixels.height as usize);
    let colours: Vec<[f32; 3]> = pixels.colours().map(|it| it.map(f32::from)).collect();
    let light = colours.iter().map(|it| level(luma(*it))).collect();
    let (mut blue, mut red) = (Vec::new(), Vec::new());
    for y in (0..height).step_by(2) {
        for x in (0..width).step_by(2) {
            let (right, below) = ((x + 1).min(width - 1), (y + 1).min(height - 1));
            let four = [(x, y), (right, y), (x, below), (right, below)].map(|(x, y)| colours[y * width + x]);
            let mean: [f32; 3] = std::array::from_fn(|channel| four.iter().map(|it| it[channel]).sum::<f32>() / 4.0);
            let light = luma(mean);
            blue.push(level((mean[2] - light) / 1.772 + 128.0));
            red.push(level((mean[0] - light) / 1.402 + 128.0));
        }
    }
    [light, blue, red]
}

fn luma([red, green, blue]: [f32; 3]) -> f32 {
    0.299 * red + 0.587 * green + 0.114 * blue
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "rounded and between 0 and 255")]
fn level(value: f32) -> u8 {
    value.round().clamp(0.0, 255.0) as u8
}

/// What a reader sees: differences between the places where they are known are drawn through them.
fn seen(frame: &Frame<u8>, width: u32, height: u32) -> Pixels {
    let (across, down) = (width as usize, height as usize);
    let half = (across.div_ceil(2), down.div_ceil(2));
    let plane = |index: usize, (x, y): (usize, usize)| f32::from(frame.planes[index].p(x, y));
    let mut samples = Vec::with_capacity(across * down * 3);
    for y in 0..down {
        for x in 0..across {
            let luma = plane(0, (x, y));
            let difference = |index: usize| {
                // The nearest place counts three times, the next once, across and down.
                let next = |at: usize, most: usize| {
                    let own = at / 2;
                    let other = if at.is_multiple_of(2) { own.saturating_sub(1) } else { (own + 1).min(most - 1) };
                    (own, other)
                };
                let ((left, right), (above, below)) = (next(x, half.0), next(y, half.1));
                let near = 3.0 * plane(index, (left, above)) + plane(index, (right, above));
                let far = 3.0 * plane(index, (left, below)) + plane(index, (right, below));
                (3.0 * near + far) / 16.0 - 128.0
            };
            let (blue, red) = (difference(1), difference(2));
            samples.push(level(luma + 1.402 * red));
            samples.push(level(luma - 0.344_136 * blue - 0.714_136 * red));
            samples.push(level(luma + 1.772 * blue));
        }
    }
    Pixels { width, height, samples, has_alpha: false }
}

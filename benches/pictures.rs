//! How long pictures take, and what becomes of them: `cargo bench --bench pictures -- FILE…`; without a file, a scene by numbers of twelve million pixels.
//! Time of the processor is what counts where pictures are made side by side; here one is made at a time, on all processors.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a benchmark reads the clock and the disk, and speaks"
)]

use std::{fs, io::Cursor, time::Instant};

use parvis_pictures::{Ladder, Series, Steps, ladder, read};

/// The widths that pages offer.
const STEPS: Steps<'_> = Steps { modern: &[320, 640, 960, 1280], plain: &[320, 480, 960, 1280] };

fn main() {
    let files: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let named = files.iter().map(|file| (file.clone(), fs::read(file).expect("a file that can be read")));
    let scene = files.is_empty().then(|| ("a scene of 4000 × 3000".to_owned(), scene(4000, 3000)));
    for (name, bytes) in named.chain(scene) {
        time(&name, &bytes);
    }
}

fn time(name: &str, bytes: &[u8]) {
    let start = Instant::now();
    let original = match read(bytes, 1280) {
        Ok(original) => original,
        Err(fault) => return println!("{name}: {fault:?}"),
    };
    let decoded = start.elapsed();
    let made = ladder(&original, bytes, STEPS).expect("a picture can be made");
    println!(
        "{name}: {} bytes, {} × {}; read in {:.2} s, made in {:.1} s",
        bytes.len(),
        original.size.0,
        original.size.1,
        decoded.as_secs_f64(),
        (start.elapsed() - decoded).as_secs_f64()
    );
    let Ladder { modern, plain } = made;
    modern.iter().chain([&plain]).for_each(list);
}

fn list(series: &Series) {
    let files: Vec<String> =
        series.files.iter().map(|file| format!("{} px {} B", file.width, file.bytes.len())).collect();
    println!("  {:?}: {}", series.coding, files.join(", "));
}

/// Hills, a roof and some grain, as a telephone sees them.
fn scene(width: u32, height: u32) -> Vec<u8> {
    let mut chance = 7_u32;
    let scene = image::RgbImage::from_fn(width, height, |x, y| {
        chance = chance.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let grain = f64::from(chance >> 24) / 256.0 * 14.0;
        let (across, down) = (f64::from(x) / f64::from(width), f64::from(y) / f64::from(height));
        let hill = (across * 19.0).sin() * 40.0 + (down * 23.0).cos() * 30.0 + 110.0;
        let roof = if across > 0.6 && down > 0.3 + (across - 0.75).abs() { 60.0 } else { 0.0 };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 255")]
        let level = |value: f64| (value + grain).clamp(0.0, 255.0) as u8;
        image::Rgb([level(hill + roof), level(140.0 - down * 60.0), level(hill / 2.0 + across * 50.0)])
    });
    let mut bytes = Cursor::new(Vec::new());
    scene.write_to(&mut bytes, image::ImageFormat::Jpeg).expect("room in memory");
    bytes.into_inner()
}

//! Bytes in, fewer bytes out: each coding at its highest level, by itself and with a dictionary (RFC 9842).

use std::io::{self, Write as _};

use brotli::enc::{BrotliEncoderParams, StandardAlloc};

/// RFC 7932, 9.1: 16 MB, which every browser reads.
const BROTLI_WINDOW: i32 = 24;

/// RFC 9659: readers of the web need no more than 8 MB; the binary logarithm of it.
const ZSTANDARD_WINDOW: u32 = 23;

/// The level of Zstandard that asks for no more memory where it is read.
const ZSTANDARD_LEVEL: i32 = 19;

/// `br` (RFC 7932).
pub fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut out, &brotli_parameters(bytes))?;
    Ok(out)
}

/// How many bytes of Brotli a tenth of the time makes: a few hundredths more than [`brotli`] does.
pub fn brotli_in_a_hurry(bytes: &[u8]) -> io::Result<usize> {
    let mut out = Vec::new();
    let parameters = BrotliEncoderParams { quality: 9, ..brotli_parameters(bytes) };
    brotli::BrotliCompress(&mut &*bytes, &mut out, &parameters)?;
    Ok(out.len())
}

/// Brotli that may copy from a dictionary as if it had just sent it. The crate writes the form of before RFC 9842, in which text follows the dictionary
/// without a seam; browsers read the later one, in which no copy reaches from the dictionary into the text. Both are the same bytes
/// where the dictionary ends with what the text never has.
pub fn brotli_with(bytes: &[u8], dictionary: &[u8]) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    let (mut read, mut write) = (vec![0; 1 << 16], vec![0; 1 << 16]);
    brotli::enc::BrotliCompressCustomIoCustomDict(
        &mut brotli::enc::IoReaderWrapper(&mut &*bytes),
        &mut brotli::enc::IoWriterWrapper(&mut out),
        &mut read,
        &mut write,
        &brotli_parameters(bytes),
        StandardAlloc::default(),
        &mut |_: &mut brotli::interface::PredictionModeContextMap<brotli::InputReferenceMut>,
              _: &mut [brotli::interface::StaticCommand],
              _: brotli::interface::InputPair,
              _: &mut StandardAlloc| (),
        dictionary,
        io::ErrorKind::UnexpectedEof.into(),
    )?;
    Ok(out)
}

/// `gzip` (RFC 1952).
pub fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let level = libdeflater::CompressionLvl::new(12).expect("libdeflate has a level 12");
    let mut compressor = libdeflater::Compressor::new(level);
    let mut out = vec![0; compressor.gzip_compress_bound(bytes.len())];
    let length = compressor.gzip_compress(bytes, &mut out).map_err(io::Error::other)?;
    out.truncate(length);
    Ok(out)
}

/// `zstd` (RFC 8878).
pub fn zstandard(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut compressor = zstd::bulk::Compressor::new(ZSTANDARD_LEVEL)?;
    compressor.set_parameter(zstd::zstd_safe::CParameter::WindowLog(ZSTANDARD_WINDOW))?;
    compressor.compress(bytes)
}

/// Zstandard that may copy from a dictionary, which is taken as it is, whatever its first bytes are.
pub fn zstandard_with(bytes: &[u8], dictionary: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = zstd::stream::write::Encoder::with_ref_prefix(Vec::new(), ZSTANDARD_LEVEL, dictionary)?;
    encoder.set_pledged_src_size(Some(bytes.len() as u64))?;
    encoder.window_log(ZSTANDARD_WINDOW)?;
    encoder.write_all(bytes)?;
    encoder.finish()
}

fn brotli_parameters(bytes: &[u8]) -> BrotliEncoderParams {
    BrotliEncoderParams { quality: 11, lgwin: BROTLI_WINDOW, size_hint: bytes.len(), ..BrotliEncoderParams::default() }
}

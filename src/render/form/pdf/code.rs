//! The square with the address of a page (QR code, ISO/IEC 18004): whoever holds the paper comes to the page with a telephone.

use qrcode::{EcLevel, QrCode};

/// Lines of modules, `1` for a dark one; `None` if the address is longer than such a square can hold. A quarter of it may be dirty (level Q).
pub fn rows(address: &str) -> Option<Vec<String>> {
    let code = QrCode::with_error_correction_level(address, EcLevel::Q).ok()?;
    let modules = code.to_colors();
    let row = |row: &[qrcode::Color]| row.iter().map(|module| module.select('1', '0')).collect();
    Some(modules.chunks(code.width()).map(row).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_square_has_its_three_corners() {
        let rows = rows("https://participation.example.org/charte/").expect("a short address");
        let corner = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"];
        let width = rows.len();
        assert!(rows.iter().all(|row| row.len() == width));
        for (row, own) in corner.iter().enumerate() {
            assert_eq!(&rows[row][..7], *own);
            assert_eq!(&rows[row][width - 7..], *own);
            assert_eq!(&rows[width - 7 + row][..7], *own);
        }
    }

    #[test]
    fn an_address_that_is_too_long_has_no_square() {
        assert_eq!(rows(&format!("https://example.org/{}", "a".repeat(4000))), None);
    }
}

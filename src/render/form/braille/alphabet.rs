//! What the 64 cells are called in files for embossers: one byte each.

use super::cell::Cell;
use crate::config::forms::Alphabet;

/// North American ASCII braille, in the order of the patterns in Unicode (U+2800 to U+283F).
const NORTH_AMERICAN: &[u8; 64] = br##" A1B'K2L@CIF/MSP"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\0Z7(_?W]#Y)="##;

/// The letters and signs of the six dots in the French table TBFR2007, in Windows-1252, in the same order.
const FRENCH: &[u8; 64] =
    b" a,b'k;l^cif/msp\xb4e:h*o!r\xa4djg@ntq`1?2-u(v\xa8396\xf3x\xe8\xe7\x845.8)z\"\xe0|4w70y\xf9\xe9";

/// The byte of a cell.
pub fn byte(cell: Cell, alphabet: Alphabet) -> u8 {
    let table = match alphabet {
        Alphabet::NorthAmerican => NORTH_AMERICAN,
        Alphabet::French => FRENCH,
    };
    table[usize::from(cell.dots())]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::form::braille::cell::Cells;

    fn bytes(dots: &str, alphabet: Alphabet) -> Vec<u8> {
        let mut cells = Cells::default();
        cells.put(dots);
        cells.finish().into_iter().map(|cell| byte(cell, alphabet)).collect()
    }

    #[test]
    fn every_cell_has_its_own_name() {
        for table in [NORTH_AMERICAN, FRENCH] {
            let mut names = table.to_vec();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), 64);
        }
    }

    #[test]
    fn cells_are_called_as_devices_expect() {
        let dots = "1-2-3-4-5-6-3456-126-16-2346-12346-46-456-56-1456";
        assert_eq!(bytes(dots, Alphabet::NorthAmerican), b"A1'@\",#<*!&._;?");
        let dots = "1-2-3-46-6-3456-126-123456-12356-2346-12346-23456-256-2356-34-345";
        assert_eq!(bytes(dots, Alphabet::French), b"a,'\xa8`02\xe9\xe0\xe8\xe7\xf9.\"/@");
    }
}

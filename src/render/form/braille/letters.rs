//! The letters and digits that Braille gave to all languages.

/// The dots of a letter from a to z.
pub fn letter(it: char) -> Option<&'static str> {
    Some(match it {
        'a' => "1",
        'b' => "12",
        'c' => "14",
        'd' => "145",
        'e' => "15",
        'f' => "124",
        'g' => "1245",
        'h' => "125",
        'i' => "24",
        'j' => "245",
        'k' => "13",
        'l' => "123",
        'm' => "134",
        'n' => "1345",
        'o' => "135",
        'p' => "1234",
        'q' => "12345",
        'r' => "1235",
        's' => "234",
        't' => "2345",
        'u' => "136",
        'v' => "1236",
        'w' => "2456",
        'x' => "1346",
        'y' => "13456",
        'z' => "1356",
        _ => return None,
    })
}

/// The dots of a digit after the sign of numbers: the letters from a to j.
pub fn digit(it: char) -> Option<&'static str> {
    let rank = it.to_digit(10)?;
    let letter = if rank == 0 { 'j' } else { char::from(b'a' - 1 + u8::try_from(rank).ok()?) };
    self::letter(letter)
}

/// The one small letter of a capital; `None` for what has none or several.
pub fn small(it: char) -> Option<char> {
    let mut small = it.to_lowercase();
    match (small.next(), small.next()) {
        (Some(one), None) => Some(one),
        _ => None,
    }
}

/// The dots of a Greek letter as most codes have them, after the sign of Greek letters.
pub fn greek(it: char) -> Option<&'static str> {
    Some(match it {
        'α' => "1",
        'β' => "12",
        'γ' => "1245",
        'δ' => "145",
        'ε' => "15",
        'ζ' => "1356",
        'ι' => "24",
        'κ' => "13",
        'λ' => "123",
        'μ' => "134",
        'ν' => "1345",
        'ξ' => "1346",
        'ο' => "135",
        'π' => "1234",
        'ρ' => "1235",
        'σ' | 'ς' => "234",
        'τ' => "2345",
        'υ' => "136",
        'φ' => "124",
        'ψ' => "13456",
        'ω' => "2456",
        _ => return None,
    })
}

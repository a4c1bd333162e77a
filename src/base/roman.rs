//! Roman numerals.

/// The number that a well-formed Roman numeral is.
pub fn number(word: &str) -> Option<u32> {
    const STEPS: [(&str, u32); 13] = [
        ("M", 1000),
        ("CM", 900),
        ("D", 500),
        ("CD", 400),
        ("C", 100),
        ("XC", 90),
        ("L", 50),
        ("XL", 40),
        ("X", 10),
        ("IX", 9),
        ("V", 5),
        ("IV", 4),
        ("I", 1),
    ];
    let (mut rest, mut number) = (word, 0);
    for (sign, value) in STEPS {
        // Only the powers of ten repeat, three times at most.
        let most = if [1000, 100, 10, 1].contains(&value) { 3 } else { 1 };
        for _ in 0..most {
            let Some(shorter) = rest.strip_prefix(sign) else { break };
            rest = shorter;
            number += value;
        }
    }
    (rest.is_empty() && number > 0).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn a_numeral_has_one_spelling() {
        for (numeral, value) in
            [("I", 1), ("IV", 4), ("XIV", 14), ("XXI", 21), ("XCIX", 99), ("MCMXLIV", 1944), ("MMMCMXCIX", 3999)]
        {
            assert_eq!(number(numeral), Some(value), "{numeral}");
        }
        for word in ["", "IIII", "IC", "VX", "IVX", "MIX2", "il", "DIL", "ABC", "XXXX"] {
            assert_eq!(number(word), None, "{word}");
        }
    }
}

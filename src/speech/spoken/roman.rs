//! Roman numerals: read as numbers where they can only be numbers.

use super::{token::Token, words::Words};

/// « XXIe » is read as « 21ème », « titre IV » as « titre 4 », « François Ier » as « François premier »; anything else is left alone: « CD », « MIX » and « Di » are
/// words.
pub fn read(core: &str, before: Option<&Token<'_>>, words: &Words) -> Option<String> {
    for (ending, read) in words.ordinal_endings {
        // « Ce », « Le » and « De » are words.
        let number = core.strip_suffix(ending).filter(|it| !matches!(*it, "C" | "D" | "L" | "M")).and_then(value);
        if let Some(number) = number {
            return Some(words.ordinal(number, read));
        }
    }
    // Two signs and more of the small numbers are no word of any language; « XL » and « CV » are.
    if core.len() > 1 && core.bytes().all(|it| matches!(it, b'I' | b'V' | b'X')) {
        return value(core).map(|number| number.to_string());
    }
    let before = before.filter(|before| before.close.is_empty())?.core.to_lowercase();
    let is_numbered = words.numbered.contains(&&*before);
    value(core).filter(|_| is_numbered && !matches!(core, "C" | "D" | "L" | "M")).map(|number| number.to_string())
}

/// The value of a numeral in capitals, as they are written: from 1 to 3999, in its one shortest form.
fn value(numeral: &str) -> Option<u32> {
    let digit = |it| match it {
        'I' => Some(1_u32),
        'V' => Some(5),
        'X' => Some(10),
        'L' => Some(50),
        'C' => Some(100),
        'D' => Some(500),
        'M' => Some(1000),
        _ => None,
    };
    let digits: Vec<u32> = numeral.chars().map(digit).collect::<Option<_>>()?;
    let mut sum = 0_i64;
    for (index, digit) in digits.iter().enumerate() {
        let is_taken_off = digits.get(index + 1).is_some_and(|next| next > digit);
        sum += if is_taken_off { -i64::from(*digit) } else { i64::from(*digit) };
    }
    let sum = u32::try_from(sum).ok()?;
    (sum > 0 && written(sum) == numeral).then_some(sum)
}

fn written(mut number: u32) -> String {
    let signs = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut out = String::new();
    for (value, sign) in signs {
        while number >= value && out.len() < 20 {
            out.push_str(sign);
            number -= value;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{value, written};

    #[test]
    fn a_numeral_has_one_spelling() {
        for number in 1..4000 {
            assert_eq!(value(&written(number)), Some(number), "{number}");
        }
        for word in ["", "IIII", "IC", "VX", "MIX2", "il", "DIL", "IVX", "ABC"] {
            assert_eq!(value(word), None, "{word}");
        }
    }
}

//! Numbers with what they count: groups of digits, amounts, measures, dates and hours in numbers, ranges, telephone numbers.

use super::{token::Token, words::Words};

/// A text whose numbers are in one piece: « 12 345 » is one number, the pairs of « 03 20 21 22 23 » are said one by one.
pub fn joined(text: &str, words: &Words) -> String {
    let tokens: Vec<&str> = text.split_whitespace().collect();
    let mut out: Vec<String> = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        let pairs = tokens[at..].iter().take_while(|token| is_pair(token.trim_start_matches('('))).count();
        let is_phone = (4..=5).contains(&pairs) && tokens[at].trim_start_matches(['(', '+']).starts_with('0');
        // The last pair may close a sentence.
        let with_last =
            tokens.get(at + pairs).filter(|last| is_pair(last.trim_end_matches(|it: char| !it.is_ascii_digit())));
        if is_phone && pairs + usize::from(with_last.is_some()) >= 5 {
            let count = pairs + usize::from(with_last.is_some());
            out.push(tokens[at..at + count].join(", "));
            at += count;
            continue;
        }
        let abroad = abroad(&tokens[at..]);
        if abroad > 3 {
            out.push(tokens[at..at + abroad].join(", "));
            at += abroad;
            continue;
        }
        let groups = groups(&tokens[at..]);
        out.push(tokens[at..at + groups].concat());
        at += groups;
    }
    let text = out.join(" ");
    match words.grouping {
        Some(sign) => without_grouping(&text, sign),
        None => text,
    }
}

/// How many tokens are a number for calls from abroad: « +33 3 20 21 22 23 ».
fn abroad(tokens: &[&str]) -> usize {
    let is_digits = |token: &str| !token.is_empty() && token.len() <= 4 && token.bytes().all(|it| it.is_ascii_digit());
    let Some(country) = tokens[0].trim_start_matches('(').strip_prefix('+') else { return 0 };
    if !is_digits(country) {
        return 0;
    }
    let mut count = 1;
    for token in &tokens[1..] {
        let bare = token.trim_end_matches(|it: char| !it.is_ascii_digit());
        if !is_digits(bare) {
            break;
        }
        count += 1;
        if bare.len() < token.len() {
            break;
        }
    }
    count
}

fn is_pair(token: &str) -> bool {
    token.len() == 2 && token.bytes().all(|it| it.is_ascii_digit())
}

/// How many tokens are one number: one of one to three digits, then others of three.
fn groups(tokens: &[&str]) -> usize {
    let first = tokens[0].trim_start_matches(|it: char| !it.is_ascii_digit());
    let is_first =
        (1..=3).contains(&first.len()) && first.bytes().all(|it| it.is_ascii_digit()) && !first.starts_with('0');
    if !is_first || tokens[0].ends_with(|it: char| !it.is_ascii_digit()) {
        return 1;
    }
    let mut count = 1;
    for token in &tokens[1..] {
        let digits = token.bytes().take_while(u8::is_ascii_digit).count();
        if digits != 3 || token[3..].starts_with(|it: char| it.is_alphabetic()) {
            break;
        }
        count += 1;
        if token.len() > 3 {
            break;
        }
    }
    count
}

/// « 12,345 » of an English text and « 12.345 » of a Dutch one in one piece.
fn without_grouping(text: &str, sign: char) -> String {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let is_grouping = |at: usize| {
        let before = (1..=4).take_while(|back| at.checked_sub(*back).is_some_and(is_digit)).count();
        (1..=3).contains(&before) && is_digit(at + 1) && is_digit(at + 2) && is_digit(at + 3) && !is_digit(at + 4)
    };
    text.char_indices().filter(|(at, it)| *it != sign || !is_grouping(*at)).map(|(_, it)| it).collect()
}

/// How a number is read with what it counts, and how many tokens that takes.
pub fn read(core: &str, next: Option<&Token<'_>>, words: &Words) -> Option<(String, usize)> {
    if !core.starts_with(|it: char| it.is_ascii_digit() || "+-−±€£$≥≤<>≈".contains(it)) {
        return None;
    }
    let one = date(core, words)
        .or_else(|| hour(core, words))
        .or_else(|| range(core, words))
        .or_else(|| share(core, words))
        .or_else(|| ordinal(core, words))
        .or_else(|| with_sign(core, next, words).filter(|(_, taken)| *taken == 1).map(|(read, _)| read));
    if let Some(read) = one {
        return Some((read, 1));
    }
    if let Some(both) = with_sign(core, next, words) {
        return Some(both);
    }
    let end = core.find(|it: char| !it.is_ascii_digit() && it != ',' && it != '.').unwrap_or(core.len());
    let (number, unit) = core.split_at(end);
    if let Some(per) = unit.strip_prefix('/').filter(|per| per.chars().all(char::is_alphabetic) && !per.is_empty()) {
        // « 1500/an »
        return Some((format!("{number} {} {per}", words.per), 1));
    }
    if !unit.is_empty() {
        // « The 1990s » are no seconds.
        return words.unit(number, unit).filter(|_| unit != "s").map(|read| (read, 1));
    }
    // « 18 h 30 »: the minutes are the token after the next.
    let next = next?;
    let read = words.unit(number, next.core).or_else(|| {
        // « €/an »
        let (unit, per) = next.core.split_once('/')?;
        let per = words.units.iter().find(|(sign, ..)| *sign == per).map_or(per, |(_, one, _)| one);
        Some(format!("{} {} {per}", words.unit(number, unit)?, words.per))
    });
    read.map(|read| (read, 2))
}

/// A sign before a number: « ≥ 12 », « −3 », « €5 ».
fn with_sign(core: &str, next: Option<&Token<'_>>, words: &Words) -> Option<(String, usize)> {
    let sign = core.chars().next().filter(|it| !it.is_ascii_digit())?;
    let rest = &core[sign.len_utf8()..];
    if "€£$".contains(sign) && rest.is_empty() {
        // « € 5 » is written so, and said the other way round.
        let number = next.map(|next| next.core).filter(|next| is_number(next))?;
        return words.unit(number, core).map(|read| (read, 2));
    }
    if "€£$".contains(sign) {
        return words.unit(rest, &sign.to_string()).filter(|_| is_number(rest)).map(|read| (read, 1));
    }
    // A hyphen before a number is a minus.
    let name = words.symbol(if sign == '-' { "−" } else { &core[..sign.len_utf8()] })?;
    if !rest.starts_with(|it: char| it.is_ascii_digit()) {
        return None;
    }
    let (read, taken) = read(rest, next, words).unwrap_or_else(|| (rest.to_owned(), 1));
    Some((format!("{name} {read}"), taken))
}

fn is_number(text: &str) -> bool {
    text.starts_with(|it: char| it.is_ascii_digit())
        && text.chars().all(|it| it.is_ascii_digit() || it == ',' || it == '.')
}

/// « 03/02/2026 » and « 2026-02-03 ».
fn date(core: &str, words: &Words) -> Option<String> {
    let parts = |sign| core.split(sign).map(|part| part.parse::<usize>().ok()).collect::<Option<Vec<_>>>();
    let (day, month, year) = match (parts('/').as_deref(), parts('-').as_deref(), parts('.').as_deref()) {
        (Some([day, month, year]), ..) | (.., Some([day, month, year])) if *year > 1000 => (*day, *month, *year),
        (_, Some([day, month, year]), _) if *year > 1000 => (*day, *month, *year),
        (_, Some([year, month, day]), _) if *year > 1000 => (*day, *month, *year),
        _ => return None,
    };
    let month = words.months.get(month.checked_sub(1)?)?;
    (1..=31).contains(&day).then(|| words.date(day, month, year))
}

/// « 14h30 », « 9h », « 14:30 ».
fn hour(core: &str, words: &Words) -> Option<String> {
    let (hour, minutes) = core.split_once(['h', 'u']).or_else(|| core.split_once(':'))?;
    let hour: usize = hour.parse().ok().filter(|hour| *hour <= 24)?;
    let is_written = minutes.len() == 2 || (minutes.is_empty() && core.ends_with(['h', 'u']));
    let minutes: usize = if minutes.is_empty() { 0 } else { minutes.parse().ok().filter(|it| *it < 60)? };
    is_written.then(|| words.hour(hour, minutes))
}

/// « 2021–2026 », « 14h-16h ». With a hyphen, two years or two small numbers, the lesser first: « 2024-12 » and « 123-4 » are names.
fn range(core: &str, words: &Words) -> Option<String> {
    let (from, to) = core.split_once(['–', '—', '-'])?;
    if let (Some(from), Some(to)) = (hour(from, words), hour(to, words)) {
        return Some(format!("{from} {} {to}", words.to));
    }
    let value = |text: &str| text.parse::<u32>().ok().filter(|_| text.len() <= 3 || text.len() == 4);
    let rises = || from.len() <= 3 && to.len() <= 3 || from.len() == to.len();
    let is_range = match core.contains('-') {
        true => value(from).zip(value(to)).is_some_and(|(from, to)| from < to) && rises(),
        false => is_number(from) && is_number(to),
    };
    is_range.then(|| format!("{from} {} {to}", words.to))
}

/// « 14/07 » is a day if its month has two digits, any other « 1/2 » a share, and so is « 24h/24 ».
fn share(core: &str, words: &Words) -> Option<String> {
    let (one, of) = core.split_once('/')?;
    let whole: usize = of.parse().ok()?;
    let end = one.find(|it: char| !it.is_ascii_digit()).unwrap_or(one.len());
    let (number, unit) = one.split_at(end);
    if !unit.is_empty() {
        return Some(format!("{} {} {of}", words.unit(number, unit)?, words.over));
    }
    let part: usize = number.parse().ok()?;
    let month = words.months.get(whole.wrapping_sub(1)).filter(|_| of.len() == 2 && of.starts_with('0') && part <= 31);
    Some(match month {
        Some(month) => format!("{part} {month}"),
        None => format!("{one} {} {of}", words.over),
    })
}

/// « 6e », « 1er », « 2nd ».
fn ordinal(core: &str, words: &Words) -> Option<String> {
    let end = core.find(|it: char| !it.is_ascii_digit())?;
    let number: u32 = core[..end].parse().ok()?;
    let (_, read) = words.ordinal_endings.iter().find(|(ending, _)| *ending == &core[end..])?;
    Some(words.ordinal(number, read))
}

//! Reads dates, in settings and in front matters alike, and says what is wrong with one that cannot be read.

use crate::{
    base::{
        diagnostic::{Diagnostic, Edit, Fix, Safety},
        fields::{Fields, wrong_type},
        node::Node,
        source::Spanned,
    },
    model::{date::Date, date_words, duration::Duration, moment::Moment},
};

/// The date below a key (`bad-date`, `wrong-type`); `None` when it is absent or cannot be read.
pub fn date(fields: &mut Fields, key: &'static str) -> Option<Spanned<Date>> {
    let node = fields.node(key)?;
    take(fields, node)
}

/// The date below a key that must be there (`missing-field`).
pub fn required_date(fields: &mut Fields, key: &'static str) -> Option<Spanned<Date>> {
    let node = fields.required(key)?;
    take(fields, node)
}

/// The date that a node holds.
pub fn date_of(node: &Node, findings: &mut Vec<Diagnostic>) -> Option<Spanned<Date>> {
    let Some(text) = node.scalar() else {
        findings.push(wrong_type(node, "date"));
        return None;
    };
    if let Some(date) = Date::parse(text) {
        return Some(Spanned::new(date, node.span));
    }
    let finding = Diagnostic::error("bad-date", node.span).with("value", text);
    findings.push(match meant(text) {
        Meant::Date(date) => {
            let edit = Edit { span: node.span, text: date.to_string() };
            finding
                .says("bad-date-suggestion")
                .with("suggestion", date.to_string())
                .fix(Fix { safety: Safety::Safe, edits: vec![edit] })
        }
        Meant::NoSuchDay => finding.says("bad-date-day"),
        Meant::Unknown => finding,
    });
    None
}

/// The moment below a key (`bad-moment`, `wrong-type`); `None` when it is absent or cannot be read.
pub fn moment(fields: &mut Fields, key: &'static str) -> Option<Spanned<Moment>> {
    let node = fields.node(key)?;
    moment_of(fields, node)
}

/// The moment that a node holds.
pub fn moment_of(fields: &mut Fields, node: &Node) -> Option<Spanned<Moment>> {
    let Some(text) = node.scalar() else {
        fields.report(wrong_type(node, "moment"));
        return None;
    };
    if let Some(moment) = Moment::parse(text) {
        return Some(Spanned::new(moment, node.span));
    }
    let finding = Diagnostic::error("bad-moment", node.span).with("value", text);
    fields.report(match (Date::parse(text), moment_meant(text)) {
        (Some(_), _) => finding.says("bad-moment-hour"),
        (None, Some(moment)) => {
            let suggestion = moment.to_string().replacen('T', " ", 1);
            let edit = Edit { span: node.span, text: suggestion.clone() };
            finding
                .says("bad-moment-suggestion")
                .with("suggestion", suggestion)
                .fix(Fix { safety: Safety::Safe, edits: vec![edit] })
        }
        (None, None) => match date_words::span(text) {
            // The end of two hours is the value of another key.
            Some((start, Some(end))) => {
                let written = |moment: Moment| moment.to_string().replacen('T', " ", 1);
                finding.says("bad-moment-span").with("start", written(start)).with("end", written(end))
            }
            _ => finding,
        },
    });
    None
}

/// « 3 décembre 2026, 18 h 30 », `2026-12-03 18h30`, `03/12/2026 à 18 h`: the moment that somebody meant.
fn moment_meant(text: &str) -> Option<Moment> {
    if let Some(moment) = date_words::moment(text) {
        return Some(moment);
    }
    let (day, clock) = text.trim().split_once([' ', ','])?;
    match meant(day) {
        Meant::Date(date) => date_words::moment(&format!("{date} {}", clock.trim_start_matches([' ', ',', 'à']))),
        Meant::NoSuchDay | Meant::Unknown => None,
    }
}

/// The duration below a key (`bad-duration`, `wrong-type`).
pub fn duration(fields: &mut Fields, key: &'static str) -> Option<Spanned<Duration>> {
    let text = fields.text(key)?;
    let read = Duration::parse(&text.value);
    if read.is_none() {
        fields.report(Diagnostic::error("bad-duration", text.span).with("value", &text.value));
    }
    read.map(|duration| Spanned::new(duration, text.span))
}

fn take(fields: &mut Fields, node: &Node) -> Option<Spanned<Date>> {
    let mut findings = Vec::new();
    let date = date_of(node, &mut findings);
    findings.into_iter().for_each(|finding| fields.report(finding));
    date
}

/// What somebody meant who wrote something that is no date.
enum Meant {
    /// This date, in another spelling.
    Date(Date),
    /// A day or a month that the calendar does not have.
    NoSuchDay,
    /// Nothing we know.
    Unknown,
}

/// « 3 décembre 2026 », `03/12/2026`, `3.12.2026`, `2026/12/3`, `12/2026`: the day comes before the month, as everywhere in Europe.
fn meant(text: &str) -> Meant {
    if let Some(date) = date_words::date(text) {
        return Meant::Date(date);
    }
    let mut parts: Vec<&str> = text.trim().split(['/', '.', '-']).map(str::trim).collect();
    if parts.last().is_some_and(|part| part.len() == 4) {
        parts.reverse();
    }
    let is_number = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let Some((year, rest)) = parts.split_first() else { return Meant::Unknown };
    if year.len() != 4 || rest.len() > 2 || rest.iter().any(|part| part.len() > 2) || !parts.iter().all(is_number) {
        return Meant::Unknown;
    }
    let mut iso = (*year).to_owned();
    for part in rest {
        iso.push_str(&format!("-{part:0>2}"));
    }
    match Date::parse(&iso) {
        Some(date) => Meant::Date(date),
        None => Meant::NoSuchDay,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{
        node::NodeValue,
        source::{SourceMap, Span},
    };

    fn read(text: &str) -> (Option<String>, Vec<Diagnostic>) {
        let mut sources = SourceMap::default();
        let file = sources.load("a.md", text);
        let value = NodeValue::Scalar { text: text.into(), quoted: false };
        let node = Node { value, span: Span::new(file, 0, text.len()) };
        let mut findings = Vec::new();
        let date = date_of(&node, &mut findings);
        (date.map(|date| date.value.to_string()), findings)
    }

    #[test]
    fn a_date_is_read_without_a_word() {
        assert_eq!(read("2026-12"), (Some("2026-12".to_owned()), Vec::new()));
    }

    #[test]
    fn another_spelling_is_mended_safely() {
        let cases = [("03/12/2026", "2026-12-03"), ("3.1.2026", "2026-01-03"), ("2026-3-5", "2026-03-05")];
        let words =
            [("3 décembre 2026", "2026-12-03"), ("décembre 2026", "2026-12"), ("Jeudi 3 décembre 2026", "2026-12-03")];
        let others = [("12/2026", "2026-12"), ("2026/12/03", "2026-12-03")];
        for (written, mended) in cases.into_iter().chain(words).chain(others) {
            let (date, findings) = read(written);
            assert_eq!((date, findings.len()), (None, 1), "{written}");
            assert_eq!(findings[0].message.id, "bad-date-suggestion", "{written}");
            let fix = findings[0].fix.as_ref().expect("a fix");
            assert_eq!((fix.safety, fix.edits[0].text.as_str()), (Safety::Safe, mended));
        }
    }

    #[test]
    fn a_day_that_does_not_exist_and_a_text_that_is_no_date_are_told_apart() {
        for (written, message) in [
            ("2026-02-30", "bad-date-day"),
            ("31/02/2026", "bad-date-day"),
            ("2026-13", "bad-date-day"),
            ("12/25/2026", "bad-date-day"),
            ("demain", "bad-date"),
            ("3/12/26", "bad-date"),
            ("", "bad-date"),
            ("/2026", "bad-date"),
        ] {
            assert_eq!(read(written).1[0].message.id, message, "{written}");
        }
    }

    #[test]
    fn a_moment_in_words_is_mended_safely() {
        let read = |text: &str| {
            let mut sources = SourceMap::default();
            let file = sources.load("a.md", text);
            let span = Span::new(file, 0, text.len());
            let node = Node { value: NodeValue::Scalar { text: text.into(), quoted: false }, span };
            let whole = Node { value: NodeValue::Map(Vec::new()), span };
            let mut fields = Fields::of(&whole);
            assert_eq!(moment_of(&mut fields, &node), None, "{text}");
            let finding = fields.finish().remove(0);
            (finding.message.id, finding.fix.map(|fix| fix.edits[0].text.clone()))
        };
        for written in ["3 décembre 2026, 18 h 30", "2026-12-03 18h30", "03/12/2026 à 18 h 30", "3.12.2026, 18:30"] {
            assert_eq!(read(written), ("bad-moment-suggestion", Some("2026-12-03 18:30".to_owned())), "{written}");
        }
        assert_eq!(read("2026-12-03"), ("bad-moment-hour", None));
        assert_eq!(read("demain soir"), ("bad-moment", None));
    }
}

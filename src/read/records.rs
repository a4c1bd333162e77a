//! Finds the sections of a text that are records, by the attributes of their headings. Whether a recommendation has an answer is
//! known to `rules`; whether its heading says what it has to say is known here.

mod marks;

use std::{ops::Range, sync::Arc};

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::{
    base::{
        diagnostic::Diagnostic,
        fingerprint::Fingerprint,
        source::{SourceMap, Span, Spanned},
        suggest::nearest,
    },
    model::{
        block::{Block, BlockKind, Heading, shared_plain_text},
        date::Date,
        kinds::KindName,
        record::{Answer, Recommendation, Records, Section, Support, Words},
    },
};

/// The classes of records, each with the kinds of documents that hold it.
const CLASSES: &[(&str, &[KindName])] = &[
    ("recommendation", &[KindName::OPINION, KindName::CONTRIBUTION]),
    ("answer", &[KindName::RESPONSE]),
    ("minutes", &[KindName::EVENT]),
];

/// The records of a document whose text is `body`, at `text` in its file.
pub fn read(
    sources: &SourceMap,
    kind: KindName,
    body: &[Block],
    text: Span,
    findings: &mut Vec<Diagnostic>,
) -> Records {
    let mut records = Records::default();
    marks::check(kind, body, findings);
    for (index, heading, span) in headings(body) {
        for (class, kinds) in CLASSES {
            if !heading.attributes.has_class(class) {
                continue;
            }
            if !kinds.contains(&kind) {
                findings.push(out_of_place(heading, class, kinds, span));
                continue;
            }
            let section = section(body, index, heading, span);
            match *class {
                "recommendation" => records.recommendations.push(recommendation(body, section, heading, findings)),
                "answer" => records.answers.push(answer(body, section, heading, findings)),
                _ => records.minutes = Some(section),
            }
        }
    }
    if KindName::FROZEN.contains(&kind) || kind == KindName::CONTRACT {
        records.words = words(sources, body, text);
    } else if kind == KindName::RESPONSE {
        records.words = answered(sources, &records.answers, body, text);
    }
    // Tens of thousands of them stay in memory as long as the site.
    records.recommendations.shrink_to_fit();
    records.answers.shrink_to_fit();
    records.words.shrink_to_fit();
    records
}

fn headings(body: &[Block]) -> impl Iterator<Item = (usize, &Heading, Span)> {
    body.iter().enumerate().filter_map(|(index, block)| match &block.kind {
        BlockKind::Heading(heading) => Some((index, &**heading, block.span)),
        _ => None,
    })
}

fn out_of_place(heading: &Heading, class: &str, kinds: &[KindName], span: Span) -> Diagnostic {
    let place = heading.attributes.classes.iter().find(|name| &*name.value == class).map_or(span, |name| name.span);
    let kinds: Vec<Arc<str>> = kinds.iter().map(|kind| kind.0.into()).collect();
    Diagnostic::error("record-out-of-place", place).with("class", class).with("kinds", kinds)
}

/// The section of a heading: what follows, up to the next heading of its level or above.
fn section(body: &[Block], index: usize, heading: &Heading, span: Span) -> Section {
    let ends = |(at, other, _): &(usize, &Heading, Span)| *at > index && other.level <= heading.level;
    let end = headings(body).find(ends).map_or(body.len(), |(at, _, _)| at);
    Section {
        anchor: Arc::clone(&heading.anchor),
        title: shared_plain_text(&heading.text),
        level: heading.level,
        span,
        blocks: index + 1..end,
    }
}

/// The headings right below a section.
fn parts(body: &[Block], blocks: &Range<usize>) -> Vec<Section> {
    let inside = || headings(body).filter(|(at, _, _)| blocks.contains(at));
    let Some(level) = inside().map(|(_, heading, _)| heading.level).min() else { return Vec::new() };
    let own = inside().filter(|(_, heading, _)| heading.level == level);
    let mut parts: Vec<Section> = own.map(|(at, heading, span)| section(body, at, heading, span)).collect();
    parts.shrink_to_fit();
    parts
}

fn recommendation(
    body: &[Block],
    section: Section,
    heading: &Heading,
    findings: &mut Vec<Diagnostic>,
) -> Recommendation {
    if heading.attributes.id.is_none() {
        findings.push(Diagnostic::error("recommendation-without-id", section.span).with("title", &section.title));
    }
    check_keys(heading, &["theme", "support"], findings);
    let support = pair(heading, "support").and_then(|text| {
        let support = Support::parse(&text.value);
        if support.is_none() {
            findings.push(Diagnostic::error("bad-support", text.span).with("value", &text.value));
        }
        Some(Spanned::new(support?, text.span))
    });
    Recommendation { theme: pair(heading, "theme").cloned(), support, parts: parts(body, &section.blocks), section }
}

fn answer(body: &[Block], section: Section, heading: &Heading, findings: &mut Vec<Diagnostic>) -> Answer {
    check_keys(heading, &["to", "decision", "ground", "until"], findings);
    let to: Vec<Spanned<Arc<str>>> = pair(heading, "to").map(ids).unwrap_or_default();
    if to.is_empty() {
        let finding = Diagnostic::error("answer-to-nothing", section.span).says("answer-to-nothing-unsaid");
        findings.push(finding.with("title", &section.title));
    }
    let decision = pair(heading, "decision").cloned();
    if decision.is_none() {
        findings.push(Diagnostic::error("decision-missing", section.span).with("title", &section.title));
    }
    let until = pair(heading, "until").and_then(|text| {
        let date = Date::parse(&text.value);
        if date.is_none() {
            findings.push(Diagnostic::error("bad-date", text.span).with("value", &text.value));
        }
        Some(Spanned::new(date?, text.span))
    });
    let parts = parts(body, &section.blocks);
    Answer { section, to, decision, ground: pair(heading, "ground").cloned(), until, parts }
}

fn pair<'a>(heading: &'a Heading, key: &str) -> Option<&'a Spanned<Arc<str>>> {
    heading.attributes.pairs.iter().find(|(name, _)| &*name.value == key).map(|(_, value)| value)
}

/// `R2,R3`: each id at its own place.
fn ids(text: &Spanned<Arc<str>>) -> Vec<Spanned<Arc<str>>> {
    let mut ids = Vec::new();
    let mut at = text.span.start as usize;
    for part in text.value.split(',') {
        let id = part.trim();
        let start = at + (part.len() - part.trim_start().len());
        if !id.is_empty() {
            ids.push(Spanned::new(id.into(), Span::new(text.span.file, start, start + id.len())));
        }
        at += part.len() + 1;
    }
    ids.shrink_to_fit();
    ids
}

/// A key that a record does not have would be lost in silence (`unknown-key`).
fn check_keys(heading: &Heading, known: &[&'static str], findings: &mut Vec<Diagnostic>) {
    for (key, _) in &heading.attributes.pairs {
        if known.contains(&&*key.value) {
            continue;
        }
        let all: Vec<Arc<str>> = known.iter().map(|key| Arc::from(*key)).collect();
        let finding = Diagnostic::error("unknown-key", key.span).with("key", &key.value).with("known", all);
        findings.push(match nearest(&key.value, known.iter().copied()) {
            Some(near) => finding.says("unknown-key-suggestion").with("suggestion", near),
            None => finding,
        });
    }
}

/// The text in pieces: what stands before the first heading, then each section; a recommendation is one piece with all below it.
fn words(sources: &SourceMap, body: &[Block], text: Span) -> Vec<Words> {
    let mut starts: Vec<(Arc<str>, usize)> = vec![("".into(), text.start as usize)];
    let mut inside: Option<u8> = None;
    for (_, heading, span) in headings(body) {
        if inside.is_some_and(|level| heading.level > level) {
            continue;
        }
        inside = heading.attributes.has_class("recommendation").then_some(heading.level);
        starts.push((Arc::clone(&heading.anchor), span.start as usize));
    }
    let ends = starts.iter().skip(1).map(|(_, start)| *start).chain([text.end as usize]).collect::<Vec<_>>();
    let mut words = Vec::new();
    for ((section, start), end) in starts.into_iter().zip(ends) {
        let span = Span::new(text.file, start, end);
        if !(section.is_empty() && sources.text(span).trim().is_empty()) {
            words.push(piece(sources, body, section, span));
        }
    }
    words
}

/// A response in pieces: the head of each answer with what stands before its parts, and each part with all below it. They are named by what
/// they answer and what the part is called (`R7/Suites`; a second one of the name is `R7/Suites 2`): participants' replies stand among them.
fn answered(sources: &SourceMap, answers: &[Answer], body: &[Block], text: Span) -> Vec<Words> {
    let mut words: Vec<Words> = Vec::new();
    for answer in answers {
        let to: Vec<&str> = answer.to.iter().map(|id| &*id.value).collect();
        let to = if to.is_empty() { answer.section.anchor.to_string() } else { to.join(",") };
        let parts = answer.parts.iter().map(|part| (format!("{to}/{}", part.title), part.span));
        let pieces: Vec<(String, Span)> = std::iter::once((to.clone(), answer.section.span)).chain(parts).collect();
        let own = answer.section.span.start;
        let after =
            |(_, heading, span): &(usize, &Heading, Span)| span.start > own && heading.level <= answer.section.level;
        let end = headings(body).find(after).map_or(text.end, |(_, _, span)| span.start);
        let ends: Vec<u32> = pieces.iter().skip(1).map(|(_, span)| span.start).chain([end]).collect();
        for ((name, start), end) in pieces.into_iter().zip(ends) {
            let mut section = name.clone();
            let mut count = 1;
            while words.iter().any(|it| *it.section == *section) {
                count += 1;
                section = format!("{name} {count}");
            }
            words.push(piece(sources, body, section.into(), Span { start: start.start, end, ..text }));
        }
    }
    words
}

/// A piece of text with the fingerprints of its words.
fn piece(sources: &SourceMap, body: &[Block], section: Arc<str>, span: Span) -> Words {
    let source = Fingerprint::of(exact_words(sources.text(span)).as_bytes());
    let fingerprint = Fingerprint::of(exact_words(&with_plain_headings(sources, body, span)).as_bytes());
    Words { section, span, fingerprint, source }
}

/// A piece of text whose headings have their attributes in one form: `{#R1 .recommendation support=32/40}`. Spaces between braces are read by
/// nobody, and the theme is where the authority files a recommendation; its number, its class and its supporters are words of citizens.
fn with_plain_headings(sources: &SourceMap, body: &[Block], piece: Span) -> String {
    let mut text = String::new();
    let mut copied = piece.start;
    for (_, heading, span) in headings(body).filter(|(_, _, span)| piece.start <= span.start && span.end <= piece.end) {
        let source = sources.text(span);
        let braces = source.rfind('{').filter(|_| source.trim_end().ends_with('}'));
        let Some(at) = braces.filter(|_| has_attributes(heading)) else { continue };
        text.push_str(sources.text(Span { start: copied, end: span.start, ..piece }));
        text.push_str(source[..at].trim_end());
        text.push_str(&plain_attributes(heading));
        text.push_str(&source[source.trim_end().len()..]);
        copied = span.end;
    }
    text.push_str(sources.text(Span { start: copied, ..piece }));
    text
}

fn has_attributes(heading: &Heading) -> bool {
    let attributes = &heading.attributes;
    attributes.id.is_some() || !attributes.classes.is_empty() || !attributes.pairs.is_empty()
}

fn plain_attributes(heading: &Heading) -> String {
    let attributes = &heading.attributes;
    let id = attributes.id.iter().map(|_| format!("#{}", heading.anchor));
    let classes = attributes.classes.iter().map(|class| format!(".{}", class.value));
    let pairs = attributes.pairs.iter().filter(|(key, _)| &*key.value != "theme");
    let mut pairs: Vec<String> = pairs.map(|(key, value)| format!("{}={}", key.value, value.value)).collect();
    pairs.sort();
    let all: Vec<String> = id.chain(classes).chain(pairs).collect();
    if all.is_empty() { String::new() } else { format!(" {{{}}}", all.join(" ")) }
}

/// The words without what nobody reads: spaces at the ends of lines (those at the beginning may make code of a paragraph), empty lines around and more
/// than one between, how the system ends a line, and how a letter with its accent is stored. The two ways of storing « é » are the same text by the standard (Unicode, UAX #15), and
/// some systems change one into the other in silence: both are compared in one form (NFC). Signs that nobody sees, such as a joiner or a soft
/// hyphen, are words: they may change what is heard.
fn exact_words(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for line in text.lines().map(str::trim_end) {
        if line.is_empty() && words.ends_with("\n\n") {
            continue;
        }
        words.push_str(line);
        words.push('\n');
    }
    // Blanks at the beginning of the first line stay: four of them, or a tab, make code of a paragraph.
    let words = words.trim_end().trim_start_matches('\n');
    match is_nfc_quick(words.chars()) {
        IsNormalized::Yes => words.to_owned(),
        _ => words.nfc().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::markdown;

    fn records(kind: KindName, text: &str) -> (Records, Vec<&'static str>) {
        let mut sources = SourceMap::default();
        let file = sources.load("content/a.md", text);
        let span = sources.file(file).span();
        let read = markdown::parse(&sources, span, "a.md");
        let mut findings = Vec::new();
        let records = super::read(&sources, kind, &read.value.body, span, &mut findings);
        (records, findings.iter().map(|finding| finding.message.id).collect())
    }

    const OPINION: &str = "Avant.\n\n## Des bancs {#R1 .recommendation support=32/40}\n\nTous les 200 mètres.\n\n### Avis minoritaire\n\nNon.\n\n## De l’eau {#R2 .recommendation}\n\nUne fontaine.\n";

    #[test]
    fn recommendations_are_sections_with_their_parts() {
        let (records, findings) = records(KindName::OPINION, OPINION);
        assert_eq!(findings, [""; 0]);
        let [first, second] = records.recommendations.as_slice() else { panic!("two recommendations") };
        assert_eq!((&*first.section.anchor, &*first.section.title), ("R1", "Des bancs"));
        assert_eq!(first.support.as_ref().map(|support| support.value), Some(Support { yes: 32, of: 40 }));
        assert_eq!(first.parts.iter().map(|part| &*part.title).collect::<Vec<_>>(), ["Avis minoritaire"]);
        assert_eq!(&*second.section.anchor, "R2");
        let pieces: Vec<&str> = records.words.iter().map(|words| &*words.section).collect();
        assert_eq!(pieces, ["", "R1", "R2"]);
    }

    #[test]
    fn one_character_changes_the_words_of_its_section_only() {
        let (before, _) = records(KindName::OPINION, OPINION);
        let (after, _) = records(KindName::OPINION, &OPINION.replace("Non.", "Non !"));
        let changed: Vec<bool> =
            before.words.iter().zip(&after.words).map(|(a, b)| a.fingerprint != b.fingerprint).collect();
        assert_eq!(changed, [false, true, false]);
        let (windows, _) =
            records(KindName::OPINION, &OPINION.replace('\n', "  \r\n").replace("  \r\n\r\n", "\r\n\r\n"));
        assert_eq!(before.words[1].fingerprint, windows.words[1].fingerprint);
    }

    #[test]
    fn how_a_heading_is_filed_and_laid_out_changes_no_words_and_what_it_says_does() {
        let of = |heading: &str| {
            let text = format!("## Des bancs {heading}\n\nTous les 200 mètres.\n");
            records(KindName::OPINION, &text).0.words[0].fingerprint
        };
        let before = of("{ #R1 .recommendation theme=mobilite support=32/40 }");
        for same in [
            "{#R1 .recommendation theme=mobilite support=32/40}",
            "{ #R1 .recommendation support=32/40 theme=sante }",
            "  {.recommendation #R1  support=32/40}",
        ] {
            assert_eq!(of(same), before, "{same}");
        }
        for other in [
            "{ #R2 .recommendation theme=mobilite support=32/40 }",
            "{ #R1 .recommendation theme=mobilite support=31/40 }",
            "{ #R1 .recommendation theme=mobilite }",
            "! { #R1 .recommendation theme=mobilite support=32/40 }",
            "{ #R1 theme=mobilite support=32/40 }",
        ] {
            assert_ne!(of(other), before, "{other}");
        }
        // A lock of before has the fingerprint of the source, and a plain heading is its own plain form.
        let words = &records(KindName::OPINION, OPINION).0.words;
        assert!(words.iter().all(|words| words.fingerprint == words.source));
    }

    #[test]
    fn what_nobody_reads_changes_no_words_and_what_is_heard_does() {
        let fingerprint = |text: &str| Fingerprint::of(exact_words(text).as_bytes());
        let before = fingerprint("Un abri d\u{e9}gag\u{e9}.\n\n| Lieu | Bancs |\n|---|---|\n| Quai | 3 |\n");
        for same in [
            "Un abri de\u{301}gage\u{301}.\n\n| Lieu | Bancs |\n|---|---|\n| Quai | 3 |\n",
            "Un abri d\u{e9}gag\u{e9}.  \r\n\r\n\r\n| Lieu | Bancs |\r\n|---|---|\r\n| Quai | 3 |\r\n\r\n",
        ] {
            assert_eq!(fingerprint(same), before, "{same:?}");
        }
        for other in [
            "Un abri degag\u{e9}.\n\n| Lieu | Bancs |\n|---|---|\n| Quai | 3 |\n",
            "Un abri d\u{e9}gag\u{e9}.\n\n| Lieu | Bancs |\n|---|---|\n| Quai | 8 |\n",
            "Un abri d\u{e9}\u{ad}gag\u{e9}.\n\n| Lieu | Bancs |\n|---|---|\n| Quai | 3 |\n",
            "Un abri d\u{e9}gag\u{e9}.\n\n| Lieu | Bancs |\n|---|---|\n| Quai | **3** |\n",
            "Un abri\u{a0}d\u{e9}gag\u{e9}.\n\n| Lieu | Bancs |\n|---|---|\n| Quai | 3 |\n",
        ] {
            assert_ne!(fingerprint(other), before, "{other:?}");
        }
    }

    #[test]
    fn answers_say_to_what_and_how() {
        let text = "## Oui {.answer to=R1,R3 decision=retenue until=2027-06}\n\n### Motifs\n\nParce que.\n\n## Non {.answer decison=refusee}\n";
        let (records, findings) = records(KindName::RESPONSE, text);
        let to: Vec<&str> = records.answers[0].to.iter().map(|id| &*id.value).collect();
        assert_eq!(to, ["R1", "R3"]);
        assert_eq!(records.answers[0].parts.len(), 1);
        assert_eq!(findings, ["unknown-key-suggestion", "answer-to-nothing-unsaid", "decision-missing"]);
    }

    #[test]
    fn a_record_in_another_kind_of_document_is_a_finding() {
        assert_eq!(records(KindName::PAGE, OPINION).1, ["record-out-of-place", "record-out-of-place"]);
        assert_eq!(
            records(KindName::OPINION, "## Un {.recommendation support=9/4}\n").1,
            ["recommendation-without-id", "bad-support"]
        );
    }
}

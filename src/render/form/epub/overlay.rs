//! A page of a book with its voice: a media overlay (EPUB 3.3, 9), which says from when to when each sentence is heard, and its recording.

use super::{
    narration::{Narration, Said, Step},
    package::{Overlay, clock},
};
use crate::{
    render::{form::audio::voice::Sounds, html::element::Element},
    speech::clip::{Clip, PRE_SKIP},
};

/// Thousandths of a second that a recording is shorter than its packets (RFC 7845, 4.2), rounded up: what is said at some time is heard so much earlier.
const LEAD: u64 = (PRE_SKIP as u64).div_ceil(48);

/// The overlay of a page, and the sound that it refers to.
pub fn of(overlay: &Overlay, kind: Option<&str>, narration: &Narration, sounds: &Sounds<'_>) -> (Element, Clip) {
    let mut writer = Writer { overlay, narration, sounds, clip: Clip::default() };
    let body = Element::new("body")
        .attribute("epub:textref", overlay.page())
        .maybe_attribute("epub:type", kind)
        .children(narration.steps.iter().map(|step| writer.step(step).into()));
    let root = Element::new("smil")
        .attribute("xmlns", "http://www.w3.org/ns/SMIL")
        .attribute("xmlns:epub", "http://www.idpf.org/2007/ops")
        .attribute("version", "3.0")
        .child(body);
    (root, writer.clip)
}

/// How long a recording is heard, in thousandths of a second.
pub fn length(clip: &Clip) -> u64 {
    clip.length().saturating_sub(LEAD)
}

struct Writer<'w> {
    overlay: &'w Overlay,
    narration: &'w Narration,
    sounds: &'w Sounds<'w>,
    clip: Clip,
}

impl Writer<'_> {
    /// Depth of recursion is that of the text, which reading bounds.
    fn step(&mut self, step: &Step) -> Element {
        match step {
            Step::Said(said) => self.said(said),
            Step::Group { kind, place, steps } => Element::new("seq")
                .attribute("epub:textref", self.overlay.place(place))
                .maybe_attribute("epub:type", *kind)
                .children(steps.iter().map(|step| self.step(step).into())),
        }
    }

    /// The silence behind it belongs to it, so that one sound follows the other without a gap.
    fn said(&mut self, said: &Said) -> Element {
        let begin = length(&self.clip);
        for line in &self.narration.lines[said.lines.clone()] {
            self.sounds.add(line, &mut self.clip);
        }
        let audio = Element::new("audio")
            .attribute("src", self.overlay.recording())
            .attribute("clipBegin", clock(begin))
            .attribute("clipEnd", clock(length(&self.clip)));
        Element::new("par")
            .maybe_attribute("epub:type", said.kind)
            .child(Element::new("text").attribute("src", self.overlay.place(&said.place)))
            .child(audio)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_clock_values() {
        assert_eq!(
            [0, 993, 61_007, 3_723_040].map(clock),
            ["0:00:00.000", "0:00:00.993", "0:01:01.007", "1:02:03.040"]
        );
        assert_eq!(LEAD, 7);
    }
}

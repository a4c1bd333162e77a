//! People without a computer can take part.

use crate::{
    base::diagnostic::{Diagnostic, Message},
    model::kinds::{
        Kind,
        process::{Channel, ChannelKind},
    },
    site::Site,
};

/// A process whose channels are known, and none of which works without a computer.
pub fn none_offline(site: &Site, findings: &mut Vec<Diagnostic>) {
    for document in site.originals() {
        let Kind::Process(process) = &document.kind else { continue };
        let Some(channels) = process.channels.given() else { continue };
        findings.extend(channels.iter().filter_map(without_means));
        if channels.iter().any(|channel| channel.kind.is_offline()) {
            continue;
        }
        let place = channels.first().map_or(document.meta.title.span, |channel| channel.span);
        let finding = Diagnostic::error("no-offline-channel", place).with("title", document.label());
        let others = channels.iter().skip(1);
        findings.push(
            others.fold(finding, |finding, channel| {
                finding.label(channel.span, Message::new("no-offline-channel-other"))
            }),
        );
    }
}

/// A telephone without a number or a letter without an address: the page promises a way that nobody can take.
fn without_means(channel: &Channel) -> Option<Diagnostic> {
    let message = match channel.kind {
        ChannelKind::Phone if channel.phone.is_none() => "no-offline-channel-phone",
        ChannelKind::Post if channel.address.is_none() => "no-offline-channel-post",
        _ => return None,
    };
    Some(Diagnostic::error("no-offline-channel", channel.span).says(message).with("label", &channel.label))
}

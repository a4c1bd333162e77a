//! Tells an open page what a build changed of it: another page, or other findings on top of it. Nothing otherwise, since a page
//! that loads again loses the place of whoever listens to it.

use std::{convert::Infallible, pin::Pin, sync::Arc, task, time::Duration};

use hyper::body::{Body, Bytes, Frame};
use parvis::base::fingerprint::{Fingerprint, Fingerprinter};
use tokio::sync::mpsc;

use super::{Shown, Stage, injection};

/// How often an open stream says that it lives, so that whatever stands in between keeps it open.
const HEARTBEAT: Duration = Duration::from_secs(20);

/// What a browser shows at an address.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct State {
    /// Of the page and of the pictures and styles of the site.
    pub page: String,
    /// The findings on top of it, as HTML; empty if there are none.
    pub findings: String,
}

impl State {
    /// What the page at a path is now.
    pub fn of(stage: &Stage, path: &str) -> Self {
        let (bytes, shown) = stage.page_at(path);
        Self::showing(&bytes, &shown)
    }

    /// That of a page of these bytes: what a browser gets and the name of it come from one look at the site.
    pub fn showing(bytes: &[u8], shown: &Shown) -> Self {
        let page = Fingerprinter::default().bytes(bytes).text(&shown.media.to_string()).finish().short();
        Self { page, findings: shown.failure.as_deref().map(injection::panel).unwrap_or_default() }
    }

    /// The state in short; a page knows the one that it shows.
    pub fn name(&self) -> String {
        format!("{}.{}", self.page, Fingerprint::of(self.findings.as_bytes()).short())
    }

    /// What a page that shows another state has to do (HTML, 9.2.5); `None` if nothing.
    fn told_to(&self, shown: &str) -> Option<String> {
        let name = self.name();
        if shown == name {
            return None;
        }
        let same_page = shown.split('.').next() == Some(self.page.as_str());
        let (event, data) = if same_page { ("findings", self.findings.as_str()) } else { ("page", "") };
        let mut told = format!("event: {event}\nid: {name}\n");
        for line in data.split(['\n', '\r']) {
            told.push_str("data: ");
            told.push_str(line);
            told.push('\n');
        }
        told.push('\n');
        Some(told)
    }
}

/// A stream of server-sent events for the page at `path`, which shows the state of the name `shown`.
pub fn stream(stage: &Arc<Stage>, path: String, shown: String) -> Stream {
    let (sender, receiver) = mpsc::channel(4);
    tokio::spawn(tell(Arc::clone(stage), path, shown, sender));
    Stream(receiver)
}

async fn tell(stage: Arc<Stage>, path: String, mut shown: String, sender: mpsc::Sender<Bytes>) {
    let mut builds = stage.builds.subscribe();
    // How long a browser waits, in milliseconds, before it asks again: the program may have been started anew.
    let mut told = Some("retry: 1000\n\n".to_owned());
    loop {
        // Whoever closed the page listens no more.
        if let Some(told) = told
            && sender.send(Bytes::from(told)).await.is_err()
        {
            return;
        }
        let state = tokio::task::block_in_place(|| State::of(&stage, &path));
        if let Some(now) = state.told_to(&shown) {
            shown = state.name();
            told = Some(now);
            continue;
        }
        told = match tokio::time::timeout(HEARTBEAT, builds.changed()).await {
            Ok(Ok(())) => None,
            Ok(Err(_)) => return,
            Err(_) => Some(":\n\n".to_owned()),
        };
    }
}

/// A body that ends when nobody tells it anything any more.
pub struct Stream(mpsc::Receiver<Bytes>);

impl Body for Stream {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut task::Context<'_>,
    ) -> task::Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.0.poll_recv(context).map(|bytes| bytes.map(|bytes| Ok(Frame::data(bytes))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_loads_again_only_if_it_became_another_one() {
        let state = |page: &str, findings: &str| State { page: page.to_owned(), findings: findings.to_owned() };
        let shown = state("a", "").name();
        assert_eq!(state("a", "").told_to(&shown), None);
        let told = state("a", "<p>\nFaute").told_to(&shown).expect("news");
        assert!(told.starts_with("event: findings\n") && told.ends_with("data: <p>\ndata: Faute\n\n"), "{told}");
        assert!(state("b", "").told_to(&shown).expect("news").starts_with("event: page\n"));
        let mended = state("a", "").told_to(&state("a", "x").name()).expect("news");
        assert!(mended.ends_with("data: \n\n"), "{mended}");
    }
}

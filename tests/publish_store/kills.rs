//! Publishers that are killed at a byte by chance, as by a power cut: at each, whoever reads meets whole pages that lead nowhere wrong, and the next run ends
//! the work.
//!
//! Sixty of them with every run of the tests. Two hundred: `PARVIS_KILLS=200 cargo test publish_store::kills`

use std::{
    collections::BTreeMap,
    env,
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use super::{
    network::{Network, Weather},
    project, publish,
    server::{Manners, Server},
    site,
};

/// Where the publisher publishes, and its project, separated by a space. Set for the process that is killed.
const ORDER: &str = "PARVIS_TEST_PUBLISHER";

/// The publisher: this very test program, which runs nothing else.
#[test]
fn publisher() {
    let Ok(order) = env::var(ORDER) else { return };
    let (endpoint, project) = order.split_once(' ').expect("two words");
    publish(endpoint, Path::new(project), &site::after()).expect("a sound network");
}

fn start(endpoint: &str, project: &Path) -> Child {
    let mut command = Command::new(env::current_exe().expect("this program"));
    command.args(["publish_store::kills::publisher", "--exact"]).stdout(Stdio::null()).stderr(Stdio::null());
    command.env(ORDER, format!("{endpoint} {}", project.display())).spawn().expect("this program runs")
}

#[test]
fn wherever_a_publisher_is_killed_readers_see_whole_pages_and_the_next_run_ends_the_work() {
    let kills: u64 = env::var("PARVIS_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(60);
    let model = Server::start(Manners::Amazon);
    let owner = project();
    publish(&model.endpoint(), owner.path(), &site::before()).expect("the server is sound");
    // How many bytes a whole publication is.
    let trial = Server::copy_of(&model);
    let network = Network::before(&trial, Weather::Clear);
    let ended = start(&network.endpoint(), owner.path()).wait().expect("the publisher ends");
    assert!(ended.success());
    assert_eq!(trial.read("c/index.html").as_deref(), Some(&*site::page("c/index.html", "after")));
    let bytes = network.bytes();
    assert!(bytes > 100_000, "{bytes}");

    let mut state: u64 = 20_261_127;
    let (mut untouched, mut mixed, mut ended) = (0, 0, 0);
    for kill in 0..kills {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        // Every part of the publication has its turn; half of the points are in its last, busiest part, where pages are sent and taken away.
        let after = if kill % 2 == 0 { (state >> 20) % bytes } else { bytes - (state >> 20) % (bytes / 4) };
        let (server, owner) = (Server::copy_of(&model), project());
        let network = Network::before(&server, Weather::Still { after });
        let mut publisher = start(&network.endpoint(), owner.path());
        let stood_still = (0..600)
            .any(|_| network.wait(Duration::from_millis(100)) || publisher.try_wait().expect("a process").is_some());
        assert!(stood_still, "{kill}: neither killed nor ended");
        publisher.kill().expect("a process");
        publisher.wait().expect("a process");
        network.heal();
        let place = format!("kill {kill} after {after} of {bytes} bytes");
        match seen(&server, &place) {
            (0, _) => untouched += 1,
            (_, 0) => ended += 1,
            _ => mixed += 1,
        }
        publish(&network.endpoint(), owner.path(), &site::after()).unwrap_or_else(|error| panic!("{place}: {error:?}"));
        assert_eq!(seen(&server, &place).1, 0, "{place}: an old page is left");
        for (key, bytes) in site::objects(&site::after()) {
            assert_eq!(server.read(&key).as_deref(), Some(&*bytes), "{place}: {key}");
        }
        assert_eq!(server.read("b/index.html"), None, "{place}");
        let left: Vec<String> =
            server.keys().into_iter().filter(|key| key.contains("/.new-") || key.ends_with("lock")).collect();
        assert!(left.iter().all(|key| key.starts_with(".parvis/releases/0")), "{place}: {left:?}");
    }
    assert!(untouched > 0 && mixed > 0, "{untouched} before anything, {mixed} in between, {ended} after everything");
}

/// What readers see at this moment is whole: how many pages are new, and how many are old.
fn seen(server: &Server, place: &str) -> (usize, usize) {
    let (old, new) = (site::objects(&site::before()), site::objects(&site::after()));
    let (mut news, mut olds) = (0, 0);
    let keys: BTreeMap<&String, ()> = old.keys().chain(new.keys()).map(|key| (key, ())).collect();
    for key in keys.into_keys() {
        let Some(found) = server.read(key) else {
            assert!(!(old.contains_key(key) && new.contains_key(key)), "{place}: {key} is gone");
            continue;
        };
        let (is_old, is_new) = (old.get(key) == Some(&found), new.get(key) == Some(&found));
        assert!(is_old || is_new, "{place}: {key} is not whole ({} bytes)", found.len());
        if !key.ends_with(".html") && !key.ends_with(".xml") {
            continue;
        }
        news += usize::from(is_new && !is_old);
        olds += usize::from(is_old && !is_new);
        for asked in site::asked_for(&found) {
            assert!(server.read(&asked).is_some(), "{place}: {key} leads to {asked}, which is not there");
        }
    }
    (news, olds)
}

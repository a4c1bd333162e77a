//! The recipes for a scheduled rebuild do what they say: read as their programs read them, and run where a shell is enough.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
    process::Command,
};

use serde_json::Value;

use crate::project::Project;

fn recipe(name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/recipes").join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn yaml(name: &str) -> Value {
    serde_yaml::from_str(&recipe(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Five fields of a schedule: minute, hour, day, month, day of the week.
fn is_schedule(fields: &[&str]) -> bool {
    let limits = [0..=59, 0..=23, 1..=31, 1..=12, 0..=7];
    fields.len() == 5
        && fields
            .iter()
            .zip(limits)
            .all(|(field, limits)| *field == "*" || field.parse::<u8>().is_ok_and(|number| limits.contains(&number)))
}

/// The commands of Parvis in a text, without what a shell would do to them: the words of this program's own recipes have no quotes
/// but around a duration.
fn commands(text: &str) -> Vec<Vec<String>> {
    let lines = text.lines().map(str::trim).filter(|line| !line.starts_with('#'));
    let found = lines.filter_map(|line| line.split_once("parvis ").filter(|(before, _)| !before.contains('`')));
    let words = |command: &str| {
        let mut words = Vec::new();
        for (index, piece) in command.split('"').enumerate() {
            match index % 2 {
                0 => words.extend(piece.split_whitespace().map(str::to_owned)),
                _ => words.push(piece.to_owned()),
            }
        }
        words
    };
    let is_ours = |words: &Vec<String>| ["build", "due"].contains(&words[0].as_str());
    found.map(|(_, command)| words(command)).filter(|words| !words.is_empty()).filter(is_ours).collect()
}

#[test]
fn every_command_of_the_recipes_is_one_of_the_program() {
    let mut count = 0;
    for name in ["reconstruire.sh", "gitlab-ci.yml", "github-actions.yml"] {
        for words in commands(&recipe(name)) {
            let project = Project::with(&[]);
            // The shell's variables stand for files of the project.
            let words = words.iter().map(|word| word.replace("$site", "out").replace("$3", "agenda.ics"));
            let mut command = Command::new(env!("CARGO_BIN_EXE_parvis"));
            let output = command
                .env("PARVIS_SPEECH", "none")
                .args(words)
                .current_dir(project.root())
                .output()
                .expect("the program runs");
            assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
            count += 1;
        }
    }
    assert_eq!(count, 6, "each recipe builds and says what is owed");
}

#[test]
fn forges_can_read_their_recipes() {
    let gitlab = yaml("gitlab-ci.yml");
    let pages = &gitlab["pages"];
    assert_eq!(pages["rules"][0]["if"], "$CI_PIPELINE_SOURCE == \"schedule\"");
    assert_eq!(pages["artifacts"]["paths"][0], "public");
    assert!(pages["script"][0].as_str().is_some_and(|script| script.ends_with("--out public")));

    let github = yaml("github-actions.yml");
    let cron = github["on"]["schedule"][0]["cron"].as_str().expect("a schedule");
    assert!(is_schedule(&cron.split_whitespace().collect::<Vec<_>>()), "{cron}");
    let job = &github["jobs"]["site"];
    let steps = job["steps"].as_array().expect("steps");
    for step in steps {
        let keys: BTreeSet<&str> = step.as_object().expect("a step").keys().map(String::as_str).collect();
        assert!(keys.contains("uses") != keys.contains("run"), "a step uses an action or runs a command: {step}");
    }
    let uses: Vec<&str> = steps.iter().filter_map(|step| step["uses"].as_str()).collect();
    assert!(uses.iter().all(|action| action.starts_with("actions/") && action.contains("@v")), "{uses:?}");
    assert_eq!(github["permissions"]["pages"], "write");
    for (forge, zone) in [("GitLab", &pages["variables"]["TZ"]), ("GitHub", &job["env"]["TZ"])] {
        assert_eq!(zone, "Europe/Paris", "{forge}");
    }
}

#[test]
fn cron_can_read_its_lines() {
    let mut scheduled = 0;
    for line in recipe("crontab").lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        let fields: Vec<&str> = line.split_whitespace().collect();
        let name = line.split_once('=').map(|(name, _)| name);
        if name.is_some_and(|name| name.bytes().all(|byte| byte.is_ascii_uppercase())) {
            continue;
        }
        assert!(is_schedule(&fields[..5]) && fields.len() > 5, "{line}");
        assert!(!line.contains('%'), "cron makes a line end of it: {line}");
        assert!(
            fields[5].ends_with("reconstruire.sh") && fields[6..].iter().all(|path| path.starts_with('/')),
            "{line}"
        );
        scheduled += 1;
    }
    assert_eq!(scheduled, 1);
    assert!(recipe("crontab").contains("\nPATH="), "cron knows almost no folder");
}

#[test]
fn systemd_can_read_its_units() {
    let (service, timer) = (unit("parvis-reconstruire.service"), unit("parvis-reconstruire.timer"));
    assert_eq!(service["Service"]["Type"], "oneshot");
    assert!(service["Service"]["ExecStart"].starts_with("/usr/local/bin/reconstruire.sh /"));
    // A timer without `Unit=` starts the service of its own name.
    assert!(!timer["Timer"].contains_key("Unit"));
    assert_eq!(timer["Timer"]["OnCalendar"], "*-*-* 00:05:00 Europe/Paris");
    assert_eq!(timer["Install"]["WantedBy"], "timers.target");
}

/// The keys of a unit by section.
fn unit(name: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut sections: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    let mut section = String::new();
    for line in recipe(name).lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            Some(title) => section = title.to_owned(),
            None => {
                let (key, value) = line.split_once('=').unwrap_or_else(|| panic!("{name}: {line}"));
                sections.entry(section.clone()).or_default().insert(key.to_owned(), value.to_owned());
            }
        }
    }
    sections
}

#[cfg(unix)]
#[test]
fn the_script_pulls_builds_and_writes_the_calendar() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let project = Project::with(&[]);
    let tools = tempfile::tempdir().expect("a temporary folder");
    symlink(env!("CARGO_BIN_EXE_parvis"), tools.path().join("parvis")).expect("a link");
    let git = tools.path().join("git");
    fs::write(&git, "#!/bin/sh\necho \"$@\" > pulled\n").expect("a stub");
    fs::set_permissions(&git, fs::Permissions::from_mode(0o755)).expect("a program");
    fs::create_dir(project.root().join(".git")).expect("a folder");

    let script = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/recipes/reconstruire.sh");
    let (site, agenda) = (tools.path().join("site"), tools.path().join("agenda.ics"));
    let run = || {
        let mut command = Command::new("sh");
        command.arg(&script).arg(project.root()).arg(&site).arg(&agenda);
        let path = std::env::var("PATH").unwrap_or_default();
        command.env("PATH", format!("{}:{path}", tools.path().display())).output().expect("the shell runs")
    };
    let output = run();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let pulled = fs::read_to_string(project.root().join("pulled")).expect("git was asked");
    assert_eq!(pulled.trim(), "pull --quiet --ff-only");
    assert!(site.join("index.html").is_file());
    assert!(fs::read_to_string(&agenda).expect("the calendar").starts_with("BEGIN:VCALENDAR"));

    // A text with a fault stops everything, and the former site stays.
    project.write("content/index.md", "---\ntitel: x\n---\n");
    let refused = run();
    assert_eq!(refused.status.code(), Some(1));
    assert!(site.join("index.html").is_file());
}

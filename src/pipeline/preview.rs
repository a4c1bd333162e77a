//! The site while it is written. What was read and linked stays in memory: a saved text is shown as soon as it is read again, and pages are made when a browser
//! asks for them. Behind, a build checks everything, makes what is not quickly made, and is overtaken by the next save.

mod exchange;
mod moment;

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, RwLock,
        atomic::{AtomicU64, Ordering},
    },
    thread,
    time::Duration,
};

pub use self::moment::Moment;
use super::{
    Options, Outcome, Output, Pages, Progress, Rendered, Told, Written, jobs, prepare, readings::Readings, refuses,
    write,
};
use crate::{
    base::error::Error,
    picture::Task,
    project::{self, Standing},
    publish::{
        folder::{self, Folder},
        manifest::Manifest,
    },
    render::{made::Made, search::memory::Memory},
    rules::sound::Sound,
};

/// How many texts may be saved at once to be taken over one by one: a script that changes more is followed by a build.
const FEW: usize = 20;

/// How many builds in a row are overtaken. The next goes on to its end, or who saves all the time would never be told anything.
const OVERTAKEN: u64 = 3;

/// How long a build waits before it asks again for a folder that another command writes.
const BUSY: Duration = Duration::from_millis(100);

/// Of the file in which a build keeps what it knows: its length, and when it was written.
type Stamp = Option<(u64, u64)>;

/// The site while it is written.
#[derive(Default)]
pub struct Preview {
    readings: Mutex<Readings>,
    search: Arc<Memory>,
    /// Documents whose words no rule complained of.
    sound: Mutex<Sound>,
    /// What pages show; nothing before the first site that could be linked.
    moment: RwLock<Option<Arc<Moment>>>,
    /// Held by whoever puts another moment in the place of the present one.
    turn: Mutex<()>,
    /// How many times something was saved.
    saves: AtomicU64,
    /// How many builds were overtaken since one went on.
    overtaken: AtomicU64,
    /// What was made so far, by builds and for whoever asked.
    made: Mutex<Option<Arc<Made>>>,
    /// What the last build knows of what it made, and the stamp of the file in which it keeps that.
    former: Mutex<Option<(Manifest, Stamp)>>,
}

impl Preview {
    /// What pages show now.
    pub fn moment(&self) -> Option<Arc<Moment>> {
        self.moment.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Something was saved at these paths; a build under way is overtaken. True if pages show it already: those are texts of documents of which nothing but
    /// prose or their name changed. A build has to follow in any case.
    pub fn save(&self, root: &Path, paths: &[PathBuf]) -> bool {
        let _turn = held(&self.turn);
        self.saves.fetch_add(1, Ordering::AcqRel);
        let Some(moment) = self.moment() else { return false };
        let Some(documents) = documents(&moment, root, paths) else { return false };
        let Some((mut prepared, is_renamed)) = exchange::exchanged(&moment.prepared, root, &documents) else {
            return false;
        };
        self.put(match is_renamed {
            true => {
                prepared.remember_search(&self.search);
                Moment::new(prepared, Arc::clone(&moment.made))
            }
            false => moment.followed_by(prepared),
        });
        true
    }

    /// Reads what changed, links, asks every rule, and writes what differs into the output folder. `shown` is told when pages show the new texts, which is long before the
    /// end. `None` if something was saved meanwhile: this build stopped, and wrote nothing.
    ///
    /// # Errors
    /// Those of [`build`](super::build).
    pub fn build(
        &self,
        options: &Options,
        output: &Output,
        told: Told<'_>,
        shown: &dyn Fn(),
    ) -> Result<Option<Outcome>, Error> {
        let save = self.saves.load(Ordering::Acquire);
        let is_old = || self.saves.load(Ordering::Acquire) != save;
        let goes_on = self.overtaken.load(Ordering::Acquire) >= OVERTAKEN;
        let is_overtaken = || !goes_on && is_old();
        let (made, prepared) = thread::scope(|scope| {
            let made = scope.spawn(|| self.made(options, output));
            let prepared = prepare::link(options, Some(&mut held(&self.readings)));
            (made.join().expect("a memory that cannot be read is empty"), prepared)
        });
        let mut prepared = prepared?;
        prepared.remember_search(&self.search);
        let mut moment = None;
        if !refuses(&prepared.findings, output.strict) {
            let task = Task::Make(&|done, all| told(Progress::Pictures { done, all }));
            prepared.find_pictures(&options.root, &task)?;
            moment = self.put_unless(Moment::new(prepared.clone(), made), &is_old);
            shown();
        }
        if is_overtaken() {
            return Ok(self.stopped());
        }
        let mut sound = held(&self.sound);
        *sound = prepared.ask_rules(&sound);
        drop(sound);
        // What is told of a text that is another one by now helps nobody.
        if is_overtaken() {
            return Ok(self.stopped());
        }
        if refuses(&prepared.findings, output.strict) {
            self.overtaken.store(0, Ordering::Release);
            return Ok(Some(prepared.outcome(true, Rendered::default(), None)));
        }
        let Some(folder) = open(options, output, &is_overtaken)? else { return Ok(self.stopped()) };
        let former = self.former(options, output);
        let standing = folder.standing()?;
        let draft = folder.begin(standing)?;
        match write(&prepared, options, output, (draft, former), Pages::AllButForms, &is_overtaken)? {
            Written::Overtaken => Ok(self.stopped()),
            Written::Refused(rendered) => {
                self.overtaken.store(0, Ordering::Release);
                Ok(Some(prepared.outcome(true, rendered, None)))
            }
            Written::Done { rendered, manifest, committed } => {
                self.overtaken.store(0, Ordering::Release);
                if let Some(moment) = moment {
                    self.finish(&moment, &manifest, &is_old);
                }
                self.keep(options, output, manifest);
                Ok(Some(prepared.outcome(false, rendered, Some(committed.changes))))
            }
        }
    }

    /// What the last build made, of this program or of the one before.
    fn made(&self, options: &Options, output: &Output) -> Arc<Made> {
        let former = || {
            let former = self.former(options, output);
            let made = Arc::new(Made::default());
            former.records.values().for_each(|record| jobs::note(&made, record));
            self.keep(options, output, former);
            made
        };
        Arc::clone(held(&self.made).get_or_insert_with(former))
    }

    /// What the last build knows of what it made, unless another program built since.
    fn former(&self, options: &Options, output: &Output) -> Manifest {
        let stamp = Manifest::stamp(&options.root, &output.folder);
        let kept = held(&self.former).take().filter(|(_, known)| *known == stamp);
        let load = || {
            // What cannot be looked at is made again.
            let standing = folder::Standing::of(&output.folder).unwrap_or_default();
            Manifest::load(&options.root, &output.folder, &standing, output.maker())
        };
        kept.map_or_else(load, |(former, _)| former)
    }

    fn keep(&self, options: &Options, output: &Output, manifest: Manifest) {
        *held(&self.former) = Some((manifest, Manifest::stamp(&options.root, &output.folder)));
    }

    /// All files are written. A page that offers files which were never made before shows them now; that a known one has another length, the next save shows:
    /// a page that loads again loses the place of its reader.
    fn finish(&self, moment: &Moment, manifest: &Manifest, is_old: &dyn Fn() -> bool) {
        let made = &moment.made;
        let mut paths = manifest.records.values().flat_map(|record| &record.outputs).map(|(path, ..)| path);
        let is_new = paths.any(|path| made.length(path).is_none());
        manifest.records.values().for_each(|record| jobs::note(made, record));
        moment.note_built();
        if is_new {
            let next = moment.again();
            next.note_built();
            self.put_unless(next, is_old);
        }
    }

    fn put_unless(&self, moment: Moment, is_old: &dyn Fn() -> bool) -> Option<Arc<Moment>> {
        let _turn = held(&self.turn);
        (!is_old()).then(|| self.put(moment))
    }

    /// A build was overtaken.
    fn stopped(&self) -> Option<Outcome> {
        self.overtaken.fetch_add(1, Ordering::AcqRel);
        None
    }

    fn put(&self, moment: Moment) -> Arc<Moment> {
        moment.promise();
        let moment = Arc::new(moment);
        *self.moment.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&moment));
        moment
    }
}

/// The output folder, once no other command writes into it; `None` if something newer is to be built.
fn open(options: &Options, output: &Output, is_overtaken: &dyn Fn() -> bool) -> Result<Option<Folder>, Error> {
    loop {
        match Folder::open(&options.root, &output.folder) {
            Err(Error::Busy { .. }) if is_overtaken() => return Ok(None),
            Err(Error::Busy { .. }) => thread::sleep(BUSY),
            folder => return folder.map(Some),
        }
    }
}

/// The paths of documents, from the root of the project, if nothing else was saved. Folders say nothing that their files do not say; files that came and are
/// gone again, as editors make them beside, count for nothing.
fn documents(moment: &Moment, root: &Path, paths: &[PathBuf]) -> Option<Vec<String>> {
    let mut documents = Vec::new();
    for path in paths {
        let inside = path.strip_prefix(root).ok()?.to_str()?.replace('\\', "/");
        let in_content = inside.strip_prefix("content/");
        let site = moment.site();
        let was_there = |path: &str| site.by_path(path).is_some() || site.assets().contains_key(path);
        match (project::standing(path), in_content) {
            (Standing::Folder, _) => continue,
            (Standing::Nothing, Some(path)) if !was_there(path) => continue,
            (Standing::File, Some(path)) if path.ends_with(".md") => {}
            _ => return None,
        }
        if !documents.contains(&inside) {
            documents.push(inside);
        }
    }
    (1..=FEW).contains(&documents.len()).then_some(documents)
}

/// A panic of another thread leaves nothing here half done.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

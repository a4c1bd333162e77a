//! The audit of what was rendered: every page is looked at as its reader gets it, and what is found points at the line that made it.
//!
//! A good page pays for nothing but being parsed and looked at. Only a page with findings is rendered a second time, with stamps that say
//! where each element comes from; the former build's places are taken as long as the files that they lie in are the same.

mod among;

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, OnceLock},
};

use rayon::prelude::*;

use super::{
    Prepared,
    weight::{OVER_BUDGET, over_budget, start},
};
use crate::{
    audit::{
        found::{Cause, Found, PageFindings, SourcePlace, examine, shape},
        page::Page,
        rules::named,
        set::Summary,
        style::{Looks, Sheets},
        tree::{Element, NodeKind, Tree},
    },
    base::{
        diagnostic::{Diagnostic, Label, Message, Pages, Place},
        source::{FileId, SourceFile, Span},
    },
    model::form::Form,
    render::{
        Artifact, FORMATS, Job, Subject, base_path,
        html::{linker::data_url, shell::Shells, stamp},
        view::View,
        world::World,
    },
    rules,
};

/// Looks at the pages of one build.
pub struct Auditor<'a> {
    prepared: &'a Prepared,
    world: &'a World<'a>,
    files: BTreeMap<&'a str, &'a SourceFile>,
    /// The templates with stamps, read when the first page with findings asks for them.
    shells: OnceLock<Shells>,
}

impl<'a> Auditor<'a> {
    /// An auditor who has seen no page yet.
    pub fn new(prepared: &'a Prepared, world: &'a World<'a>) -> Self {
        let files = prepared.sources.files().iter().map(|file| (&*file.path, file)).collect();
        Self { prepared, world, files, shells: OnceLock::new() }
    }

    /// What is found on the final bytes of a page, nothing for a good one, and what rules about all pages need of it. Nothing for other files.
    pub fn examine(&self, job: &Job, bytes: &[u8]) -> Option<(Option<PageFindings>, Summary)> {
        if !job.path.as_str().ends_with(".html") {
            return None;
        }
        let html = std::str::from_utf8(bytes).expect("pages are made of texts");
        let tree = Tree::parse(html);
        let world = self.world;
        // Pages have one sheet, the theme's; `404.html` and its like name it from the root of the host.
        let from_root = format!("{}{}", base_path(&world.site.config.base_url.value), world.sheet.address());
        let relative = job.path.link_to(&world.sheet);
        // A page that leaves the site has it in the address: asked once a page, and compared only where it begins so.
        let inside = |href: &str, sheet: &str| {
            href.starts_with("data:text/css") && href == data_url("text/css", sheet.as_bytes())
        };
        // The form in large print has the sheet of large print.
        let (sheet, rules) = match job.format == Form::SingleFileLarge.name() {
            true => (&world.theme.large, world.large_rules()),
            false => (&world.theme.stylesheet, world.rules()),
        };
        let is_the_sites = |href: &str| href == relative || href == from_root || inside(href, sheet);
        let linked = |href: &str| is_the_sites(href).then(|| Arc::clone(sheet));
        // What a page holds of the sheet is what it uses: the rules that are left out match nothing on it.
        let whole = |text: &str| match rules.has_cut(text) {
            true => Arc::clone(sheet),
            false => text.into(),
        };
        let looks = Looks::new(&tree, Sheets::standing_for(&tree, &linked, &whole));
        let page = Page::with_looks(&tree, &looks);
        let mut found = examine(&page, Some(sheet));
        if let Some(heavy) = over_budget(world.site, job, &tree, html) {
            let page = found.get_or_insert_with(|| PageFindings { shape: shape(&tree), findings: Vec::new() });
            let cause = self.of_its_text(job, &heavy);
            page.findings.push(Found { cause, ..heavy });
        }
        Some((found, Summary::of(&page)))
    }

    /// Finds the causes that are not known, or no longer true.
    pub fn trace(&self, pages: &mut [(&Job, &mut PageFindings)]) {
        pages.par_iter_mut().for_each(|(job, page)| {
            if !page.findings.iter().all(|found| found.cause.as_ref().is_some_and(|cause| self.holds(cause))) {
                self.trace_page(job, page);
            }
        });
    }

    /// The findings of all pages with the severities of the charter, without those that are waived, one for each cause.
    pub fn tell(&self, pages: &[(&Job, &PageFindings)]) -> Vec<Diagnostic> {
        let told = pages.iter().flat_map(|(job, page)| page.findings.iter().map(|found| self.told(job, found)));
        gather(rules::settle(self.world.site, told.collect()))
    }

    fn trace_page(&self, job: &Job, page: &mut PageFindings) {
        let stamped = self.stamped(job).unwrap_or_default();
        let tree = Tree::parse(&stamped);
        let elements: Vec<Element<'_>> = tree.elements().collect();
        // A template may ask how long a text is: then the stamps make another page, and no element is taken for another.
        let is_same = shape(&tree) == page.shape;
        for found in &mut page.findings {
            let cause = match is_same {
                true => self.cause(job, found, &elements),
                false => Cause { place: None, labels: Vec::new() },
            };
            found.cause = Some(cause);
        }
    }

    /// The page with stamps, minified like the other one.
    fn stamped(&self, job: &Job) -> Option<String> {
        let shells = self.shells.get_or_init(|| {
            Shells::stamped(&self.prepared.theme, &self.world.site.config.languages, &self.prepared.sources)
        });
        self.rendered(job, &View::stamped(self.world, shells))
    }

    fn rendered(&self, job: &Job, view: &View<'_>) -> Option<String> {
        let format = FORMATS.iter().find(|format| format.name() == job.format)?;
        match format.render(job, view) {
            Ok(Artifact::Bytes(bytes)) => String::from_utf8(bytes).ok(),
            Ok(Artifact::Copy(_) | Artifact::Measured(..)) | Err(_) => None,
        }
    }

    /// What nothing on the page is to blame for is told where its text begins.
    fn of_its_text(&self, job: &Job, found: &Found) -> Option<Cause> {
        if found.rule != OVER_BUDGET || found.element.is_some() {
            return None;
        }
        let place = self.place(start(self.world.site, job)?);
        Some(Cause { place: Some(place), labels: Vec::new() })
    }

    fn cause(&self, job: &Job, found: &Found, elements: &[Element<'_>]) -> Cause {
        if let Some(cause) = self.of_its_text(job, found) {
            return cause;
        }
        // A finding about the page as a whole is one about its first element.
        let element = elements.get(found.element.unwrap_or_default() as usize).copied();
        let Some((element, tag)) = element.and_then(|element| Some((element, self.tag(element)?))) else {
            return Cause { place: None, labels: Vec::new() };
        };
        let mut labels = Vec::new();
        if let Some(declared) = found.declared.and_then(|at| self.declaration(at)) {
            labels.push((self.place(tag), Message::new("audit-styled-element")));
            return Cause { place: Some(self.place(declared)), labels };
        }
        let is_template = self.is_template(tag.file);
        let value = self.value(element, found.attribute).filter(|_| is_template);
        if value.is_some() {
            labels.push((self.place(tag), Message::new("audit-template-line")));
        } else if let Some(document) = self.document(job).filter(|_| is_template) {
            labels.push((self.place(Span::start_of(document)), Message::new("audit-document")));
        }
        for (other, said) in &found.others {
            let tag = elements.get(*other as usize).and_then(|other| self.tag(*other));
            labels.extend(tag.map(|tag| (self.place(tag), said.clone())));
        }
        Cause { place: Some(self.place(value.unwrap_or(tag))), labels }
    }

    /// What made the tag of an element, or of the nearest element around it that has a stamp.
    fn tag(&self, element: Element<'_>) -> Option<Span> {
        let stamped = element.closest(|element| element.has(stamp::ATTRIBUTE))?;
        stamp::read(stamped.attribute(stamp::ATTRIBUTE)?, &self.prepared.sources)
    }

    /// Where the value was written that an element shows, or that one of its attributes has.
    fn value(&self, element: Element<'_>, attribute: Option<&str>) -> Option<Span> {
        let sources = &self.prepared.sources;
        if let Some(attribute) = attribute {
            return stamp::first_value(element.attribute(attribute)?, sources);
        }
        let tree = element.tree();
        let mut texts = tree.children(element.id()).filter_map(|id| match &tree.node(id).kind {
            NodeKind::Text(text) => Some(text),
            _ => None,
        });
        let mut values = element.attributes().iter();
        texts
            .find_map(|text| stamp::first_value(text, sources))
            .or_else(|| values.find_map(|attribute| stamp::first_value(&attribute.value, sources)))
    }

    /// Where a declaration of the site's sheet was written.
    fn declaration(&self, at: u32) -> Option<Span> {
        self.world.theme.declaration(at as usize, &self.prepared.sources)
    }

    fn is_template(&self, file: FileId) -> bool {
        self.world.theme.templates.values().any(|template| *template == file)
    }

    fn document(&self, job: &Job) -> Option<FileId> {
        match &job.subject {
            Subject::Document(id) | Subject::Part(id, _) => Some(self.world.site.document(id)?.span.file),
            Subject::File(_) | Subject::Site(_) | Subject::Collection(..) => None,
        }
    }

    fn place(&self, span: Span) -> SourcePlace {
        let file = self.prepared.sources.file(span.file);
        SourcePlace { path: Arc::clone(&file.path), text: file.fingerprint, range: (span.start, span.end) }
    }

    /// The span of a place, if its file still has the same text.
    fn span(&self, place: &SourcePlace) -> Option<Span> {
        let file = self.files.get(&*place.path).filter(|file| file.fingerprint == place.text)?;
        Some(Span { file: file.id, start: place.range.0, end: place.range.1 })
    }

    /// True if all places of a cause are what they were.
    fn holds(&self, cause: &Cause) -> bool {
        let mut places = cause.place.iter().chain(cause.labels.iter().map(|(place, _)| place));
        places.all(|place| self.span(place).is_some())
    }

    fn told(&self, job: &Job, found: &Found) -> Diagnostic {
        let cause = found.cause.as_ref();
        let place = match cause.and_then(|cause| self.span(cause.place.as_ref()?)) {
            Some(span) => Place::Source(span),
            None => Place::Artifact { path: job.path.as_str().into(), pointer: found.pointer.clone() },
        };
        let labels = cause.iter().flat_map(|cause| &cause.labels).filter_map(|(place, said)| {
            let span = self.span(place)?;
            Some(Label { span, message: said.clone() })
        });
        Diagnostic {
            message: found.message.clone(),
            labels: labels.collect(),
            standards: named(found.rule).map(|rule| match found.speaks_for_others {
                true => rule.standards_for_others(),
                false => rule.standards(),
            }),
            pages: Some(Pages { count: 1, example: job.path.as_str().into() }),
            ..Diagnostic::new(found.severity, found.rule, place)
        }
    }
}

/// One finding for each cause: those that say the same of the same place are one, which tells on how many pages it shows. Findings come page
/// by page; the first page is the example, and its labels are kept.
fn gather(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut gathered: Vec<Diagnostic> = Vec::new();
    // Cause → its rank among those that were gathered, and the page on which it was last seen: a page counts once.
    let mut known: HashMap<String, (usize, Option<Pages>)> = HashMap::new();
    for finding in findings {
        let cause = format!("{} {:?} {:?} {:?}", finding.rule, finding.severity, finding.message, finding.place);
        let Some((rank, last)) = known.get_mut(&cause) else {
            known.insert(cause, (gathered.len(), finding.pages.clone()));
            gathered.push(finding);
            continue;
        };
        if *last != finding.pages
            && let Some(pages) = &mut gathered[*rank].pages
        {
            pages.count += 1;
            *last = finding.pages;
        }
    }
    gathered
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::source::SourceMap;

    #[test]
    fn one_cause_on_many_pages_is_one_finding_and_a_page_counts_once() {
        let mut sources = SourceMap::default();
        let file = sources.load("themes/ville/templates/base.html", "<img><img>");
        let on = |page: &str, at: usize| Diagnostic {
            pages: Some(Pages { count: 1, example: page.into() }),
            ..Diagnostic::error("image-without-name", Span::new(file, at, at + 5))
        };
        let found = gather(vec![on("a", 0), on("a", 0), on("a", 5), on("b", 0), on("b", 0), on("c", 0)]);
        let counts: Vec<usize> = found.iter().filter_map(|finding| Some(finding.pages.as_ref()?.count)).collect();
        assert_eq!(counts, [3, 1]);
        assert_eq!(found[0].pages.as_ref().map(|pages| &*pages.example), Some("a"));
    }
}

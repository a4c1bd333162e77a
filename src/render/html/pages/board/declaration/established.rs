//! When and how a declaration was established: technologies, environments, tools, pages of the sample.

use std::sync::Arc;

use super::{Writer, named};
use crate::{
    base::source::Spanned,
    model::{
        audit::{Environment, SamplePage},
        date::Date,
    },
    render::html::{
        context::{FactValue, Link, Section},
        facts, frame,
    },
};

impl Writer<'_, '_> {
    pub(super) fn established(&self) -> Section {
        let mut section = self.section("etablissement", "established");
        section.lines.push(match self.date() {
            Some(date) => self.say("declaration-established-on", &[("date", self.linker.date(date).words.into())]),
            None => self.say("declaration-established-undated", &[]),
        });
        let audit = self.declared.audit;
        let texts = |texts: &[Spanned<Arc<str>>]| texts.iter().map(|text| self.own(&text.value)).collect();
        // What Parvis makes is known without an audit.
        let made = || ["HTML", "CSS"].map(|name| self.own(&name.into())).to_vec();
        section.parts = vec![
            self.listed("technologies", audit.map_or_else(made, |audit| texts(&audit.technologies))),
            self.listed("environments", audit.map_or_else(Vec::new, |it| self.environments(&it.environments))),
            self.listed("tools", audit.map_or_else(Vec::new, |audit| texts(&audit.tools))),
            self.listed("sample", audit.map_or_else(Vec::new, |it| it.pages.iter().map(|it| self.page(it)).collect())),
        ];
        section
    }

    /// The day of the record; without one that of the page, else of the edition.
    fn date(&self) -> Option<Date> {
        let recorded = self.declared.audit.and_then(|audit| audit.declared_on.as_ref().or(audit.date.as_ref()));
        let view = self.linker.view;
        recorded.map(|date| date.value).or_else(|| frame::last_change(self.original)).or_else(|| view.pinned())
    }

    /// A list, or the message that says that there is none.
    fn listed(&self, name: &str, values: Vec<FactValue>) -> Section {
        let mut section = self.part(name);
        match values.is_empty() {
            true => section.empty = Some(self.linker.say(&format!("declaration-{name}-none"))),
            false => section.items = values.into_iter().map(named).collect(),
        }
        section
    }

    fn environments(&self, environments: &[Environment]) -> Vec<FactValue> {
        let value = |it: &Environment| {
            let arguments = [
                ("technology", (&it.technology).into()),
                ("browser", (&it.browser).into()),
                ("system", it.system.as_deref().unwrap_or("none").into()),
            ];
            self.say("declaration-environment", &arguments)
        };
        environments.iter().map(value).collect()
    }

    /// A page of the sample: a link where it is one of this site, or a whole address.
    pub(super) fn page(&self, page: &SamplePage) -> FactValue {
        let view = self.linker.view;
        let title = self.linker.passage(&page.title, self.lang);
        let own = page.address.value.strip_prefix('/').and_then(|path| {
            let file = format!("{path}{}", if path.is_empty() || path.ends_with('/') { "index.html" } else { "" });
            let path = crate::model::path::SitePath::new(&file)?;
            view.at(&path).map(|_| self.linker.url(&path))
        });
        let url = own.or_else(|| page.address.value.starts_with("http").then(|| page.address.value.to_string()));
        match url {
            Some(url) => {
                let label = title.text;
                facts::link(Link { url, label, lang: title.lang, dir: title.dir, ..Link::default() })
            }
            None => facts::passage(title),
        }
    }
}

//! The declaration of accessibility: the sections that the law asks for, in its order and with its phrases, from the last audit on record.

mod established;

use std::sync::Arc;

use super::{
    Board,
    pieces::{here, labelled, line, quoted, row, said, table, written},
};
use crate::{
    base::{
        criteria::{Rgaa, rgaa, rgaa_named},
        diagnostic::Value,
        lang::Lang,
    },
    model::{
        audit::{Audit, CriterionResult, LeftOut, Outcome, Target},
        document::Document,
        reference::WorkId,
    },
    render::{
        declaration,
        html::{
            body::links,
            contacts,
            context::{FactValue, Item, Line, Link, Section, Table},
            facts,
            linker::Linker,
            rulebook::plain,
        },
    },
    site::declaration::{Conformity, Declaration, Rate, Watch},
};

/// What the sections are made of.
struct Writer<'l, 'a> {
    linker: &'l Linker<'a>,
    original: &'l Document,
    declared: Declaration<'a>,
    /// The language of the record: that of the site.
    lang: &'l Lang,
}

/// The board.
pub fn board(linker: &Linker<'_>, original: &Document) -> Board {
    let declared = linker.view.declaration();
    let writer = Writer { linker, original, declared, lang: linker.view.config().default_lang() };
    let sections = vec![
        writer.commitment(),
        writer.state(),
        writer.results(),
        writer.contents(),
        writer.established(),
        writer.feedback(),
        writer.remedies(),
    ];
    Board { sections, ..Board::default() }
}

/// The mention as pages link to the declaration: in French one of the three phrases of the law.
pub fn mention(linker: &Linker<'_>, conformity: Conformity) -> String {
    match linker.lang.primary() {
        "fr" => conformity.mention().to_owned(),
        _ => linker.say(&format!("declaration-mention-{}", conformity.name())),
    }
}

impl Writer<'_, '_> {
    /// A section under the message `declaration-<name>`.
    fn section(&self, anchor: &str, name: &str) -> Section {
        let heading = here(self.linker, &self.linker.say(&format!("declaration-{name}")));
        Section { anchor: anchor.to_owned(), heading, ..Section::default() }
    }

    /// A section below another. Its anchor belongs to the page.
    fn part(&self, name: &str) -> Section {
        self.section(&format!("_{name}"), name)
    }

    fn say(&self, id: &str, arguments: &[(&str, Value)]) -> FactValue {
        said(self.linker, id, arguments)
    }

    /// Words of the record.
    fn own(&self, text: &Arc<str>) -> FactValue {
        quoted(self.linker, text, self.lang)
    }

    fn commitment(&self) -> Section {
        let mut section = self.section("engagement", "commitment");
        let linker = self.linker;
        let organisation = crate::render::data::publisher(linker.view);
        section.lines.push(self.say("declaration-commits", &[("organisation", organisation.into())]));
        let audit = self.declared.audit;
        let scheme = audit.and_then(|audit| audit.scheme.as_ref());
        let scheme = match scheme {
            Some(target) => self.target(target, "declaration-scheme"),
            None => self.known(self.declared.scheme),
        };
        let plan = audit.and_then(|audit| audit.plan.as_ref()).and_then(|plan| self.target(plan, "declaration-plan"));
        section.lines.push(scheme.unwrap_or_else(|| self.say("declaration-no-scheme", &[])));
        section.lines.push(plan.unwrap_or_else(|| self.say("declaration-no-plan", &[])));
        section.lines.push(match audit.and_then(|audit| audit.applies_to.as_ref()) {
            Some(scope) => {
                let scope: Value = scope.into();
                self.say("declaration-applies-to", &[("scope", scope)])
            }
            None => self.say("declaration-applies-to-all", &[]),
        });
        section
    }

    fn target(&self, target: &Target, message: &str) -> Option<FactValue> {
        match target {
            Target::Document(reference) => self.linker.reference(reference).map(facts::link),
            Target::Address(url) => {
                let host = url.split('/').nth(2).unwrap_or_default();
                let label = self.linker.text(message, &[("host", host.into())]);
                Some(facts::link(Link { url: url.to_string(), label, ..Link::default() }))
            }
        }
    }

    /// A page of this site.
    fn known(&self, work: Option<&WorkId>) -> Option<FactValue> {
        self.linker.work(work?).map(facts::link)
    }

    fn state(&self) -> Section {
        let mut section = self.section("etat", "state");
        let (declared, linker) = (&self.declared, self.linker);
        let version = declared.audit.map_or(crate::base::criteria::RGAA, |audit| audit.version);
        let state = format!("declaration-is-{}", declared.conformity.name());
        section.lines.push(self.say(&state, &[("version", version.into())]));
        section.lines.extend(match (declared.audit, declared.until) {
            (None, _) => Some(self.say("declaration-no-audit", &[])),
            (Some(_), Some(until)) if !declared.in_force => {
                Some(self.say("declaration-expired", &[("date", linker.date(until).words.into())]))
            }
            (Some(_), Some(until)) => {
                Some(self.say("declaration-holds-until", &[("date", linker.date(until).words.into())]))
            }
            (Some(_), None) => None,
        });
        section
    }

    fn results(&self) -> Section {
        let mut section = self.section("resultats", "results");
        let Some((audit, date)) = self.declared.audit.and_then(|audit| Some((audit, audit.date.as_ref()?))) else {
            section.lines = vec![self.say("declaration-no-results", &[]), self.data()];
            section.parts.push(self.watched());
            return section;
        };
        let common = [("auditor", Value::from(&audit.auditor)), ("date", self.linker.date(date.value).words.into())];
        section.lines.push(match self.declared.rate {
            Some(rate) => {
                let more = [("rate", percent(rate, self.linker.lang).into()), ("version", audit.version.into())];
                self.say("declaration-reveals", &[&common[..], &more[..]].concat())
            }
            None => self.say("declaration-reveals-nothing", &common),
        });
        if let Some(Rate { met, applicable }) = self.declared.rate {
            let of = [("met", met.into()), ("count", applicable.into())];
            section.lines.push(self.say("declaration-rate-method", &of));
        }
        section.tables.push(self.themes(audit));
        section.lines.push(self.data());
        section.parts.push(self.watched());
        section
    }

    /// What every publication checks by itself, apart from the rate, which only a person's audit gives.
    fn watched(&self) -> Section {
        let mut section = self.part("watched");
        let Watch { pages, rules, refusing, criteria, waivers } = self.linker.view.watch();
        let arguments = [("pages", pages.into()), ("rules", rules.into()), ("criteria", criteria.into())];
        section.lines = vec![
            self.say("declaration-watched-pages", &arguments),
            self.say(
                "declaration-watched-refused",
                &[("refusing", refusing.into()), ("others", (rules - refusing).into())],
            ),
            self.say("declaration-watched-waivers", &[("count", waivers.into())]),
            self.say("declaration-watched-limits", &[]),
        ];
        section
    }

    /// The results counted by theme, as the grid of auditors has them.
    fn themes(&self, audit: &Audit) -> Table {
        let linker = self.linker;
        let columns = ["rgaa-theme", "criteria-met#", "criteria-not-met#", "criteria-not-applicable#"];
        let mut table = table(linker, "declaration", &columns);
        let mut themes: Vec<&str> = rgaa().iter().map(|criterion| criterion.theme.as_str()).collect();
        themes.dedup();
        for theme in themes {
            let of = |outcome: Outcome| {
                let of_theme = |result: &&CriterionResult| theme_of(result.criterion) == Some(theme);
                super::pieces::count(linker, audit.with(outcome).filter(of_theme).count())
            };
            let cells = [Outcome::Met, Outcome::NotMet, Outcome::NotApplicable].map(of);
            table.rows.push(row(in_french(linker, theme), cells.to_vec()));
        }
        table
    }

    /// The file with the same data.
    fn data(&self) -> FactValue {
        let linker = self.linker;
        let Some(path) = linker.view.route(&self.original.id).map(declaration::path) else {
            return FactValue::default();
        };
        let size = linker.view.size(&path).unwrap_or_default();
        let details = links::details(path.as_str(), size, linker.lang, &|id, arguments| linker.text(id, arguments));
        let label = format!("{} ({details})", linker.say("declaration-data"));
        facts::link(Link { url: linker.url(&path), label, ..Link::default() })
    }

    fn contents(&self) -> Section {
        let mut section = self.section("contenus", "contents");
        let audit = self.declared.audit;
        let mut failures = self.part("failures");
        match audit {
            None => failures.empty = Some(self.linker.say("declaration-failures-unknown")),
            Some(audit) => {
                failures.items = audit.with(Outcome::NotMet).filter_map(|result| self.failure(audit, result)).collect();
                if failures.items.is_empty() {
                    failures.empty = Some(self.linker.say("declaration-failures-none"));
                }
            }
        }
        let mut derogations = self.part("derogations");
        derogations.items = audit.into_iter().flat_map(|it| &it.derogations).map(|it| self.left_out(it)).collect();
        if derogations.items.is_empty() {
            derogations.empty = Some(self.linker.say("declaration-derogations-none"));
        }
        let mut exempt = self.part("exempt");
        exempt.items = audit.into_iter().flat_map(|it| &it.exempt).map(|it| self.left_out(it)).collect();
        if exempt.items.is_empty() {
            exempt.empty = Some(self.linker.say("declaration-exempt-none"));
        }
        section.parts = vec![failures, derogations, exempt];
        section
    }

    /// What is wrong, the criterion that it fails, and where.
    fn failure(&self, audit: &Audit, result: &CriterionResult) -> Option<Item> {
        let criterion = rgaa_named(result.criterion)?;
        let asked = plain(&criterion.title);
        let pages = result.pages.iter().filter_map(|id| audit.page(id));
        let pages: Vec<FactValue> = pages.map(|page| self.page(page)).collect();
        let number = self.say("declaration-criterion", &[("number", criterion.number.as_str().into())]);
        Some(Item {
            name: result.note.as_ref().map(|note| self.own(note)),
            lines: vec![
                line(vec![number, in_french(self.linker, &asked)]),
                labelled(self.linker, "declaration-on-pages", pages),
            ],
            ..Item::default()
        })
    }

    fn left_out(&self, content: &LeftOut) -> Item {
        let mut lines = Vec::new();
        lines.extend(content.reason.as_ref().map(|reason| line(vec![self.own(reason)])));
        let instead = content.alternative.as_ref();
        lines.extend(instead.map(|it| labelled(self.linker, "declaration-instead", vec![self.own(it)])));
        Item { name: Some(self.own(&content.content)), lines, ..Item::default() }
    }

    fn feedback(&self) -> Section {
        let mut section = self.section("retour", "feedback");
        let linker = self.linker;
        section.lines.push(self.say("declaration-tell-us", &[]));
        let mut ways: Vec<FactValue> = Vec::new();
        if let Some(contact) = self.declared.audit.map(|audit| &audit.contact) {
            ways.extend(contact.name.as_ref().map(|name| super::pieces::service(linker, name, self.lang)));
            ways.extend(contact.email.as_ref().map(|email| facts::link(contacts::email(linker, email))));
            ways.extend(contact.phone.as_ref().map(|phone| facts::link(contacts::phone(linker, phone))));
            let form = contact.form.as_ref().and_then(|form| contacts::web(linker, "declaration-form", form));
            ways.extend(form.map(facts::link));
            ways.extend(contact.address.as_ref().map(|address| self.own(address)));
        } else if let Some(contact) = contacts::of_document(linker, self.original) {
            ways.extend(contact.who);
            ways.extend([contact.email, contact.phone].into_iter().flatten().map(facts::link));
            ways.extend(contact.address.map(facts::passage));
        }
        if ways.is_empty() {
            ways.extend(self.known(self.declared.contact));
        }
        match ways.is_empty() {
            true => section.empty = Some(linker.say("declaration-no-contact")),
            false => section.items = ways.into_iter().map(named).collect(),
        }
        section
    }

    fn remedies(&self) -> Section {
        let mut section = self.section("recours", "remedies");
        section.lines.push(self.say("declaration-may-complain", &[]));
        let link = |message: &str, url: &str| {
            let label = self.linker.say(message);
            named(facts::link(Link { url: url.to_owned(), label, ..Link::default() }))
        };
        let by_post = Line {
            label: Some(self.linker.say("declaration-defender-post")),
            values: vec![in_french(self.linker, "Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07")],
        };
        section.items = vec![
            link("declaration-defender-form", "https://formulaire.defenseurdesdroits.fr/"),
            link("declaration-defender-delegate", "https://www.defenseurdesdroits.fr/saisir/delegues"),
            Item { lines: vec![by_post], ..Item::default() },
        ];
        section
    }
}

/// An item that is one value.
fn named(value: FactValue) -> Item {
    Item { lines: vec![line(vec![value])], ..Item::default() }
}

fn theme_of(criterion: &str) -> Option<&'static str> {
    rgaa_named(criterion).map(|Rgaa { theme, .. }| theme.as_str())
}

/// Words of RGAA, which is French.
pub fn in_french(linker: &Linker<'_>, text: &str) -> FactValue {
    facts::text(linker, text, &Lang::parse("fr").expect("a language tag"))
}

/// « 71,42 »: hundredths, rounded down.
fn percent(rate: Rate, lang: &Lang) -> String {
    written(i64::try_from(rate.hundredths()).unwrap_or(0) * 10, lang)
}

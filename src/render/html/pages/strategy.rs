//! The strategy of participation: by which methods, and what is done so that those who are usually missing come.

use super::{contract, response};
use crate::{
    base::diagnostic::Diagnostic,
    model::{
        document::Document,
        kinds::{
            Kind,
            strategy::{Strategy, TargetAudience},
        },
    },
    render::{
        html::{
            context::{AudienceLine, FactLine, StrategyContext},
            facts, frame,
            linker::Linker,
        },
        view::View,
    },
};

/// The page.
pub fn render(view: &View<'_>, document: &Document, strategy: &Strategy) -> Result<String, Diagnostic> {
    let lang = &document.id.lang;
    let path = view.route(&document.id).expect("a rendered document has an address");
    let linker = Linker::of(view, path, document);
    let original = view.original(document);
    let source = match &original.kind {
        Kind::Strategy(source) => source,
        _ => strategy,
    };
    let source_lang = &original.id.lang;
    let told = facts::told((&strategy.audiences, lang), (&source.audiences, source_lang));
    let audience = |(target, lang): (&TargetAudience, _)| AudienceLine {
        audience: target.audience.as_ref().and_then(|reference| linker.reference(reference)),
        measures: target.measures.iter().map(|measure| linker.passage(&measure.value, lang)).collect(),
    };
    let mut lines: Vec<FactLine> = response::process_line(&linker, document).into_iter().collect();
    let (recruitment, recruitment_lang) = match strategy.recruitment.given() {
        Some(_) => (&strategy.recruitment, lang),
        None => (&source.recruitment, source_lang),
    };
    lines.push(facts::stated_text(&linker, "fact-recruitment", recruitment, recruitment_lang));
    lines.extend(facts::principles(&linker, original));
    lines.extend(facts::classification(&linker, original));
    let mut page = frame::head(&linker, document, Some(linker.say("eyebrow-strategy")));
    page.contents.clear();
    let context = StrategyContext {
        frame: frame::of_document(&linker, document),
        page,
        methods: contract::list(&linker, (&strategy.methods, lang), (&source.methods, source_lang)),
        audiences_missing: told.is_none().then(|| linker.say("not-in-source")),
        audiences: told
            .map(|(targets, lang)| targets.iter().map(|target| audience((target, lang))).collect())
            .unwrap_or_default(),
        facts: lines,
    };
    view.shells().fill("strategy.html", lang, &context)
}

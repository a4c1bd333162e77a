//! Reads a report: figures with their methods and parts, who was missing, lessons.

use super::entries::{each, figure, optional_text, period, stated_list, stated_text, text};
use crate::{
    base::fields::Fields,
    model::kinds::{
        Kind, KindName,
        report::{FigurePart, Lesson, Report, ReportFigure},
    },
    read::{meta::reference, stated::Role},
};

/// The fields of a report. It is about a process, a common field, or about a plan.
pub fn read(fields: &mut Fields, role: Role) -> Kind {
    let plan = reference(fields, "plan", KindName::PLAN);
    if role == Role::Original && fields.node("process").is_none() && fields.node("plan").is_none() {
        fields.required("process");
    }
    Kind::Report(Report {
        plan,
        period: period(fields, "period", role),
        figures: stated_list(fields, "figures", role, reported_figure),
        who_was_missing: stated_text(fields, "who_was_missing", role),
        lessons: stated_list(fields, "lessons", role, lesson),
    })
}

fn reported_figure(entry: &mut Fields) -> ReportFigure {
    entry.required("value");
    let parts = entry.node("parts");
    ReportFigure {
        label: text(entry, "label"),
        value: figure(entry, "value"),
        unit: optional_text(entry, "unit"),
        method: optional_text(entry, "method"),
        parts: parts.map(|node| each(entry, node, part)).unwrap_or_default(),
        span: entry.span(),
    }
}

fn part(entry: &mut Fields) -> FigurePart {
    entry.required("value");
    FigurePart { label: text(entry, "label"), value: figure(entry, "value") }
}

fn lesson(entry: &mut Fields) -> Lesson {
    Lesson {
        text: text(entry, "text"),
        action: reference(entry, "action", KindName::ACTION),
        why_not: optional_text(entry, "why_not"),
        span: entry.span(),
    }
}

//! Reads an instruction: its steps, the services that do them, and the recommendations that each takes.

use super::entries::{spanned_text, stated_list, stated_text, text};
use crate::{
    base::fields::Fields,
    config::dates::date,
    model::kinds::{
        Kind,
        instruction::{Instruction, InstructionStep},
    },
    read::stated::Role,
};

/// The fields of an instruction.
pub fn read(fields: &mut Fields, role: Role) -> Kind {
    Kind::Instruction(Instruction {
        lead: stated_text(fields, "lead", role),
        steps: stated_list(fields, "steps", role, |entry| step(entry, role)),
    })
}

fn step(entry: &mut Fields, role: Role) -> InstructionStep {
    if role == Role::Original {
        entry.required("date");
        entry.required("service");
    }
    InstructionStep {
        date: date(entry, "date"),
        title: text(entry, "title"),
        service: spanned_text(entry, "service"),
        done_on: date(entry, "done_on"),
        recommendations: entry.texts("recommendations"),
        span: entry.span(),
    }
}

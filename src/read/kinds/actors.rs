//! Reads who acts: services, standing bodies, members of the network, and the tools that they share.

use super::entries::{optional_text, spanned_text, stated_list, stated_text, text};
use crate::{
    base::fields::Fields,
    config::dates::date,
    model::kinds::{
        Kind, KindName,
        actors::{Adaptation, Body, Member, Service, Toolkit, ToolkitStep},
    },
    read::{
        meta::reference,
        stated::{Role, duty},
    },
};

/// The fields of a service; whom to ask is the common field `contact`, which it must have.
pub fn service(fields: &mut Fields, role: Role) -> Kind {
    duty(fields, "contact", role);
    Kind::Service(Service { phone: spanned_text(fields, "phone"), address: spanned_text(fields, "address") })
}

/// The fields of a standing council.
pub fn body(fields: &mut Fields, role: Role) -> Kind {
    Kind::Body(Body {
        remit: stated_text(fields, "remit", role),
        since: date(fields, "since"),
        composition: spanned_text(fields, "composition"),
    })
}

/// The fields of a member of the network.
pub fn member(fields: &mut Fields, role: Role) -> Kind {
    Kind::Member(Member {
        organisation: stated_text(fields, "organisation", role),
        since: date(fields, "since"),
        brings: spanned_text(fields, "brings"),
    })
}

/// The fields of a toolkit.
pub fn toolkit(fields: &mut Fields, role: Role) -> Kind {
    Kind::Toolkit(Toolkit {
        steps: stated_list(fields, "steps", role, |entry| {
            entry.required("text");
            ToolkitStep { title: text(entry, "title"), text: optional_text(entry, "text") }
        }),
        adaptations: stated_list(fields, "adaptations", role, |entry| {
            entry.required("audience");
            let audience = reference(entry, "audience", KindName::AUDIENCE);
            Adaptation { audience, text: text(entry, "text"), span: entry.span() }
        }),
    })
}

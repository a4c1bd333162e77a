//! What a page is, for search engines and assistants: schema.org in JSON-LD. It says only what the page says, and only where a type is
//! honest; a page without one has its trail, if it has more than a home above it.

use serde_json::{Value, json};

use super::{
    context::{Link, Markup},
    linker::{Linker, Reach},
};
use crate::{
    base::{lang::Lang, source::Spanned},
    model::{
        date::Date,
        document::Document,
        kinds::{
            Kind, KindName,
            deliberation::Deliberation,
            event::{Availability, Event, EventMode, Venue},
            page::Shows,
            term::Term,
        },
        moment::Moment,
        path::SitePath,
    },
    render::{
        data::{self, File, collections},
        typography::polish,
    },
};

/// The data of a page; `None` if there is nothing to say.
pub fn of_page(linker: &Linker<'_>, document: Option<&Document>, is_home: bool, breadcrumb: &[Link]) -> Option<Markup> {
    if linker.reach != Reach::Page {
        return None;
    }
    let mut graph = Vec::new();
    if is_home {
        graph.extend([organisation(linker), web_site(linker)]);
    }
    graph.extend(document.filter(|_| !is_home).and_then(|document| of_document(linker, document)));
    graph.extend(trail(linker, breadcrumb));
    let whole = match graph.len() {
        0 => return None,
        1 => {
            let mut only = graph.remove(0);
            only["@context"] = "https://schema.org".into();
            only
        }
        _ => json!({ "@context": "https://schema.org", "@graph": graph }),
    };
    Some(markup(&whole))
}

/// JSON that cannot end the element that holds it: every `<` is written as an escape, which JSON reads as the same character; `&` and
/// `>` as well, so that no tool on the way takes them for HTML.
pub fn markup(data: &Value) -> Markup {
    let text = data.to_string();
    Markup(text.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026"))
}

fn base<'a>(linker: &Linker<'a>) -> &'a str {
    &linker.view.config().base_url.value
}

fn absolute(linker: &Linker<'_>, path: &SitePath) -> String {
    format!("{}{}", base(linker), path.url())
}

/// Who publishes, by the name that other pages give it.
fn publisher(linker: &Linker<'_>) -> Value {
    json!({ "@id": format!("{}#publisher", base(linker)) })
}

fn organisation(linker: &Linker<'_>) -> Value {
    let site = linker.view.site_text(linker.lang);
    json!({
        "@type": "GovernmentOrganization",
        "@id": format!("{}#publisher", base(linker)),
        "name": &*site.organisation,
        "url": base(linker),
    })
}

fn web_site(linker: &Linker<'_>) -> Value {
    let site = linker.view.site_text(linker.lang);
    json!({
        "@type": "WebSite",
        "name": &*site.title,
        "description": &*site.tagline,
        "url": absolute(linker, &linker.from),
        "inLanguage": linker.lang.tag(),
        "publisher": publisher(linker),
    })
}

/// Where the page is, from home to itself.
fn trail(linker: &Linker<'_>, breadcrumb: &[Link]) -> Option<Value> {
    if breadcrumb.len() < 3 {
        return None;
    }
    let items = breadcrumb.iter().enumerate().map(|(index, link)| {
        let mut item = json!({ "@type": "ListItem", "position": index + 1, "name": link.label });
        // The page itself needs no address (schema.org, BreadcrumbList).
        if index + 1 < breadcrumb.len() {
            item["item"] = format!("{}{}", base(linker), resolve(&linker.from, &link.url)).into();
        }
        item
    });
    Some(json!({ "@type": "BreadcrumbList", "itemListElement": items.collect::<Vec<_>>() }))
}

/// The address below the site’s root that a relative one means on a page (RFC 3986, 5.2.4).
fn resolve(from: &SitePath, relative: &str) -> String {
    let mut parts: Vec<&str> = from.as_str().split('/').collect();
    parts.pop();
    let mut rest = relative;
    while let Some(after) = rest.strip_prefix("../") {
        parts.pop();
        rest = after;
    }
    let rest = rest.strip_prefix("./").unwrap_or(rest);
    match parts.is_empty() {
        true => rest.to_owned(),
        false => format!("{}/{rest}", parts.join("/")),
    }
}

fn of_document(linker: &Linker<'_>, document: &Document) -> Option<Value> {
    let original = linker.view.original(document);
    let mut data = match &original.kind {
        Kind::Event(event) => self::event(linker, document, event),
        Kind::News(news) => article(linker, document, "NewsArticle", Some(news.date.value)),
        Kind::Opinion(_) | Kind::Synthesis(_) | Kind::Response(_) => {
            article(linker, document, "Article", original.outline.date)
        }
        Kind::Report(_) => article(linker, document, "Report", original.outline.date),
        Kind::Deliberation(act) => legislation(document, act),
        Kind::Term(_) => term(linker, document)?,
        Kind::Page(page) if page.shows == Some(Shows::Data) => catalogue(linker, document),
        _ => return None,
    };
    // Schema.org has no word for what was invented for demonstration.
    if original.meta.example {
        let about = data["description"].as_str().unwrap_or_default();
        data["description"] = format!("{} – {about}", linker.say("tag-example")).trim_end_matches(" – ").into();
    }
    data["url"] = absolute(linker, &linker.from).into();
    data["inLanguage"] = document.id.lang.tag().into();
    Some(data)
}

fn title(document: &Document) -> String {
    polish(&document.meta.title.value, &document.id.lang).into_owned()
}

fn summary(document: &Document) -> Option<String> {
    document.outline.summary.as_ref().map(|summary| polish(summary, &document.id.lang).into_owned())
}

fn set(data: &mut Value, key: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        data[key] = value.into();
    }
}

fn article(linker: &Linker<'_>, document: &Document, kind: &str, published: Option<Date>) -> Value {
    let mut data = json!({ "@type": kind, "headline": title(document), "publisher": publisher(linker) });
    set(&mut data, "description", summary(document));
    set(&mut data, "datePublished", published.map(|date| date.to_string()));
    set(&mut data, "dateModified", document.outline.changed.max(published).map(|date| date.to_string()));
    data
}

fn legislation(document: &Document, act: &Deliberation) -> Value {
    let mut data = json!({ "@type": "Legislation", "name": title(document) });
    set(&mut data, "description", summary(document));
    set(&mut data, "legislationIdentifier", act.number.given().map(|number| number.value.to_string()));
    set(&mut data, "legislationDate", act.date.given().map(|date| date.value.to_string()));
    let assembly = act.collectivity.as_ref().and_then(|it| it.name.as_ref());
    let assembly = assembly.map(|name| json!({ "@type": "Organization", "name": &*name.value }));
    set(&mut data, "legislationPassedBy", assembly);
    data
}

fn term(linker: &Linker<'_>, document: &Document) -> Option<Value> {
    let Kind::Term(Term { definition, long_form, .. }) = &document.kind else { return None };
    let lang = &document.id.lang;
    let mut data = json!({
        "@type": "DefinedTerm",
        "name": title(document),
        "description": polish(&definition.value, lang),
    });
    set(&mut data, "alternateName", long_form.as_ref().map(|long| polish(&long.value, lang).into_owned()));
    let list = linker.view.list_of(KindName::TERM, linker.lang).and_then(|list| linker.view.route(&list.id));
    set(&mut data, "inDefinedTermSet", list.map(|path| absolute(linker, path)));
    Some(data)
}

fn event(linker: &Linker<'_>, document: &Document, event: &Event) -> Value {
    let mut data = json!({
        "@type": "Event",
        "name": title(document),
        "eventStatus": "https://schema.org/EventScheduled",
        "organizer": publisher(linker),
    });
    let zone = &linker.view.config().time_zone;
    let moment = |moment: &Spanned<Moment>| moment.value.zoned(zone).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string();
    set(&mut data, "description", summary(document));
    set(&mut data, "startDate", event.start().map(moment));
    set(&mut data, "endDate", event.end().map(moment));
    let is_moved = event.moved_start().is_some();
    if event.is_cancelled() {
        data["eventStatus"] = "https://schema.org/EventCancelled".into();
    } else if is_moved {
        data["eventStatus"] = "https://schema.org/EventRescheduled".into();
        set(&mut data, "previousStartDate", event.starts_at.given().map(moment));
    }
    let mode = event.mode.given().map(|mode| mode.value);
    let attendance = match mode {
        Some(EventMode::InPerson) => Some("https://schema.org/OfflineEventAttendanceMode"),
        Some(EventMode::Online) => Some("https://schema.org/OnlineEventAttendanceMode"),
        Some(EventMode::Hybrid) => Some("https://schema.org/MixedEventAttendanceMode"),
        Some(EventMode::Phone) | None => None,
    };
    set(&mut data, "eventAttendanceMode", attendance);
    let mut places: Vec<Value> = event.place().map(|venue| place(linker, venue, event)).into_iter().collect();
    if mode != Some(EventMode::InPerson) {
        places.extend(event.url.as_ref().map(|url| json!({ "@type": "VirtualLocation", "url": &*url.value })));
    }
    match places.len() {
        0 => {}
        1 => data["location"] = places.remove(0),
        _ => data["location"] = places.into(),
    }
    data
}

fn place(linker: &Linker<'_>, venue: &Venue, event: &Event) -> Value {
    let mut place = json!({ "@type": "Place", "name": &*venue.name });
    let view = linker.view;
    let commune = venue.commune.as_ref().and_then(|commune| view.work(&view.target(commune)?, linker.lang));
    if venue.address.is_some() || commune.is_some() {
        let mut address = json!({ "@type": "PostalAddress" });
        set(&mut address, "streetAddress", venue.address.as_deref());
        set(&mut address, "addressLocality", commune.map(|outline| &*outline.label));
        place["address"] = address;
    }
    let access = event.access.as_ref().and_then(|access| access.given());
    let features = access.iter().flat_map(|access| &access.facts).map(|(key, available)| {
        let name = linker.say(&format!("access-{}", key.replace('_', "-")));
        let value: Value = match available {
            Availability::Yes => true.into(),
            Availability::No => false.into(),
            Availability::OnRequest => linker.say("calendar-available-on-request").into(),
        };
        json!({ "@type": "LocationFeatureSpecification", "name": name, "value": value })
    });
    let features: Vec<Value> = features.collect();
    if !features.is_empty() {
        place["amenityFeature"] = features.into();
    }
    place
}

fn catalogue(linker: &Linker<'_>, document: &Document) -> Value {
    let licence = data::licence(linker.view);
    let datasets = collections::published(linker.view).into_iter().map(|(collection, _)| {
        let ([name, about], _): (_, Lang) = collection.words.for_reader(linker.lang);
        json!({
            "@type": "Dataset",
            "name": name,
            "description": about,
            "license": licence,
            "url": absolute(linker, &data::path_of(collection, File::Csv)),
        })
    });
    let mut data = json!({
        "@type": "DataCatalog",
        "name": title(document),
        "license": licence,
        "publisher": publisher(linker),
        "dataset": datasets.collect::<Vec<_>>(),
    });
    set(&mut data, "description", summary(document));
    data
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_the_element() {
        let Markup(text) = markup(&json!({ "name": "</script><!-- & fin" }));
        assert!(!text.contains(['<', '>', '&']));
        let read: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(read["name"], "</script><!-- & fin");
    }

    #[test]
    fn a_relative_address_is_resolved() {
        let page = SitePath::new("demarches/parc/avis/index.html").expect("a sound path");
        for (relative, address) in [
            ("../../../", ""),
            ("../", "demarches/parc/"),
            ("./", "demarches/parc/avis/"),
            ("r7/", "demarches/parc/avis/r7/"),
        ] {
            assert_eq!(resolve(&page, relative), address);
        }
    }
}

//! What a test asks of a page: its tags, as a browser's tokenizer sees them.

use std::cell::RefCell;

use html5ever::{
    tendril::StrTendril,
    tokenizer::{BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts},
};

/// A start tag.
pub struct Tag {
    /// Its name.
    pub name: String,
    /// Its attributes.
    pub attributes: Vec<(String, String)>,
}

impl Tag {
    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }
}

/// Every start tag of a page, in order.
pub fn tags(page: &str) -> Vec<Tag> {
    let tokenizer = Tokenizer::new(Tags(RefCell::default()), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(page));
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.into_inner()
}

struct Tags(RefCell<Vec<Tag>>);

impl TokenSink for Tags {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        if let Token::TagToken(tag) = token
            && tag.kind == TagKind::StartTag
        {
            let attributes = tag.attrs.iter().map(|it| (it.name.local.to_string(), it.value.to_string()));
            self.0.borrow_mut().push(Tag { name: tag.name.to_string(), attributes: attributes.collect() });
        }
        TokenSinkResult::Continue
    }
}

/// True for a page that only leads to where another one is now.
pub fn leads_on(page: &str) -> bool {
    tags(page).iter().any(|tag| tag.name == "meta" && tag.attribute("http-equiv") == Some("refresh"))
}

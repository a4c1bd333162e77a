# What the auditor finds on a page. Each message says what is; `.why` why it matters; `.do` what to do.
# In the order of the table of rules: a block for each file of rules.

# The document: title, language, refresh, zoom.
page-title-missing = this page has no title
    .why = The title is the first thing that is heard of a page, and what names it in tabs, in the history and among results of a search.
    .do = Write a “title” element into the head of the page that names the page and the site.
page-title-repeated = { $count ->
        [one] another page has the same title: “{ $title }”
       *[other] { $count } other pages have the same title: “{ $title }”
    }
    .why = In tabs, in the history and among results of a search, nobody can tell these pages apart.
    .do = Begin each title with what is particular to its page.
page-title-repeated-other = the same title

# The files themselves.
page-unreadable = this page could not be read: { $reason }
    .why = What cannot be read is not examined: nobody knows whether this page is accessible.
    .do = Give the right to read the file, or mend the link that leads to it.
page-not-utf-8 = this page is written in { $encoding }, not in UTF-8
    .why = The HTML standard asks for UTF-8; a server that announces it would show wrong letters, which screen readers spell out.
    .do = Save the page as UTF-8 and declare “meta charset=utf-8”.
page-not-utf-8-undeclared = this page is not in UTF-8 and does not say its encoding; it was read as { $encoding }
    .why = Each browser guesses in its own way: letters with accents may be wrong, to the eye and to the ear.
    .do = Save the page as UTF-8 and declare “meta charset=utf-8”.
page-not-utf-8-broken = this page says that it is in { $encoding } and holds bytes that are not
    .why = In their place a diamond with a question mark is seen, and a letter is missing to the ear.
    .do = Save the page as UTF-8.

# ARIA: roles, states and properties.
aria-role-unknown = no role is called “{ $role }”
    .why = Browsers ignore a role that is unknown, misspelt or abstract: the element keeps the meaning that it had, often none.
    .do = Write a role of WAI-ARIA 1.2, or better, the HTML element that has this meaning without an attribute.
aria-attribute-unknown = no ARIA attribute is called “{ $attribute }”
    .why = An unknown attribute is ignored: the name or the state that it was to give is missing.
    .do = Correct the name of the attribute: “aria-labelledby” and not “aria-labelled”, for example.
aria-value-invalid = “{ $value }” is no value of “{ $attribute }”
    .why = An unknown value is ignored or replaced by another: the state that is announced is not the one that is seen.
    .do = Write a value that WAI-ARIA 1.2 has, or remove the attribute.
aria-attribute-not-permitted = “{ $attribute }” means nothing on the role “{ $role }” of this “{ $element }” element
    .why = A state that does not go with the role is ignored, or announced wrongly: a “ticked” link, a “pressed” heading.
    .do = Give the element the role of what it does, or remove the attribute.
aria-attribute-not-permitted-element = “{ $attribute }” means nothing on a “{ $element }” element
    .why = A state that does not go with the role is ignored, or announced wrongly: a “ticked” link, a “pressed” heading.
    .do = Give the element the role of what it does, or remove the attribute.
aria-attribute-prohibited = “{ $attribute }” is prohibited on this “{ $element }” element, whose role is “{ $role }”
    .why = A mere container, a paragraph or a word in bold have no name: some screen readers leave it out, others say it instead of the text.
    .do = Write these words in the text, visible or not, or give the element a role that has a name, such as “group”.
aria-required-attribute-missing = the role “{ $role }” needs “{ $attribute }”
    .why = A box says whether it is ticked, a heading says its level: without that, the role promises what it does not say.
    .do = Add the attribute, or take the HTML element that has this state by itself: “input type=checkbox”, “h2”.
aria-role-outside = the role “{ $role }” does not stand in one of these: { $context }
    .why = An item outside of a list, a cell outside of a row: how many there are and which one this is are not announced.
    .do = Give the element around it the role that is expected, with nothing between them that has a role, or take the elements of HTML: “ul” and “li”, “table” and “tr”.
aria-contents-not-allowed = the role “{ $role }” does not contain only what it can contain: { $allowed }
    .why = What is no item of the set is not counted, or not read at all.
    .do = Give each child the role that is expected, or take it out of the set.
aria-contents-not-allowed-stray = this is none of them
focus-in-hidden = the tab key leads to this “{ $element }” element, which “aria-hidden” hides
    .why = The focus comes to an element of which nothing is said: no name, no role.
    .do = Remove “aria-hidden”, or take the element out of the order of the keyboard as well, with “tabindex="-1"”, “hidden” or “inert”.
focus-in-presentational = the tab key leads to this “{ $element }” element, in a role “{ $role }” whose inside is nothing but text
    .why = For assistive technologies, a button or an image contains nothing but text: what is inside has neither name nor role.
    .do = Put the link or the button beside it, not inside.
decoration-exposed = this “{ $element }” element is called decoration, but it is announced
    .why = An ARIA attribute or the focus win over “alt=""” and “role="none"”: the element is read as if nothing had been said.
    .do = Choose: remove the name and the focus from what is decoration, or remove what calls it so.

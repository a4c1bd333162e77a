# What the auditor finds on a page. Each message says what is; `.why` why it matters; `.do` what to do.
# In the order of the table of rules: a block for each file of rules.

# The document: title, language, refresh, zoom.
page-title-missing = this page has no title
    .why = The title is the first thing that is heard of a page, and what names it in tabs, in the history and among results of a search.
    .do = Write a “title” element into the head of the page that names the page and the site.

# Names: what is seen, used or opened can also be heard.
button-without-name = this button has no name
    .why = A button is announced by its name. Without one, “button” is heard, and nothing of what it does.
    .do = Write into the button what it does. If it shows nothing but a picture, give it that text by “alt” or “aria-label”.
image-button-without-name = this button is a picture without a text
    .why = The word that the browser gives by itself, “Submit”, does not say what the picture does.
    .do = Give the button an “alt” attribute that says what it does.
field-without-name = this field has no label
    .why = Without a label tied to the field, “edit text” is heard, and nobody knows what to write.
    .do = Tie a “label” element to the field by “for” and “id”, or put the field into the “label”.
frame-without-name = this frame has no title
    .why = The title of a frame says whether it is worth entering. Without one, the address of what it shows is heard.
    .do = Give the frame a “title” attribute that says what it holds.
image-without-text = the picture “{ $file }” has no text in its place
    .why = Without a text, the name of the file or “image” is heard, and the information is lost.
    .do = Write into “alt” what the picture tells. If it tells nothing, write an empty “alt”.
image-without-text-drawn = this element says that it is a picture and has no text in its place
    .why = Without a text, the name of the file or “image” is heard, and the information is lost.
    .do = Write into “alt” what the picture tells. If it tells nothing, write an empty “alt”.
link-without-name = this link to “{ $address }” has no name
    .why = A link without a name is read by its address, letter after letter, and is missing in the list of links.
    .do = Write into the link where it leads. If it shows nothing but a picture, write it into its “alt”.
menu-item-without-name = this menu item has no name
    .why = A menu item is announced by its name: without one, nobody knows what it does.
    .do = Write into the item what it does.
object-without-name = this embedded medium has no name
    .why = What “object” embeds says nothing of itself to who does not see it.
    .do = Give it an “aria-label”, or prefer the elements “img”, “audio” and “video”.
drawing-without-name = this SVG drawing has no name
    .why = A drawing with a role of picture is announced: without a name, “image” is heard and nothing else.
    .do = Begin the drawing with a “title” element, or give it an “aria-label”. If it tells nothing, hide it by “aria-hidden”.
summary-without-name = what unfolds this part has no name
    .why = The summary is the button that unfolds: without a name, nobody knows what is hidden.
    .do = Write into “summary” what the part holds.
heading-without-name = this heading is empty
    .why = Headings are the plan of the page. An empty one is a missing step: people stop there, and nothing is there.
    .do = Write the heading, or take the element out.
label-not-in-name = “{ $shown }” is seen, but the element is called “{ $name }”
    .why = Who commands by voice says what is seen. If the name is another word, nothing happens.
    .do = Begin the name with the visible words, or take “aria-label” out: the text is enough.
autocomplete-invalid = “{ $value }” is no value of “autocomplete”
    .why = The browser fills in fields in people’s stead, if the field says what it expects in the words of the HTML standard.
    .do = Write a word of the standard: “name”, “email”, “tel”, “street-address”, “postal-code”… or take the attribute out.
frame-out-of-reach = the keyboard does not reach what this frame holds
    .why = A negative “tabindex” on a frame takes everything in it away from the keyboard.
    .do = Take the attribute “tabindex” off the frame.
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

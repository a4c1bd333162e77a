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

# The document: language, time, size, tables, ways through it.
page-language-missing = this page does not say its language
    .why = Speech chooses its voice by the language. Without it, a French text may be read by an English voice, and nobody understands.
    .do = Write the language on the “html” element: lang="fr".
page-language-invalid = “{ $language }” is no known language
    .why = An unknown language is as good as none: the voice is chosen at random.
    .do = Write the code of the language: “fr”, “nl”, “en”, “ar”…
languages-contradict = “lang” says “{ $language }”, “xml:lang” says “{ $other }”
    .why = One or the other decides on the voice, depending on the tool: one of them is wrong.
    .do = Take “xml:lang” out, or make it agree with “lang”.
part-language-invalid = “{ $language }” is no known language
    .why = The voice does not change, or changes at random, and nobody understands the passage.
    .do = Write the code of the language of the passage: “nl”, “en”, “ar”…
page-language-differs = the page says “{ $language }”, but seems to be written in “{ $spoken }”
    .why = The text is read by the voice of the language that is announced: nobody understands French from an English voice.
    .do = Make “lang” agree with the text of the page.
part-language-differs = the passage says “{ $language }”, but “{ $text }” seems to be in “{ $spoken }”
    .why = The voice changes to a language that is not that of the passage.
    .do = Make “lang” agree with the passage, or take it out.
language-not-said = “{ $text }” seems to be in “{ $spoken }”, and the page reads it in “{ $language }”
    .why = Read by the voice of another language, nobody understands the passage.
    .do = Say the language of the passage: lang="nl" on the element, or the attributes of language in Markdown.
page-refreshes = this page changes by itself after { $seconds } s
    .why = The text vanishes before people have finished, and reading starts again at the top.
    .do = Take the refresh out. To redirect, let the server do it, or without delay (0).
page-refreshes-late = this page changes by itself after { $seconds } s
    .why = Even late, a change that nobody asked for loses the place of who is still reading.
    .do = Take the refresh out.
zoom-locked = “{ $setting }” keeps people from making the page bigger
    .why = On a telephone, two fingers make a page bigger. This setting forbids it.
    .do = Take “user-scalable” and “maximum-scale” out.
headers-attribute-wrong = no cell of this table is called “{ $id }”
    .why = The cell is read without its header, or with that of another table.
    .do = Write into “headers” the identifiers of headers of this table, or take the attribute out: “scope” is mostly enough.
headers-attribute-wrong-itself = this cell says that it is its own header
    .why = The cell is read without its header, or with that of another table.
    .do = Write into “headers” the identifiers of headers of this table, or take the attribute out: “scope” is mostly enough.
header-of-nothing = this header belongs to no cell
    .why = A header without a cell is mostly a title in the wrong place, or tied in the wrong direction: cells are read without it.
    .do = Mend “scope” (“col” or “row”), or write a plain cell.
bypass-missing = nothing leads straight to the content of the page
    .why = Without a heading, a landmark or a skip link, people go through the menu again on every page, link after link.
    .do = Put the content into a “main” element with a heading, and begin the page with a link to it.
bypass-without-heading = the content of the page has no heading
    .why = People look for the beginning of the content by its headings: here, there is none.
    .do = Begin the content with a heading, an “h1” mostly.
bypass-without-landmark = the content of the page stands in no landmark
    .why = Landmarks (“main”, “nav”…) are the map of the page: one gesture leads there.
    .do = Put the content into a “main” element.
bypass-without-link = no link leads straight to the content
    .why = By keyboard, without a screen reader, only a link passes over the menu.
    .do = Begin the page with a link to the content, visible when it has the focus.

# What style decides: contrast, focus, spacing, room.
text-contrast-low = the contrast of this text is { $ratio }, instead of { $needed }: { $letters } on { $behind }{ $medium ->
        [dark] {""}, in dark mode
       *[other] {""}
    }
    .why = Whoever sees badly, or looks at a screen in the sun, cannot read letters that stand out too little (RGAA 3.2, WCAG 1.4.3).
    .do = Make the text darker or the background lighter, or the other way round in dark mode.
text-contrast-unknown = the contrast of this text cannot be worked out: what is behind it is not known
    .why = What is not worked out has to be looked at: a picture that is light in places is enough to make a text unreadable.
    .do = Measure it by eye or with a tool, or give the text an opaque background.
text-contrast-unknown-sheet = contrasts on this page cannot be worked out: one of its style sheets was not read
    .why = What is not worked out has to be looked at: a picture that is light in places is enough to make a text unreadable.
    .do = Audit the page with its style sheets beside it.
text-contrast-enhanced-low = the contrast of this text is { $ratio }, instead of { $needed } at level AAA: { $letters } on { $behind }
    .why = At level AAA, a text is read with very low vision as well (WCAG 1.4.6).
    .do = Make the text darker or the background lighter.
focus-not-visible = nothing is seen to change while this element has the focus
    .why = Whoever moves with the keyboard no longer knows where that is (RGAA 10.7, WCAG 2.4.7).
    .do = Leave the outline of the browser, or give another sign in a “:focus-visible” rule.
focus-contrast-low = the focus ring has a contrast of { $ratio }, instead of 3: { $ring } on { $behind }
    .why = A ring that is not seen does not show where the keyboard is (WCAG 1.4.11).
    .do = Choose a colour for the ring that stands out from the background.
scroll-area-unreachable = this area scrolls, and the keyboard does not reach it
    .why = Without a mouse, what does not fit cannot be read (WCAG 2.1.1).
    .do = Add “tabindex="0"”, a role and a name, or do not limit the height.
text-cut-when-enlarged = this text is cut off when the page is enlarged to twice its size
    .why = Whoever enlarges the page loses the end of the text (RGAA 10.4, WCAG 1.4.4).
    .do = Give a least height instead of a height, or do not hide what does not fit.
orientation-locked = this element is turned by a quarter in one orientation and not in the other
    .why = Whoever cannot turn the device cannot read the page (RGAA 13.9, WCAG 1.3.4).
    .do = Remove the rotation from the “orientation” rule.
letter-spacing-fixed = the spacing between letters is too small, and the reader cannot widen it
    .why = A value with “!important” in a “style” attribute wins over the reader’s settings (RGAA 10.12, WCAG 1.4.12).
    .do = Remove “!important”, or give at least 0.12 times the size of the letters.
word-spacing-fixed = the spacing between words is too small, and the reader cannot widen it
    .why = A value with “!important” in a “style” attribute wins over the reader’s settings (RGAA 10.12, WCAG 1.4.12).
    .do = Remove “!important”, or give at least 0.16 times the size of the letters.
line-height-fixed = the spacing between lines is too small, and the reader cannot widen it
    .why = A value with “!important” in a “style” attribute wins over the reader’s settings (RGAA 10.12, WCAG 1.4.12).
    .do = Remove “!important”, or give at least 1.5 times the size of the letters.

# What the auditor finds on a page. Each message says what is; `.why` why it matters; `.do` what to do.
# In the order of the table of rules: a block for each file of rules.

# The document: title, language, refresh, zoom.
page-title-missing = this page has no title
    .why = The title is the first thing that is heard of a page, and what names it in tabs, in the history and among results of a search.
    .do = Write a “title” element into the head of the page that names the page and the site.
page-title-vague = “{ $title }” does not say what the page is about
    .why = The title is the first thing that is heard of a page: an address, the name of a file or “untitled” tells it from no other.
    .do = Write into “title” what the page is about, then the name of the site.
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
role-not-for-element = an element “{ $element }” cannot have the role “{ $role }”
    .why = HTML says already what this element is and how it is used: with another role it is announced as what it is not, or loses what it was.
    .do = Take “role” out, or take the element that has this role by itself.
aria-attribute-unknown = no ARIA attribute is called “{ $attribute }”
    .why = An unknown attribute is ignored: the name or the state that it was to give is missing.
    .do = Correct the name of the attribute: “aria-labelledby” and not “aria-labelled”, for example.
aria-value-invalid = “{ $value }” is no value of “{ $attribute }”
    .why = An unknown value is ignored or replaced by another: the state that is announced is not the one that is seen.
    .do = Write a value that WAI-ARIA 1.2 has, or remove the attribute.
aria-value-invalid-reference = “{ $attribute }” refers to “{ $value }”, which is not on the page
    .why = The role of this element needs what it refers to: without it, nobody is led to the list that it opens, or to the text that it moves.
    .do = Write the identifier of that element, or give it to it.
aria-attribute-not-permitted = “{ $attribute }” means nothing on the role “{ $role }” of this “{ $element }” element
    .why = A state that does not go with the role is ignored, or announced wrongly: a “ticked” link, a “pressed” heading.
    .do = Give the element the role of what it does, or remove the attribute.
aria-attribute-not-permitted-element = “{ $attribute }” means nothing on a “{ $element }” element
    .why = A state that does not go with the role is ignored, or announced wrongly: a “ticked” link, a “pressed” heading.
    .do = Give the element the role of what it does, or remove the attribute.
aria-attribute-prohibited = “{ $attribute }” is prohibited on this “{ $element }” element, whose role is “{ $role }”
    .why = A mere container, a paragraph or a word in bold have no name: some screen readers leave it out, others say it instead of the text.
    .do = Write these words in the text, visible or not, or give the element a role that has a name, such as “group”.
state-contradicts-html = “{ $state }” says “{ $value }”, and “{ $native }” says something else
    .why = Some programs believe the one, some the other: the same box is heard as checked here, and as not checked there.
    .do = Take “{ $state }” out: HTML says this state already.
row-outside-treegrid = “{ $attribute }” stands on a row of a table that is no “treegrid”
    .why = Only in a grid that unfolds do rows have levels and parts: elsewhere some programs announce them, and others are confused by them.
    .do = Give the table the role “treegrid” with its keys, or take the attribute away; what unfolds a row is a button in it.
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
page-hidden = “aria-hidden” hides the whole page from who listens to it
    .why = For a screen reader that believes it, the page is empty.
    .do = Take “aria-hidden” off the element “{ $element }”, and hide only what has to be hidden.
focus-in-hidden = the tab key leads to this “{ $element }” element, which “aria-hidden” hides
    .why = The focus comes to an element of which nothing is said: no name, no role.
    .do = Remove “aria-hidden”, or take the element out of the order of the keyboard as well, with “tabindex="-1"”, “hidden” or “inert”.
focus-in-presentational = the tab key leads to this “{ $element }” element, in a role “{ $role }” whose inside is nothing but text
    .why = For assistive technologies, a button or an image contains nothing but text: what is inside has neither name nor role.
    .do = Put the link or the button beside it, not inside.
decoration-exposed = this “{ $element }” element is called decoration, but it is announced
    .why = An ARIA attribute or the focus win over “alt=""” and “role="none"”: the element is read as if nothing had been said.
    .do = Choose: remove the name and the focus from what is decoration, or remove what calls it so.
decoration-with-text = this picture is called decoration, and “{ $attribute }” says “{ $text }”
    .why = Some people hear or see this text, others do not: a picture informs or decorates, for everybody (RGAA 1.2).
    .do = If it decorates, remove the text. If it informs, write that into “alt”, and remove what calls it decoration.

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
widget-without-name = this element with the role “{ $role }” has no name
    .why = What opens, counts or is chosen is announced by its name: without one, people hear “dialog” or “40 %”, and nothing else.
    .do = Name the element with “aria-labelledby”, which points at its title, or with “aria-label”.
object-without-name = this embedded medium has no name
    .why = What is embedded says nothing of itself to who does not see it.
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
    .do = Say the language of the passage: [the passage]{ "{" }lang=nl{ "}" } in Markdown, lang="nl" on the element in HTML (“nl” for Dutch, “fr” for French, “ar” for Arabic).
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
text-contrast-unknown-sheet = contrasts, the mark of the focus and areas that scroll cannot be judged on this page: one of its style sheets was not read
    .why = What is not worked out has to be looked at: a picture that is light in places is enough to make a text unreadable.
    .do = Audit the page with its style sheets beside it.
text-contrast-unknown-same = this text has the colour of what is behind it: { $colour }
    .why = Either it is hidden on purpose, and then selecting it or another colour of the page shows it; or nobody can read it.
    .do = Hide it in a way that says so, or give it a colour that can be seen.
text-contrast-enhanced-low = the contrast of this text is { $ratio }, instead of { $needed } at level AAA: { $letters } on { $behind }
    .why = At level AAA, a text is read with very low vision as well (WCAG 1.4.6).
    .do = Make the text darker or the background lighter.
placeholder-contrast-low = the contrast of the hint in this field is { $ratio }, instead of { $needed }: { $letters } on { $behind }
    .why = The hint in an empty field is text: it has to be read as the rest, with 4.5 to 1 (RGAA, criterion 3.2; WCAG, criterion 1.4.3).
    .do = Darken the colour of “::placeholder”, or better: write this hint below the label, outside of the field.
text-lost-in-forced-colours = this text keeps its colour on a background that the reader chooses
    .why = With “forced-color-adjust: none” the text keeps its colour while the page’s background becomes the reader’s: the two may be the same.
    .do = Remove “forced-color-adjust: none”, or give the same element an opaque background.
focus-not-visible = nothing is seen to change while this element has the focus
    .why = Whoever moves with the keyboard no longer knows where that is (RGAA 10.7, WCAG 2.4.7).
    .do = Leave the outline of the browser, or give another sign in a “:focus-visible” rule.
focus-not-visible-script = style shows nothing while this element has the focus; a script may
    .why = Whoever moves with the keyboard no longer knows where that is (RGAA 10.7, WCAG 2.4.7).
    .do = Go through the page with the tab key. A “:focus-visible” rule is safest: it works without a script.
focus-contrast-low = the focus ring has a contrast of { $ratio }, instead of 3: { $ring } on { $behind }
    .why = A ring that is not seen does not show where the keyboard is (WCAG 1.4.11).
    .do = Choose a colour for the ring that stands out from the background.
scroll-area-unreachable = this area scrolls, and the keyboard does not reach it
    .why = Without a mouse, what does not fit cannot be read (WCAG 2.1.1).
    .do = Add “tabindex="0"”, a role and a name, or do not limit the height.
text-cut-when-enlarged = this text is cut off when the page is enlarged to twice its size
    .why = Whoever enlarges the page loses the end of the text (RGAA 10.4, WCAG 1.4.4).
    .do = Give a least height instead of a height, or do not hide what does not fit.
text-size-of-window = the size of this text is a part of the window, and nothing else
    .why = Who enlarges the page makes the window smaller, and the text with it: it stays as small as it was (WCAG 1.4.4, failure F94).
    .do = Write the size in “rem” or “em”, or add such a size: “calc(1rem + 1vw)”, “clamp(1rem, 2.5vw, 2rem)”.
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

# The outline of the page: its headings.
outline-level-skipped = this heading is of level { $to }, the one before of level { $from }: a level is missing
    .why = Headings are the table of contents of the page. A level that is skipped makes people believe that a part is missing, or that they did not find it.
    .do = Give the heading the level that follows that of the heading before. Its size is a matter of the style sheet.
page-without-h1 = this page has no heading of level 1
    .why = The heading of level 1 says what the page is; one key leads there, to begin reading.
    .do = Write at the head of the content an “h1” element that names the page.
page-second-h1 = this heading is the second of level 1 on the page
    .why = Two headings of level 1 leave people to guess which of them names the page.
    .do = Keep one “h1” only, the one that names the page, and lower the others by a level.
heading-made-of-bold = “{ $text }” looks like a heading, and is a paragraph in bold
    .why = Bold is seen and not heard: this heading is missing in the table of contents of the page.
    .do = Make it a heading of the level that is meant: “h2”, “h3”…

# The landmarks of the page.
landmark-main-missing = this page has no “main” element
    .why = One key leads to the main part, if it is declared. Otherwise the header and the menus of every page have to be gone through.
    .do = Put what belongs to this page alone into a “main” element.
landmark-main-twice = this page shows a second main part
    .why = A page has one main part: with two, people reach only the first, or one in the other.
    .do = Keep one visible “main” element only.
landmarks-alike = this “{ $role }” landmark has no name, like another one of the page
    .why = Landmarks are announced and listed by their names. “navigation, navigation” does not say which of them is the menu.
    .do = Give each of them, by “aria-label” or “aria-labelledby”, a name that tells it apart.
landmarks-alike-named = this “{ $role }” landmark is named “{ $name }”, like another one of the page
    .why = Landmarks are announced and listed by their names. “navigation, navigation” does not say which of them is the menu.
    .do = Give each of them, by “aria-label” or “aria-labelledby”, a name that tells it apart.

# Links inside the page.
skip-link-broken = the first link of the page leads to “{ $id }”, which is not there
    .why = This link spares people the menus. If it does not arrive, they believe that they are at the content and are still in the menu.
    .do = Give the main part the identifier that the link names.
in-page-link-broken = this link leads to “{ $id }”, which is not on the page
    .why = Nothing happens when it is followed, or people are taken back to the top.
    .do = Mend the identifier, or give it to the place that is meant.
in-page-link-broken-map = this picture asks for the map “{ $id }”, which is not on the page
    .why = Its areas lead nowhere: whatever is pressed, nothing happens.
    .do = Mend the name, give it to the “map” that is meant, or take “usemap” out.
skip-link-missing = { $count } elements have to be gone through by keyboard before the content, without a link to skip them
    .why = With a keyboard and without a skip link, the menu of every page has to be gone through before its content.
    .do = Put at the head of the page a link “Skip to content”, visible when it has the focus, to the “main” element.

# Links: what they say.
link-name-vague = this link is called “{ $name }”: that does not say where it leads
    .why = People often go through the list of links, out of their sentences: “here, here, read more” is of no use there.
    .do = Name the link by what is found at its end.
link-name-address = this link is named by the address “{ $name }”
    .why = An address is read sign after sign, and does not say what is found at its end.
    .do = Name the link by what is found at its end.
links-alike = another link nearby is also called “{ $name }” and leads elsewhere
    .why = Two links with one name, in one sentence or one list, are taken for the same.
    .do = Give each of them a name that says where it leads.
link-opens-window = the link “{ $name }” opens a new window and does not say so
    .why = In a new window, “back” no longer leads back: people are lost and do not know why. To announce it, or not to do it, is good practice.
    .do = Take “target” away, or add “(new window)” to the name of the link.
document-link-unannounced = this link leads to a { $kind } document and does not say its type and size
    .why = A document opens in another program, sometimes unreadable, sometimes too heavy: people have to know before.
    .do = Write its type and size into the link or beside it: “(PDF, 340 kB)”.
link-runs-script = the link “{ $name }” runs a script instead of leading somewhere
    .why = A link announces another page. What acts on the spot is a button, and is announced as one.
    .do = Make it a “button” element, or give it a real address.
link-title-differs = the “title” attribute of this link does not repeat “{ $name }”
    .why = In some settings the title is heard instead of the link: if it does not contain it, what is seen is not what is said.
    .do = Take “title” away, or repeat the text of the link in it before adding to it.

# Tables.
table-without-headers = this table has no headers
    .why = A table is heard cell by cell. Without a header, “8” says neither of what nor where.
    .do = Make the first row, or the first column, “th” cells with “scope”. If the table is only there for the layout, give it the role “presentation”.
table-title-missing = this table has no title
    .why = The title says what will be heard before people enter the table, and lets them find it again.
    .do = Add a “caption” element at the beginning of the table.
layout-table-unmarked = this table is there for layout, and is announced as a table of data
    .why = People hear “table, two rows, two columns”, and look for data and headers that do not exist (RGAA 5.3).
    .do = Write role="presentation" on “table”, or lay the page out with its style sheet. If these are data, give them “th” headers and a title.
layout-table-with-headers = this table says that it is for layout and contains “{ $element }”
    .why = The role “presentation” silences the table: its headers and its title no longer belong to anything.
    .do = Take the role away if the table holds data; otherwise take “th”, “caption”, “thead”, “scope”, “headers” out of it.
table-scope-invalid = “{ $value }” is no scope of a header
    .why = An unknown scope is ignored: which cells belong to the header is guessed.
    .do = Write “col”, “row”, “colgroup” or “rowgroup”.
table-scope-invalid-data = “scope” stands on a cell of data
    .why = It is obsolete there: some programs make a header of the cell, others do not.
    .do = Make the cell a “th” if it is a header, or take the attribute away.
table-header-empty = this header is empty
    .why = Nothing says what the cells of this column or row are.
    .do = Write the header. If there is nothing to say, make it a “td” cell.

# Lists.
list-made-of-paragraphs = these lines that all begin with a sign are a list, and are none on the page
    .why = A real list says how many items it has, and can be leapt over by one key. Dashes are read “dash”.
    .do = Make it a list: “ul” or “ol”, and one “li” for each item.
list-with-stray = “{ $element }” stands directly in a “{ $list }” list
    .why = The number of items is wrong, and what stands between them belongs to nothing.
    .do = Put this element into an “li” (in a “dl”: “dt” or “dd”), or out of the list.
list-with-stray-half = this “{ $element }” stands alone in its list of definitions
    .why = A term without what is said of it, or the other way round, is read as a pair with what stands beside it.
    .do = Write the “dt” and the “dd” of each pair, in this order, or make it a plain list.
list-item-outside = “{ $element }” is not in a list
    .why = Outside of a list it is not announced as an item, and nobody knows how many there are.
    .do = Put it into “ul” or “ol” (“dl” for “dt” and “dd”).

# The texts of pictures.
alt-file-name = the text of the picture is a file name: “{ $text }”
    .why = The name of the file is heard, sign after sign, and nothing of what the picture shows.
    .do = Write what the picture tells. If it tells nothing, write an empty “alt”.
alt-says-picture = “{ $text }”: that it is a picture is heard already
    .why = “Image” is announced before the text. To repeat it takes time and tells nothing; alone it says nothing.
    .do = Write only what the picture shows.
alt-repeats-text = “{ $text }” is also written just beside the picture
    .why = The same thing is heard twice, and nobody knows whether they are two.
    .do = Write what the picture tells beyond it. If it tells nothing more, write an empty “alt”.
picture-of-text = “{ $file }” seems to be a picture of text
    .why = Letters drawn in points do not grow, change neither colour nor font, and cannot be translated.
    .do = Write this text on the page and give it its looks by the style sheet. A logo may stay a picture.
alt-too-long = the text of this picture has { $length } characters
    .why = Nobody can stop inside this text or go back in it: it is heard in one go.
    .do = Say the essential in one sentence, and put the description on the page.

# Identifiers and what refers to them.
page-id-repeated = the identifier “{ $id }” is already taken on the page
    .why = What refers to an identifier finds the first: labels, links and descriptions go to the wrong place.
    .do = Give each element an identifier of its own.
aria-reference-lost = “{ $attribute }” refers to “{ $id }”, which is not on the page
    .why = The name or the description that this element should have is missing, and nothing shows it.
    .do = Mend the identifier, or take the attribute away.

# Forms.
label-without-field = this label refers to “{ $id }”, which is no field of the page
    .why = The field beside it stays without a name, and touching the label does not choose it.
    .do = Write the identifier of the field into “for”.
group-without-legend = this group of fields has no legend
    .why = The legend is the question; without it, “yes”, “no” is heard, and nobody knows to what.
    .do = Write a “legend” element at the beginning of the “fieldset”, or name the group by “aria-labelledby”.
radios-without-group = these { $count } radio buttons stand in no group
    .why = “Yes”, “no” is heard, without the question.
    .do = Put them into a “fieldset” whose “legend” is the question.
required-field-unsaid = “{ $name }” is required, and nothing says so before the form is sent
    .why = People learn it when the form comes back with an error.
    .do = Write “(required)” in the label, or at the top of the form what is required, and add the attribute “required”.
required-field-unsaid-star = “{ $name }” has a star, and the field does not say that it is required
    .why = A star is heard as “star”, or not at all, and nothing on the page says what it means.
    .do = Add the attribute “required” to the field, and write at the top of the form what the star means.
placeholder-as-label = “{ $name }” is the only label of this field, and vanishes as soon as somebody writes
    .why = From the first letter on, nothing says what the field asks for.
    .do = Write a “label” element, visible, tied to the field.
accesskey-repeated = the access key “{ $key }” already belongs to another element of the page
    .why = The browser chooses one of the two, or goes from one to the other and activates neither.
    .do = Give each another letter, or remove “accesskey”: few people use it, and it gets in the way of the keys of assistive technologies.

# The keyboard.
tabindex-positive = “tabindex” is { $index }: this element comes before all those that stand before it
    .why = The tab key leaps from one end of the page to the other, far from the order in which it is read.
    .do = Take “tabindex” away, or write 0, and put the element where it is read.
interactive-nested = “{ $element }” stands in “{ $around }”: two actions in one place
    .why = One of the two is not announced, or cannot be reached; which one depends on the browser.
    .do = Put the two beside each other.
click-without-keyboard = this element answers a click and cannot be reached by keyboard
    .why = It does not take the focus and is not announced: for who has no mouse, it does not exist.
    .do = Make it a “button” element, or “a” if it leads elsewhere.
click-without-keyboard-reached = the keyboard comes to this element, but only a pointer acts on it
    .why = Who has no mouse arrives at it, presses the key, and nothing happens.
    .do = Make it a “button” element whose “onclick” does it: browsers make a click of the key.
control-without-role = this “{ $element }” element answers a click, and says nothing of it
    .why = The keyboard comes to it, but without a role it is announced as text: nobody who listens knows that something can be done.
    .do = Make it a “button” element, or “a” if it leads elsewhere; else give it the role of what it does, and its state.
context-changes-unasked = this “{ $element }” field leads elsewhere as soon as it has the focus or another value
    .why = Who goes through a list with the arrow keys is taken away at its first entry; who cannot see the page does not know why it changed.
    .do = Put a button beside the field and go elsewhere when it is pressed, or say before the field what will happen.
context-changes-unasked-window = this page opens a window by itself
    .why = A window that nobody asked for takes the focus: people who do not see it go on in another page than they think.
    .do = Open it when somebody asks for it, with a link or a button that says so.

# Media and movement.
sound-by-itself = this medium begins by itself, with sound and nothing to stop it
    .why = The sound covers the voice that reads the page: nobody can look for the way to stop it.
    .do = Take “autoplay” away and add “controls”.
film-without-captions = this film declares no captions
    .why = Without captions, what is said and heard in the film is lost.
    .do = Add a “track” element with “kind="captions"”. If they are part of the picture, or the film is silent, say so beside it.
film-without-captions-subtitles = the track of this film is declared as a translation, not as captions
    .why = Without “kind="captions"” a track says the words to who hears the rest: sounds, music and who speaks are not expected in it.
    .do = If the track also says the sounds and who speaks, write “kind="captions"”; else add one that does.
sound-without-transcript = no transcript of this recording is announced
    .why = What is said in the recording does not exist for anybody who does not hear it, and can be neither searched nor translated.
    .do = Write the transcript on the page, or place a link beside it whose name has the word “transcript”.
text-moving = “{ $element }” makes this text move without end
    .why = A text that moves cannot be read at one’s own pace, and keeps people from reading what is around it.
    .do = Write this text like the others.

# Markup that is there for looks only.
paragraph-empty = this paragraph is empty
    .why = An empty paragraph is sometimes announced as “blank”, and stops who goes from paragraph to paragraph.
    .do = Take it away; space is a matter of the style sheet.
breaks-as-layout = { $count } line breaks in a row
    .why = Each may be heard as an empty line, and nothing says that another paragraph begins.
    .do = Make two paragraphs; space is a matter of the style sheet.
presentation-in-markup = “{ $name }” says nothing but looks
    .why = What is said in the markup cannot be changed by who needs other colours, other sizes.
    .do = Take it away, and say it in the style sheet.

# Signs and letters.
capitals-spaced = “{ $text }” is spelled instead of read
    .why = The spaces make separate letters of it: they are heard one by one, and a search for the word does not find it.
    .do = Write the word in one piece; spacing is a matter of the style sheet.
sentence-in-capitals = “{ $text }” is in capitals
    .why = Capitals have no shape of a word, often lose their accents, and are sometimes spelled out. No standard demands it: it is good practice.
    .do = Write in small letters; if the look matters, say it in the style sheet.
drawing-made-of-signs = this drawing is made of signs
    .why = Every sign is heard, for minutes, and never the drawing.
    .do = Make it a picture with its text, or give it the role “img” and an “aria-label”.
emoji-alone = “{ $text }” is all that is said here
    .why = An emoji is heard by its official name, another on each device, or not at all.
    .do = Write the word; if it tells nothing, take the emoji away.
letters-of-mathematics = “{ $text }” is written in signs of mathematics
    .why = These signs look like letters and are none: they are read as “mathematical bold”, or not at all.
    .do = Write ordinary letters, in “strong” or “em”.
invisible-sign-in-word = a sign that cannot be seen ({ $code }) breaks a word
    .why = The word is heard in two pieces, and is no longer found by a search. No standard demands it: it is good practice.
    .do = Take the sign away: it often comes from copying.
abbreviation-unexplained = “{ $word }” is explained neither here nor before
    .why = An abbreviation is clear only to those who know it already; to the ear, it is a row of letters.
    .do = Where it first stands, write the words and the abbreviation in parentheses: “development council (CODEV)”. An “abbr” element with a “title” is not enough for keyboard and touch.
median-dots = “{ $word }” is read with its dots
    .why = Depending on the voice, “dot” is heard, a gap, or a word that does not exist. No standard demands it: it is good practice.
    .do = Write both forms, or a word that holds for everybody.

# What the page says of itself.
doctype-missing = this page has no document type
    .why = Without it, the browser imitates those of 1998, and assistive technologies with it.
    .do = Write “<!DOCTYPE html>” on the first line.
direction-invalid = “{ $value }” is no direction
    .why = An unknown direction is ignored: the text may be shown and read the wrong way round.
    .do = Write “ltr”, “rtl” or “auto”.
direction-of-language = the direction of the page is not that of its language, “{ $lang }”
    .why = Punctuation, lists and tables fall on the wrong side, and the order of reading is muddled.
    .do = Write “dir="rtl"” on the “html” element for Arabic or Hebrew; take it away for French, English, Dutch.
direction-of-language-part = the direction that is given here is not that of the letters that follow
    .why = Punctuation, lists and tables fall on the wrong side, and the order of reading is muddled.
    .do = Take “dir” away, or write “rtl” for Arabic and Hebrew, “ltr” for French, English, Dutch.
control-contrast-low = the edge of this field has a contrast of { $ratio }, instead of 3
    .why = A field that is not seen is not filled in (RGAA 3.3, WCAG 1.4.11).
    .do = Make the border of the field darker.
target-small = this target measures { $width } by { $height } pixels, instead of 24 by 24
    .why = A small target is missed, or its neighbour is hit (WCAG 2.5.8).
    .do = Make the target larger, or give it padding.
words-in-style = these words stand in the style sheet alone: “{ $words }”
    .why = Without the style sheet they are missing; they are neither copied nor translated (RGAA 10.2).
    .do = Write these words into the page.
text-justified = this text is justified
    .why = Uneven gaps between words hinder reading (WCAG 1.4.8).
    .do = Align the text at the beginning of the line.
motion-unasked = this moves even for those who asked for less motion
    .why = Motion makes some people ill, or keeps them from reading what is beside it (RGAA 13.8, WCAG 2.3.3).
    .do = Animate only in a “prefers-reduced-motion: no-preference” rule.

# What the style sheet does to links, to the focus and with movement.
skip-link-missing-hidden = the link to the content is hidden from everybody, keyboards included
    .why = With a keyboard and without a skip link, the menu of every page has to be gone through before its content (RGAA 12.7, WCAG 2.4.1).
    .do = Put it outside of the screen and bring it back in a “:focus” rule, instead of taking it away.
focus-taken-away = a script takes the focus away from this element as soon as it comes
    .why = The keyboard cannot stay on it, nor act on it, and who uses it no longer knows where it is (WCAG, failure F55).
    .do = Take “blur()” out of “onfocus”. To keep the ring from being drawn at a click, style “:focus-visible” alone.
focus-out-of-sight = this link is out of sight and stays there while it has the focus
    .why = Whoever moves with the keyboard no longer knows where that is, and the link is of no use to anybody (RGAA 10.7 and 12.7, WCAG 2.4.7).
    .do = Bring it back onto the screen in a “:focus” rule.
link-like-text = a link looks like the text around it: it has no line, and its colour has a contrast of only { $ratio } with that of the text, instead of 3
    .why = Whoever tells colours apart badly does not see that it is a link (RGAA 10.6, WCAG 1.4.1).
    .do = Underline links in texts.
motion-endless = this element moves or blinks without end, and nothing stops it
    .why = Movement of more than five seconds keeps people from reading the rest (RGAA 13.8, WCAG 2.2.2).
    .do = Take the animation out, or let it end in less than five seconds.

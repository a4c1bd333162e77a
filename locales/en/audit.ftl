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

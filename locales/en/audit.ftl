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

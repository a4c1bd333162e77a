# What the auditor finds on a page. Each message says what is; `.why` why it matters; `.do` what to do.
# In the order of the table of rules: a block for each file of rules.

# The document: title, language, refresh, zoom.
page-title-missing = this page has no title
    .why = The title is the first thing that is heard of a page, and what names it in tabs, in the history and among results of a search.
    .do = Write a “title” element into the head of the page that names the page and the site.

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

# Every text that the templates and the pages of Parvis need, in one language. The four files have the same ids.

## Ways around every page

skip-to-content = Skip to content
home = Home
menu = Main menu
breadcrumb = You are here
languages = Languages
language-home-only = home page
footer = Footer
feed = News feed (Atom)
feed-title = { $site }: news
updated = Updated:
pinned-date = Site as of
contents = On this page
back-to-top = Back to top
moved-title = This page has moved
in-language-fr = in French
language-name-fr = Français
in-language-en = in English
language-name-en = English
in-language-nl = in Dutch
language-name-nl = Nederlands
in-language-ar = in Arabic
language-name-ar = العربية
in-language-de = in German
language-name-de = Deutsch
in-language-es = in Spanish
language-name-es = Español

## Dates

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-full = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
period = from { $from } to { $to }

## States of actions

state-not-started = Not started
state-under-way = Under way
state-done = Done, with evidence
state-late = Late since { $date }
state-postponed = Postponed
state-abandoned = Abandoned
state-missing = The source gives no milestones: this action has no state.
count-not-started =
    { $count ->
        [one] { $count } action not started
       *[other] { $count } actions not started
    }
count-under-way =
    { $count ->
        [one] { $count } action under way
       *[other] { $count } actions under way
    }
count-done =
    { $count ->
        [one] { $count } action done
       *[other] { $count } actions done
    }
count-late =
    { $count ->
        [one] { $count } action late
       *[other] { $count } actions late
    }
count-postponed =
    { $count ->
        [one] { $count } action postponed
       *[other] { $count } actions postponed
    }
count-abandoned =
    { $count ->
        [one] { $count } action abandoned
       *[other] { $count } actions abandoned
    }
count-unknown =
    { $count ->
        [one] { $count } action without a state in the source
       *[other] { $count } actions without a state in the source
    }

## Facts

not-in-source = not stated in the source
fact-adopted-on = Adopted on
fact-adopted-by = Adopted by
fact-response-deadline = Deadline for answers
fact-decisions = Possible decisions
fact-version = Version
fact-supersedes = Replaces
fact-charter = Charter
fact-period = Period
fact-axis = Axis
fact-objective = Objective
fact-owner = Responsible
fact-deadline = Deadline
fact-milestones = Milestones
fact-indicators = Indicators
fact-principles = Principles served
fact-themes = Themes
fact-audiences = Audiences
fact-communes = Municipalities
fact-insee = INSEE code
fact-member-from = Member since
fact-member-until = Member until
fact-contact = Contact
fact-deliverable = What the phase delivers
deadline-continuous = continuous

## What a page is

eyebrow-charter = Charter
eyebrow-plan = Action plan
eyebrow-principle = Principle of the charter
eyebrow-phase = Phase { $number }
eyebrow-action = Action { $number }
eyebrow-news = News
eyebrow-term = Glossary
eyebrow-commune = Municipality
eyebrow-theme = Theme
eyebrow-audience = Audience
axis = Axis { $number }
tag-example = Fictitious example
kind-charter = charter
kind-plan = plan
kind-action = action
kind-process = process
kind-contract = participation contract
kind-contribution = contribution
kind-synthesis = synthesis
kind-strategy = participation strategy
kind-opinion = citizens’ opinion
kind-instruction = examination of the opinion
kind-response = reasoned response
kind-event = meeting
kind-report = report
kind-survey = survey
kind-budget = participatory budget
kind-news = news
kind-term = term
kind-toolkit = toolkit
kind-member = member
kind-service = department
kind-body = body
kind-deliberation = deliberation
kind-page = page
kind-theme = theme
kind-audience = audience
kind-commune = municipality

## Notices above the text

notice-example-title = Fictitious example
notice-example-text = This page is an example, written to show what the site can do. It commits no authority.
notice-translation-title = Unofficial translation
notice-translation-text = Only the original is authentic.
notice-stale-title = Translation of a former version
notice-stale-text = The original has changed since this translation, which is not official.
notice-untranslated-title = Page not translated
notice-untranslated-text = This text does not exist in your language yet: it is given in its original language.
notice-expired-title = This page is out of date
notice-expired-text = It has been kept for the record since { $date }.
notice-withdrawn-title = Page withdrawn on { $date }
notice-withdrawn-text = It is kept for the record. The reason:
notice-draft-title = Draft
notice-draft-text = This page is not published: this is a preview.
notice-incomplete-title = Page to be completed
notice-incomplete-text = Before the official launch, this is missing:
notice-waiver-title = Waiver of the rule { $rule }
notice-waiver-text = Valid until { $until }, for this reason:
notice-correction-title = Correction, { $date }
notice-correction-text = An error was corrected on this page:

## The text

callout-note = Note
callout-tip = Tip
callout-important = Important
callout-warning = Warning
callout-caution = Caution
callout-example = Fictitious example
notes-heading = Notes
note-ref = Note { $number }
note-back = Back to the text, note { $number }
note-back-nth = Back to the text, note { $number }, reference { $nth }
struck = struck out:
task-done = Done:
task-open = To do:
untitled-table = Table
table-region = Table: { $caption }
code-label = Code
file-details = { $kind }, { $size }
size-bytes = { $size } bytes
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
attachments = Attached files
attachment-html = As a web page:
attachment-otherwise = Otherwise:

## Home

home-news = News
home-phases =
    { $count ->
        [one] A process, one phase
       *[other] A process, { $count } phases
    }
home-principles =
    { $count ->
        [one] One principle
       *[other] { $count } principles of equal rank
    }
home-charter = Read the text:
home-plan = The action plan
home-plan-all = The whole plan:
home-ways = Find what concerns you

## Charter, plan, action

charter-fields = What participation is about
charter-principles =
    { $count ->
        [one] The principle
       *[other] The { $count } principles
    }
charter-phases =
    { $count ->
        [one] The phase
       *[other] The { $count } phases, in order
    }
charter-decisions = Possible decisions
charter-plan = The plan that carries out the charter:
part-of-charter = In the text of the charter:
part-phases = All phases
part-others = The other principles
plan-counts = Actions by state
action-milestones = Milestones
action-milestones-caption = Milestones of the action, with their evidence
action-indicators = Indicators
action-indicators-caption = Indicators of the action
action-updates = Progress notes
column-milestone = Milestone
column-due = Due
column-reached = Reached
column-evidence = Evidence
column-indicator = Indicator
column-unit = Unit
column-baseline = Baseline
column-latest = Latest value
column-target = Target
none = not stated
not-yet = not yet
turn-actions = Neighbouring actions
turn-previous = Previous action
turn-next = Next action
news-about = About
term-see-also = See also

## Lists and their empty states

listing-news = All news
empty-news = No news for now.
listing-term = From A to Z
empty-term = No term is defined yet.
listing-commune = All municipalities
empty-commune = No municipality is described yet.
listing-theme = All themes
empty-theme = No theme for now.
listing-audience = All audiences
empty-audience = No audience is described yet.
listing-action = All actions
empty-action = No action for now.
listing-charter = All charters
empty-charter = No charter for now.
listing-plan = All plans
empty-plan = No plan for now.
listing-page = All pages
empty-page = No page for now.
listing-news-about = News about this
empty-news-about = No news about this.
listing-cited-by = Pages that mention it
empty-cited-by = No other page mentions it.
listing-serves = What serves this principle
empty-serves = No document declares to serve this principle.
listing-theme-documents = In this theme
empty-theme-documents = Nothing is filed under this theme yet.
listing-audience-documents = For this audience
empty-audience-documents = Nothing is addressed to this audience yet.
listing-commune-documents = In this municipality
empty-commune-documents = Nothing concerns this municipality in particular yet.

## Nothing here

not-found-title = This page does not exist
not-found-text = The address has changed, or is misspelt. Nothing is lost: here is where to go.
not-found-ways = Where to go

# Pictures
picture-credit = Photo: { $credit }
picture-credit-licence = Photo: { $credit }, { $licence }
picture-licence = Licence of the picture: { $licence }

## Charts

chart-kind-bar = Bar chart: { $title }.
chart-kind-stacked-bar = Stacked bars: { $title }.
chart-kind-line = Line chart: { $title }.
chart-kind-share = Shares: { $title }.
chart-description = The table below gives all values.
chart-values = All values:
chart-values-unit = All values ({ $unit }):
chart-unit = Unit: { $unit }
chart-unit-of = { $name } ({ $unit })
chart-axis = The axis starts at { $number }.
chart-part = Share of the total
chart-percent = { $number }%
chart-below = fewer than { $number }
chart-missing = not given
chart-data = Data of this chart

# Every text that the templates and the pages of Parvis need, in one language. The four files have the same ids.

## Ways around every page

skip-to-content = Naar de inhoud
home = Home
menu = Hoofdmenu
breadcrumb = U bent hier
languages = Talen
language-home-only = startpagina
footer = Voettekst
feed = Nieuwsfeed (Atom)
feed-title = { $site }: nieuws
updated = Bijgewerkt:
pinned-date = Site op datum van
contents = Op deze pagina
back-to-top = Terug naar boven
moved-title = Deze pagina is verhuisd
in-language-fr = in het Frans
language-name-fr = Français
in-language-en = in het Engels
language-name-en = English
in-language-nl = in het Nederlands
language-name-nl = Nederlands
in-language-ar = in het Arabisch
language-name-ar = العربية
in-language-de = in het Duits
language-name-de = Deutsch
in-language-es = in het Spaans
language-name-es = Español

## Dates

month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
date-full = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
period = van { $from } tot { $to }

## States of actions

state-not-started = Niet begonnen
state-under-way = Loopt
state-done = Gerealiseerd, met bewijs
state-late = Vertraagd sinds { $date }
state-postponed = Uitgesteld
state-abandoned = Opgegeven
state-missing = De bron geeft geen stappen: deze actie heeft geen status.
count-not-started =
    { $count ->
        [one] { $count } actie niet begonnen
       *[other] { $count } acties niet begonnen
    }
count-under-way =
    { $count ->
        [one] { $count } actie loopt
       *[other] { $count } acties lopen
    }
count-done =
    { $count ->
        [one] { $count } actie gerealiseerd
       *[other] { $count } acties gerealiseerd
    }
count-late =
    { $count ->
        [one] { $count } actie vertraagd
       *[other] { $count } acties vertraagd
    }
count-postponed =
    { $count ->
        [one] { $count } actie uitgesteld
       *[other] { $count } acties uitgesteld
    }
count-abandoned =
    { $count ->
        [one] { $count } actie opgegeven
       *[other] { $count } acties opgegeven
    }
count-unknown =
    { $count ->
        [one] { $count } actie zonder status in de bron
       *[other] { $count } acties zonder status in de bron
    }

## Facts

not-in-source = niet vermeld in de bron
fact-adopted-on = Aangenomen op
fact-adopted-by = Aangenomen door
fact-response-deadline = Antwoordtermijn
fact-decisions = Mogelijke beslissingen
fact-version = Versie
fact-supersedes = Vervangt
fact-charter = Handvest
fact-period = Periode
fact-axis = As
fact-objective = Doelstelling
fact-owner = Verantwoordelijke
fact-deadline = Termijn
fact-milestones = Stappen
fact-indicators = Indicatoren
fact-principles = Gediende principes
fact-themes = Thema’s
fact-audiences = Doelgroepen
fact-communes = Gemeenten
fact-insee = INSEE-code
fact-member-from = Lid sinds
fact-member-until = Lid tot
fact-contact = Contact
fact-deliverable = Wat de fase oplevert
deadline-continuous = doorlopend

## What a page is

eyebrow-charter = Handvest
eyebrow-plan = Actieplan
eyebrow-principle = Principe van het handvest
eyebrow-phase = Fase { $number }
eyebrow-action = Actie { $number }
eyebrow-news = Nieuws
eyebrow-term = Woordenlijst
eyebrow-commune = Gemeente
eyebrow-theme = Thema
eyebrow-audience = Doelgroep
axis = As { $number }
tag-example = Fictief voorbeeld
kind-charter = handvest
kind-plan = plan
kind-action = actie
kind-process = traject
kind-contract = participatiecontract
kind-contribution = bijdrage
kind-synthesis = synthese
kind-strategy = participatiestrategie
kind-opinion = burgeradvies
kind-instruction = behandeling van het advies
kind-response = gemotiveerd antwoord
kind-event = bijeenkomst
kind-report = verslag
kind-survey = enquête
kind-budget = burgerbegroting
kind-news = nieuws
kind-term = term
kind-toolkit = toolkit
kind-member = lid
kind-service = dienst
kind-body = orgaan
kind-deliberation = beraadslaging
kind-page = pagina
kind-theme = thema
kind-audience = doelgroep
kind-commune = gemeente

## Notices above the text

notice-example-title = Fictief voorbeeld
notice-example-text = Deze pagina is een voorbeeld dat laat zien wat de site kan. Ze bindt geen enkele overheid.
notice-translation-title = Niet-officiële vertaling
notice-translation-text = Alleen het origineel is rechtsgeldig.
notice-stale-title = Vertaling van een oude versie
notice-stale-text = Het origineel is gewijzigd na deze vertaling, die niet officieel is.
notice-untranslated-title = Pagina niet vertaald
notice-untranslated-text = Deze tekst bestaat nog niet in uw taal: u leest hem in de oorspronkelijke taal.
notice-expired-title = Deze pagina is verouderd
notice-expired-text = Ze wordt sinds { $date } ter herinnering bewaard.
notice-withdrawn-title = Pagina ingetrokken op { $date }
notice-withdrawn-text = Ze wordt ter herinnering bewaard. De reden:
notice-draft-title = Concept
notice-draft-text = Deze pagina is niet gepubliceerd: u ziet een voorvertoning.
notice-incomplete-title = Pagina aan te vullen
notice-incomplete-text = Voor de officiële publicatie ontbreekt:
notice-waiver-title = Afwijking van de regel { $rule }
notice-waiver-text = Geldig tot { $until }, om deze reden:
notice-correction-title = Correctie, { $date }
notice-correction-text = Op deze pagina is een fout verbeterd:

## The text

callout-note = Opmerking
callout-tip = Tip
callout-important = Belangrijk
callout-warning = Opgelet
callout-caution = Voorzichtig
callout-example = Fictief voorbeeld
notes-heading = Noten
note-ref = Noot { $number }
note-back = Terug naar de tekst, noot { $number }
note-back-nth = Terug naar de tekst, noot { $number }, verwijzing { $nth }
struck = doorgehaald:
task-done = Gedaan:
task-open = Te doen:
untitled-table = Tabel
table-region = Tabel: { $caption }
code-label = Code
file-details = { $kind }, { $size }
size-bytes = { $size } bytes
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
attachments = Bijgevoegde bestanden
attachment-html = Als webpagina:
attachment-otherwise = Anders:

## Home

home-news = Nieuws
home-phases =
    { $count ->
        [one] Een traject, één fase
       *[other] Een traject, { $count } fasen
    }
home-principles =
    { $count ->
        [one] Eén principe
       *[other] { $count } gelijkwaardige principes
    }
home-charter = Lees de tekst:
home-plan = Het actieplan
home-plan-all = Het hele plan:
home-ways = Vind wat u aangaat

## Charter, plan, action

charter-fields = Waarover participatie gaat
charter-principles =
    { $count ->
        [one] Het principe
       *[other] De { $count } principes
    }
charter-phases =
    { $count ->
        [one] De fase
       *[other] De { $count } fasen, in volgorde
    }
charter-decisions = Mogelijke beslissingen
charter-plan = Het plan dat het handvest uitvoert:
part-of-charter = In de tekst van het handvest:
part-phases = Alle fasen
part-others = De andere principes
plan-counts = Acties per status
action-milestones = Stappen
action-milestones-caption = Stappen van de actie, met hun bewijs
action-indicators = Indicatoren
action-indicators-caption = Indicatoren van de actie
action-updates = Voortgang
column-milestone = Stap
column-due = Gepland
column-reached = Bereikt
column-evidence = Bewijs
column-indicator = Indicator
column-unit = Eenheid
column-baseline = Uitgangspunt
column-latest = Laatste waarde
column-target = Doel
none = niet vermeld
not-yet = nog niet
turn-actions = Vorige en volgende actie
turn-previous = Vorige actie
turn-next = Volgende actie
news-about = Over
term-see-also = Zie ook

## Lists and their empty states

listing-news = Al het nieuws
empty-news = Nog geen nieuws.
listing-term = Van A tot Z
empty-term = Nog geen termen.
listing-commune = Alle gemeenten
empty-commune = Nog geen gemeenten.
listing-theme = Alle thema’s
empty-theme = Nog geen thema’s.
listing-audience = Alle doelgroepen
empty-audience = Nog geen doelgroepen.
listing-action = Alle acties
empty-action = Nog geen acties.
listing-charter = Alle handvesten
empty-charter = Nog geen handvest.
listing-plan = Alle plannen
empty-plan = Nog geen plan.
listing-page = Alle pagina’s
empty-page = Nog geen pagina’s.
listing-news-about = Nieuws hierover
empty-news-about = Geen nieuws hierover.
listing-cited-by = Pagina’s die ernaar verwijzen
empty-cited-by = Geen andere pagina verwijst ernaar.
listing-serves = Wat dit principe dient
empty-serves = Geen document verklaart dit principe te dienen.
listing-theme-documents = Binnen dit thema
empty-theme-documents = Nog niets binnen dit thema.
listing-audience-documents = Voor deze doelgroep
empty-audience-documents = Nog niets voor deze doelgroep.
listing-commune-documents = In deze gemeente
empty-commune-documents = Nog niets over deze gemeente in het bijzonder.

## Nothing here

not-found-title = Deze pagina bestaat niet
not-found-text = Het adres is veranderd of verkeerd gespeld. Niets is verloren: hier kunt u terecht.
not-found-ways = Waar naartoe

# Pictures
picture-credit = Foto: { $credit }
picture-credit-licence = Foto: { $credit }, { $licence }
picture-licence = Licentie van de afbeelding: { $licence }

## Charts

chart-kind-bar = Staafdiagram: { $title }.
chart-kind-stacked-bar = Gestapelde staven: { $title }.
chart-kind-line = Lijndiagram: { $title }.
chart-kind-share = Verdeling: { $title }.
chart-description = De tabel hieronder geeft alle waarden.
chart-values = Alle waarden:
chart-values-unit = Alle waarden ({ $unit }):
chart-unit = Eenheid: { $unit }
chart-unit-of = { $name } ({ $unit })
chart-axis = De as begint bij { $number }.
chart-part = Deel van het totaal
chart-percent = { $number }%
chart-below = minder dan { $number }
chart-missing = niet opgegeven
chart-data = Gegevens van deze grafiek

# Every text that the templates and the pages of Parvis need, in one language. The four files have the same ids.

## Ways around every page

skip-to-content = Naar de inhoud
home = Home
menu = Hoofdmenu
breadcrumb = U bent hier
languages = Talen
language-home-only = startpagina
language-whole-only = overzichtspagina
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
notice-waiver-title = Afwijking van een regel: { $rule }
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
table-scrolls = Tabel die verschuift als ze te breed is
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
site-map-more =
    { $count ->
        [one] ({ $count } pagina, te vinden op deze)
       *[other] ({ $count } pagina’s, te vinden op deze)
    }
turn-pieces = Delen ernaast
turn-piece-previous = Vorig deel
turn-piece-next = Volgend deel
pieces = De tekst, deel voor deel
division-sentence = Deze tekst is lang: { $count ->
    [one] hij gaat verder op een andere pagina, zodat hij overal snel aankomt.
   *[other] hij staat in { $count } delen, elk op een eigen pagina, zodat ze overal snel aankomen.
 }
division-charter = { $count ->
    [one] Deze tekst is lang: het beginsel of de stap staat hier met de eerste zin, en volledig op een eigen bladzijde.
   *[other] Deze tekst is lang: de { $count } beginselen en stappen staan hier met hun eerste zin, en elk staat volledig op een eigen bladzijde.
 }
division-records = { $count ->
    [one] Dit document is lang: de aanbeveling staat hier met haar titel, en volledig op een eigen pagina.
   *[other] Dit document is lang: de { $count } aanbevelingen staan hier met hun titel, en elk volledig op een eigen pagina.
 }
division-around = De tekst eromheen is ook lang: { $count ->
    [one] één deel ervan heeft een eigen pagina
   *[other] { $count } delen ervan hebben elk een eigen pagina
 }.
division-part = Deze tekst is lang: hij gaat verder op { $count ->
    [one] nog een pagina
   *[other] nog { $count } pagina’s
 }, zodat alles overal snel aankomt.
division-whole = De hele tekst op één pagina lezen
whole-title = { $title } (volledig)
whole-crumb = Volledig
piece-position = { $count ->
    [one] Vervolg en einde van de tekst
   *[other] Deel { $number } van { $count }
 }
piece-continued = { $title } (vervolg { $part })
piece-from-to = Van „{ $first }” tot „{ $last }”
piece-begins-inside = Vervolg van { $what ->
    [list] de lijst
    [table] de tabel
    [quotation] het citaat
    [callout] het kader
    [code] de code
    [definitions] de definities
   *[paragraph] de alinea
 } op de vorige pagina.
piece-ends-inside = { $what ->
    [list] De lijst gaat
    [table] De tabel gaat
    [quotation] Het citaat gaat
    [callout] Het kader gaat
    [code] De code gaat
    [definitions] De definities gaan
   *[paragraph] De alinea gaat
 } verder op de volgende pagina.
piece-contents = { $count ->
    [one] Terug naar het begin van de tekst
   *[other] De { $count } delen van de tekst bekijken
 }
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

# Kinds of the charter: what a page is, the list of all of a kind, a list of some of them

eyebrow-process = Participatietraject
eyebrow-contract = Participatiecontract
eyebrow-strategy = Participatiestrategie
eyebrow-contribution = Ontvangen bijdragen
eyebrow-synthesis = Samenvatting van de bijdragen
eyebrow-opinion = Burgeradvies
eyebrow-instruction = Onderzoek van het advies
eyebrow-response = Gemotiveerd antwoord
eyebrow-event = Bijeenkomst
eyebrow-report = Eindverslag
eyebrow-survey = Enquête
eyebrow-budget = Burgerbegroting
eyebrow-service = Dienst
eyebrow-body = Adviesraad
eyebrow-member = Lid van het netwerk
eyebrow-toolkit = Gereedschapskist
eyebrow-deliberation = Raadsbesluit
eyebrow-easy-read = Makkelijk te lezen versie
kind-easy-read = makkelijk te lezen versie
listing-process = Alle participatietrajecten
empty-process = Er is nu geen participatietraject.
listing-contract = Alle participatiecontracten
empty-contract = Er is nog geen contract gepubliceerd.
listing-strategy = Alle participatiestrategieën
empty-strategy = Er is nog geen strategie gepubliceerd.
listing-contribution = Alle bijdragen
empty-contribution = Er zijn nog geen bijdragen gepubliceerd.
listing-synthesis = Alle samenvattingen
empty-synthesis = Er is nog geen samenvatting gepubliceerd.
listing-opinion = Alle burgeradviezen
empty-opinion = Er is nog geen burgeradvies uitgebracht.
listing-instruction = Alle onderzoeken
empty-instruction = Er is nog geen advies in onderzoek.
listing-response = Alle antwoorden
empty-response = Er is nog geen antwoord gepubliceerd.
listing-event = Alle bijeenkomsten
empty-event = Er is geen bijeenkomst aangekondigd.
listing-report = Alle eindverslagen
empty-report = Er is nog geen eindverslag gepubliceerd.
listing-survey = Alle enquêtes
empty-survey = Er is nog geen enquête gepubliceerd.
listing-budget = Alle burgerbegrotingen
empty-budget = Er is nu geen burgerbegroting.
listing-service = Alle diensten
empty-service = Er is nog geen dienst beschreven.
listing-body = Alle adviesraden
empty-body = Er is nog geen adviesraad beschreven.
listing-member = Alle leden van het netwerk
empty-member = Het netwerk heeft nog geen leden.
listing-toolkit = Alle gereedschapskisten
empty-toolkit = Er is nog geen gereedschapskist gedeeld.
listing-deliberation = Alle raadsbesluiten
empty-deliberation = Er is nog geen raadsbesluit gepubliceerd.
listing-easy-read = Alle makkelijk te lezen versies
empty-easy-read = Er is nog geen makkelijk te lezen versie.
kinds-charter = Handvesten
kinds-plan = Plannen
kinds-action = Acties
kinds-process = Participatietrajecten
kinds-contract = Contracten
kinds-strategy = Strategieën
kinds-contribution = Bijdragen
kinds-synthesis = Samenvattingen
kinds-opinion = Burgeradviezen
kinds-instruction = Onderzoeken
kinds-response = Antwoorden
kinds-event = Bijeenkomsten
kinds-report = Eindverslagen
kinds-survey = Enquêtes
kinds-budget = Burgerbegrotingen
kinds-service = Diensten
kinds-body = Adviesraden
kinds-member = Leden van het netwerk
kinds-toolkit = Gereedschapskisten
kinds-deliberation = Raadsbesluiten
kinds-easy-read = Makkelijk te lezen versies
kinds-page = Pagina’s
kinds-news = Nieuws
kinds-term = Begrippen
kinds-theme = Thema’s
kinds-audience = Doelgroepen
kinds-commune = Gemeenten

## Boards

# Boards: words that several share

share = { $part } van { $of }
share-none = geen
owed-by = Verantwoordelijk:
owner-unknown = verantwoordelijke niet vermeld
amount-euros = € { $amount }
figure-below = minder dan { $limit }
month-undated = Zonder datum
fact-of-process = Participatietraject
fact-plan = Plan
on-day-1 = maandag { $date }
on-day-2 = dinsdag { $date }
on-day-3 = woensdag { $date }
on-day-4 = donderdag { $date }
on-day-5 = vrijdag { $date }
on-day-6 = zaterdag { $date }
on-day-7 = zondag { $date }

# Boards: how the charter is kept

heading-principles-served = Welke beginselen worden gediend
heading-answers-given = Gegeven antwoorden
heading-overdue = Wat al gedaan had moeten zijn
heading-waivers = Afwijkingen
heading-unstated = Wat de bronnen niet zeggen
heading-method = Hoe deze cijfers worden berekend
caption-principles-served = Aantal acties en documenten die verklaren elk beginsel te dienen
caption-answers-given = Aanbevelingen en antwoorden, per traject
caption-waivers = Regels waarvan een document afwijkt, met de reden
caption-unstated = Velden die de bron niet geeft, per soort document
column-principle = Beginsel
column-actions = Acties
column-other-documents = Andere documenten
column-process = Traject
column-state = Stand van zaken
column-answered-of = Beantwoorde aanbevelingen
column-opinion-on = Advies uitgebracht
column-answer-due = Antwoord beloofd tegen
column-answered-on = Antwoord gegeven
column-days = Dagen
column-promise = De belofte
column-document = Document
column-rule = Regel
column-reason = Reden
column-until = Tot
column-in-force = Nu
column-kind = Soort
column-documents = Documenten
column-fields = Velden
column-missing = Niet vermeld
column-promised = Wat
column-due-on = Tegen wanneer
column-duty = Wat het is
column-who = Wie
column-counted = Wat is geteld
column-value = Aantal
column-method = Hoe er is geteld
column-part = Waarvan
column-project = Project
column-votes = Stemmen
column-amount = Kosten
column-stage = Stand
column-ready = Klaar tegen
column-vote = Stem
column-how-many = Aantal
column-action = Actie
column-measured-on = Gemeten op
column-trend = Trend
figure-answered =
    { $count ->
        [0] aanbevelingen op dit moment
        [one] aanbeveling heeft een antwoord
       *[other] aanbevelingen hebben een antwoord
    }
figure-answered-method = Een aanbeveling heeft een antwoord als een gepubliceerd antwoord haar noemt.
figure-median =
    { $count ->
        [one] dag van advies tot antwoord
       *[other] dagen van advies tot antwoord
    }
figure-median-method = Mediaan: de helft van de antwoorden kwam sneller, de andere helft later.
figure-in-time =
    { $count ->
        [0] gedateerde antwoorden op dit moment
        [one] antwoord binnen de beloofde termijn
       *[other] antwoorden binnen de beloofde termijn
    }
figure-in-time-method = Alleen antwoorden met een bekende datum en termijn tellen mee.
figure-overdue =
    { $count ->
        [one] verbintenis waarvan de datum voorbij is
       *[other] verbintenissen waarvan de datum voorbij is
    }
figure-overdue-method = Elk ervan staat hieronder, met de verantwoordelijke.
principle-documents =
    { $count ->
        [one] { $title }: { $count } document
       *[other] { $title }: { $count } documenten
    }
answers-late =
    { $count ->
        [0] Geen enkel antwoord kwam te laat, en geen is te laat.
        [one] { $count } antwoord kwam te laat of is te laat.
       *[other] { $count } antwoorden kwamen te laat of zijn te laat.
    }
promise-none = Geen bekende termijn
promise-stopped = Proces gestopt of opgeschort
promise-awaited = Antwoord verwacht
promise-late = Antwoord te laat
promise-in-time = Nagekomen
promise-after-time = Antwoord te laat gegeven
promise-undated = Antwoord gepubliceerd, zonder datum
duty-contract = Contract vóór de opening
duty-response = Antwoord op een advies
duty-minutes = Verslag
duty-results = Resultaten van de enquête
duty-study = Einde van een studie
duty-follow-up = Beloofd vervolg
duty-action = Termijn van een actie
duty-milestone = Mijlpaal van een actie
duty-update = Nieuws over een actie
duty-report = Eindverslag van een traject
duty-plan-report = Eindverslag van een plan
duty-review = Herziening van een pagina
empty-overdue = Geen enkele verbintenis is over haar datum heen.
empty-waivers = Geen enkel document wijkt af van een regel.
waiver-in-force = van kracht
waiver-ended = beëindigd
unstated-why =
    { $count ->
        [one] { $count } veld zegt „niet vermeld in de bron” in plaats van een verzonnen waarde.
       *[other] { $count } velden zeggen „niet vermeld in de bron” in plaats van een verzonnen waarde.
    }
empty-unstated = De bronnen geven alles wat de pagina’s vragen.
method-only-examples = Alle trajecten van deze site zijn verzonnen voorbeelden: deze cijfers komen daaruit en binden niemand.
method-no-examples = Verzonnen voorbeelden tellen niet mee.
method-days = De dagen lopen van het advies tot het antwoord. Bij een even aantal antwoorden ligt de mediaan tussen de twee middelste.
method-data = Dezelfde cijfers bestaan als bestand, om na te tellen:

# Boards: the calendar

heading-month-ahead = { $month }
heading-month-past = { $month }: voorbije bijeenkomsten
meetings-all-cancelled =
    { $count ->
        [one] De enige aangekondigde bijeenkomst hier gaat niet door.
       *[other] Geen van de hier aangekondigde bijeenkomsten gaat door.
    }
heading-meetings-ahead = Komende bijeenkomsten
heading-meetings-past = Voorbije bijeenkomsten
heading-closings = Laatste dagen om mee te doen
heading-promised = Wat u is beloofd
caption-promised = Beloften aan het publiek die nog lopen
empty-meetings-ahead = Er is nu geen bijeenkomst aangekondigd.
time-of-day = { $hour }.{ $minute } uur
time-of-hour = { $hour } uur
time-from-to = van { $from } tot { $to }
time-from = om { $from }
calendar-cancelled = Afgelast
calendar-moved = Verplaatst
calendar-today = Vandaag
meeting-instead-of = In plaats van { $date }
meets-in-person = Ter plaatse
meets-online = Online
meets-hybrid = Ter plaatse en online
meets-phone = Telefonisch
access-unknown = niet vermeld
meeting-access = Toegang:
meeting-process = Traject:
access-with-step-free = ingang zonder trede
access-with-hearing-loop = ringleiding
access-with-sign-language = gebarentaal
access-with-captions = ondertitels
access-with-easy-read = makkelijk leesbare documenten
access-with-childcare = kinderopvang
access-without = niet aanwezig: { $what }
access-when-asked = { $what } op aanvraag
minutes-of = Verslag: { $title }
minutes-awaited = Verslag verwacht

# Boards: what changed, data

heading-changes = Nieuwste eerst
empty-changes = Er is nog niets veranderd.
change-withdrawn = pagina ingetrokken
change-words = woorden van burgers verbeterd
change-words-of = woorden van burgers verbeterd, { $section }
change-corrected = fout verbeterd
change-major = belangrijke wijziging
change-minor = wijziging
change-published = gepubliceerd: { $kind }
heading-data-files = De bestanden
data-charter = Opvolging van het handvest
data-charter-what = Beginselen, antwoorden, termijnen, achterstallige verbintenissen, afwijkingen en niet-vermelde velden.

# Boards: plan

late-actions =
    { $count ->
        [0] Wat te laat is
        [one] { $count } actie te laat
       *[other] { $count } acties te laat
    }
nothing-late = Geen enkele actie of mijlpaal is te laat.
milestone-late = mijlpaal te laat
heading-without-state = Acties zonder stand
without-state-why =
    { $count ->
        [one] De bron geeft geen mijlpalen voor { $count } actie: niemand kan hier zeggen hoe ver die staat.
       *[other] De bron geeft geen mijlpalen voor { $count } acties: niemand kan hier zeggen hoe ver die staan.
    }
heading-next-milestones = Volgende mijlpalen
heading-plan-indicators = Wat wordt gemeten
caption-plan-indicators = Indicatoren van het plan met hun laatste waarde
fact-last-update = Laatste nieuws
trend-up = stijgend
trend-down = dalend
trend-same = stabiel
trend-single = één meting
trend-none = nog niet gemeten
plan-progress = Afgelegde weg naar het doel, in procent
plan-progress-row = Actie { $action }: { $label }
plan-progress-row-number = Actie { $action }, indicator { $label }
plan-progress-finding =
    { $total ->
        [one] { $reached ->
            [0] De becijferde indicator heeft zijn doel nog niet bereikt.
           *[other] De becijferde indicator heeft zijn doel bereikt.
        }
       *[other] { $reached ->
            [0] Geen van de { $total } becijferde indicatoren heeft al zijn doel bereikt.
            [one] { $reached } van de { $total } becijferde indicatoren heeft zijn doel bereikt.
           *[other] { $reached } van de { $total } becijferde indicatoren hebben hun doel bereikt.
        }
    }
indicator-finding =
    { $aims ->
        [yes] { $label }: { $value } op { $date }, met als doel { $target }.
       *[no] { $label }: { $value } op { $date }.
    }

# Boards: reports, surveys, budgets

heading-figures = De cijfers
caption-figures = Wat is geteld, en hoe
caption-parts-of = { $label }, in { $unit }
unit-persons = personen
heading-who-was-missing = Wie er niet bij was
heading-lessons = Wat we hebben geleerd
lesson-leads-to = Deze les leidt tot:
lesson-why-not = Geen actie:
heading-questions = De vragen, woord voor woord
heading-limits = Wat deze enquête niet kan zeggen
fact-fieldwork = Veldwerk
fact-survey-mode = Hoe is gevraagd
fact-population = Over wie het gaat
fact-sample = Wie heeft geantwoord
sample-size = { $count } personen
fact-questionnaire = Vragenlijst
questionnaire-file = De vragenlijst ({ $details })
results-file = Resultaten van vraag { $number } ({ $details })
caption-results = Resultaten van vraag { $number }
results-charted = Een grafiek en een tabel tonen ze hierboven op deze pagina.
empty-results = De resultaten van deze vraag zijn niet gepubliceerd.
fact-envelope = Te verdelen bedrag
figure-chosen = voor de gekozen projecten
figure-left = blijft over
figure-above-envelope = boven het bedrag
heading-projects = De projecten
caption-projects = Projecten volgens aantal stemmen
heading-infeasible = Waarom dit niet kan
stage-submitted = Ingediend
stage-infeasible = Niet haalbaar
stage-voted = Gestemd, niet gekozen
stage-won = Gekozen
stage-under-way = In uitvoering
stage-done = Klaar

# Boards: toolkits, members, deliberations

heading-toolkit-steps = Hoe het gaat
heading-adaptations = Zodat iedereen kan meedoen
everybody = Voor iedereen
fact-organisation = Organisatie
fact-member-since = Sinds
fact-brings = Wat ze inbrengt
fact-number = Nummer
fact-voted-on = Gestemd op
fact-deliberation-subject = Onderwerp
fact-matter = Materie
fact-collectivity = Overheid
fact-budget = Begroting
fact-prefecture = Ontvangen op de prefectuur
fact-act = Tekst van het besluit
act-at = Het besluit op { $address }
siret = SIRET { $number }
heading-votes = De stemming
caption-votes = Aantal stemmen
vote-yes = Voor
vote-no = Tegen
vote-abstention = Onthoudingen
vote-present = Stemmers
vote-members = Leden van de raad

# Boards: a commune, a theme, an audience

heading-take-part-here = Meedoen
nothing-open-here = Er is hier nu geen open participatietraject.
empty-meetings-here = Er is hier nu geen bijeenkomst aangekondigd.
empty-here-response = Er is hier nog geen antwoord gepubliceerd.
empty-here-news = Hier is nu geen nieuws.
heading-mentions = Pagina’s die erover spreken

# Easy-read versions

easy-read-link = Makkelijk te lezen versie
notice-easy-read-title = Makkelijk te lezen versie
notice-easy-read-text =
    { $dated ->
        [yes] Goedgekeurd op { $date }. Nagelezen door: { $by }. De volledige tekst:
       *[no] Goedgekeurd. Nagelezen door: { $by }. De volledige tekst:
    }
notice-simplified-title = Vereenvoudigde versie
notice-simplified-text = Ze is nog niet goedgekeurd als makkelijk te lezen: de betrokken personen hebben ze nog niet gelezen. De volledige tekst:
## States of processes, phases and meetings, in words

process-announced =
    { $precision ->
        [day] Begint op { $date }
       *[other] Begint in { $date }
    }
process-announced-undated = Aangekondigd
process-open = Open tot en met { $date }
process-open-undated = Open
process-late = Antwoord verwacht sinds { $date }
process-late-undated = Antwoord verwacht
process-closed = Participatie afgesloten, antwoord uiterlijk { $date }
process-closed-undated = Participatie afgesloten
process-instructed = Advies in onderzoek, antwoord uiterlijk { $date }
process-instructed-undated = Advies in onderzoek
process-answered =
    { $precision ->
        [day] Beantwoord op { $date }
       *[other] Beantwoord in { $date }
    }
process-answered-undated = Beantwoord
process-assessed =
    { $precision ->
        [day] Beantwoord op { $date }, eindverslag gepubliceerd
       *[other] Beantwoord in { $date }, eindverslag gepubliceerd
    }
process-assessed-undated = Beantwoord, eindverslag gepubliceerd
process-suspended = Opgeschort tot { $date }
process-suspended-undated = Opgeschort
process-abandoned = Stopgezet
phase-done =
    { $precision ->
        [day] Afgerond op { $date }
       *[other] Afgerond in { $date }
    }
phase-done-undated = Afgerond
phase-current = Bezig, gepland tot { $date }
phase-current-undated = Bezig
phase-stopped = Gestopt bij deze stap
process-withdrawn = Ingetrokken: { $title }
process-withdrawn-on = Dit document is ingetrokken op { $date }.
phase-dropped = Gaat niet door
phase-missing = Geen document gepubliceerd
phase-ahead = Nog te komen
phase-ahead-from = Gepland vanaf { $date }
phase-ahead-until = Gepland tot { $date }
phase-ahead-between = Gepland van { $from } tot { $to }
event-ahead = Nog te komen
event-today = Vandaag
event-past = Voorbij
event-cancelled = Geannuleerd
event-moved = Verplaatst naar { $date }
event-moved-undated = Verplaatst

## Days with their hours

weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag
date-weekday = { $weekday } { $date }
clock =
    { $precision ->
        [hour] { $hour } uur
       *[other] { $hour }.{ $minute } uur
    }
event-when = { $day }, van { $start } tot { $end }
event-when-open = { $day }, vanaf { $start }
event-when-days = { $day }, { $start }, tot { $last }, { $end }
event-zone = tijd van { $place }

## Ways to reach people

call = Bel { $number }
write-to = Schrijf naar { $address }
take-part-online = Doe online mee op { $host }
event-join = Volg de bijeenkomst online op { $host }
fact-phone = Telefoon
fact-email = E-mail
fact-address = Adres
contact-title = Bij wie u terechtkunt
who = Wie:
when = Uiterlijk:
hours = Wanneer:

## A process

take-part-title = Doe nu mee
take-part-until = U kunt meedoen tot en met { $date }.
take-part-undated = U kunt meedoen.
take-part-meetings = Volgende bijeenkomsten
take-part-meetings-link = Bekijk de volgende bijeenkomsten
process-answered-title = Wat we hebben geantwoord
paper-form-link = Papieren formulier om af te drukken
process-steps = Hoever het traject staat
process-at-stake = Wat er op het spel staat
process-documents = Andere documenten van het traject
process-meetings = Bijeenkomsten van het traject
process-follow = Volg het traject
process-versions = Anders lezen
easy-read-version = Makkelijk te lezen versie: { $title }
translation-link = Dit traject in het Nederlands
fact-subject = Onderwerp
fact-decision-at-stake = Besluit in voorbereiding
fact-decider = Wie beslist
fact-level = Niveau van participatie
fact-regime = Kader
fact-opens-on = Begin
fact-closes-on = Gepland einde
fact-closed-on = Gesloten op
fact-process = Traject
level-information = Informeren: u wordt op de hoogte gebracht
level-consultation = Raadplegen: u geeft uw mening
level-concertation = Overleg: het project wordt met u besproken
level-co-construction = Cocreatie: het project wordt met u geschreven
level-co-decision = Meebeslissen: u beslist samen met het bestuur
regime-voluntary = Vrijwillig: geen wet verplicht het
regime-l103-2 = Verplicht overleg (Frans wetboek van stedenbouw, artikel L. 103-2)
regime-public-inquiry = Openbaar onderzoek
regime-cndp = Franse nationale commissie voor het publieke debat
regime-petition = Petitie
regime-other = Ander kader
channel-meeting = op een bijeenkomst
channel-in-person = mondeling
channel-phone = per telefoon
channel-post = per post
channel-box = in een bus
channel-online = online
channel-email = per e-mail
late-expected = Het antwoord is nu aangekondigd voor { $date }. Reden van de vertraging:
late-undated = De nieuwe datum is niet bekend. Reden van de vertraging:
late-unexplained = De vertraging is nog niet uitgelegd.
exception-suspended =
    { $precision ->
        [day] Traject opgeschort, beslist op { $date }
       *[other] Traject opgeschort, beslist in { $date }
    }
exception-suspended-undated = Traject opgeschort
exception-abandoned =
    { $precision ->
        [day] Traject stopgezet, beslist op { $date }
       *[other] Traject stopgezet, beslist in { $date }
    }
exception-abandoned-undated = Traject stopgezet
exception-extended =
    { $precision ->
        [day] Participatie verlengd, beslist op { $date }
       *[other] Participatie verlengd, beslist in { $date }
    }
exception-extended-undated = Participatie verlengd
exception-cancelled =
    { $precision ->
        [day] Bijeenkomst geannuleerd, beslist op { $date }
       *[other] Bijeenkomst geannuleerd, beslist in { $date }
    }
exception-cancelled-undated = Bijeenkomst geannuleerd
exception-suspended-until = Verwachte hervatting: { $date }.
exception-extended-until = U kunt meedoen tot en met { $date }.
exception-abandoned-until = Geplande datum: { $date }.
exception-moved = Bijeenkomst verplaatst naar { $date }
event-planned = Eerst aangekondigde datum: { $date }
event-new-place = Nieuwe plaats: { $place }
meeting-cancelled = Bijeenkomst geannuleerd, { $date }
meeting-moved = Bijeenkomst verplaatst, eerst aangekondigd voor { $date }

## The form on paper

eyebrow-paper-form = Papieren formulier
paper-form-title = Deelnameformulier: { $process }
paper-form-print = Druk deze pagina af: ze is gemaakt om met de hand in te vullen.
paper-form-until = Dit formulier moet ons uiterlijk { $date } bereiken.
paper-form-over =
    { $precision ->
        [day] Dit formulier kan niet meer worden opgestuurd: de participatie eindigde op { $date }.
       *[other] Dit formulier kan niet meer worden opgestuurd: de participatie eindigde in { $date }.
    }
paper-form-over-undated = Dit formulier kan niet meer worden opgestuurd: de participatie is afgesloten.
paper-form-suspended = Het traject is opgeschort: bewaar dit formulier voor later.
paper-form-abandoned = Het traject is stopgezet: dit formulier dient nergens meer voor.
paper-question = De vraag
paper-negotiable = Wat kan veranderen:
paper-words = Wat ik wil zeggen
paper-lines = Lijnen om op te schrijven. U kunt verder schrijven op een ander blad.
paper-me = Om mij te antwoorden (niet verplicht)
paper-name = Naam:
paper-commune = Gemeente:
paper-reach = Adres, telefoon of e-mail:
paper-send = Waar u dit formulier naartoe stuurt
paper-speak = U praat liever
paper-after = Wat er met uw formulier gebeurt
paper-form-read = Uw formulier wordt gelezen, geteld en bij de andere bijdragen bewaard. Het wordt zonder uw naam gepubliceerd.
paper-form-follow = Het vervolg leest u op dit adres: { $address }
paper-data = Uw gegevens
paper-data-text = Uw naam en contactgegevens zijn niet verplicht. Ze dienen alleen om u te antwoorden en worden niet gepubliceerd. U kunt vragen om ze in te zien, te verbeteren of te wissen.
paper-data-more = Meer hierover:

## Contract, strategy, contributions

contract-question = De gestelde vraag
contract-negotiable = Wat kan veranderen
contract-not-negotiable = Wat niet verandert
contract-promise = Wat wordt beloofd
contract-timetable = De kalender
contract-timetable-caption = Data van het contract, in volgorde
column-date = Datum
column-what = Wat er gebeurt
promise-by = Het antwoord is uiterlijk { $date } beloofd.
promise-within =
    { $months ->
        [0] { $days ->
            [one] Beloofd binnen een dag.
           *[other] Beloofd binnen { $days } dagen.
        }
        [one] Beloofd binnen een maand.
       *[other] Beloofd binnen { $months } maanden.
    }
strategy-methods = Hoe mensen meedoen
strategy-audiences = Wie we willen horen, en hoe
strategy-no-measure = Er is nog geen maatregel beschreven.
fact-signed-on = Ondertekend op
fact-parties = Partijen
fact-means = Middelen
fact-recruitment = Hoe deelnemers worden uitgenodigd
fact-received = Ontvangen
fact-channel = Langs welke weg
fact-counting = Hoe er is geteld
fact-method = Methode
fact-contributions = Gelezen bijdragen
fact-lead = Leidende dienst
fact-decided-by = Besloten door
fact-decided-on = Besloten op
fact-opinion = Burgeradvies
fact-authors = Auteurs
fact-delivered-on = Overhandigd op
fact-recommendations = Aanbevelingen
fact-instruction = Onderzoek door de diensten
fact-response = Antwoord
fact-support = Steun
fact-mode = Vorm
fact-place = Plaats
fact-remit = Opdracht
fact-since = Sinds
fact-composition = Samenstelling
listing-summed-up-by = Samenvatting die dit verwerkt
empty-summed-up-by = Geen samenvatting verwerkt dit.
listing-owned = Waarvoor het verantwoordelijk is
empty-owned = Nog geen document noemt het.
authors-citizens =
    { $count ->
        [one] { $count } burger
       *[other] { $count } burgers
    }
authors-associations =
    { $count ->
        [one] { $count } vereniging
       *[other] { $count } verenigingen
    }
recommendations =
    { $count ->
        [one] { $count } aanbeveling
       *[other] { $count } aanbevelingen
    }
contributions =
    { $count ->
        [one] { $count } bijdrage
       *[other] { $count } bijdragen
    }

## Recommendations and answers

record-title = { $id }: { $title }
eyebrow-recommendation = Aanbeveling { $id }
journey-link = Het hele traject van { $id }: { $title }
support = Gesteund door { $yes } van de { $of } personen
part-word-reasons = Motivering
part-word-follow-up = Vervolg
part-word-reply = Weerwoord
part-word-minority = Minderheidsstandpunt
part-heading-reasons = Motivering van het antwoord op { $id }
part-heading-follow-up = Vervolg op { $id }
part-heading-reply = Weerwoord van de deelnemers over { $id }
part-heading-minority = Minderheidsstandpunt over { $id }
part-heading-own = { $title } ({ $id })
decision-retenue = Aanvaard
decision-retenue-modifiee = Aanvaard met wijzigingen
decision-retenue-partie = Deels aanvaard
decision-a-l-etude = In onderzoek
decision-deja-fait = Al gedaan
decision-hors-competence = Buiten onze bevoegdheid
decision-refusee = Afgewezen
decision-none = Geen gepubliceerd antwoord
ground-juridique = juridische reden
ground-technique = technische reden
ground-budgetaire = budgettaire reden
ground-competence = bevoegdheid van een ander bestuur
ground-choix-politique = politieke keuze
ground-contraire-a-une-autre = in strijd met een andere aanbeveling
answer-until = Einde van het onderzoek uiterlijk { $date } beloofd
answer-awaited = Antwoord uiterlijk { $date }
answer-missing = Deze aanbeveling heeft nog geen antwoord.
answer-same = Zelfde antwoord als voor { $title }
answer-later = Nieuw antwoord op { $id }, van { $date }
answer-link = Lees het antwoord op { $title }
action-title = Actie { $number }: { $title }
response-counts = In het kort
response-caption =
    { $count ->
        [one] Het antwoord, per beslissing
       *[other] De { $count } aanbevelingen, per beslissing
    }
column-decision = Beslissing
column-recommendations = Welke
response-pairs = Eén voor één
response-words = Wat burgers schreven
response-ours = Het antwoord
response-after =
    { $days ->
        [one] Antwoord beslist op { $decided }, één dag na de overhandiging van het advies.
       *[other] Antwoord beslist op { $decided }, { $days } dagen na de overhandiging van het advies op { $delivered }.
    }
response-answers-some =
    { $count ->
        [one] Dit antwoord gaat over één van de { $all } aanbevelingen van het advies. De andere zijn hier beantwoord:
       *[other] Dit antwoord gaat over { $count } van de { $all } aanbevelingen van het advies. De andere zijn hier beantwoord:
    }
response-promised = Het antwoord was uiterlijk { $date } beloofd.
opinion-decision = Beslissing:
opinion-theme = Thema:
notice-words-corrected-title = Tekst verbeterd, { $date }
notice-words-corrected-text = De woorden van de auteurs zijn verbeterd, om deze reden:
notice-record-corrected-title = { $id } verbeterd, { $date }
notice-record-corrected-text = De woorden van de auteurs zijn verbeterd, om deze reden:

## The journey of a recommendation, the instruction

journey-next = Volgende verwachte datum: { $date }
journey-meeting = Bijeenkomst vóór het advies
journey-contribution = Bijdragen
journey-synthesis = Samenvatting van de bijdragen
journey-words = De aanbeveling, in het burgeradvies
journey-instruction = Onderzoek door een dienst
journey-answer = Het antwoord
journey-answer-new = Het nieuwe antwoord
journey-follow-up = Vervolg
journey-study-end = Einde van het onderzoek
journey-news = Nieuws
journey-planned = Gepland:
journey-promised = Uiterlijk beloofd:
journey-answer-link = Lees het hele antwoord op { $id }
journey-answer-link-of = Lees het hele antwoord op { $id } van { $date }
turn-recommendations = Vorige en volgende aanbeveling
turn-recommendation-previous = Vorige aanbeveling
turn-recommendation-next = Volgende aanbeveling
instruction-steps = De stappen van het onderzoek
instruction-takes = Onderzochte aanbevelingen:
step-done =
    { $precision ->
        [day] Gedaan op { $date }
       *[other] Gedaan in { $date }
    }
step-planned =
    { $precision ->
        [day] Gepland op { $date }
       *[other] Gepland in { $date }
    }
action-origins = Waar deze actie vandaan komt
action-origins-text = Deze aanbevelingen van burgers kregen een antwoord dat tot deze actie leidt.

## A meeting

mode-in-person = Ter plaatse
mode-online = Online
mode-hybrid = Ter plaatse en online
mode-phone = Per telefoon
event-access-title = Binnenkomen, horen, begrijpen
access-step-free = Ingang zonder trede
access-hearing-loop = Ringleiding
access-sign-language = Gebarentaal
access-captions = Ondertiteling
access-easy-read = Makkelijk te lezen documenten
access-childcare = Kinderopvang
access-yes = ja
access-no = nee
access-on-request = op aanvraag, vooraf
event-when-title = Wanneer en waar
event-join-title = Op afstand volgen
event-minutes = Verslag
event-minutes-link = Lees het verslag:
event-minutes-none = Het verslag is nog niet gepubliceerd.
event-invitation = De uitnodiging

## Participation on the home page

home-now = Nu
home-none-open = Er staat vandaag geen traject open.
home-open-first = De { $shown } die het eerst sluiten, van { $count } open trajecten.
home-next-meeting = Volgende bijeenkomst:
home-changed = Geannuleerde of verplaatste bijeenkomsten
home-answered = Wat er met uw woorden gebeurde
home-take-part = Hoe u meedoet:
decision-count = { $decision }: { $count }

## Nothing here

not-found-title = Deze pagina bestaat niet
not-found-text = Het adres is veranderd of verkeerd gespeld. Niets is verloren: hier kunt u terecht.
gone-title = Dit is niet meer gepubliceerd
gone-text = Het stond hier en staat er niet meer. Niets neemt de plaats in op dit adres: hier kunt u terecht en vragen stellen.
not-found-ways = Waar naartoe

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

## Pictures

picture-asked = Bekijk de afbeelding: { $alt } ({ $details })
picture-asked-bare = Bekijk de afbeelding ({ $details })
picture-credit = Foto: { $credit }
picture-credit-licence = Foto: { $credit }, { $licence }
picture-licence = Licentie van de afbeelding: { $licence }

## Following: feeds and calendars

feed-title-of = { $about } – { $site }
feed-opened = De participatie is open: { $title }
feed-announced = Bijeenkomst: { $title }
feed-cancelled = Bijeenkomst afgelast: { $title }
feed-moved = Bijeenkomst verplaatst: { $title }
feed-minutes = Verslag: { $title }
feed-answered = Antwoord: { $title }
feed-delivered = Advies overhandigd: { $title }
feed-changed = Wijziging: { $title }
follow = Volgen: { $about }
follow-event = In uw agenda zetten: { $about }
follow-atom = Atom-feed: { $about }
follow-json = JSON-feed: { $about }
follow-calendar = Agendabestand (iCalendar): { $about }
calendar = Agenda van de bijeenkomsten (iCalendar)
calendar-name = { $site }: bijeenkomsten
calendar-cancelled-title = AFGELAST: { $title }
calendar-closing = Laatste dag om deel te nemen: { $title }
calendar-why-cancelled = Bijeenkomst afgelast. { $reason }
calendar-why-moved = Bijeenkomst verplaatst. { $reason }
calendar-by-phone = Per telefoon.
calendar-online = Online: { $address }
calendar-access = { $what }: { $whether }
calendar-access-unknown = Toegang: niet vermeld
calendar-available-yes = ja
calendar-available-no = nee
calendar-available-on-request = op aanvraag

## The page of open data

data-files = De bestanden
data-count =
    { $count ->
        [one] { $count } fiche
       *[other] { $count } fiches
    }
data-csv = { $title }: tabel
data-json = { $title }: gegevens
data-schema = { $title }: uitleg van de kolommen
data-scdl = Raadsbesluiten in het Franse nationale formaat SCDL
data-scdl-examples = Verzonnen raadsbesluiten in het Franse nationale formaat SCDL
data-terms = Licentie en bronvermelding
data-publisher = Uitgegeven door
data-licence = Licentie
data-licence-default = Licence Ouverte 2.0
data-cite = Bronvermelding
data-cite-text = { $publisher }, ‘{ $site }’, { $address }
data-catalogue = Catalogus
data-catalogue-link = Catalogus voor dataportalen (DCAT, JSON-LD)

# Wat Parvis nagaat: de pagina van de regels.
rules-name = Regel { $rule }
rules-link = Lees de regel { $rule }
rules-groups = De regels per onderwerp
rules-count =
    { $count ->
        [one] { $count } regel
       *[other] { $count } regels
    }
rules-group-project = Het project en zijn bestanden
rules-group-settings = Instellingen en thema
rules-group-front_matter = De kop van documenten
rules-group-keys = Sleutels en hun waarden
rules-group-fields = Gemeenschappelijke velden
rules-group-kinds = Soorten documenten
rules-group-processes = Participatietrajecten
rules-group-answers = Adviezen, onderzoek en antwoorden
rules-group-public = Wat openbaar is
rules-group-events = Ontmoetingen, cijfers en besluiten
rules-group-words = Woorden, beelden en vertrouwen
rules-group-text = De tekst
rules-group-references = Adressen, verwijzingen en vertalingen
rules-group-auditor_names = De auditor: namen, rollen en talen
rules-group-auditor_sight = De auditor: kleuren, focus en opmaak
rules-group-auditor_structure = De auditor: koppen, links, tabellen en formulieren
rules-group-imports = Overname van vroegere sites

## The declaration of accessibility (legal page « accessibilite »)

declaration-mention-none = Toegankelijkheid: voldoet niet
declaration-mention-partial = Toegankelijkheid: voldoet gedeeltelijk
declaration-mention-total = Toegankelijkheid: voldoet volledig
declaration-commitment = Verbintenis
declaration-commits = { $organisation } verbindt zich ertoe deze site toegankelijk te maken, zoals artikel 47 van de Franse wet van 11 februari 2005 voorschrijft.
declaration-scheme = Meerjarenplan voor toegankelijkheid (site { $host })
declaration-plan = Actieplan van het jaar (site { $host })
declaration-no-scheme = Het meerjarenplan voor toegankelijkheid is nog niet gepubliceerd.
declaration-no-plan = Het actieplan van het jaar is nog niet gepubliceerd.
declaration-applies-to = Deze toegankelijkheidsverklaring geldt voor:{" "}{ $scope }.
declaration-applies-to-all = Deze toegankelijkheidsverklaring geldt voor alle pagina’s van deze site.
declaration-state = Nalevingsstatus
declaration-is-none = Deze site voldoet niet aan de Franse toegankelijkheidsnorm (RGAA), versie { $version }.
declaration-is-partial = Deze site voldoet gedeeltelijk aan de Franse toegankelijkheidsnorm (RGAA), versie { $version }, vanwege de hieronder vermelde tekortkomingen.
declaration-is-total = Deze site voldoet volledig aan de Franse toegankelijkheidsnorm (RGAA), versie { $version }.
declaration-no-audit = Er is geen geldige audit geregistreerd: de site kan niets beters beweren.
declaration-expired = De laatste audit is niet meer geldig sinds { $date }: de site kan niets beters beweren.
declaration-holds-until = De audit is geldig tot en met { $date }.
declaration-results = Testresultaten
declaration-no-results = Er is geen audit uitgevoerd. Er bestaat dus geen percentage van nageleefde criteria.
declaration-reveals = De nalevingsaudit van { $auditor } op { $date } toont aan dat aan { $rate } % van de criteria van de RGAA versie { $version } is voldaan.
declaration-reveals-nothing = De nalevingsaudit van { $auditor } op { $date } toont aan dat geen enkel criterium van de RGAA op de pagina’s van de steekproef van toepassing is.
declaration-rate-method =
    { $met ->
        [0] Aan geen enkel criterium is voldaan op alle pagina’s van de steekproef, van de { $count } die erop van toepassing zijn.
        [one] Aan { $met } criterium is voldaan op alle pagina’s van de steekproef, van de { $count } die erop van toepassing zijn.
       *[other] Aan { $met } criteria is voldaan op alle pagina’s van de steekproef, van de { $count } die erop van toepassing zijn.
    }
caption-declaration = Resultaat van de audit per thema van de RGAA
column-rgaa-theme = Thema
column-criteria-met = Criteria waaraan is voldaan
column-criteria-not-met = Criteria waaraan niet is voldaan
column-criteria-not-applicable = Criteria die niet van toepassing zijn
declaration-data = Dezelfde gegevens voor machines
declaration-watched = Wat elke publicatie zelf nagaat
declaration-watched-pages = Vóór elke publicatie onderzoekt een programma de { $pages } pagina’s van de site met { $rules } regels, over { $criteria } criteria van de RGAA.
declaration-watched-refused = Bij { $refusing } van deze regels volstaat één pagina met een fout om de publicatie te weigeren: omdat deze pagina online staat, heeft het programma er geen gevonden. De { $others } andere regels waarschuwen de auteurs, en weigeren alleen in sommige gevallen.
declaration-watched-waivers =
    { $count ->
        [0] Geen enkele pagina wijkt van deze regels af.
        [one] Eén pagina wijkt van een van deze regels af, openbaar, met een reden en een einddatum.
       *[other] { $count } afwijkingen van deze regels zijn van kracht, elk openbaar, met een reden en een einddatum.
    }
declaration-watched-limits = Een machine ziet niet alles. Deze controle vervangt geen audit en telt niet mee in het percentage.
declaration-contents = Inhoud die niet toegankelijk is
declaration-failures = Tekortkomingen
declaration-failures-unknown = De lijst wordt door de audit opgesteld.
declaration-failures-none = De audit heeft geen tekortkoming gevonden.
declaration-criterion = Criterium { $number } van de RGAA
declaration-on-pages = Pagina’s:
declaration-instead = In plaats daarvan:
declaration-derogations = Afwijkingen wegens onevenredige last
declaration-derogations-none = Er wordt geen afwijking gevraagd.
declaration-exempt = Inhoud waarvoor de toegankelijkheidsplicht niet geldt
declaration-exempt-none = Geen enkele inhoud van deze site valt buiten de plicht.
declaration-established = Opstelling van deze toegankelijkheidsverklaring
declaration-established-on = Deze verklaring is opgesteld op { $date }.
declaration-established-undated = De datum van deze verklaring is niet geregistreerd.
declaration-technologies = Technologieën waarmee de site is gemaakt
declaration-technologies-none = Er is geen technologie geregistreerd.
declaration-environments = Testomgeving
declaration-environments-none = Er is geen proef met een hulptechnologie geregistreerd.
declaration-environment =
    { $system ->
        [none] { $technology } met { $browser }
       *[other] { $technology } met { $browser }, onder { $system }
    }
declaration-tools = Hulpmiddelen om de toegankelijkheid te beoordelen
declaration-tools-none = Er is geen hulpmiddel geregistreerd in het kader van een audit.
declaration-sample = Pagina’s van de site die op naleving zijn gecontroleerd
declaration-sample-none = Nog geen enkele pagina is door een audit gecontroleerd.
declaration-feedback = Feedback en contact
declaration-tell-us = Kunt u een pagina niet lezen of een dienst niet gebruiken? De verantwoordelijke voor de site moet u naar een andere pagina leiden of u de inhoud in een andere vorm geven. Vermeld in uw bericht zo mogelijk de pagina, wat u zocht en welk hulpmiddel u gebruikt.
declaration-no-contact = De contactgegevens van de dienst zijn nog niet gepubliceerd.
declaration-form = Schrijf via het formulier van de site { $host }
declaration-remedies = Rechtsmiddelen
declaration-may-complain = Hebt u een gebrek aan toegankelijkheid gemeld dat u de toegang tot een inhoud of een dienst belet, en hebt u geen bevredigend antwoord gekregen? U kunt zich wenden tot de Franse verdediger van de rechten (Défenseur des droits):
declaration-defender-form = Schrijf een bericht aan de Défenseur des droits
declaration-defender-delegate = Neem contact op met de vertegenwoordiger van de Défenseur des droits in uw regio
declaration-defender-post = Stuur een brief per post, gratis en zonder postzegel (in Frankrijk):
duty-declaration = Toegankelijkheidsverklaring

## The ledger of RGAA

ledger-construction = Gewaarborgd door de bouw
ledger-build = Bij elke publicatie gecontroleerd
ledger-author = Aan de auteur gevraagd
ledger-person = Door een persoon te controleren
ledger-not-applicable = Niet van toepassing
ledger-rules = Regels:
ledger-rules-of =
    { $count ->
        [one] Eén regel voor criterium { $number }
       *[other] { $count } regels voor criterium { $number }
    }
ledger-count-construction =
    { $count ->
        [one] criterium gewaarborgd door de bouw
       *[other] criteria gewaarborgd door de bouw
    }
ledger-count-build =
    { $count ->
        [one] criterium bij elke publicatie gecontroleerd
       *[other] criteria bij elke publicatie gecontroleerd
    }
ledger-count-author =
    { $count ->
        [one] criterium aan de auteur gevraagd
       *[other] criteria aan de auteur gevraagd
    }
ledger-count-person =
    { $count ->
        [one] criterium door een persoon te controleren
       *[other] criteria door een persoon te controleren
    }
ledger-count-not-applicable =
    { $count ->
        [one] criterium dat niet van toepassing is op deze site
       *[other] criteria die niet van toepassing zijn op deze site
    }

## Forms besides the page, and what they say

forms-heading = Dit document in andere vormen
form-pdf = Pdf om af te drukken, gestructureerd voor toegankelijkheid (PDF/UA), { $language } ({ $details })
form-pdf-large = PDF in grote letters (18 punten), { $language } ({ $details })
form-text = Platte tekst, { $language } ({ $details })
form-odt = Document om te bewerken in LibreOffice of Word, { $language } ({ $details })
form-markdown = Tekst voor hergebruik, { $language } ({ $details })
form-single-file = De pagina in één bestand, { $language } ({ $details })
form-single-file-large = De pagina in één bestand, in grote letters, { $language } ({ $details })
form-epub = Digitaal boek, { $language } ({ $details })
form-epub-audio = Digitaal boek dat zichzelf voorleest, { $language } ({ $details })
form-audio = Om te beluisteren, gelezen door een computerstem, { $language } ({ $details })
form-audio-chapters = Om te beluisteren, een bestand per hoofdstuk, { $language } ({ $details })
form-audio-mp3 = Om te beluisteren op een oud apparaat (MP3), { $language } ({ $details })
form-brf = Braille voor leesregel of printer, { $language } ({ $details })
form-pef = Braille in pagina’s voor een drukkerij, { $language } ({ $details })
easy-form-pdf = Om af te drukken, { $language } ({ $details })
easy-form-pdf-large = Om af te drukken, in grote letters, { $language } ({ $details })
easy-form-text = Alleen de tekst, { $language } ({ $details })
easy-form-odt = Om te veranderen met LibreOffice of Word, { $language } ({ $details })
easy-form-markdown = De tekst om op een andere site te zetten, { $language } ({ $details })
easy-form-single-file = De pagina om te bewaren of te sturen, { $language } ({ $details })
easy-form-single-file-large = De pagina om te bewaren of te sturen, in grote letters, { $language } ({ $details })
easy-form-epub = Boek om te lezen op een telefoon of e-reader, { $language } ({ $details })
easy-form-epub-audio = Boek dat de tekst voorleest, { $language } ({ $details })
easy-form-audio = Om te beluisteren, { $language } ({ $details })
easy-form-audio-chapters = Om te beluisteren, een bestand per deel, { $language } ({ $details })
easy-form-audio-mp3 = Om te beluisteren op een oud apparaat (MP3), { $language } ({ $details })
easy-form-brf = In braille, voor een toestel, { $language } ({ $details })
easy-form-pef = In braille, voor een drukker, { $language } ({ $details })
form-of-easy-read = Makkelijk te lezen versie. { $form }
forms-of-easy-read = Makkelijk te lezen versie: alle vormen
form-details = { $details }, { $extent }
form-pages = { $count ->
    [one] { $count } pagina
   *[other] { $count } pagina’s
}
form-braille-pages = { $count ->
    [one] { $count } braillepagina
   *[other] { $count } braillepagina’s
}
form-minutes = { $count ->
    [one] { $count } minuut
   *[other] { $count } minuten
}
site-map-books = Bundels om te downloaden
collection-eyebrow = Bundel
collection-lead =
    { $count ->
        [one] Eén document in één boek. Links van de ene passage naar de andere blijven in het boek.
       *[other] { $count } documenten in één boek. Links van het ene naar het andere blijven in het boek.
    }
collection-page = Huidige pagina:
collection-index = Dit zijn de bestanden van deze map, document na document.
collection-index-whole = Alles in één boek
collection-epub = { $title }: digitaal boek van alle documenten, { $language } ({ $details })
collection-pdf = { $title }: PDF van alle documenten, { $language } ({ $details })
collection-zip = { $title }: map met alle bestanden, { $language } ({ $details })
forms-other-heading = Hebt u een andere vorm nodig?
forms-other = Grote letters, braille op papier, voorgelezen: zeg ons wat u past.
forms-post = Per post:
copy-title = { $title } (kopie)
copy-title-large = { $title } (kopie in grote letters)
notice-copy-title = Kopie van een pagina
notice-copy-text =
    { $dated ->
        [yes] Deze kopie is van { $date }. De pagina kan intussen veranderd zijn.
       *[other] De pagina kan sinds deze kopie veranderd zijn.
    }
notice-copy-link = De pagina zoals ze nu is: { $address }
audio-published = Uitgegeven door { $publisher }. Versie { $version }.
audio-updated = Bijgewerkt op { $date }.
audio-voice-note = U luistert naar een computerstem. De tekst staat op dit adres: { $address }
audio-parts = Dit document heeft { $count } delen:
audio-list = { $count ->
    [one] Lijst met één punt:
   *[other] Lijst met { $count } punten:
}
audio-list-end = Einde van de lijst.
audio-end = Einde van het document.
text-kind = Soort
text-page = Webpagina
text-publisher = Uitgegeven door
text-language = Taal
text-updated = Bijgewerkt
text-edition = Uitgave
text-licence = Licentie
text-how-to-read = Elke zin staat op één regel. Een kop begint met het woord ‘Niveau’ en zijn rang. De adressen van de links staan aan het einde.
text-how-to-read-lines = Een kop begint met het woord ‘Niveau’ en zijn rang. De adressen van de links staan aan het einde.
text-heading = Niveau { $level }: { $title }
text-pair = { $name }: { $value }
text-quote = Citaat:
text-quote-end = Einde van het citaat.
text-code = Code:
text-code-end = Einde van de code.
text-end-of = Einde: { $what }.
text-table = Tabel: { $caption }. Kolommen: { $columns }. Rijen: { $rows }.
text-table-untitled = Tabel. Kolommen: { $columns }. Rijen: { $rows }.
text-table-columns = Namen van de kolommen: { $names }.
text-table-end = Einde van de tabel.
text-chart = Grafiek: { $title }
text-picture = Afbeelding: { $alt }
text-break = Scheiding.
text-continued = Vervolg:
text-note-ref = (noot { $number })
text-link-ref = (link { $number })
text-link = Link { $number }
text-links = Links

## Documents of offices (OpenDocument): names of pictures, tables and styles, and what stands between two numbers of notes

odt-picture = Afbeelding { $number }
odt-table = Tabel { $number }
odt-between-notes = ,
odt-between-cells = {"; "}
odt-style-eyebrow = Soort document
odt-style-facts = Herkomst van het document
odt-style-chart = Titel van een grafiek
odt-style-picture = Afbeelding
odt-style-captioned = Afbeelding met bijschrift
odt-style-struck = Doorgehaalde tekst
odt-style-added = Toegevoegde woorden
odt-style-superscript = Hoger geplaatst
odt-style-subscript = Lager geplaatst
odt-style-callout = Kader: { $name }
odt-style-callout-title = Kader: { $name }, titel
odt-style-large-landscape = A3 liggend
odt-style-language = Taal: { $tag }

## Books (EPUB): their navigation, and what they say of their accessibility

epub-contents = Inhoudsopgave
epub-introduction = Inleiding
epub-landmarks = Oriëntatiepunten
epub-start = Begin van de tekst
epub-title-page = Titelpagina
epub-page = Pagina { $number }
epub-pages = Pagina’s van de PDF
epub-narrated = Dit boek wordt voorgelezen door een computerstem. Uw leesprogramma toont de zin die wordt voorgelezen.
epub-narrator = Computerstem
epub-accessible-text = De tekst kan worden vergroot en weergegeven zoals men wil; koppen, lijsten, tabellen, noten en talen zijn gemarkeerd, en de inhoudsopgave leidt naar elke kop.
epub-accessible-pictures = Elke afbeelding die iets vertelt, is beschreven.
epub-accessible-charts = Elke grafiek wordt gevolgd door al haar waarden, in een tabel.
epub-accessible-audio = Een computerstem leest de hele tekst voor, zin voor zin, en de zin die wordt voorgelezen is gemarkeerd.
epub-accessible-origin = Dit boek is gemaakt van de pagina { $address }; de conformiteit is niet gecertificeerd.

## PDF files

pdf-contents = Inhoud
pdf-code = Webpagina van dit document, als code voor telefoons
pdf-current = Huidige pagina
pdf-links = Adressen van de links
pdf-about = Over dit document
pdf-page = Pagina
pdf-page-of = van
pdf-no-template = het thema heeft geen bestand print/document.typ

## Braille
braille-print-pages = Een lijn van punten 3 6 met een nummer aan het eind zegt waar de pagina met dat nummer van het gedrukte document (pdf) begint.
braille-how-to-read =
    Noot van de omzetter: braille { $grade ->
        [contracted] met
       *[other] zonder
    } verkortingen. De bladzijden zijn onderaan genummerd. Een getal tussen haakjes na het woord “link” of “noot” verwijst naar een lijst aan het einde.
braille-code = Braillecode
braille-code-library =
    { $grade ->
        [contracted] met verkortingen
       *[other] zonder verkortingen
    }, { $library }
braille-table-note = Noot van de omzetter: de tabel wordt rij na rij gelezen, elke cel na de naam van haar kolom.
braille-contents = Inhoud

## Search and index of titles

kind-recommendation = aanbeveling
kind-principle = beginsel van het handvest
kind-phase = fase
search-label = Wat zoekt u?
search-button = Zoeken
search-how = Een of meer woorden, met of zonder accenten. Zet een letterlijke zin tussen aanhalingstekens.
search-kind = Soort pagina
search-any-kind = Alle
search-theme = Thema
search-any-theme = Alle
search-results = Resultaten
search-without-script = Uw browser voert geen scripts uit: de zoekfunctie kan hier niet antwoorden. De index van A tot Z en de lijsten hieronder leiden naar alle pagina’s.
search-found-one = 1 pagina gevonden voor “{ $query }”.
search-found-many = { $count } pagina’s gevonden voor “{ $query }”.
search-found-first = Ten minste { $count } pagina’s gevonden voor “{ $query }”. Dit zijn de eerste { $shown }.
search-none = Geen pagina gevonden voor “{ $query }”.
search-filter-least = Pagina’s gevonden voor “{ $query }” met dit filter: ten minste { $count }.
search-filter-none = Van de pagina’s die het meest over “{ $query }” zeggen, past geen enkele bij dit filter.
search-filtered = Alleen de pagina’s die het filter doorlaat, worden doorzocht.
search-instead = Geen pagina bevat “{ $word }”: dit bevat “{ $other }”.
search-unknown = Het woord “{ $word }” staat op geen enkele pagina.
search-phrase-none = Geen pagina bevat “{ $query }” woord voor woord.
search-phrase-far = De letterlijke zin “{ $query }” kon niet op alle pagina’s worden gezocht.
search-phrase-some = Voor de laatste van deze pagina’s kon de letterlijke zin niet worden nagegaan.
search-phrase-perhaps = Op deze pagina’s kon de letterlijke zin niet worden nagegaan.
search-silent = Deze woorden zijn te gewoon om alleen te zoeken. Voeg een preciezer woord toe.
search-failed = Het zoeken is niet gelukt: controleer uw verbinding en probeer opnieuw.
search-waiting = Bezig met zoeken
search-advice = Andere manieren om te vinden
search-advice-fewer = Houd één woord over, het meest precieze.
search-advice-other = Probeer een woord dat erop lijkt: “bijeenkomst” voor “vergadering”.
search-advice-filters = Zet de filters terug op “Alle”.
search-ways = Vinden zonder te zoeken
search-others = Zoeken in een andere taal
alphabet-search = Zoekt u liever een woord?
alphabet-letters = Naar een letter
alphabet-letter = Letter { $letter }
alphabet-digits = Cijfers
alphabet-piece = { $letter }, { $range }
alphabet-range = van “{ $first }” tot “{ $last }”, { $count ->
    [one] 1 titel
   *[other] { $count } titels
}
alphabet-entry = { $title } ({ $place })
alphabet-themes = Per thema
alphabet-kinds = Per soort

## Long lists

list-latest = De laatste { $shown } van { $count } titels. De hele lijst volgt, bladzijde voor bladzijde.
list-open = { $shown ->
    [one] Vandaag open. De hele lijst van { $count } titels volgt, bladzijde voor bladzijde.
   *[other] { $shown } zijn vandaag open; wat het eerst sluit, staat vooraan. De hele lijst van { $count } titels volgt, bladzijde voor bladzijde.
}
list-open-some = De { $shown } die het eerst sluiten, van { $open } die vandaag open zijn. De hele lijst van { $count } titels volgt, bladzijde voor bladzijde.
list-ahead = { $shown ->
    [one] De volgende bijeenkomst. De hele lijst van { $count } bijeenkomsten volgt, bladzijde voor bladzijde.
   *[other] De volgende { $shown } bijeenkomsten. De hele lijst van { $count } bijeenkomsten volgt, bladzijde voor bladzijde.
}
list-overdue = De { $shown } verbintenissen die het langst over hun datum heen zijn, van { $count }. De hele lijst volgt, bladzijde voor bladzijde.
list-waivers = De { $shown } afwijkingen die het laatst eindigen, van { $count }. De hele lijst volgt, bladzijde voor bladzijde.
list-closings = De { $shown } trajecten die het eerst sluiten, van { $count }. De hele lijst volgt, bladzijde voor bladzijde.
list-promised = De { $shown } verbintenissen waarvan de datum het eerst komt, van { $count }. De hele lijst volgt, bladzijde voor bladzijde.
list-pieces = { $list }, bladzijde voor bladzijde
list-piece = { $name }, { $count ->
    [one] 1 titel
   *[other] { $count } titels
}
list-piece-commitments = { $name }, { $count ->
    [one] 1 verbintenis
   *[other] { $count } verbintenissen
}
list-piece-waivers = { $name }, { $count ->
    [one] 1 afwijking
   *[other] { $count } afwijkingen
}
list-part = { $name }, deel { $part }
list-announced = { $shown ->
    [one] Eén aangekondigd traject. De hele lijst van { $count } titels volgt, bladzijde voor bladzijde.
   *[other] { $shown } aangekondigde trajecten. De hele lijst van { $count } titels volgt, bladzijde voor bladzijde.
}
list-without-month = { $year }, zonder maand
list-letters = { $first } tot { $last }
list-days = { $name }, { $first } tot en met { $last }
list-numbers = { $first } tot { $last }
list-title = { $list }: { $name }
turn-list = Bladzijden van de lijst hiernaast
turn-list-previous = Vorige bladzijde
turn-list-next = Volgende bladzijde

## Reading without a connection

offline-without-script = Uw browser voert geen scripts uit: hij kan deze pagina’s niet bewaren. Documenten die als één bestand of als boek (EPUB) worden aangeboden, kunt u downloaden en zonder verbinding lezen.
offline-keep = De pagina’s die ik open op dit apparaat bewaren
offline-kept = Pagina’s die op dit apparaat bewaard zijn
offline-stop = Niets meer bewaren en alles wissen
offline-erase = Wissen
offline-line = bewaard op { $date }
offline-off = Er is niets op dit apparaat bewaard.
offline-on = De pagina’s die u opent, worden bewaard. Zonder verbinding verschijnt de kopie met haar datum. Op een apparaat dat anderen ook gebruiken, zien zij deze lijst ook.
offline-none = De pagina’s die u vanaf nu opent, worden bewaard. Er is er nog geen.
offline-unable = Deze browser kan hier geen pagina’s bewaren: daarvoor is een https-adres en een gewoon venster nodig. Documenten die als één bestand of als boek (EPUB) worden aangeboden, kunt u downloaden.
offline-failed = Dit is niet gelukt: controleer uw verbinding en probeer het opnieuw.
offline-erased = “{ $title }” is gewist.
offline-stopped = Alles is gewist en er wordt niets meer bewaard.
offline-title = Kopie van { $date }
offline-copy = U leest een kopie van { $date }, bewaard op dit apparaat.
offline-warning = De site antwoordt niet: deze pagina kan sindsdien veranderd zijn.
offline-retry = Opnieuw proberen
offline-missing-title = Pagina niet bewaard
offline-missing = De site antwoordt niet en deze pagina is niet op dit apparaat bewaard.
offline-outdated-title = Kopie te oud om te tonen
offline-outdated = De site antwoordt niet. Er is een kopie van { $date } bewaard, maar deze pagina zegt wat er op die dag open of gepland was: ze zou u over een datum kunnen misleiden. Met een verbinding verschijnt ze weer.

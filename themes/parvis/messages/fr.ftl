# Every text that the templates and the pages of Parvis need, in one language. The four files have the same ids.

## Ways around every page

skip-to-content = Aller au contenu
home = Accueil
menu = Menu principal
breadcrumb = Vous êtes ici
languages = Langues
language-home-only = accueil
language-whole-only = page d’ensemble
footer = Pied de page
feed = Flux d’actualités (Atom)
feed-title = { $site } : actualités
updated = Mise à jour :
pinned-date = Site établi à la date du
contents = Sur cette page
back-to-top = Haut de la page
moved-title = Cette page a changé d’adresse
in-language-fr = en français
language-name-fr = Français
in-language-en = en anglais
language-name-en = English
in-language-nl = en néerlandais
language-name-nl = Nederlands
in-language-ar = en arabe
language-name-ar = العربية
in-language-de = en allemand
language-name-de = Deutsch
in-language-es = en espagnol
language-name-es = Español

## Dates

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
date-full =
    { $day ->
        [1] 1er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
date-month = { $month } { $year }
date-year = { $year }
period = { $from } à { $to }

## States of actions

state-not-started = Pas commencée
state-under-way = En cours
state-done = Réalisée, avec preuves
state-late =
    { $precision ->
        [day] En retard depuis le { $date }
       *[other] En retard depuis { $date }
    }
state-postponed = Reportée
state-abandoned = Abandonnée
state-missing = La source ne donne pas d’étapes : cette action n’a pas d’état.
count-not-started =
    { $count ->
        [one] { $count } action pas commencée
       *[other] { $count } actions pas commencées
    }
count-under-way =
    { $count ->
        [one] { $count } action en cours
       *[other] { $count } actions en cours
    }
count-done =
    { $count ->
        [one] { $count } action réalisée
       *[other] { $count } actions réalisées
    }
count-late =
    { $count ->
        [one] { $count } action en retard
       *[other] { $count } actions en retard
    }
count-postponed =
    { $count ->
        [one] { $count } action reportée
       *[other] { $count } actions reportées
    }
count-abandoned =
    { $count ->
        [one] { $count } action abandonnée
       *[other] { $count } actions abandonnées
    }
count-unknown =
    { $count ->
        [one] { $count } action sans état dans la source
       *[other] { $count } actions sans état dans la source
    }

## Facts

not-in-source = non précisé dans la source
fact-adopted-on = Adoptée le
fact-adopted-by = Adoptée par
fact-response-deadline = Délai de réponse
fact-decisions = Décisions possibles
fact-version = Version
fact-supersedes = Remplace
fact-charter = Charte
fact-period = Période
fact-axis = Axe
fact-objective = Objectif
fact-owner = Responsable
fact-deadline = Échéance
fact-milestones = Étapes
fact-indicators = Indicateurs
fact-principles = Principes servis
fact-themes = Thèmes
fact-audiences = Publics
fact-communes = Communes
fact-insee = Code INSEE
fact-member-from = Membre depuis
fact-member-until = Membre jusqu’à
fact-contact = Contact
fact-deliverable = Ce que la phase produit
deadline-continuous = en continu

## What a page is

eyebrow-charter = Charte
eyebrow-plan = Plan d’action
eyebrow-principle = Principe de la charte
eyebrow-phase = Phase { $number }
eyebrow-action = Action { $number }
eyebrow-news = Actualité
eyebrow-term = Glossaire
eyebrow-commune = Commune
eyebrow-theme = Thème
eyebrow-audience = Public
axis = Axe { $number }
tag-example = Exemple fictif
kind-charter = charte
kind-plan = plan
kind-action = action
kind-process = démarche
kind-contract = contrat participatif
kind-contribution = contribution
kind-synthesis = synthèse
kind-strategy = stratégie participative
kind-opinion = avis citoyen
kind-instruction = instruction de l’avis
kind-response = avis argumenté
kind-event = rencontre
kind-report = bilan
kind-survey = enquête
kind-budget = budget participatif
kind-news = actualité
kind-term = terme
kind-toolkit = boîte à outils
kind-member = membre
kind-service = service
kind-body = instance
kind-deliberation = délibération
kind-page = page
kind-theme = thème
kind-audience = public
kind-commune = commune

## Notices above the text

notice-example-title = Exemple fictif
notice-example-text = Cette page est un exemple écrit pour montrer ce que le site sait faire. Elle n’engage aucune collectivité.
notice-translation-title = Traduction non officielle
notice-translation-text = Seul l’original fait foi.
notice-stale-title = Traduction d’une version ancienne
notice-stale-text = L’original a changé depuis cette traduction, qui n’est pas officielle.
notice-untranslated-title = Page non traduite
notice-untranslated-text = Ce texte n’existe pas encore dans votre langue : il est donné dans sa langue d’origine.
notice-expired-title = Cette page n’est plus à jour
notice-expired-text =
    { $precision ->
        [day] Elle est gardée pour mémoire depuis le { $date }.
       *[other] Elle est gardée pour mémoire depuis { $date }.
    }
notice-withdrawn-title = Page retirée le { $date }
notice-withdrawn-text = Elle est gardée pour mémoire. La raison :
notice-draft-title = Brouillon
notice-draft-text = Cette page n’est pas publiée : vous en voyez un aperçu.
notice-incomplete-title = Page à compléter
notice-incomplete-text = Avant la mise en ligne officielle, il manque :
notice-waiver-title = Dérogation à une règle : { $rule }
notice-waiver-text = Valable jusqu’à { $until }, pour cette raison :
notice-correction-title = Correction, { $date }
notice-correction-text = Une erreur a été corrigée sur cette page :

## The text

callout-note = À noter
callout-tip = Conseil
callout-important = Important
callout-warning = Attention
callout-caution = Prudence
callout-example = Exemple fictif
notes-heading = Notes
note-ref = Note { $number }
note-back = Retour au texte, note { $number }
note-back-nth = Retour au texte, note { $number }, appel { $nth }
struck = texte barré :
task-done = Fait :
task-open = À faire :
table-scrolls = Tableau à faire défiler s’il dépasse
table-region = Tableau : { $caption }
code-label = Code
file-details = { $kind }, { $size }
size-bytes = { $size } octets
size-kilobytes = { $size } ko
size-megabytes = { $size } Mo
attachments = Documents joints
attachment-html = En page web :
attachment-otherwise = Autrement :

## Home

home-news = Actualités
home-phases =
    { $count ->
        [one] Une démarche, une phase
       *[other] Une démarche, { $count } phases
    }
home-principles =
    { $count ->
        [one] Un principe
       *[other] { $count } principes d’égale importance
    }
home-charter = Lire le texte :
home-plan = Le plan d’actions
home-plan-all = Tout le plan :
home-ways = Trouver ce qui vous concerne

## Charter, plan, action

charter-fields = Sur quoi porte la participation
charter-principles =
    { $count ->
        [one] Le principe
       *[other] Les { $count } principes
    }
charter-phases =
    { $count ->
        [one] La phase
       *[other] Les { $count } phases, dans l’ordre
    }
charter-decisions = Les décisions possibles
charter-plan = Le plan qui met la charte en œuvre :
part-of-charter = Dans le texte de la charte :
part-phases = Toutes les phases
part-others = Les autres principes
plan-counts = Actions par état
action-milestones = Étapes
action-milestones-caption = Étapes de l’action, avec leurs preuves
action-indicators = Indicateurs
action-indicators-caption = Indicateurs de l’action
action-updates = Nouvelles de l’action
column-milestone = Étape
column-due = Prévue
column-reached = Atteinte
column-evidence = Preuve
column-indicator = Indicateur
column-unit = Unité
column-baseline = Départ
column-latest = Dernière valeur
column-target = Objectif
none = non précisé
not-yet = pas encore
turn-actions = Actions voisines
turn-previous = Action précédente
turn-next = Action suivante
site-map-more =
    { $count ->
        [one] ({ $count } page, à voir sur celle-ci)
       *[other] ({ $count } pages, à voir sur celle-ci)
    }
turn-pieces = Parties voisines
turn-piece-previous = Partie précédente
turn-piece-next = Partie suivante
pieces = Le texte, partie par partie
division-sentence = Ce texte est long : { $count ->
    [one] sa suite est sur une autre page, pour qu’il arrive vite partout.
   *[other] il est présenté en { $count } parties, chacune sur sa page, pour qu’elles arrivent vite partout.
 }
division-charter = { $count ->
    [one] Ce texte est long : son principe ou son étape est résumé ici par sa première phrase, et donné en entier sur sa page.
   *[other] Ce texte est long : ses { $count } principes et étapes sont résumés ici par leur première phrase, et chacun est donné en entier sur sa page.
 }
division-records = { $count ->
    [one] Ce document est long : la recommandation est donnée ici par son titre, et en entier sur sa page.
   *[other] Ce document est long : les { $count } recommandations sont données ici par leur titre, et chacune en entier sur sa page.
 }
division-around = Le texte qui les accompagne est long lui aussi : { $count ->
    [one] une partie de ce texte a sa page
   *[other] { $count } parties de ce texte ont chacune leur page
 }.
division-part = Ce texte est long : sa suite est donnée sur { $count ->
    [one] une autre page
   *[other] { $count } autres pages
 }, pour que tout arrive vite partout.
division-whole = Lire tout le texte sur une seule page
whole-title = { $title } (en entier)
whole-crumb = En entier
piece-position = { $count ->
    [one] Suite et fin du texte
   *[other] Partie { $number } sur { $count }
 }
piece-continued = { $title } (suite { $part })
piece-from-to = De « { $first } » à « { $last } »
piece-begins-inside = { $what ->
    [list] Suite de la liste
    [table] Suite du tableau
    [quotation] Suite de la citation
    [callout] Suite de l’encadré
    [code] Suite du code
    [definitions] Suite des définitions
   *[paragraph] Suite du paragraphe
 }, qui commence à la page précédente.
piece-ends-inside = { $what ->
    [list] La liste continue
    [table] Le tableau continue
    [quotation] La citation continue
    [callout] L’encadré continue
    [code] Le code continue
    [definitions] Les définitions continuent
   *[paragraph] Le paragraphe continue
 } à la page suivante.
piece-contents = { $count ->
    [one] Revenir au début du texte
   *[other] Voir les { $count } parties du texte
 }
news-about = À propos de
term-see-also = Voir aussi

## Lists and their empty states

listing-news = Toutes les actualités
empty-news = Aucune actualité pour l’instant.
listing-term = De A à Z
empty-term = Aucun terme n’est encore défini.
listing-commune = Toutes les communes
empty-commune = Aucune commune n’est encore décrite.
listing-theme = Tous les thèmes
empty-theme = Aucun thème pour l’instant.
listing-audience = Tous les publics
empty-audience = Aucun public n’est encore décrit.
listing-action = Toutes les actions
empty-action = Aucune action pour l’instant.
listing-charter = Toutes les chartes
empty-charter = Aucune charte pour l’instant.
listing-plan = Tous les plans
empty-plan = Aucun plan pour l’instant.
listing-page = Toutes les pages
empty-page = Aucune page pour l’instant.
listing-news-about = Actualités sur ce sujet
empty-news-about = Aucune actualité sur ce sujet.
listing-cited-by = Pages qui en parlent
empty-cited-by = Aucune autre page n’en parle.
listing-serves = Ce qui sert ce principe
empty-serves = Aucun document ne déclare servir ce principe.
listing-theme-documents = Dans ce thème
empty-theme-documents = Rien n’est encore classé dans ce thème.
listing-audience-documents = Pour ce public
empty-audience-documents = Rien n’est encore adressé à ce public.
listing-commune-documents = Dans cette commune
empty-commune-documents = Rien ne concerne encore cette commune en particulier.

# Kinds of the charter: what a page is, the list of all of a kind, a list of some of them

eyebrow-process = Démarche
eyebrow-contract = Contrat participatif
eyebrow-strategy = Stratégie participative
eyebrow-contribution = Contributions reçues
eyebrow-synthesis = Synthèse des contributions
eyebrow-opinion = Avis citoyen
eyebrow-instruction = Instruction de l’avis
eyebrow-response = Avis argumenté
eyebrow-event = Rencontre
eyebrow-report = Bilan
eyebrow-survey = Enquête
eyebrow-budget = Budget participatif
eyebrow-service = Service
eyebrow-body = Instance
eyebrow-member = Membre du réseau
eyebrow-toolkit = Boîte à outils
eyebrow-deliberation = Délibération
eyebrow-easy-read = Version facile à lire
kind-easy-read = version facile à lire
listing-process = Toutes les démarches
empty-process = Aucune démarche pour l’instant.
listing-contract = Tous les contrats participatifs
empty-contract = Aucun contrat n’est encore publié.
listing-strategy = Toutes les stratégies participatives
empty-strategy = Aucune stratégie n’est encore publiée.
listing-contribution = Toutes les contributions
empty-contribution = Aucune contribution n’est encore publiée.
listing-synthesis = Toutes les synthèses
empty-synthesis = Aucune synthèse n’est encore publiée.
listing-opinion = Tous les avis citoyens
empty-opinion = Aucun avis citoyen n’est encore remis.
listing-instruction = Toutes les instructions
empty-instruction = Aucun avis n’est encore à l’instruction.
listing-response = Toutes les réponses
empty-response = Aucune réponse n’est encore publiée.
listing-event = Toutes les rencontres
empty-event = Aucune rencontre n’est annoncée.
listing-report = Tous les bilans
empty-report = Aucun bilan n’est encore publié.
listing-survey = Toutes les enquêtes
empty-survey = Aucune enquête n’est encore publiée.
listing-budget = Tous les budgets participatifs
empty-budget = Aucun budget participatif pour l’instant.
listing-service = Tous les services
empty-service = Aucun service n’est encore présenté.
listing-body = Toutes les instances
empty-body = Aucune instance n’est encore présentée.
listing-member = Tous les membres du réseau
empty-member = Le réseau n’a encore aucun membre.
listing-toolkit = Tous les outils
empty-toolkit = Aucun outil n’est encore partagé.
listing-deliberation = Toutes les délibérations
empty-deliberation = Aucune délibération n’est encore publiée.
listing-easy-read = Toutes les versions faciles à lire
empty-easy-read = Aucune version facile à lire n’est encore publiée.
kinds-charter = Chartes
kinds-plan = Plans
kinds-action = Actions
kinds-process = Démarches
kinds-contract = Contrats
kinds-strategy = Stratégies
kinds-contribution = Contributions
kinds-synthesis = Synthèses
kinds-opinion = Avis citoyens
kinds-instruction = Instructions
kinds-response = Réponses
kinds-event = Rencontres
kinds-report = Bilans
kinds-survey = Enquêtes
kinds-budget = Budgets participatifs
kinds-service = Services
kinds-body = Instances
kinds-member = Membres du réseau
kinds-toolkit = Outils
kinds-deliberation = Délibérations
kinds-easy-read = Versions faciles à lire
kinds-page = Pages
kinds-news = Actualités
kinds-term = Termes du glossaire
kinds-theme = Thèmes
kinds-audience = Publics
kinds-commune = Communes

## Boards

# Boards: words that several share

share = { $part } sur { $of }
share-none = aucune
owed-by = Responsable :
owner-unknown = responsable non précisé
amount-euros = { $amount } €
figure-below = moins de { $limit }
month-undated = Sans date
fact-of-process = Démarche
fact-plan = Plan
on-day-1 = lundi { $date }
on-day-2 = mardi { $date }
on-day-3 = mercredi { $date }
on-day-4 = jeudi { $date }
on-day-5 = vendredi { $date }
on-day-6 = samedi { $date }
on-day-7 = dimanche { $date }

# Boards: how the charter is kept

heading-principles-served = Quels principes sont servis
heading-answers-given = Les réponses données
heading-overdue = Ce qui devrait être fait
heading-waivers = Les dérogations
heading-unstated = Ce que les sources ne disent pas
heading-method = Comment ces nombres sont calculés
caption-principles-served = Nombre d’actions et de documents qui déclarent servir chaque principe
caption-answers-given = Démarche par démarche, les recommandations et les réponses
caption-waivers = Règles auxquelles un document déroge, avec la raison
caption-unstated = Champs que la source ne donne pas, par nature de document
column-principle = Principe
column-actions = Actions
column-other-documents = Autres documents
column-process = Démarche
column-state = Où elle en est
column-answered-of = Recommandations répondues
column-opinion-on = Avis remis
column-answer-due = Réponse promise pour
column-answered-on = Réponse donnée
column-days = Jours
column-promise = La promesse
column-document = Document
column-rule = Règle
column-reason = Raison
column-until = Jusqu’à
column-in-force = Aujourd’hui
column-kind = Nature
column-documents = Documents
column-fields = Champs
column-missing = Non précisés
column-promised = Quoi
column-due-on = Pour quand
column-duty = Ce que c’est
column-who = Qui
column-counted = Ce qui est compté
column-value = Nombre
column-method = Comment on a compté
column-part = Dont
column-project = Projet
column-votes = Voix
column-amount = Coût
column-stage = Où il en est
column-ready = Prêt pour
column-vote = Vote
column-how-many = Nombre
column-action = Action
column-measured-on = Mesuré le
column-trend = Tendance
figure-answered =
    { $count ->
        [0] recommandation pour l’instant
        [one] recommandation a reçu une réponse
       *[other] recommandations ont reçu une réponse
    }
figure-answered-method = Une recommandation a une réponse quand une réponse publiée la nomme.
figure-median =
    { $count ->
        [one] jour de l’avis à la réponse
       *[other] jours de l’avis à la réponse
    }
figure-median-method = Médiane : la moitié des réponses a pris moins de temps, l’autre moitié davantage.
figure-in-time =
    { $count ->
        [0] réponse datée pour l’instant
        [one] réponse donnée dans le délai promis
       *[other] réponses données dans le délai promis
    }
figure-in-time-method = Seules comptent les réponses dont la date et le délai sont connus.
figure-overdue =
    { $count ->
        [one] engagement dont la date est passée
       *[other] engagements dont la date est passée
    }
figure-overdue-method = Chacun est nommé plus bas, avec son responsable.
principle-documents =
    { $count ->
        [one] { $title } : { $count } document
       *[other] { $title } : { $count } documents
    }
answers-late =
    { $count ->
        [0] Aucune réponse n’est venue en retard, et aucune ne tarde.
        [one] { $count } réponse est venue en retard, ou tarde.
       *[other] { $count } réponses sont venues en retard, ou tardent.
    }
promise-none = Aucun délai connu
promise-stopped = Démarche arrêtée ou suspendue
promise-awaited = Réponse attendue
promise-late = Réponse en retard
promise-in-time = Tenue
promise-after-time = Réponse donnée après le délai
promise-undated = Réponse publiée, sans date
duty-contract = Contrat avant l’ouverture
duty-response = Réponse à un avis
duty-minutes = Compte rendu
duty-results = Résultats d’enquête
duty-study = Fin d’une étude
duty-follow-up = Suite promise
duty-action = Échéance d’une action
duty-milestone = Étape d’une action
duty-update = Nouvelles d’une action
duty-report = Bilan d’une démarche
duty-plan-report = Bilan d’un plan
duty-review = Relecture d’une page
empty-overdue = Aucun engagement n’attend au-delà de sa date.
empty-waivers = Aucun document ne déroge à une règle.
waiver-in-force = en vigueur
waiver-ended = terminée
unstated-why =
    { $count ->
        [one] { $count } champ dit « non précisé dans la source » plutôt qu’une valeur inventée.
       *[other] { $count } champs disent « non précisé dans la source » plutôt qu’une valeur inventée.
    }
empty-unstated = Les sources donnent tout ce que les pages demandent.
method-only-examples = Toutes les démarches de ce site sont des exemples fictifs : ces nombres en viennent et n’engagent personne.
method-no-examples = Les exemples fictifs ne sont pas comptés.
method-days = Les jours vont de la remise de l’avis à la réponse. Un nombre pair de réponses a pour médiane le milieu des deux valeurs centrales.
method-data = Les mêmes nombres existent en fichier, pour les recompter :

# Boards: the calendar

heading-month-ahead = { $month }
heading-month-past = { $month } : rencontres passées
meetings-all-cancelled =
    { $count ->
        [one] La seule rencontre annoncée ici est annulée.
       *[other] Toutes les rencontres annoncées ici sont annulées.
    }
heading-meetings-ahead = Rencontres à venir
heading-meetings-past = Rencontres passées
heading-closings = Derniers jours pour participer
heading-promised = Ce qui vous est promis
caption-promised = Promesses faites au public et pas encore échues
empty-meetings-ahead = Aucune rencontre n’est annoncée pour l’instant.
time-of-day = { $hour } h { $minute }
time-of-hour = { $hour } h
time-from-to = de { $from } à { $to }
time-from = à { $from }
calendar-cancelled = Annulée
calendar-moved = Déplacée
calendar-today = Aujourd’hui
meeting-instead-of = Au lieu du { $date }
meets-in-person = Sur place
meets-online = En ligne
meets-hybrid = Sur place et en ligne
meets-phone = Par téléphone
access-unknown = non renseigné
meeting-access = Accès :
meeting-process = Démarche :
access-with-step-free = entrée sans marche
access-with-hearing-loop = boucle magnétique
access-with-sign-language = langue des signes
access-with-captions = sous-titres
access-with-easy-read = documents faciles à lire
access-with-childcare = garde d’enfants
access-without = pas de dispositif : { $what }
access-when-asked = { $what } sur demande
minutes-of = Compte rendu : { $title }
minutes-awaited = Compte rendu attendu

# Boards: what changed, data

heading-changes = Du plus récent au plus ancien
empty-changes = Rien n’a encore changé.
change-withdrawn = page retirée
change-words = mots de citoyens corrigés
change-words-of = mots de citoyens corrigés, { $section }
change-corrected = erreur corrigée
change-major = changement important
change-minor = changement
change-published = publication : { $kind }
heading-data-files = Les fichiers
data-charter = Le suivi de la charte
data-charter-what = Principes, réponses, délais, engagements en retard, dérogations et champs non précisés.

# Boards: plan

late-actions =
    { $count ->
        [0] Ce qui est en retard
        [one] { $count } action en retard
       *[other] { $count } actions en retard
    }
nothing-late = Aucune action et aucune étape n’est en retard.
milestone-late = étape en retard
heading-without-state = Des actions sans état
without-state-why =
    { $count ->
        [one] La source ne donne pas d’étapes à { $count } action : personne ne peut dire ici où elle en est.
       *[other] La source ne donne pas d’étapes à { $count } actions : personne ne peut dire ici où elles en sont.
    }
heading-next-milestones = Prochaines étapes
heading-plan-indicators = Ce qui est mesuré
caption-plan-indicators = Indicateurs du plan, avec leur dernière valeur
fact-last-update = Dernières nouvelles
trend-up = en hausse
trend-down = en baisse
trend-same = stable
trend-single = une seule mesure
trend-none = pas encore mesuré
plan-progress = Chemin parcouru vers la cible, en pour cent
plan-progress-row = Action { $action } : { $label }
plan-progress-row-number = Action { $action }, indicateur { $label }
plan-progress-finding =
    { $total ->
        [one] { $reached ->
            [0] L’indicateur chiffré n’a pas encore atteint sa cible.
           *[other] L’indicateur chiffré a atteint sa cible.
        }
       *[other] { $reached ->
            [0] Aucun des { $total } indicateurs chiffrés n’a encore atteint sa cible.
            [one] { $reached } indicateur chiffré sur { $total } a atteint sa cible.
           *[other] { $reached } indicateurs chiffrés sur { $total } ont atteint leur cible.
        }
    }
indicator-finding =
    { $aims ->
        [yes] { $label } : { $value } au { $date }, pour un objectif de { $target }.
       *[no] { $label } : { $value } au { $date }.
    }

# Boards: reports, surveys, budgets

heading-figures = Les nombres
caption-figures = Ce qui a été compté, et comment
caption-parts-of = { $label }, en { $unit }
unit-persons = personnes
heading-who-was-missing = Qui n’était pas là
heading-lessons = Ce que nous avons appris
lesson-leads-to = Cette leçon mène à :
lesson-why-not = Pas d’action :
heading-questions = Les questions, mot pour mot
heading-limits = Ce que cette enquête ne peut pas dire
fact-fieldwork = Terrain
fact-survey-mode = Comment on a demandé
fact-population = De qui elle parle
fact-sample = Qui a répondu
sample-size = { $count } personnes
fact-questionnaire = Questionnaire
questionnaire-file = Le questionnaire ({ $details })
results-file = Résultats de la question { $number } ({ $details })
caption-results = Résultats de la question { $number }
results-charted = Un graphique et un tableau les montrent plus haut sur cette page.
empty-results = Les résultats de cette question ne sont pas publiés.
fact-envelope = Enveloppe
figure-chosen = pour les projets choisis
figure-left = restent dans l’enveloppe
figure-above-envelope = de plus que l’enveloppe
heading-projects = Les projets
caption-projects = Les projets, par nombre de voix
heading-infeasible = Pourquoi ce n’est pas possible
stage-submitted = Déposé
stage-infeasible = Impossible
stage-voted = Voté, pas retenu
stage-won = Choisi
stage-under-way = En chantier
stage-done = Terminé

# Boards: toolkits, members, deliberations

heading-toolkit-steps = Comment faire
heading-adaptations = Pour que chacun puisse participer
everybody = Pour tous
fact-organisation = Organisation
fact-member-since = Depuis
fact-brings = Ce qu’elle apporte
fact-number = Numéro
fact-voted-on = Votée le
fact-deliberation-subject = Objet
fact-matter = Matière
fact-collectivity = Collectivité
fact-budget = Budget
fact-prefecture = Reçue en préfecture
fact-act = Texte de l’acte
act-at = L’acte sur { $address }
siret = SIRET { $number }
heading-votes = Le vote
caption-votes = Nombre de voix
vote-yes = Pour
vote-no = Contre
vote-abstention = Abstentions
vote-present = Votants
vote-members = Membres de l’assemblée

# Boards: a commune, a theme, an audience

heading-take-part-here = Participer
nothing-open-here = Aucune démarche n’est ouverte ici pour l’instant.
empty-meetings-here = Aucune rencontre n’est annoncée ici pour l’instant.
empty-here-response = Aucune réponse n’est encore publiée ici.
empty-here-news = Aucune actualité ici pour l’instant.
heading-mentions = Pages qui en parlent

# Easy-read versions

easy-read-link = Version facile à lire
notice-easy-read-title = Version facile à lire et à comprendre (FALC)
notice-easy-read-text =
    { $dated ->
        [yes] Validée le { $date }. Qui l’a relue : { $by }. Le texte complet :
       *[no] Validée. Qui l’a relue : { $by }. Le texte complet :
    }
notice-simplified-title = Version simplifiée
notice-simplified-text = Elle n’est pas validée FALC : les personnes concernées ne l’ont pas encore relue. Le texte complet :
## States of processes, phases and meetings, in words

process-announced =
    { $precision ->
        [day] Ouvre le { $date }
       *[other] Ouvre en { $date }
    }
process-announced-undated = Annoncée
process-open =
    { $precision ->
        [day] Ouverte jusqu’au { $date }
       *[other] Ouverte jusqu’en { $date }
    }
process-open-undated = Ouverte
process-late =
    { $precision ->
        [day] Réponse attendue depuis le { $date }
       *[other] Réponse attendue depuis { $date }
    }
process-late-undated = Réponse attendue
process-closed =
    { $precision ->
        [day] Participation terminée, réponse attendue au plus tard le { $date }
       *[other] Participation terminée, réponse attendue au plus tard en { $date }
    }
process-closed-undated = Participation terminée
process-instructed =
    { $precision ->
        [day] Avis à l’étude, réponse attendue au plus tard le { $date }
       *[other] Avis à l’étude, réponse attendue au plus tard en { $date }
    }
process-instructed-undated = Avis à l’étude
process-answered =
    { $precision ->
        [day] Réponse donnée le { $date }
       *[other] Réponse donnée en { $date }
    }
process-answered-undated = Réponse donnée
process-assessed =
    { $precision ->
        [day] Réponse donnée le { $date }, bilan publié
       *[other] Réponse donnée en { $date }, bilan publié
    }
process-assessed-undated = Réponse donnée, bilan publié
process-suspended =
    { $precision ->
        [day] Suspendue jusqu’au { $date }
       *[other] Suspendue jusqu’en { $date }
    }
process-suspended-undated = Suspendue
process-abandoned = Abandonnée
phase-done =
    { $precision ->
        [day] Terminée le { $date }
       *[other] Terminée en { $date }
    }
phase-done-undated = Terminée
phase-current =
    { $precision ->
        [day] En cours, prévue jusqu’au { $date }
       *[other] En cours, prévue jusqu’en { $date }
    }
phase-current-undated = En cours
phase-stopped = Arrêtée à cette étape
process-withdrawn = Retiré : { $title }
process-withdrawn-on =
    { $precision ->
        [day] Ce document a été retiré le { $date }.
       *[other] Ce document a été retiré en { $date }.
    }
phase-dropped = N’aura pas lieu
phase-missing = Aucun document publié
phase-ahead = À venir
phase-ahead-from =
    { $precision ->
        [day] Prévue à partir du { $date }
       *[other] Prévue à partir de { $date }
    }
phase-ahead-until =
    { $precision ->
        [day] Prévue jusqu’au { $date }
       *[other] Prévue jusqu’en { $date }
    }
phase-ahead-between =
    { $precision ->
        [day] Prévue du { $from } au { $to }
       *[other] Prévue de { $from } à { $to }
    }
event-ahead = À venir
event-today = Aujourd’hui
event-past = Passée
event-cancelled = Annulée
event-moved =
    { $precision ->
        [day] Déplacée au { $date }
       *[other] Déplacée en { $date }
    }
event-moved-undated = Déplacée

## Days with their hours

weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
date-weekday = { $weekday } { $date }
clock =
    { $precision ->
        [hour] { $hour } h
       *[other] { $hour } h { $minute }
    }
event-when = { $day }, de { $start } à { $end }
event-when-open = { $day }, à partir de { $start }
event-when-days = { $day }, { $start }, au { $last }, { $end }
event-zone = heure de { $place }

## Ways to reach people

call = Téléphoner au { $number }
write-to = Écrire à { $address }
take-part-online = Participer en ligne sur { $host }
event-join = Suivre la rencontre en ligne sur { $host }
fact-phone = Téléphone
fact-email = Courriel
fact-address = Adresse
contact-title = À qui s’adresser
who = Qui :
when = Échéance :
hours = Quand :

## A process

take-part-title = Participer maintenant
take-part-until =
    { $precision ->
        [day] Vous pouvez participer jusqu’au { $date }.
       *[other] Vous pouvez participer jusqu’en { $date }.
    }
take-part-undated = Vous pouvez participer.
take-part-meetings = Prochaines rencontres
take-part-meetings-link = Voir les prochaines rencontres
process-answered-title = Ce que nous avons répondu
paper-form-link = Bulletin papier à imprimer
process-steps = Où en est la démarche
process-at-stake = Ce qui est en jeu
process-documents = Autres documents de la démarche
process-meetings = Rencontres de la démarche
process-follow = Suivre la démarche
process-versions = Lire autrement
easy-read-version = Version facile à lire : { $title }
translation-link = Cette démarche en français
fact-subject = Sujet
fact-decision-at-stake = Décision préparée
fact-decider = Qui décide
fact-level = Niveau de participation
fact-regime = Cadre
fact-opens-on = Ouverture
fact-closes-on = Clôture prévue
fact-closed-on = Clôture
fact-process = Démarche
level-information = Information : vous êtes informés
level-consultation = Consultation : vous donnez votre avis
level-concertation = Concertation : le projet se discute avec vous
level-co-construction = Co-construction : le projet s’écrit avec vous
level-co-decision = Codécision : vous décidez avec la collectivité
regime-voluntary = Démarche volontaire, que la loi n’impose pas
regime-l103-2 = Concertation obligatoire (Code de l’urbanisme, article L. 103-2)
regime-public-inquiry = Enquête publique
regime-cndp = Commission nationale du débat public
regime-petition = Pétition
regime-other = Autre cadre
channel-meeting = en réunion
channel-in-person = de vive voix
channel-phone = par téléphone
channel-post = par la poste
channel-box = dans une boîte
channel-online = en ligne
channel-email = par courriel
late-expected =
    { $precision ->
        [day] La réponse est maintenant annoncée pour le { $date }. Raison du retard :
       *[other] La réponse est maintenant annoncée pour { $date }. Raison du retard :
    }
late-undated = La nouvelle date n’est pas connue. Raison du retard :
late-unexplained = Le retard n’est pas encore expliqué.
exception-suspended =
    { $precision ->
        [day] Démarche suspendue, décision du { $date }
       *[other] Démarche suspendue, décision de { $date }
    }
exception-suspended-undated = Démarche suspendue
exception-abandoned =
    { $precision ->
        [day] Démarche abandonnée, décision du { $date }
       *[other] Démarche abandonnée, décision de { $date }
    }
exception-abandoned-undated = Démarche abandonnée
exception-extended =
    { $precision ->
        [day] Participation prolongée, décision du { $date }
       *[other] Participation prolongée, décision de { $date }
    }
exception-extended-undated = Participation prolongée
exception-cancelled =
    { $precision ->
        [day] Rencontre annulée, décision du { $date }
       *[other] Rencontre annulée, décision de { $date }
    }
exception-cancelled-undated = Rencontre annulée
exception-suspended-until = Reprise prévue : { $date }.
exception-extended-until =
    { $precision ->
        [day] Vous pouvez participer jusqu’au { $date }.
       *[other] Vous pouvez participer jusqu’en { $date }.
    }
exception-abandoned-until = Date prévue : { $date }.
exception-moved = Rencontre déplacée au { $date }
event-planned = Date annoncée d’abord : { $date }
event-new-place = Nouveau lieu : { $place }
meeting-cancelled = Rencontre annulée, { $date }
meeting-moved = Rencontre déplacée, annoncée d’abord pour le { $date }

## The form on paper

eyebrow-paper-form = Bulletin papier
paper-form-title = Bulletin de participation : { $process }
paper-form-print = Imprimez cette page : elle est faite pour être remplie à la main.
paper-form-until =
    { $precision ->
        [day] Ce bulletin doit nous arriver au plus tard le { $date }.
       *[other] Ce bulletin doit nous arriver au plus tard en { $date }.
    }
paper-form-over =
    { $precision ->
        [day] Il est trop tard pour envoyer ce bulletin : la participation s’est terminée le { $date }.
       *[other] Il est trop tard pour envoyer ce bulletin : la participation s’est terminée en { $date }.
    }
paper-form-over-undated = Il est trop tard pour envoyer ce bulletin : la participation est terminée.
paper-form-suspended = La démarche est suspendue : gardez ce bulletin pour plus tard.
paper-form-abandoned = La démarche est abandonnée : ce bulletin ne sert plus.
paper-question = La question
paper-negotiable = Ce qui peut changer :
paper-words = Ce que je veux dire
paper-lines = Des lignes pour écrire. Vous pouvez continuer sur une autre feuille.
paper-me = Pour me répondre (facultatif)
paper-name = Nom :
paper-commune = Commune :
paper-reach = Adresse, téléphone ou courriel :
paper-send = Où envoyer ce bulletin
paper-speak = Vous préférez parler
paper-after = Ce que devient votre bulletin
paper-form-read = Votre bulletin est lu, compté et gardé avec les autres contributions. Il est publié sans votre nom.
paper-form-follow = La suite se lit à cette adresse : { $address }
paper-data = Vos données
paper-data-text = Votre nom et vos coordonnées sont facultatifs. Ils servent seulement à vous répondre, et ne sont pas publiés. Vous pouvez demander à les voir, à les corriger ou à les effacer.
paper-data-more = En savoir plus :

## Contract, strategy, contributions

contract-question = La question posée
contract-negotiable = Ce qui peut changer
contract-not-negotiable = Ce qui ne changera pas
contract-promise = Ce qui est promis
contract-timetable = Le calendrier
contract-timetable-caption = Dates du contrat, dans l’ordre
column-date = Date
column-what = Ce qui se passe
promise-by =
    { $precision ->
        [day] La réponse est promise au plus tard le { $date }.
       *[other] La réponse est promise au plus tard en { $date }.
    }
promise-within =
    { $months ->
        [0] { $days ->
            [one] Délai promis : un jour au plus.
           *[other] Délai promis : { $days } jours au plus.
        }
        [one] Délai promis : un mois au plus.
       *[other] Délai promis : { $months } mois au plus.
    }
strategy-methods = Comment on participe
strategy-audiences = Qui nous voulons entendre, et comment
strategy-no-measure = Aucune mesure n’est encore décrite.
fact-signed-on = Signé le
fact-parties = Signataires
fact-means = Moyens
fact-recruitment = Comment les participants sont invités
fact-received = Reçu
fact-channel = Par quel moyen
fact-counting = Comment on a compté
fact-method = Méthode
fact-contributions = Contributions lues
fact-lead = Service qui conduit l’examen
fact-decided-by = Décidé par
fact-decided-on = Décidé le
fact-opinion = Avis citoyen
fact-authors = Auteurs
fact-delivered-on = Remis le
fact-recommendations = Recommandations
fact-instruction = Examen par les services
fact-response = Réponse
fact-support = Soutien
fact-mode = Forme
fact-place = Lieu
fact-remit = Mission
fact-since = Depuis
fact-composition = Composition
listing-summed-up-by = Synthèse qui en rend compte
empty-summed-up-by = Aucune synthèse n’en rend compte.
listing-owned = Ce dont il répond
empty-owned = Aucun document ne le nomme encore.
authors-citizens =
    { $count ->
        [one] { $count } citoyen
       *[other] { $count } citoyens
    }
authors-associations =
    { $count ->
        [one] { $count } association
       *[other] { $count } associations
    }
recommendations =
    { $count ->
        [one] { $count } recommandation
       *[other] { $count } recommandations
    }
contributions =
    { $count ->
        [one] { $count } contribution
       *[other] { $count } contributions
    }

## Recommendations and answers

record-title = { $id } : { $title }
eyebrow-recommendation = Recommandation { $id }
journey-link = Tout le parcours de { $id } : { $title }
support =
    { $yes ->
        [one] Soutenue par { $yes } personne sur { $of }
       *[other] Soutenue par { $yes } personnes sur { $of }
    }
part-word-reasons = Motifs
part-word-follow-up = Suites
part-word-reply = Réplique
part-word-minority = Avis minoritaire
part-heading-reasons = Motifs de la réponse à { $id }
part-heading-follow-up = Suites données à { $id }
part-heading-reply = Réplique des participants sur { $id }
part-heading-minority = Avis minoritaire sur { $id }
part-heading-own = { $title } ({ $id })
decision-retenue = Retenue
decision-retenue-modifiee = Retenue avec des changements
decision-retenue-partie = Retenue en partie
decision-a-l-etude = À l’étude
decision-deja-fait = Déjà fait
decision-hors-competence = Hors de notre compétence
decision-refusee = Refusée
decision-none = Sans réponse publiée
ground-juridique = motif juridique
ground-technique = motif technique
ground-budgetaire = motif budgétaire
ground-competence = compétence d’une autre collectivité
ground-choix-politique = choix politique
ground-contraire-a-une-autre = contraire à une autre recommandation
answer-until =
    { $precision ->
        [day] Fin de l’étude promise au plus tard le { $date }
       *[other] Fin de l’étude promise au plus tard en { $date }
    }
answer-awaited =
    { $precision ->
        [day] Réponse attendue au plus tard le { $date }
       *[other] Réponse attendue au plus tard en { $date }
    }
answer-missing = Cette recommandation n’a pas encore de réponse.
answer-same = Même réponse que pour { $title }
answer-later = Nouvelle réponse à { $id }, du { $date }
answer-link = Lire la réponse à { $title }
action-title = Action { $number } : { $title }
response-counts = En bref
response-caption =
    { $count ->
        [one] La réponse, par décision
       *[other] Les { $count } recommandations, par décision
    }
column-decision = Décision
column-recommendations = Lesquelles
response-pairs = Une à une
response-words = Ce que les citoyens ont écrit
response-ours = La réponse
response-after =
    { $days ->
        [one] Réponse décidée le { $decided }, un jour après la remise de l’avis.
       *[other] Réponse décidée le { $decided }, { $days } jours après la remise de l’avis, le { $delivered }.
    }
response-answers-some =
    { $count ->
        [one] Cette réponse porte sur une des { $all } recommandations de l’avis. Les autres ont leur réponse ici :
       *[other] Cette réponse porte sur { $count } des { $all } recommandations de l’avis. Les autres ont leur réponse ici :
    }
response-promised =
    { $precision ->
        [day] La réponse était promise au plus tard le { $date }.
       *[other] La réponse était promise au plus tard en { $date }.
    }
opinion-decision = Décision :
opinion-theme = Thème :
notice-words-corrected-title = Correction du texte, { $date }
notice-words-corrected-text = Les mots des auteurs ont été corrigés, pour cette raison :
notice-record-corrected-title = Correction de { $id }, { $date }
notice-record-corrected-text = Les mots des auteurs ont été corrigés, pour cette raison :

## The journey of a recommendation, the instruction

journey-next = Prochaine date attendue : { $date }
journey-meeting = Rencontre avant l’avis
journey-contribution = Contributions
journey-synthesis = Synthèse des contributions
journey-words = La recommandation, dans l’avis citoyen
journey-instruction = Examen par un service
journey-answer = La réponse
journey-answer-new = La nouvelle réponse
journey-follow-up = Suite donnée
journey-study-end = Fin de l’étude
journey-news = Actualité
journey-planned = Prévu :
journey-promised = Promis au plus tard :
journey-answer-link = Lire toute la réponse à { $id }
journey-answer-link-of = Lire toute la réponse à { $id } du { $date }
turn-recommendations = Recommandations voisines
turn-recommendation-previous = Recommandation précédente
turn-recommendation-next = Recommandation suivante
instruction-steps = Les étapes de l’examen
instruction-takes = Recommandations examinées :
step-done =
    { $precision ->
        [day] Fait le { $date }
       *[other] Fait en { $date }
    }
step-planned =
    { $precision ->
        [day] Prévu le { $date }
       *[other] Prévu en { $date }
    }
action-origins = D’où vient cette action
action-origins-text = Ces recommandations de citoyens ont reçu une réponse qui mène à cette action.

## A meeting

mode-in-person = Sur place
mode-online = En ligne
mode-hybrid = Sur place et en ligne
mode-phone = Par téléphone
event-access-title = Venir, entendre, comprendre
access-step-free = Entrée sans marche
access-hearing-loop = Boucle magnétique
access-sign-language = Langue des signes
access-captions = Sous-titres en direct
access-easy-read = Documents faciles à lire
access-childcare = Garde d’enfants
access-yes = oui
access-no = non
access-on-request = sur demande, à l’avance
event-when-title = Quand et où
event-join-title = Suivre à distance
event-minutes = Compte rendu
event-minutes-link = Lire le compte rendu :
event-minutes-none = Le compte rendu n’est pas encore publié.
event-invitation = L’invitation

## Participation on the home page

home-now = En ce moment
home-none-open = Aucune démarche n’est ouverte aujourd’hui.
home-open-first = Les { $shown } qui se terminent le plus tôt, sur { $count } démarches ouvertes.
home-next-meeting = Prochaine rencontre :
home-changed = Rencontres annulées ou déplacées
home-answered = Ce que sont devenues vos paroles
home-take-part = Comment participer :
decision-count = { $decision } : { $count }

## Nothing here

not-found-title = Cette page n’existe pas
not-found-text = L’adresse a changé, ou elle est mal écrite. Rien n’est perdu : voici où aller.
gone-title = Ce n’est plus publié ici
gone-text = Il était publié ici et ne l’est plus. Rien ne le remplace à cette adresse : voici où aller, et à qui demander.
not-found-ways = Où aller

## Charts

chart-kind-bar = Diagramme en barres : { $title }.
chart-kind-stacked-bar = Barres empilées : { $title }.
chart-kind-line = Courbe : { $title }.
chart-kind-share = Répartition : { $title }.
chart-description = Le tableau qui suit donne toutes les valeurs.
chart-values = Toutes les valeurs :
chart-values-unit = Toutes les valeurs ({ $unit }) :
chart-unit = Unité : { $unit }
chart-unit-of = { $name } ({ $unit })
chart-axis = L’axe commence à { $number }.
chart-part = Part du total
chart-percent = { $number } %
chart-below = moins de { $number }
chart-missing = non renseigné
chart-data = Données de ce graphique

## Pictures

picture-asked = Voir l’image : { $alt } ({ $details })
picture-asked-bare = Voir l’image ({ $details })
picture-credit = Photo : { $credit }
picture-credit-licence = Photo : { $credit }, { $licence }
picture-licence = Licence de l’image : { $licence }

## Following: feeds and calendars

feed-title-of = { $about } – { $site }
feed-opened = La participation est ouverte : { $title }
feed-announced = Rencontre : { $title }
feed-cancelled = Rencontre annulée : { $title }
feed-moved = Rencontre déplacée : { $title }
feed-minutes = Compte rendu : { $title }
feed-answered = Réponse : { $title }
feed-delivered = Avis remis : { $title }
feed-changed = Changement : { $title }
follow = Suivre : { $about }
follow-event = Noter dans votre agenda : { $about }
follow-atom = Flux Atom : { $about }
follow-json = Flux JSON : { $about }
follow-calendar = Fichier d’agenda (iCalendar) : { $about }
calendar = Agenda des rencontres (iCalendar)
calendar-name = { $site } : rencontres
calendar-cancelled-title = ANNULÉ : { $title }
calendar-closing = Dernier jour pour participer : { $title }
calendar-why-cancelled = Rencontre annulée. { $reason }
calendar-why-moved = Rencontre déplacée. { $reason }
calendar-by-phone = Par téléphone.
calendar-online = En ligne : { $address }
calendar-access = { $what } : { $whether }
calendar-access-unknown = Accès : non renseigné
calendar-available-yes = oui
calendar-available-no = non
calendar-available-on-request = sur demande

## The page of open data

data-files = Les fichiers
data-count =
    { $count ->
        [one] { $count } fiche
       *[other] { $count } fiches
    }
data-csv = { $title } : tableau
data-json = { $title } : données
data-schema = { $title } : explication des colonnes
data-scdl = Délibérations au format national SCDL
data-scdl-examples = Délibérations inventées, au format national SCDL
data-terms = Licence et citation
data-publisher = Publié par
data-licence = Licence
data-licence-default = Licence Ouverte 2.0
data-cite = Pour citer
data-cite-text = { $publisher }, « { $site } », { $address }
data-catalogue = Catalogue
data-catalogue-link = Catalogue pour les portails de données (DCAT, JSON-LD)

# Ce que Parvis vérifie : la page des règles.
rules-name = Règle { $rule }
rules-link = Lire la règle { $rule }
rules-groups = Les règles par sujet
rules-count =
    { $count ->
        [one] { $count } règle
       *[other] { $count } règles
    }
rules-group-project = Le projet et ses fichiers
rules-group-settings = Les réglages et le thème
rules-group-front_matter = L’en-tête des documents
rules-group-keys = Les clés et leurs valeurs
rules-group-fields = Les champs communs
rules-group-kinds = Les natures de documents
rules-group-processes = Les démarches
rules-group-answers = Les avis, les instructions et les réponses
rules-group-public = Ce qui est public
rules-group-events = Les rencontres, les chiffres et les actes
rules-group-words = Les mots, les images et la confiance
rules-group-text = Le texte
rules-group-references = Les adresses, les renvois et les traductions
rules-group-auditor_names = L’auditeur : les noms, les rôles et les langues
rules-group-auditor_sight = L’auditeur : les couleurs, le focus et la mise en page
rules-group-auditor_structure = L’auditeur : les titres, les liens, les tableaux et les formulaires
rules-group-imports = Les reprises d’anciens sites

## The declaration of accessibility (legal page « accessibilite »)

declaration-mention-none = Accessibilité : non conforme
declaration-mention-partial = Accessibilité : partiellement conforme
declaration-mention-total = Accessibilité : totalement conforme
declaration-commitment = Engagement
declaration-commits = { $organisation } s’engage à rendre ce site accessible, conformément à l’article 47 de la loi du 11 février 2005.
declaration-scheme = Schéma pluriannuel de mise en accessibilité (site { $host })
declaration-plan = Plan d’actions de l’année (site { $host })
declaration-no-scheme = Le schéma pluriannuel de mise en accessibilité n’est pas encore publié.
declaration-no-plan = Le plan d’actions de l’année n’est pas encore publié.
declaration-applies-to = Cette déclaration d’accessibilité s’applique à { $scope }.
declaration-applies-to-all = Cette déclaration d’accessibilité s’applique à l’ensemble des pages de ce site.
declaration-state = État de conformité
declaration-is-none = Ce site est non conforme avec le référentiel général d’amélioration de l’accessibilité (RGAA), version { $version }.
declaration-is-partial = Ce site est partiellement conforme avec le référentiel général d’amélioration de l’accessibilité (RGAA), version { $version }, en raison des non-conformités énumérées plus bas.
declaration-is-total = Ce site est totalement conforme avec le référentiel général d’amélioration de l’accessibilité (RGAA), version { $version }.
declaration-no-audit = Aucun audit en cours de validité n’est enregistré : le site ne peut rien affirmer de mieux.
declaration-expired = Le dernier audit n’est plus en cours de validité depuis le { $date } : le site ne peut rien affirmer de mieux.
declaration-holds-until = L’audit est valable jusqu’au { $date }.
declaration-results = Résultats des tests
declaration-no-results = Aucun audit n’a été réalisé. Il n’existe donc pas de taux de critères respectés.
declaration-reveals = L’audit de conformité réalisé par { $auditor } le { $date } révèle que { $rate } % des critères du RGAA version { $version } sont respectés.
declaration-reveals-nothing = L’audit de conformité réalisé par { $auditor } le { $date } révèle qu’aucun critère du RGAA ne s’applique aux pages de l’échantillon.
declaration-rate-method =
    { $met ->
        [0] Aucun critère n’est respecté sur toutes les pages de l’échantillon, sur { $count } qui s’y appliquent.
        [one] { $met } critère est respecté sur toutes les pages de l’échantillon, sur { $count } qui s’y appliquent.
       *[other] { $met } critères sont respectés sur toutes les pages de l’échantillon, sur { $count } qui s’y appliquent.
    }
caption-declaration = Résultat de l’audit par thématique du RGAA
column-rgaa-theme = Thématique
column-criteria-met = Critères respectés
column-criteria-not-met = Critères non respectés
column-criteria-not-applicable = Critères non applicables
declaration-data = Les mêmes données pour les machines
declaration-watched = Ce que chaque publication vérifie d’elle-même
declaration-watched-pages = Avant chaque publication, un programme examine les { $pages } pages du site avec { $rules } règles, qui portent sur { $criteria } critères du RGAA.
declaration-watched-refused = Pour { $refusing } de ces règles, une seule page en défaut suffit à refuser la publication : puisque cette page est en ligne, le programme n’en a trouvé aucune. Les { $others } autres règles préviennent les auteurs, et ne refusent que dans certains cas.
declaration-watched-waivers =
    { $count ->
        [0] Aucune page ne déroge à ces règles.
        [one] Une page déroge à l’une de ces règles, publiquement, avec une raison et une date de fin.
       *[other] { $count } dérogations à ces règles sont en cours, chacune publique, avec une raison et une date de fin.
    }
declaration-watched-limits = Une machine ne voit pas tout. Ce contrôle ne remplace pas un audit et n’entre pas dans le taux.
declaration-contents = Contenus non accessibles
declaration-failures = Non-conformités
declaration-failures-unknown = La liste sera établie par l’audit.
declaration-failures-none = L’audit n’a pas relevé de non-conformité.
declaration-criterion = Critère { $number } du RGAA
declaration-on-pages = Pages :
declaration-instead = À la place :
declaration-derogations = Dérogations pour charge disproportionnée
declaration-derogations-none = Aucune dérogation n’est demandée.
declaration-exempt = Contenus non soumis à l’obligation d’accessibilité
declaration-exempt-none = Aucun contenu de ce site n’est écarté de l’obligation.
declaration-established = Établissement de cette déclaration d’accessibilité
declaration-established-on = Cette déclaration a été établie le { $date }.
declaration-established-undated = La date à laquelle cette déclaration a été établie n’est pas enregistrée.
declaration-technologies = Technologies utilisées pour la réalisation du site
declaration-technologies-none = Aucune technologie n’est enregistrée.
declaration-environments = Environnement de test
declaration-environments-none = Aucun essai avec une technologie d’assistance n’est enregistré.
declaration-environment =
    { $system ->
        [none] { $technology } avec { $browser }
       *[other] { $technology } avec { $browser }, sous { $system }
    }
declaration-tools = Outils pour évaluer l’accessibilité
declaration-tools-none = Aucun outil n’est enregistré dans le cadre d’un audit.
declaration-sample = Pages du site ayant fait l’objet de la vérification de conformité
declaration-sample-none = Aucune page n’a encore été vérifiée par un audit.
declaration-feedback = Retour d’information et contact
declaration-tell-us = Vous ne parvenez pas à lire une page ou à utiliser un service ? Le responsable du site doit vous orienter vers une autre page ou vous donner le contenu sous une autre forme. Dans votre message, indiquez si possible la page, ce que vous cherchiez et l’outil que vous utilisez.
declaration-no-contact = Les coordonnées du service à prévenir ne sont pas encore publiées.
declaration-form = Écrire par le formulaire du site { $host }
declaration-remedies = Voies de recours
declaration-may-complain = Vous avez signalé un défaut d’accessibilité qui vous empêche d’accéder à un contenu ou à un service, et vous n’avez pas reçu de réponse satisfaisante ? Vous pouvez saisir le Défenseur des droits :
declaration-defender-form = Écrire un message au Défenseur des droits
declaration-defender-delegate = Contacter le délégué du Défenseur des droits dans votre région
declaration-defender-post = Envoyer un courrier par la poste, gratuitement et sans timbre :
duty-declaration = Déclaration d’accessibilité

## The ledger of RGAA

ledger-construction = Garanti par construction
ledger-build = Vérifié à chaque publication
ledger-author = Demandé à l’auteur
ledger-person = À vérifier par une personne
ledger-not-applicable = Sans objet
ledger-rules = Règles :
ledger-rules-of =
    { $count ->
        [one] Une règle pour le critère { $number }
       *[other] { $count } règles pour le critère { $number }
    }
ledger-count-construction =
    { $count ->
        [one] critère garanti par construction
       *[other] critères garantis par construction
    }
ledger-count-build =
    { $count ->
        [one] critère vérifié à chaque publication
       *[other] critères vérifiés à chaque publication
    }
ledger-count-author =
    { $count ->
        [one] critère demandé à l’auteur
       *[other] critères demandés à l’auteur
    }
ledger-count-person =
    { $count ->
        [one] critère à vérifier par une personne
       *[other] critères à vérifier par une personne
    }
ledger-count-not-applicable =
    { $count ->
        [one] critère sans objet sur ce site
       *[other] critères sans objet sur ce site
    }

## Forms besides the page, and what they say

forms-heading = Ce document sous d’autres formes
form-pdf = PDF à imprimer, balisé pour l’accessibilité (PDF/UA), { $language } ({ $details })
form-pdf-large = PDF en grands caractères (18 points), { $language } ({ $details })
form-text = Texte simple, { $language } ({ $details })
form-odt = Document à modifier dans LibreOffice ou Word, { $language } ({ $details })
form-markdown = Texte à réutiliser, { $language } ({ $details })
form-single-file = La page en un seul fichier, { $language } ({ $details })
form-single-file-large = La page en un seul fichier, en grands caractères, { $language } ({ $details })
form-epub = Livre numérique, { $language } ({ $details })
form-epub-audio = Livre numérique qui se lit à voix haute, { $language } ({ $details })
form-audio = À écouter, lu par une voix de synthèse, { $language } ({ $details })
form-audio-chapters = À écouter, un fichier par chapitre, { $language } ({ $details })
form-audio-mp3 = À écouter sur un vieil appareil (MP3), { $language } ({ $details })
form-brf = Braille pour plage ou embosseuse, { $language } ({ $details })
form-pef = Braille mis en pages pour imprimerie, { $language } ({ $details })
easy-form-pdf = À imprimer, { $language } ({ $details })
easy-form-pdf-large = À imprimer, en grandes lettres, { $language } ({ $details })
easy-form-text = Le texte seul, { $language } ({ $details })
easy-form-odt = À modifier avec LibreOffice ou Word, { $language } ({ $details })
easy-form-markdown = Le texte à copier dans un autre site, { $language } ({ $details })
easy-form-single-file = La page à garder ou à envoyer, { $language } ({ $details })
easy-form-single-file-large = La page à garder ou à envoyer, en grandes lettres, { $language } ({ $details })
easy-form-epub = Livre à lire sur un téléphone ou une liseuse, { $language } ({ $details })
easy-form-epub-audio = Livre qui lit le texte à voix haute, { $language } ({ $details })
easy-form-audio = À écouter, { $language } ({ $details })
easy-form-audio-chapters = À écouter, un fichier par partie, { $language } ({ $details })
easy-form-audio-mp3 = À écouter sur un vieil appareil (MP3), { $language } ({ $details })
easy-form-brf = En braille, pour un appareil, { $language } ({ $details })
easy-form-pef = En braille, pour un imprimeur, { $language } ({ $details })
form-of-easy-read = Version facile à lire. { $form }
forms-of-easy-read = Version facile à lire : toutes les formes
form-details = { $details }, { $extent }
form-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
form-braille-pages = { $count ->
    [one] { $count } page de braille
   *[other] { $count } pages de braille
}
form-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
site-map-books = Recueils à télécharger
collection-eyebrow = Recueil
collection-lead =
    { $count ->
        [one] Un document en un livre. Les liens d’un passage à l’autre restent dans le livre.
       *[other] { $count } documents en un livre. Les liens de l’un à l’autre restent dans le livre.
    }
collection-page = Page à jour :
collection-index = Voici les fichiers de ce dossier, document par document.
collection-index-whole = Tout en un livre
collection-epub = { $title } : livre numérique de tous les documents, { $language } ({ $details })
collection-pdf = { $title } : PDF de tous les documents, { $language } ({ $details })
collection-zip = { $title } : dossier de tous les fichiers, { $language } ({ $details })
forms-other-heading = Il vous faut une autre forme ?
forms-other = Gros caractères, braille sur papier, lecture à voix haute : dites-nous ce qui vous convient.
forms-post = Par courrier :
copy-title = { $title } (copie)
copy-title-large = { $title } (copie en grands caractères)
notice-copy-title = Copie d’une page
notice-copy-text =
    { $dated ->
        [yes] Cette copie date du { $date }. La page a pu changer depuis.
       *[other] La page a pu changer depuis cette copie.
    }
notice-copy-link = Lire la page à jour : { $address }
audio-published = Publié par { $publisher }. Version { $version }.
audio-updated = Mis à jour le { $date }.
audio-voice-note = Vous écoutez une voix de synthèse. Le texte est à cette adresse : { $address }
audio-parts = Ce document a { $count } parties :
audio-list = { $count ->
    [one] Liste d’un élément :
   *[other] Liste de { $count } éléments :
}
audio-list-end = Fin de la liste.
audio-end = Fin du document.
text-kind = Nature
text-page = Page web
text-publisher = Publié par
text-language = Langue
text-updated = Mise à jour
text-edition = Édition
text-licence = Licence
text-how-to-read = Chaque phrase tient sur une ligne. Un titre commence par le mot « Niveau » et son rang. Les adresses des liens sont à la fin.
text-how-to-read-lines = Un titre commence par le mot « Niveau » et son rang. Les adresses des liens sont à la fin.
text-heading = Niveau { $level } : { $title }
text-pair = { $name } : { $value }
text-quote = Citation :
text-quote-end = Fin de la citation.
text-code = Code :
text-code-end = Fin du code.
text-end-of = Fin : { $what }.
text-table = Tableau : { $caption }. Colonnes : { $columns }. Lignes : { $rows }.
text-table-untitled = Tableau. Colonnes : { $columns }. Lignes : { $rows }.
text-table-columns = Noms des colonnes : { $names }.
text-table-end = Fin du tableau.
text-chart = Graphique : { $title }
text-picture = Image : { $alt }
text-break = Séparation.
text-continued = Suite :
text-note-ref = (note { $number })
text-link-ref = (lien { $number })
text-link = Lien { $number }
text-links = Liens

## Documents of offices (OpenDocument): names of pictures, tables and styles, and what stands between two numbers of notes

odt-picture = Image { $number }
odt-table = Tableau { $number }
odt-between-notes = ,
odt-between-cells = {" ; "}
odt-style-eyebrow = Nature du document
odt-style-facts = Origine du document
odt-style-chart = Titre de graphique
odt-style-picture = Image
odt-style-captioned = Image à légende
odt-style-struck = Texte barré
odt-style-added = Mots ajoutés
odt-style-superscript = Exposant
odt-style-subscript = Indice
odt-style-callout = Encadré : { $name }
odt-style-callout-title = Encadré : { $name }, titre
odt-style-large-landscape = A3 paysage
odt-style-language = Langue : { $tag }

## Books (EPUB): their navigation, and what they say of their accessibility

epub-contents = Table des matières
epub-introduction = Introduction
epub-landmarks = Repères
epub-start = Début du texte
epub-title-page = Page de titre
epub-page = Page { $number }
epub-pages = Pages du PDF
epub-narrated = Ce livre est lu par une voix de synthèse. Votre programme de lecture montre la phrase qui est lue.
epub-narrator = Voix de synthèse
epub-accessible-text = Le texte s’agrandit et se présente comme on le souhaite ; titres, listes, tableaux, notes et langues sont balisés, et la table des matières mène à chaque titre.
epub-accessible-pictures = Chaque image qui apporte une information est décrite.
epub-accessible-charts = Chaque graphique est suivi de toutes ses valeurs, dans un tableau.
epub-accessible-audio = Une voix de synthèse lit tout le texte, phrase par phrase, et la phrase lue est mise en évidence.
epub-accessible-origin = Ce livre est fabriqué à partir de la page { $address } ; sa conformité n’a pas été certifiée.

## PDF files

pdf-contents = Sommaire
pdf-code = Page web de ce document, en code à lire avec un téléphone
pdf-current = Page à jour
pdf-links = Adresses des liens
pdf-about = À propos de ce document
pdf-page = Page
pdf-page-of = sur
pdf-no-template = le thème n’a pas de fichier print/document.typ

## Braille
braille-print-pages = Une ligne de points 3 6 avec un numéro au bout dit où commence la page de ce numéro du document imprimé (PDF).
braille-how-to-read =
    Note du transcripteur : braille { $grade ->
        [contracted] abrégé
       *[other] intégral
    }. Les pages sont numérotées en bas. Un nombre entre parenthèses après le mot « lien » ou « note » renvoie à une liste de la fin.
braille-code = Code braille
braille-code-library =
    { $grade ->
        [contracted] abrégé
       *[other] intégral
    }, { $library }
braille-table-note = Note du transcripteur : le tableau est lu ligne après ligne, chaque case après le nom de sa colonne.
braille-contents = Sommaire

## Search and index of titles

kind-recommendation = recommandation
kind-principle = principe de la charte
kind-phase = phase
search-label = Que cherchez-vous ?
search-button = Chercher
search-how = Un ou plusieurs mots, avec ou sans accents. Une phrase exacte s’écrit entre guillemets.
search-kind = Nature de la page
search-any-kind = Toutes
search-theme = Thème
search-any-theme = Tous
search-results = Résultats
search-without-script = Votre navigateur n’exécute pas de programme : la recherche ne peut pas répondre ici. L’index alphabétique et les listes, plus bas, mènent à toutes les pages.
search-found-one = 1 page trouvée pour « { $query } ».
search-found-many = { $count } pages trouvées pour « { $query } ».
search-found-first = Au moins { $count } pages trouvées pour « { $query } ». Voici les { $shown } premières.
search-none = Aucune page trouvée pour « { $query } ».
search-filter-least = Pages trouvées pour « { $query } » avec ce filtre : au moins { $count }.
search-filter-none = Parmi les pages qui parlent le plus de « { $query } », aucune ne passe ce filtre.
search-filtered = Seules les pages que laisse le filtre sont cherchées.
search-instead = Aucune page ne contient « { $word } » : voici ce qui contient « { $other } ».
search-unknown = Le mot « { $word } » ne se trouve sur aucune page.
search-phrase-none = Aucune page ne contient mot à mot « { $query } ».
search-phrase-far = La phrase exacte « { $query } » n’a pas pu être cherchée sur toutes les pages.
search-phrase-some = Pour les dernières de ces pages, la phrase exacte n’a pas pu être vérifiée.
search-phrase-perhaps = La phrase exacte n’a pas pu être vérifiée sur ces pages.
search-silent = Ces mots sont trop courants pour être cherchés seuls. Ajoutez un mot plus précis.
search-failed = La recherche n’a pas abouti : vérifiez votre connexion, puis recommencez.
search-waiting = Recherche en cours
search-advice = Pour trouver autrement
search-advice-fewer = Gardez un seul mot, le plus précis.
search-advice-other = Essayez un mot voisin : « rencontre » pour « réunion ».
search-advice-filters = Remettez les filtres sur « Toutes » et « Tous ».
search-ways = Trouver sans chercher
search-others = Chercher dans une autre langue
alphabet-search = Vous préférez chercher un mot ?
alphabet-letters = Aller à une lettre
alphabet-letter = Lettre { $letter }
alphabet-digits = Chiffres
alphabet-piece = { $letter }, { $range }
alphabet-range = de « { $first } » à « { $last } », { $count ->
    [one] 1 titre
   *[other] { $count } titres
}
alphabet-entry = { $title } ({ $place })
alphabet-themes = Par thème
alphabet-kinds = Par nature

## Long lists

list-latest = Les { $shown } titres les plus récents, sur { $count }. Toute la liste suit, page par page.
list-open = { $shown ->
    [one] Ouverte aujourd’hui. Toute la liste, de { $count } titres, suit page par page.
   *[other] { $shown } sont ouvertes aujourd’hui, celles qui se terminent le plus tôt d’abord. Toute la liste, de { $count } titres, suit page par page.
}
list-open-some = Les { $shown } qui se terminent le plus tôt, sur { $open } ouvertes aujourd’hui. Toute la liste, de { $count } titres, suit page par page.
list-ahead = { $shown ->
    [one] La prochaine rencontre. Toute la liste, de { $count } rencontres, suit page par page.
   *[other] Les { $shown } prochaines rencontres. Toute la liste, de { $count } rencontres, suit page par page.
}
list-overdue = Les { $shown } engagements les plus en retard, sur { $count }. Toute la liste suit, page par page.
list-waivers = Les { $shown } dérogations qui prennent fin le plus tard, sur { $count }. Toute la liste suit, page par page.
list-closings = Les { $shown } démarches qui se terminent le plus tôt, sur { $count }. Toute la liste suit, page par page.
list-promised = Les { $shown } engagements dont la date vient en premier, sur { $count }. Toute la liste suit, page par page.
list-pieces = { $list }, page par page
list-piece = { $name }, { $count ->
    [one] 1 titre
   *[other] { $count } titres
}
list-piece-commitments = { $name }, { $count ->
    [one] 1 engagement
   *[other] { $count } engagements
}
list-piece-waivers = { $name }, { $count ->
    [one] 1 dérogation
   *[other] { $count } dérogations
}
list-part = { $name }, partie { $part }
list-announced = { $shown ->
    [one] Une démarche annoncée. Toute la liste, de { $count } titres, suit page par page.
   *[other] { $shown } démarches annoncées. Toute la liste, de { $count } titres, suit page par page.
}
list-without-month = { $year }, sans mois
list-letters = { $first } à { $last }
list-days = { $name }, du { $first ->
    [1] 1er
   *[other] { $first }
} au { $last }
list-numbers = { $first } à { $last }
list-title = { $list } : { $name }
turn-list = Pages voisines de la liste
turn-list-previous = Page précédente
turn-list-next = Page suivante

## Reading without a connection

offline-without-script = Votre navigateur n’exécute pas de programme : il ne peut pas garder ces pages. Les documents proposés en un seul fichier ou en livre (EPUB) se téléchargent, et se lisent sans connexion.
offline-keep = Garder sur cet appareil les pages que j’ouvre
offline-kept = Pages gardées sur cet appareil
offline-stop = Ne plus rien garder et tout effacer
offline-erase = Effacer
offline-line = gardée le { $date }
offline-off = Rien n’est gardé sur cet appareil.
offline-on = Les pages que vous ouvrez sont gardées. Sans connexion, leur copie s’affiche avec sa date. Sur un appareil que d’autres utilisent, ils verraient aussi cette liste.
offline-none = Les pages que vous ouvrirez seront gardées. Aucune ne l’est encore.
offline-unable = Ce navigateur ne peut pas garder de pages ici : il lui faut une adresse en https et une fenêtre ordinaire. Les documents proposés en un seul fichier ou en livre (EPUB) se téléchargent.
offline-failed = Cela n’a pas abouti : vérifiez votre connexion, puis recommencez.
offline-erased = « { $title } » est effacée.
offline-stopped = Tout est effacé, et plus rien n’est gardé.
offline-title = Copie du { $date }
offline-copy = Vous lisez une copie du { $date }, gardée sur cet appareil.
offline-warning = Le site ne répond pas : cette page a pu changer depuis.
offline-retry = Réessayer
offline-missing-title = Page non gardée
offline-missing = Le site ne répond pas, et cette page n’est pas gardée sur cet appareil.
offline-outdated-title = Copie trop ancienne pour être montrée
offline-outdated = Le site ne répond pas. Une copie du { $date } est gardée, mais cette page dit ce qui est ouvert ou prévu ce jour-là : elle pourrait vous tromper sur une date. Elle s’affichera de nouveau avec une connexion.

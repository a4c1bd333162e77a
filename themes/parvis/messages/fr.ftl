# Every text that the templates and the pages of Parvis need, in one language. The four files have the same ids.

## Ways around every page

skip-to-content = Aller au contenu
home = Accueil
menu = Menu principal
breadcrumb = Vous êtes ici
languages = Langues
language-home-only = accueil
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
notice-waiver-title = Dérogation à la règle { $rule }
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
untitled-table = Tableau
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
home-plan = Le plan d’action
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

## Nothing here

not-found-title = Cette page n’existe pas
not-found-text = L’adresse a changé, ou elle est mal écrite. Rien n’est perdu : voici où aller.
not-found-ways = Où aller

# Pictures
picture-credit = Photo : { $credit }
picture-credit-licence = Photo : { $credit }, { $licence }
picture-licence = Licence de l’image : { $licence }

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

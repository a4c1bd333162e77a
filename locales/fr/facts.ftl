## Rencontres

event-ends-before-start = la rencontre finirait le { $end }, et commence le { $start }
    .why = Les gens ne sauraient pas combien de temps elle dure, et les agendas refuseraient la date.
    .do = Écrire dans « ends_at » une heure qui vient après « starts_at ».
event-ends-before-start-start = le début
access-not-stated = rien ne dit qui peut entrer et suivre la rencontre
    .why = Une personne en fauteuil, une personne sourde, un parent seul ne viennent pas sans savoir.
    .do = Ajouter « access: » avec ce qui est prévu (« step_free: true », « sign_language: on-request »…), ou « access: not-in-source » pour écrire « non renseigné ».
hour-skipped = l’heure { $moment } n’existe pas à { $zone } : les montres avancent cette nuit-là
    .why = Personne ne saurait quand venir, et chaque agenda choisirait une heure à lui.
    .do = Écrire une heure d’avant ou d’après le changement, par exemple « { $next } ».
exception-contradicted = la rencontre est annulée, et elle a un compte rendu
    .why = La page dirait à la fois qu’elle n’a pas eu lieu et ce qui s’y est dit.
    .do = Retirer l’exception si la rencontre a eu lieu, ou le compte rendu si elle n’a pas eu lieu.
exception-contradicted-new-day = la rencontre est annulée, et elle a un nouveau jour
    .why = Les gens ne sauraient pas s’ils doivent venir.
    .do = Écrire « kind: moved » si elle a lieu un autre jour, ou retirer le nouveau jour.
exception-contradicted-same-day = la rencontre est déplacée, et son jour reste le même
    .why = La page annoncerait un changement qui n’en est pas un.
    .do = Écrire le nouveau jour dans « starts_at », le nouveau lieu dans « venue », ou retirer l’exception.
exception-contradicted-here = l’exception
minutes-missing = la rencontre « { $title } » n’a pas de compte rendu, attendu depuis le { $date }
    .why = Ceux qui n’ont pas pu venir n’ont que lui. Quatre-vingt-dix jours après la rencontre, il est dû au public.
    .do = Ajouter au texte une section « ## Compte rendu {"{"}.minutes{"}"} », ou « minutes: » avec la référence du document.
minutes-missing-short = le compte rendu de la rencontre « { $title } » ne dit presque rien
    .why = Ceux qui n’ont pas pu venir n’ont que lui : moins de { $words } mots ne racontent pas une rencontre. Il est attendu depuis le { $date }.
    .do = Écrire ce qui s’est dit, ou mettre dans cette section un lien vers le compte rendu.

## Actions et plans

done-without-evidence-status = l’action { $number } est dite faite, et rien ne le prouve
    .why = Les habitants doivent pouvoir vérifier ce qui est annoncé comme fait.
    .do = Ajouter à « milestones: » une étape avec « reached_on: » et « evidence: », ou écrire un autre « status: ».
done-without-evidence-milestone = cette étape n’a pas de preuve
status-contradicts-milestones = l’action { $number } est dite { $status ->
        [not-started] pas commencée
        [under-way] en cours
        [done] faite
        [late] en retard
        [postponed] reportée
       *[abandoned] abandonnée
    }, ses étapes la disent { $state ->
        [not-started] pas commencée
        [under-way] en cours
        [done] faite
        [late] en retard
        [postponed] reportée
       *[abandoned] abandonnée
    }
    .why = La page montrerait un état, et les faits un autre.
    .do = Retirer « status: », l’état est calculé ; ou compléter les étapes (« reached_on: », « evidence: ») ou l’exception qui le justifient.
status-contradicts-milestones-open = cette étape n’est pas atteinte
plan-without-report = le plan « { $title } » est fini depuis le { $date } et n’a pas de bilan
    .why = Sans bilan, personne ne sait ce que le plan a changé.
    .do = Faire un document « kind: report » avec « plan: » et l’identifiant du plan.

## Chiffres, enquêtes, budgets, délibérations

figure-without-method = rien ne dit comment « { $label } » a été compté
    .why = Un chiffre sans méthode ne se vérifie pas et ne se compare pas.
    .do = Ajouter « method: » avec une phrase : qui a compté, quoi, quand.
small-cell = « { $label } » : { $value }, soit moins de { $limit } personnes
    .why = Dans un si petit groupe, quelqu’un peut être reconnu.
    .do = Écrire "<{ $limit }" entre guillemets droits, ou réunir ce groupe avec un autre.
small-cell-deducible = « { $label } » est masqué, et se calcule : c’est le seul
    .why = Il suffit d’ôter les autres parts du total pour savoir combien de personnes sont là.
    .do = Masquer une deuxième part, ou réunir ce groupe avec un autre.
small-cell-total = le total d’où on l’ôte
totals-differ = les parts de « { $label } » font { $least }, le total dit { $total }
    .why = Un lecteur qui additionne ne croit plus aucun chiffre de la page.
    .do = Corriger le total ou les parts, ou ajouter celle qui manque (« Sans réponse », « Autres »).
totals-differ-masked = les parts de « { $label } » font entre { $least } et { $most }, le total dit { $total }
    .why = Même avec les parts masquées, l’addition est impossible.
    .do = Corriger le total ou les parts, ou ajouter celle qui manque (« Sans réponse », « Autres »).
lesson-without-action = rien ne suit de la leçon « { $lesson } »
    .why = Une leçon qui ne mène à rien sera apprise une deuxième fois.
    .do = Ajouter « action: » avec l’action qui en vient, ou « why_not: » avec la raison de ne rien faire.
question-without-wording = la question « { $id } » n’a pas de texte
    .why = Une réponse ne veut rien dire sans les mots exacts de la question.
    .do = Ajouter « wording: » avec la question, mot pour mot.
question-without-results = la question « { $id } » n’a pas de résultats, alors que d’autres en ont
    .why = Ce qui a été demandé en public reçoit sa réponse en public : sinon, on croit qu’une réponse a été cachée.
    .do = Ajouter « results: » avec le fichier CSV posé à côté du texte, ou « results: not-in-source » si l’enquête ne les donne pas.
question-without-results-late = l’enquête « { $title } » n’a pas de résultats, attendus depuis le { $date }
    .why = Ceux qui ont donné de leur temps attendent de savoir ce qui a été répondu.
    .do = Ajouter à chaque question « results: » avec son fichier CSV, ou « results: not-in-source » si l’enquête ne les donne pas.
survey-results-unsound-titles = les résultats de la question « { $question } » n’ont pas de ligne de titres
    .why = La première réponse serait prise pour un titre, et manquerait à la page comme aux données.
    .do = Écrire une première ligne qui nomme les colonnes : « Réponse,Personnes ».
survey-results-unsound = les résultats de la question « { $question } » n’ont que des titres
    .why = Une enquête publiée sans chiffres semble cacher ses réponses.
    .do = Ajouter une ligne par réponse, ou écrire « results: not-in-source ».
survey-results-unsound-figures = les résultats de la question « { $question } » n’ont aucun nombre
    .why = Une réponse sans nombre ne dit pas combien de personnes l’ont donnée.
    .do = Écrire dans chaque ligne combien de personnes ont donné cette réponse. Un fichier lu en une seule colonne a un autre séparateur que « ; », « , » ou une tabulation.
survey-results-unsound-size = { $value } réponses à la question « { $question } », pour { $size } personnes interrogées
    .why = Plus de réponses que de personnes : l’un des deux nombres est faux, et toute l’enquête en devient douteuse.
    .do = Corriger le nombre ou « sample: size » ; pour des parts, mettre « % » dans le titre de la colonne.
winners-over-envelope = les projets retenus coûtent { $sum } euros, l’enveloppe en a { $envelope }
    .why = Il manquerait { $over ->
        [one] { $over } euro
       *[other] { $over } euros
    } : des projets votés ne se feraient pas.
    .do = Corriger un montant, l’enveloppe, ou l’étape (« stage: ») du projet qui ne tient pas dans l’enveloppe.
winners-over-envelope-first = avec ce projet, l’enveloppe est dépassée
infeasible-without-reason = le projet « { $title } » est dit infaisable, sans raison
    .why = Ceux qui l’ont proposé ont droit à une explication.
    .do = Ajouter « reason: » avec une phrase.
deliberation-not-scdl = « { $value } » n’est pas un SIRET
    .why = Le tableau des délibérations (SCDL) serait refusé : COLL_SIRET prend 14 chiffres, dont le dernier est une clé.
    .do = Recopier les 14 chiffres du SIRET de la collectivité.
deliberation-not-scdl-no-siret = { $count ->
    [one] cette délibération ne dit pas
   *[other] { $count } délibérations, dont celle-ci, ne disent pas
} quelle collectivité a voté
    .why = Le tableau des délibérations (SCDL) les laisse de côté : COLL_SIRET est obligatoire.
    .do = Ajouter une fois, dans « site.toml », « [organisation] » puis « siret = "…" » avec les 14 chiffres ; ou « collectivity: » dans la délibération d’une autre collectivité.
deliberation-not-scdl-matter = « { $value } » n’est pas un code de matière
    .why = Le tableau des délibérations (SCDL) prend les codes de la nomenclature ACTES, de 1.1 à 9.4.
    .do = Écrire un chiffre, un point, un nombre, entre guillemets droits : "8.8" pour l’environnement.
deliberation-not-scdl-matter-name = la matière { $value } n’a pas de nom
    .why = Le tableau des délibérations (SCDL) serait refusé : DELIB_MATIERE_NOM est obligatoire.
    .do = Ajouter « name: » avec l’intitulé de la matière.
deliberation-not-scdl-date = « { $value } » n’est pas un jour
    .why = Le tableau des délibérations (SCDL) prend des jours entiers.
    .do = Écrire l’année, le mois et le jour : « 2026-10-02 ».
deliberation-not-scdl-received = la délibération serait reçue en préfecture le { $received }, avant son vote du { $voted }
    .why = L’une des deux dates est fausse, et les deux font foi.
    .do = Corriger la date du vote ou celle de la préfecture.
deliberation-not-scdl-voted = le vote
deliberation-not-scdl-year = « { $value } » n’est pas l’année d’un budget
    .why = Le tableau des délibérations (SCDL) prend une année, ou deux avec une barre.
    .do = Écrire « 2026 » ou « 2026/2027 ».
deliberation-not-scdl-url = « { $value } » n’est pas une adresse
    .why = Le tableau des délibérations (SCDL) prend une adresse complète.
    .do = Écrire une adresse qui commence par https://, ou retirer « url: ».
deliberation-not-scdl-present = { $present } votants pour { $members } membres
    .why = Il ne peut pas voter plus de personnes que l’assemblée n’en compte.
    .do = Corriger « present: » ou « members: ».
deliberation-not-scdl-votes = { $sum } voix pour { $present } votants
    .why = Personne ne vote deux fois.
    .do = Corriger les voix (« for: », « against: », « abstention: ») ou « present: ».
deliberation-not-scdl-vote-missing = les voix données font { $sum }, pour { $present } votants
    .why = Des voix manquent : le lecteur croirait le vote plus large, ou plus serré, qu’il n’a été.
    .do = Ajouter { $missing } (0 s’il n’y en a pas), ou corriger « present: ».

## Confiance

published-before-its-sources = ce document est du { $own }, et « { $title } », dont il part, du { $other }
    .why = Une réponse donnée avant la question n’en est pas une.
    .do = Corriger l’une des deux dates.
published-before-its-sources-public = ce document est public le { $own }, et « { $title } », dont il part, le { $other }
    .why = Les habitants liraient la réponse sans pouvoir lire ce à quoi elle répond.
    .do = Donner à la source une date « publish_at: » qui ne vient pas après celle-ci.
published-before-its-sources-source = la source
image-without-alt-sidecar = l’image « { $source } » n’a pas de texte, ni ici ni dans le fichier qui l’accompagne
    .why = Ceux qui ne la voient pas ne sauraient pas ce qu’elle montre.
    .do = Ajouter « alt: » au fichier qui l’accompagne, ou « decorative: true » si elle ne dit rien, ou un texte entre les crochets.
image-without-alt-beside = le fichier qui l’accompagne
decorative-with-words = l’image est dite décorative, et elle a un texte : « { $words } »
    .why = L’un des deux serait perdu : une image dit quelque chose, ou elle ne dit rien.
    .do = Retirer « decorative: true » ou « alt: ».
sidecar-without-file = rien ne s’appelle « { $path } » à côté de ce fichier
    .why = Ce qu’il dit d’un fichier n’irait à aucun fichier.
    .do = Lui donner le nom du fichier, suivi de « .yaml », ou le supprimer.
image-without-consent = des personnes se reconnaissent sur « { $path } », sans accord écrit
    .why = Chacun a droit à son image : sans accord, elle ne se publie pas.
    .do = Ajouter « consent: » avec « given_on: », la date de l’accord, ou choisir une autre image.
image-without-consent-ended = l’accord des personnes sur « { $path } » a pris fin le { $date }
    .why = Elles ont accepté d’être montrées jusqu’à ce jour.
    .do = Demander un nouvel accord et reporter « until: », ou retirer l’image.
accessibility-mention-differs = la mention « { $claimed } » n’est pas celle de ce site : « { $declared } »
    .why = { $audit ->
        [valid] L’audit enregistré donne un autre état.
        [expired] Le dernier audit enregistré n’est plus en cours de validité.
       *[none] Sans audit enregistré, c’est le seul état permis (décret 2019-768).
    }
    .do = Retirer la mention : les liens du menu et du pied de page vers la déclaration portent déjà la bonne. Ou enregistrer l’audit dans « audits/ ».
audit-expired = l’audit d’accessibilité du { $date } n’est plus en cours de validité depuis le { $until }
    .why = Le site se déclare donc « non conforme ».
    .do = Faire faire un nouvel audit et l’enregistrer dans « audits/ », à côté de celui-ci.
audit-incomplete =
    { $count ->
        [one] un critère n’a pas de résultat : { $criteria }
       *[other] { $count } critères n’ont pas de résultat : { $criteria }
    }
    .why = Le taux se calcule sur tous les critères qui s’appliquent.
    .do = Donner à chacun « C », « NC » ou « NA », comme dans la grille de l’auditeur.
audit-failure-unexplained = le critère { $criterion } n’est pas respecté, sans que l’on sache pourquoi ou sur quelles pages
    .why = La déclaration doit énumérer ce qui n’est pas accessible.
    .do = Écrire « {"{"}result: NC, pages: [accueil], note: "Ce qui ne va pas, en une phrase"{"}"} ».
audit-address = « { $value } » n’est pas une adresse
    .why = La déclaration en fait un lien.
    .do = Écrire « /contact/ » pour une page de ce site, ou une adresse entière qui commence par « https:// ».
accessibility-mention-missing = la page d’accueil ne dit pas si le site est accessible
    .why = La loi demande l’une de ces mentions : « Accessibilité : totalement conforme », « Accessibilité : partiellement conforme », « Accessibilité : non conforme ».
    .do = Mettre cette page dans « footer » de « site.toml » : le lien y porte la mention qui découle de l’audit enregistré.
accessibility-mention-missing-page = la page d’accueil ne dit pas si le site est accessible
    .why = La loi demande l’une de ces mentions : « Accessibilité : totalement conforme », « Accessibilité : partiellement conforme », « Accessibilité : non conforme ».
    .do = Faire une page « legal: accessibilite » et la mettre dans « footer » de « site.toml » : le lien y porte la mention qui découle de l’audit enregistré.

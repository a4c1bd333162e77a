# Les démarches, du contrat au bilan.
closes-before-opening = la participation se termine le { $closes }, avant de commencer le { $opens }
    .why = Personne ne pourrait y prendre part.
    .do = Corriger l’une des deux dates, « opens_on » ou « closes_on » (ou « until » d’une prolongation).
closes-before-opening-opens = la démarche ouvre ici
audience-without-measure = rien n’est prévu pour faire venir le public « { $audience } »
    .why = Un public que l’on nomme sans rien faire pour lui reste absent, et la page laisserait croire le contraire.
    .do = Ajouter « measures: » avec ce qui est fait : un horaire, un lieu, un interprète, un transport… ou retirer ce public.
phases-out-of-order = la phase « { $phase } » est datée du { $date }, avant la phase « { $before } » du { $since }
    .why = L’ordre des phases est ce que la charte promet : on n’examine pas un avis avant de l’avoir reçu.
    .do = Corriger l’une des deux dates.
phases-out-of-order-earlier = la date de ce qui devait venir avant
phases-out-of-order-response = la réponse est décidée le { $date }, avant que l’avis soit remis le { $since }
    .why = Une réponse décidée avant l’avis n’y répond pas.
    .do = Corriger « decided_on » de la réponse ou « delivered_on » de l’avis.
phases-out-of-order-skipped = « { $title } » paraît, alors que la phase « { $phase } » n’a laissé aucun document
    .why = La charte promet chaque phase ; le lecteur chercherait en vain celle qui manque.
    .do = Publier le document de cette phase (« kind: { $kind } », avec « process: »), ou écarter la règle en public avec « waivers: » et une raison.
phases-out-of-order-charter-phase = la phase que la charte promet
phases-out-of-order-process = la démarche
phases-out-of-order-planned = la phase « { $late } » est prévue avant « { $early } », qui vient d’abord dans la charte
    .why = L’ordre des phases est ce que la charte promet, et la page de la démarche les montre dans cet ordre.
    .do = Corriger les dates de « phases: », ou ranger les phases dans l’ordre de la charte.
phases-out-of-order-before = la phase « { $phase } »
phases-out-of-order-unknown = la charte n’a pas de phase « { $phase } » ; elle a { $known }
    .why = Les dates prévues n’apparaîtraient sur aucune page.
    .do = Écrire l’identifiant d’une phase de la charte.
phases-out-of-order-none = la charte n’a pas de phase « { $phase } » : elle n’en déclare aucune
    .why = Les dates prévues n’apparaîtraient sur aucune page.
    .do = Enlever « phases: », ou déclarer les phases dans la charte si elle en prévoit.
phases-out-of-order-suggestion = la charte n’a pas de phase « { $phase } » ; vouliez-vous dire « { $suggestion } » ?
    .why = Les dates prévues n’apparaîtraient sur aucune page.
    .do = Écrire l’identifiant d’une phase de la charte : { $known }.
phases-out-of-order-charter = la charte
opened-without-contract = « { $title } » est ouverte depuis le { $date }, sans contrat
    .why = Sans contrat, personne ne sait ce qui peut changer, ni quelle réponse est promise.
    .do = Publier le contrat de la démarche (« kind: contract », avec « process: » et « signed_on: »), ou écarter la règle en public avec « waivers: » et une raison.
opened-without-contract-owed = « { $title } » devait avoir un contrat avant de s’ouvrir, le { $date } ; il est dû depuis ce jour
    .why = Sans contrat, personne ne sait ce qui peut changer, ni quelle réponse est promise ; la page le dit au public.
    .do = Publier le contrat (« kind: contract », avec « process: » et « signed_on: »), repousser « opens_on », ou suspendre la démarche avec « exception: » et sa raison.
opened-without-contract-late = le contrat est signé le { $signed }, après l’ouverture du { $date }
    .why = Des personnes ont pris part sans savoir ce qui pouvait changer.
    .do = Corriger « opens_on » ou « signed_on » ; si le contrat est vraiment venu après, le dire en public avec « waivers: » et une raison.
opened-without-contract-signed = la signature du contrat
opened-without-contract-began = { $kind ->
        [strategy] la stratégie est déjà publiée
        [contribution] des contributions sont déjà reçues
        [synthesis] la synthèse est déjà publiée
        [opinion] l’avis est déjà remis
        [instruction] l’instruction a déjà commencé
        [response] la réponse est déjà donnée
        [event] une rencontre est déjà annoncée
        [report] le bilan est déjà publié
       *[other] la participation a déjà commencé
    }
deadline-beyond-charter = le contrat promet une réponse plus tard que la charte, qui dit « { $charter } »
    .why = Un contrat précise la promesse de la charte, il ne la reprend pas.
    .do = Raccourcir « within » au délai de la charte.
deadline-beyond-charter-day = le contrat promet une réponse pour le { $date } ; la charte la doit au plus tard le { $latest } (« { $charter } » après l’avis)
    .why = Un contrat précise la promesse de la charte, il ne la reprend pas.
    .do = Avancer « by » jusqu’à cette date.
deadline-beyond-charter-promise = la promesse de la charte
no-offline-channel = aucune façon de prendre part à « { $title } » ne se passe d’un ordinateur
    .why = Une personne sur six, en France, se sert mal d’internet ou pas du tout (Insee, 2023) : elle n’aurait pas voix au chapitre.
    .do = Ajouter à « channels: » une façon qui s’en passe : « meeting », « in-person », « phone », « post » ou « box ».
no-offline-channel-other = celle-ci demande aussi un ordinateur
no-offline-channel-phone = « { $label } » est un téléphone sans numéro
    .why = La page promet une façon de prendre part dont personne ne peut se servir.
    .do = Écrire le numéro : « phone: 03 20 00 00 00 », et les heures : « hours: ».
no-offline-channel-post = « { $label } » est un courrier sans adresse
    .why = La page et le formulaire à imprimer promettent une façon de prendre part dont personne ne peut se servir.
    .do = Écrire l’adresse postale : « address: ».
response-late = la réponse était promise pour le { $due } ; elle est attendue depuis le { $since } ({ $owner ->
        [none] personne n’est nommé pour répondre
       *[other] doit répondre : { $owner }
    })
    .why = Celles et ceux qui ont écrit « { $about } » attendent ; la page le dit au public, et le site paraît quand même.
    .do = Publier la réponse ; d’ici là, écrire « response_delay: » avec la raison du retard et la date prévue.
response-late-explained = la réponse était promise pour le { $due } ; elle est attendue depuis le { $since } ({ $owner ->
        [none] personne n’est nommé pour répondre
       *[other] doit répondre : { $owner }
    }). Raison donnée : { $reason } { $expected ->
        [none] Aucune date n’est prévue
       *[other] Réponse prévue le { $expected }
    }
    .why = Celles et ceux qui ont écrit « { $about } » attendent ; la page donne la raison au public, et le site paraît quand même.
    .do = Publier la réponse, ou tenir à jour « response_delay: ».
response-late-again = la réponse était promise pour le { $due }, puis pour le { $expected } ; elle est attendue depuis le { $since } ({ $owner ->
        [none] personne n’est nommé pour répondre
       *[other] doit répondre : { $owner }
    }). Raison donnée : { $reason }
    .why = Une seconde date passée sans un mot coûte plus que la première à celles et ceux qui ont écrit « { $about } ».
    .do = Publier la réponse, ou dire dans « response_delay: » ce qui a changé et la nouvelle date.
closed-without-report = le bilan de « { $about } » est dû depuis le { $since } ({ $owner ->
        [none] personne n’est nommé pour l’écrire
       *[other] doit l’écrire : { $owner }
    })
    .why = Sans bilan, personne ne sait qui est venu, qui a manqué et ce que l’on fera mieux.
    .do = Publier le bilan (« kind: report », avec « process: »).

# Les avis et leur instruction.
reason-hollow = « { $reason } » n’est pas une raison
    .why = Ce qui fut publié change ou s’en va, et personne ne saurait pourquoi.
    .do = Écrire en une phrase ce qui s’est passé, telle qu’elle se lira sur la page.
correction-misdated = cette correction est datée du { $date }, avant les mots qu’elle corrige ({ $words })
    .why = Le lecteur ne saurait pas quand ces mots ont changé.
    .do = Écrire le jour où la correction est publiée.
correction-misdated-ahead = cette correction est datée du { $date }, qui est à venir
    .why = Le lecteur ne saurait pas quand ces mots ont changé.
    .do = Écrire le jour où la correction est publiée.
evidence-leads-nowhere = « { $evidence } » ne mène nulle part : cette preuve ne prouve rien à personne
    .why = Le jalon « { $milestone } » serait montré comme atteint, et le lecteur ne pourrait rien vérifier.
    .do = Nommer un document du site (event/…), ou écrire une adresse entière (https://…), ou dire en mots ce qui le montre et où on le trouve.
evidence-leads-nowhere-marks = « { $evidence } » montre au lecteur les signes d’un lien
    .why = Un champ ne se lit pas comme un texte : la page imprimerait les crochets et les parenthèses.
    .do = Écrire l’adresse seule : { $address }.
evidence-leads-nowhere-self = cette preuve est la page qu’elle devrait prouver
    .why = Le jalon « { $milestone } » serait montré comme atteint, et le lecteur ne pourrait rien vérifier.
    .do = Nommer le document qui le montre : un compte rendu, une délibération, une page d’ailleurs.
record-unmarked = cette section a l’air d’une section « .{ $class } », et n’est pas marquée comme telle
    .why = Elle ne serait ni comptée, ni suivie, ni montrée : une recommandation disparaîtrait sans un mot.
    .do = Écrire « .{ $class } » entre les accolades du titre ; si ce n’en est pas une, lui donner une ancre en mots.
unknown-heading-class = « .{ $class } » n’est pas une sorte de section
    .why = Rien ne la reconnaît : la section ne serait ni comptée, ni suivie, ni montrée à sa place.
    .do = Écrire .recommendation, .answer ou .minutes, ou retirer « .{ $class } » des accolades.
unknown-heading-class-suggestion = « .{ $class } » n’est pas une sorte de section : peut-être « .{ $suggestion } » ?
    .why = Rien ne la reconnaît : la section ne serait ni comptée, ni suivie, ni montrée à sa place.
    .do = Écrire « .{ $suggestion } », ou retirer « .{ $class } » des accolades.
opinion-without-recommendation = cet avis n’a aucune recommandation
    .why = Personne n’aurait à y répondre : ce que des personnes ont demandé ne serait suivi nulle part.
    .do = Marquer chaque demande : « ## Des bancs à l’ombre { "{" } #R1 .recommendation { "}" } ». Si le texte ne demande rien, c’est une contribution.
response-to-other-process = cette réponse est à la démarche « { $own } », et répond à un avis de la démarche « { $other } »
    .why = L’avis de sa propre démarche resterait sans réponse, et l’autre démarche dirait ce que personne ne lui a répondu.
    .do = Corriger « opinion: » ou « process: » : les deux sont d’une même démarche.
response-to-other-process-opinion = l’avis auquel elle répond
record-out-of-place = une section « .{ $class } » ne se met que dans un document de nature { $kinds }
    .why = Ailleurs, elle ne serait ni comptée, ni suivie, ni montrée à sa place.
    .do = Déplacer la section, ou retirer « .{ $class } » de ses accolades.
recommendation-without-id = la recommandation « { $title } » n’a pas d’identifiant
    .why = Sans identifiant, aucune réponse ne peut la nommer, et elle serait oubliée en silence.
    .do = Écrire « #R1 » (son rang dans l’avis) entre les accolades de son titre.
bad-support = « { $value } » ne dit pas combien de personnes soutiennent cette recommandation
    .why = Le nombre de soutiens est imprimé à côté de la recommandation.
    .do = Écrire combien sont pour, sur combien : « support=32/40 ».
synthesis-without-method = cette synthèse ne dit pas comment elle a été faite
    .why = Qui a lu, qui a trié, qui a tranché : sans cela, les participants doivent croire sur parole.
    .do = Ajouter « method: » avec une phrase, ou « method: not-in-source » si la source ne le dit pas.
recommendation-ids-not-contiguous = « { $id } » suit « { $before } » ; on attendait « { $expected } »
    .why = Un numéro sauté fait croire qu’une recommandation a été retirée.
    .do = Écrire « #{ $expected } », ou remettre la recommandation qui manque.
recommendation-ids-not-contiguous-order = « { $id } » suit « { $before } » : tous les numéros sont là, dans un autre ordre que le texte
    .why = Qui cherche « { $expected } » ne la trouve pas à sa place, et croit qu’elle a été retirée.
    .do = Remettre les recommandations dans l’ordre de leurs numéros. Ne pas les renuméroter : la réponse et d’autres pages les citent.
recommendation-ids-not-contiguous-before = « { $id } », juste avant
translation-differs = à { $id }, cette traduction dit « { $key }={ $own } », et l’original « { $key }={ $original } »
    .why = Qui lit la traduction apprendrait une autre réponse.
    .do = Écrire « { $key }={ $original } », ou corriger l’original.
translation-differs-unsaid = à { $id }, cette traduction ne dit pas « { $key }={ $original } », que l’original dit
    .why = Qui lit la traduction en saurait moins.
    .do = Ajouter « { $key }={ $original } » au titre de la réponse.
translation-differs-more = à { $id }, cette traduction dit « { $key }={ $own } », que l’original ne dit pas
    .why = Qui lit la traduction apprendrait ce que personne n’a décidé.
    .do = Retirer « { $key }={ $own } », ou l’ajouter à l’original.
translation-differs-missing = { $ids } { $count ->
    [one] manque
   *[other] manquent
} dans cette traduction
    .why = Ce qui manque dans une langue est laissé de côté pour ceux qui la lisent.
    .do = { $count ->
        [one] Traduire cette partie, avec les attributs de son titre dans l’original.
       *[other] Traduire ces parties, avec les attributs de leurs titres dans l’original.
    }
translation-differs-added = l’original n’a pas de « { $id } »
    .why = Une traduction n’ajoute rien à ce que des habitants ont demandé ni à ce que la collectivité a répondu.
    .do = Corriger le numéro, ou retirer cette partie.
translation-differs-part = à { $id }, cette traduction n’a pas la partie « { $word } » ; l’original a la sienne, « { $original } »
    .why = Qui lit la traduction n’apprendrait pas tout ce qui a été répondu.
    .do = Ajouter sous le titre de la réponse un titre « { $word } » et le texte traduit, ou retirer la partie de l’original.
translation-differs-part-more = à { $id }, l’original n’a rien sous un titre tel que « { $word } »
    .why = Une traduction n’ajoute rien à ce que la collectivité a répondu.
    .do = Retirer cette partie, ou l’ajouter à l’original.
translation-differs-promises = à { $id }, cette traduction promet { $own ->
        [0] aucune suite
        [one] une suite
       *[other] { $own } suites
    }, et l’original { $original ->
        [0] aucune
        [one] une
       *[other] { $original }
    }
    .why = Ce qui est promis l’est dans toutes les langues.
    .do = Écrire dans les deux langues les mêmes suites, dans le même ordre : une par ligne, « - quoi — qui — date ».
translation-differs-due = à { $id }, la suite « { $what } » { $own ->
        [none] n’a pas de date dans cette traduction
       *[other] est promise ici pour { $own }
    }, et dans l’original { $original ->
        [none] elle n’en a pas
       *[other] pour { $original }
    }
    .why = Les dates viennent de l’original : une promesse n’a qu’une échéance.
    .do = Écrire à la fin de la ligne la date de l’original, ou corriger l’original.
translation-differs-owner = à { $id }, la suite « { $what } » { $own ->
        [none] ne dit pas qui s’en charge dans cette traduction
       *[other] revient ici à « { $own } »
    }, et dans l’original { $original ->
        [none] rien ne le dit
       *[other] à « { $original } »
    }
    .why = Qui lit la traduction ne saurait pas à qui demander des comptes.
    .do = Nommer le même service dans les deux langues, entre les deux tirets : « - quoi — qui — date ».
translation-differs-original = dans l’original
recommendation-untaken = aucune étape de l’instruction ne prend la recommandation { $id }, « { $title } »
    .why = Une recommandation que personne n’examine reçoit une réponse de hasard.
    .do = Ajouter « { $id } » à « recommendations: » d’une étape, avec le service qui s’en charge.
recommendation-untaken-here = la recommandation { $id }
unknown-recommendation = aucun avis de la démarche n’a de recommandation « { $id } » ; il y a { $known }
    .why = Le service annoncé examinerait une demande que personne n’a faite.
    .do = Écrire l’identifiant d’une recommandation de l’avis, tel qu’il est entre les accolades de son titre.
unknown-recommendation-suggestion = aucun avis de la démarche n’a de recommandation « { $id } » ; vouliez-vous dire « { $suggestion } » ?
    .why = Le service annoncé examinerait une demande que personne n’a faite.
    .do = Écrire l’identifiant d’une recommandation de l’avis : { $known }.
unknown-recommendation-opinion = l’avis ; une étape peut en prendre { $known }
steps-out-of-order = l’étape du { $date } est écrite après celle du { $before }
    .why = La page montre les étapes dans l’ordre où elles sont écrites : le lecteur lirait une histoire à l’envers.
    .do = Ranger les étapes de la plus ancienne à la plus récente, ou corriger la date.
steps-out-of-order-before = l’étape d’avant
steps-out-of-order-opinion = l’étape est faite le { $date }, avant que l’avis soit remis le { $opinion }
    .why = On n’examine pas des recommandations que personne n’a encore remises.
    .do = Corriger « done_on », ou « delivered_on » de l’avis.
steps-out-of-order-delivered = l’avis est remis ce jour-là
steps-out-of-order-done = l’étape est faite le { $date }, avant une étape dont elle dépend, faite le { $before }
    .why = On ne relit pas des réponses avant que les services aient fini d’examiner.
    .do = Corriger « done_on », ou déplacer l’étape.
unknown-service = aucun service du site ne s’appelle « { $service } »
    .why = Le lecteur ne saurait pas à qui s’adresser.
    .do = Écrire le titre ou l’identifiant d’un service, ou lui faire une page (« kind: service »).
unknown-service-suggestion = aucun service du site ne s’appelle « { $service } » ; vouliez-vous dire « { $suggestion } » ?
    .why = Le lecteur ne saurait pas à qui s’adresser.
    .do = Écrire le titre ou l’identifiant d’un service, ou lui faire une page (« kind: service »).

# Les réponses.
recommendation-without-answer = la réponse laisse de côté la recommandation { $id }, « { $title } »
    .why = La charte promet une réponse à chaque recommandation ; celle-ci disparaîtrait sans un mot.
    .do = Ajouter à la réponse une section « ## … {"{"} .answer to={ $id } decision=… {"}"} » avec ses motifs ; la décision est { $decisions }.
recommendation-without-answer-here = la recommandation { $id } attend sa réponse
answer-to-nothing = l’avis n’a pas de recommandation « { $id } » ; il a { $known }
    .why = Cette réponse ne répond à rien, et une recommandation attend peut-être la sienne.
    .do = Écrire dans « to= » l’identifiant d’une recommandation de l’avis.
answer-to-nothing-suggestion = l’avis n’a pas de recommandation « { $id } » ; vouliez-vous dire « { $suggestion } » ?
    .why = Cette réponse ne répond à rien, et une recommandation attend peut-être la sienne.
    .do = Écrire dans « to= » l’identifiant d’une recommandation de l’avis : { $known }.
answer-to-nothing-unsaid = la réponse « { $title } » ne dit pas à quelle recommandation elle répond
    .why = Elle ne serait montrée en face d’aucune recommandation.
    .do = Écrire « to=R1 » entre les accolades du titre, avec l’identifiant de la recommandation.
answer-to-nothing-opinion = l’avis ; on y répond à { $known }
recommendation-answered-twice = la recommandation { $id } a déjà une réponse dans ce document
    .why = Deux réponses à une même demande se contredisent, et les comptes seraient faux.
    .do = Garder une seule réponse, ou corriger « to= ».
recommendation-answered-twice-at-once = { $id } est « { $decision } » ici et « { $before } » dans une autre réponse du même jour
    .why = Rien ne dit laquelle des deux compte : les pages et les comptes en choisiraient une au hasard.
    .do = Corriger une des deux décisions, ou la date « decided_on » de la réponse qui a suivi l’autre.
recommendation-answered-twice-first = la première réponse
decision-missing = la réponse « { $title } » ne dit pas ce qui est décidé
    .why = Le lecteur lirait des raisons sans savoir si c’est oui ou non.
    .do = Écrire « decision= » entre les accolades du titre, avec l’identifiant d’une des « decisions: » de la charte.
unknown-decision = la charte n’a pas de décision « { $decision } » ; elle a { $known }
    .why = Une décision que la charte ne connaît pas ne peut être ni expliquée ni comptée.
    .do = Écrire l’identifiant d’une décision de la charte.
unknown-decision-suggestion = la charte n’a pas de décision « { $decision } » ; vouliez-vous dire « { $suggestion } » ?
    .why = Une décision que la charte ne connaît pas ne peut être ni expliquée ni comptée.
    .do = Écrire l’identifiant d’une décision de la charte : { $known }.
unknown-decision-charter = la charte qui déclare les décisions
decision-without-ground = « { $title } » : la décision « { $decision } » ne dit pas de quel ordre est son motif
    .why = Un refus technique s’étudie, un refus politique se discute : le lecteur doit savoir lequel il lit.
    .do = Ajouter « ground= » entre les accolades du titre : { $grounds }.
unknown-ground = la décision « { $decision } » n’a pas de motif « { $ground } » ; elle a { $known }
    .why = Un motif que la charte ne connaît pas ne peut être ni expliqué ni compté.
    .do = Écrire l’un des motifs de la décision.
unknown-ground-suggestion = la décision « { $decision } » n’a pas de motif « { $ground } » ; vouliez-vous dire « { $suggestion } » ?
    .why = Un motif que la charte ne connaît pas ne peut être ni expliqué ni compté.
    .do = Écrire l’un des motifs de la décision : { $known }.
unknown-ground-none = la décision « { $decision } » ne prend pas de motif, et « { $ground } » en donne un
    .why = Le motif ne serait montré nulle part, ou la décision n’est pas celle que l’on croit.
    .do = Retirer « ground= », ou corriger « decision= ».
study-without-end = « { $title } » : la décision « { $decision } » ne dit pas quand l’étude se termine
    .why = Une étude sans fin est un refus qui ne se dit pas.
    .do = Ajouter « until= » entre les accolades du titre, avec une date : « until=2027-06-30 ».
study-overdue = l’étude promise en réponse à { $id }, « { $about } », devait finir le { $due } ; sa conclusion est attendue depuis le { $since } ({ $owner ->
        [none] personne n’est nommé pour la mener
       *[other] doit la mener : { $owner }
    })
    .why = Celles et ceux qui ont recommandé attendent un oui ou un non ; la page le dit au public, et le site paraît quand même.
    .do = Publier une nouvelle réponse à { $id }, qui décide, ou qui dit pourquoi il faut plus de temps.
step-overdue = l’étape « { $about } » de l’instruction était prévue pour le { $due }, et rien ne dit qu’elle est faite ({ $owner ->
        [none] service non précisé
       *[other] { $owner }
    })
    .why = Ceux qui ont recommandé suivent l’instruction étape par étape. Le temps qui passe n’arrête pas le site : la page le dit.
    .do = Ajouter « done_on: » avec le jour où elle a été faite, ou donner une nouvelle date et le dire en « changes: ».
milestone-overdue = l’étape « { $about } » de l’action était attendue pour le { $due }, et rien ne dit qu’elle est atteinte ({ $owner ->
        [none] service non précisé
       *[other] { $owner }
    })
    .why = Le tableau du plan la dit en retard : chacun peut le lire.
    .do = Ajouter « reached_on: » et sa preuve, ou donner une nouvelle date et le dire en « changes: » ou en « updates: ».
reasons-missing = « { $title } » ne dit pas pourquoi
    .why = Une décision sans motifs demande d’être crue sur parole, et la charte promet des raisons.
    .do = Ouvrir les raisons par le titre « { $write } », sous cette réponse.
reasons-missing-near = « { $title } » n’a pas de motifs ; le titre « { $heading } » en tient peut-être lieu
    .why = Parvis reconnaît les motifs au mot de la charte : sous un autre titre, ils ne seraient pas montrés comme tels.
    .do = Écrire « { $write } » à la place de ce titre.
reasons-missing-heading = écrire ici « { $write } »
reasons-missing-empty = « { $title } » : rien n’est écrit sous le titre des motifs
    .why = Une décision sans motifs demande d’être crue sur parole, et la charte promet des raisons.
    .do = Écrire les raisons sous « { $write } ».
reasons-missing-elsewhere = « { $title } » : les motifs ne sont qu’un lien ou une citation
    .why = Qui écoute la page, ou la lit sur papier, n’a que les mots qui s’y trouvent ; et ceux des habitants ne disent pas pourquoi la décision est prise.
    .do = Dire les raisons sous « { $write } », en quelques phrases ; le lien ou la citation peut suivre.
reasons-missing-undeclared = aucun mot n’ouvre les motifs en « { $lang } »
    .why = Parvis reconnaît les motifs et les suites à leurs titres : sans mots dans cette langue, il ne peut rien montrer.
    .do = Déclarer « words: » dans la charte de cette langue : {"{"}reasons: […], follow_up: […]{"}"}.
reasons-too-short = « { $title } » : les motifs tiennent en { $words ->
        [one] un mot
       *[other] { $words } mots
    }
    .why = Une raison se comprend et se discute ; un mot ne fait ni l’un ni l’autre.
    .do = Dire ce qui a été examiné et ce qui a pesé, en { $least } mots au moins.
reasons-copied = les mêmes motifs servent à { $count } réponses
    .why = Des motifs collés ne répondent à personne : chaque recommandation avait ses propres raisons.
    .do = Écrire, sous chaque réponse, ce qui vaut pour elle ; ou répondre ensemble aux recommandations, avec « to=R2,R3,R5 ».
reasons-copied-again = les mêmes ici
follow-up-missing = « { $title } » ne dit pas ce qui sera fait, par qui et quand
    .why = Un oui sans suite ne se vérifie pas, et s’oublie.
    .do = Ouvrir les suites par le titre « { $write } », puis une ligne par chose à faire : « - Quoi — service Qui — 2027-06-30 ».
follow-up-missing-near = « { $title } » n’a pas de suites ; le titre « { $heading } » en tient peut-être lieu
    .why = Parvis reconnaît les suites au mot de la charte : sous un autre titre, elles ne seraient ni montrées ni suivies.
    .do = Écrire « { $write } » à la place de ce titre, puis une ligne par chose à faire : « - Quoi — service Qui — 2027-06-30 ».
follow-up-missing-heading = écrire ici « { $write } »
follow-up-missing-items = « { $title } » : rien n’est promis sous « { $heading } »
    .why = Un oui sans suite ne se vérifie pas, et s’oublie.
    .do = Écrire une ligne par chose à faire : « - Quoi — service Qui — 2027-06-30 ».
follow-up-missing-what = la suite « { $text } » ne dit pas ce qui sera fait
    .why = Une ligne qui nomme un service et une date ne promet encore rien.
    .do = Écrire quoi, puis qui et quand, séparés par des tirets longs : « - Quoi — service Qui — 2027-06-30 ».
follow-up-missing-owner = la suite « { $what } » ne dit pas qui la fera
    .why = Ce dont personne n’est chargé ne se fait pas, et le lecteur ne sait pas à qui demander.
    .do = Écrire qui, entre deux tirets longs : « - Quoi — service Qui — 2027-06-30 ».
follow-up-missing-date = la suite « { $what } » ne dit pas quand
    .why = Une promesse sans date n’est jamais en retard.
    .do = Écrire la date après un tiret long, en dernier : « - Quoi — service Qui — 2027-06-30 ».
follow-up-missing-both = la suite « { $what } » ne dit ni qui, ni quand
    .why = Ce dont personne n’est chargé ne se fait pas, et une promesse sans date n’est jamais en retard.
    .do = Écrire qui et quand, séparés par des tirets longs : « - Quoi — service Qui — 2027-06-30 ».
follow-up-before-decision = la suite « { $what } » était attendue pour le { $due }, avant la décision du { $date }
    .why = Une promesse en retard dès le premier jour est le plus souvent une année restée d’une autre réponse : personne ne peut la tenir.
    .do = Écrire la date à laquelle ce sera fait, ou dire dans les motifs ce qui est déjà fait.
follow-up-before-decision-here = le jour de la décision
answer-harder-than-recommendation = les motifs de « { $title } » se lisent bien moins facilement que la recommandation { $id } (lisibilité { $answer } contre { $recommendation }, sur 100)
    .why = Qui a écrit une demande simple doit pouvoir comprendre pourquoi on lui répond oui ou non.
    .do = Couper les longues phrases, remplacer les mots de métier, et faire relire par une personne qui a écrit l’avis.
answer-harder-than-recommendation-asked = la recommandation, lisibilité { $recommendation }
counts-differ = « { $words } » : le texte dit { $written }, le site compte { $counted }
    .why = La page imprime ses propres comptes : le lecteur verrait les deux se contredire.
    .do = Écrire le nombre juste, ou le retirer : les comptes s’affichent d’eux-mêmes.
counts-differ-received = la synthèse dit { $written } contributions, leurs documents en font { $counted }
    .why = Si le total ne tombe pas juste, le lecteur se demande ce que l’on a écarté.
    .do = Corriger « received: », ou nommer dans « contributions: » celles qui manquent.
counts-differ-part = { $count } ici

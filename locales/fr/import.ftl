# Ce que « parvis import » constate et dit.

## Les fichiers

import-file = ce fichier n’est pas un export que Parvis sait lire
    .why = Ce qu’il contient ne serait dans aucun document.
    .do = Donner les fichiers CSV des données ouvertes de Decidim : participatory_processes, proposals, meetings, results.
import-file-zip = ceci est une archive ZIP, pas un fichier CSV
    .why = Parvis lit les fichiers CSV que l’archive contient, pas l’archive.
    .do = Décompresser l’archive, puis donner le dossier obtenu : parvis import decidim DOSSIER.
import-file-sheet = ceci est un classeur de tableur, pas un fichier CSV
    .why = Un tableur change les dates et les nombres en les enregistrant : l’original est plus sûr.
    .do = Donner le fichier CSV tel que Decidim l’a exporté, ou enregistrer la feuille en CSV, encodage UTF-8.
import-file-utf-16 = ce fichier est en UTF-16, pas en UTF-8
    .why = Lus autrement, les accents deviennent des signes sans suite.
    .do = Donner le fichier tel que Decidim l’a exporté, ou l’enregistrer de nouveau en CSV, encodage UTF-8.
import-file-large = ce fichier dépasse 256 Mo
    .why = Aucun export connu n’est si grand : c’est sans doute un autre fichier.
    .do = Vérifier le fichier ; s’il est le bon, le couper en plusieurs en répétant la première ligne.
import-file-other = ce fichier n’est pas un CSV : il n’est pas lu
    .why = Seuls les fichiers CSV des données ouvertes portent les textes à reprendre.
    .do = Rien, si c’est le mode d’emploi de l’archive ; sinon, donner les fichiers CSV.
import-file-columns = ce fichier n’a pas de colonne « id » : ce n’est pas un export de Decidim
    .why = Sans numéro, une ligne ne serait pas reconnue à l’import suivant.
    .do = Vérifier la première ligne : elle doit porter les noms des colonnes, tels que Decidim les exporte.
import-file-entity = ce fichier n’est ni de démarches, ni de propositions, ni de rencontres, ni de résultats : { $count ->
        [one] sa ligne n’est pas reprise
       *[other] ses { $count } lignes ne sont pas reprises
    }
    .why = Les commentaires, les assemblées, les projets de budget n’ont pas encore leur place dans un import.
    .do = Rien, si c’est voulu ; sinon, recopier à la main ce qui doit être publié.
import-file-document = { $path } dépasserait 2 Mo : il n’est pas écrit
    .why = Une telle page ne s’ouvrirait pas sur un vieux téléphone. Ses lignes sont lues, et ne sont dans aucun document.
    .do = Raccourcir les textes dans Decidim, ou répartir les propositions en plusieurs composants.
import-file-process = la démarche « { $process } » n’est ni dans l’export ni dans le site
    .why = Les documents repris s’y réfèrent : sans elle, ils ne se publieront pas.
    .do = Importer aussi le fichier participatory_processes, ou écrire { $path }.

## Les lignes

import-row = cette ligne n’est pas reprise
    .why = Ce qu’elle dit n’est dans aucun document.
    .do = Corriger la ligne dans Decidim ou dans le fichier, puis importer de nouveau.
import-row-fields = cette ligne a { $found ->
        [one] un champ
       *[other] { $found } champs
    } au lieu de { $expected } : elle n’est pas reprise
    .why = On ne sait plus quel texte va dans quelle colonne : le publier attribuerait des mots à tort. Une liste de soutiens ou un retour à la ligne sans guillemets en sont la cause la plus fréquente.
    .do = Mettre entre guillemets droits le champ qui contient le séparateur ou un retour à la ligne, puis importer de nouveau.
import-row-quote = un guillemet mal placé rend cette ligne illisible : { $lines ->
        [one] elle n’est pas reprise
       *[other] elle et les suivantes, { $lines } en tout, ne sont pas reprises
    }
    .why = Un guillemet qui ne se ferme pas avale les lignes d’après. La lecture reprend à la première ligne sûre.
    .do = Doubler les guillemets à l’intérieur d’un champ, fermer celui qui l’entoure, puis importer de nouveau.
import-row-bytes = cette ligne contient des octets qui ne sont pas de l’UTF-8 : elle n’est pas reprise
    .why = Les accents seraient perdus dans les mots des citoyens.
    .do = Donner le fichier tel que Decidim l’a exporté, ou l’enregistrer de nouveau en CSV, encodage UTF-8.
import-row-id = cette ligne n’a pas de numéro dans la colonne « id » : elle n’est pas reprise
    .why = Sans numéro, elle ne serait pas reconnue à l’import suivant.
    .do = Vérifier que la ligne est entière : c’est souvent la suite d’un texte dont les guillemets manquent.
import-row-twice = le numéro { $id } est déjà celui d’une autre ligne : celle-ci n’est pas reprise
    .why = Deux textes auraient la même place.
    .do = Ne donner qu’un export de chaque sorte, le plus récent.
import-date = la date « { $written } » de la colonne « { $column } », à la ligne { $id }, ne se lit pas : le brouillon n’en a pas
    .why = Un jour que la plateforme donne manquerait dans le brouillon sans que personne ne le sache.
    .do = Écrire la date dans le brouillon, ou la corriger dans le fichier sous la forme 2026-12-03 18:30 et importer de nouveau.
import-row-space = la ligne { $id } ne dit pas de quelle démarche elle relève : elle n’est pas reprise
    .why = Un document sans démarche ne serait trouvé par personne.
    .do = Vérifier les colonnes « participatory_space/url » et « url » ; elles contiennent d’ordinaire /processes/NOM.
import-row-title = la ligne { $id } n’a pas de titre : elle n’est pas reprise
    .why = Une page sans titre ne dit rien à qui l’écoute.
    .do = Donner un titre dans Decidim, puis importer de nouveau.
import-row-withdrawn = la proposition { $id } a été retirée : elle n’est pas reprise
    .why = Qui a retiré sa proposition ne veut plus qu’elle soit publiée.
    .do = Rien ; pour la reprendre tout de même, écrire withdrawn = "no-answer" sous [import.decidim.states] dans site.toml.
import-row-private-space = la démarche { $id } est un espace privé : elle n’est pas reprise
    .why = La plateforme ne la montre qu’à ses membres.
    .do = Rien, si c’est voulu ; sinon, la rendre publique dans Decidim, puis importer de nouveau.
import-row-private = la rencontre { $id } est privée ou n’est pas publiée : elle n’est pas reprise
    .why = La plateforme ne la montre pas à tout le monde.
    .do = Rien, si c’est voulu ; sinon, la rendre publique dans Decidim, puis importer de nouveau.

## Les états

import-state = aucun réglage ne dit ce que veut dire l’état « { $state } » ({ $count ->
        [one] une proposition
       *[other] { $count } propositions
    }) : la réponse est écrite sans décision
    .why = Une décision devinée engagerait la collectivité sur ce qu’elle n’a pas dit.
    .do = Ajouter sous [import.decidim.states] dans site.toml : { $state } = "…", avec { $known }, « no-answer » ou « leave-out ».
import-state-charter = la charte n’a pas de décision « { $decision } », que l’état « { $state } » désigne ({ $count ->
        [one] une proposition
       *[other] { $count } propositions
    })
    .why = Une réponse ne peut prendre que les décisions que la charte déclare.
    .do = Ajouter sous [import.decidim.states] dans site.toml : { $state } = "…", avec { $known }.
import-state-result = aucun réglage ne dit ce que veut dire l’état « { $state } » ({ $count ->
        [one] un résultat
       *[other] { $count } résultats
    }) : l’action est écrite sans état
    .why = L’avancement ne le dit pas : un résultat abandonné peut être à 100 %.
    .do = Ajouter sous [import.decidim.statuses] dans site.toml : "{ $state }" = "…", avec { $known }.
import-state-progress = l’avancement « { $written } » du résultat { $id } n’est pas un nombre de 0 à 100 : il n’est pas repris
    .why = Un avancement qui n’a pas de sens ferait croire à un travail fini, ou à peine commencé.
    .do = Corriger l’avancement dans Decidim, puis importer de nouveau ; ou écrire « status » dans le brouillon.
import-state-meeting = la rencontre { $id } est d’un type inconnu, « { $written } » : le brouillon ne dit pas comment elle se tient
    .why = Qui veut venir doit savoir s’il faut se déplacer ou se connecter.
    .do = Écrire « mode » dans le brouillon : in-person, online ou hybrid.
import-state-none = { $count ->
        [one] une réponse n’a pas d’état publié : elle est écrite
       *[other] { $count } réponses n’ont pas d’état publié : elles sont écrites
    } sans décision
    .why = Un texte de réponse sans décision ne dit pas aux auteurs si leur proposition est retenue.
    .do = Publier l’état dans Decidim, puis importer de nouveau ; ou écrire decision=… dans le titre de la réponse.

## Les langues

import-language = { $count ->
        [one] un texte n’existe pas
       *[other] { $count } textes n’existent pas
    } en « { $expected } » : l’original, en « { $lang } », est repris tel quel
    .why = Une traduction automatique n’est pas ce que les gens ont écrit ; une voix lira ce texte avec l’accent d’une autre langue.
    .do = Traduire le texte, ou le ranger dans un fichier de sa langue, tel que avis.{ $lang }.md.
import-language-machine = { $count ->
        [one] un texte n’a que des mots de machine
       *[other] { $count } textes n’ont que des mots de machine
    } : la traduction automatique en « { $lang } » est reprise, et personne ne l’a écrite
    .why = Le document les donnerait pour les mots de ses auteurs.
    .do = Mettre à leur place ce que les gens ont écrit, ou retirer le texte avant de publier.

## Les retouches

import-hand-edit = la partie « { $part } » a été retouchée ici et changée dans Decidim : la vôtre reste. La vôtre : « { $yours } ». Celle de Decidim : « { $theirs } »
    .why = Un import n’efface jamais ce que quelqu’un a écrit à la main.
    .do = Comparer les deux textes, et garder celui qui convient. Cela n’est dit qu’une fois.
import-hand-edit-removed = la partie « { $part } » a été retirée de ce fichier et changée dans Decidim : elle n’est pas remise. Celle de Decidim : « { $theirs } »
    .why = Un import n’efface ni ne défait ce que quelqu’un a fait à la main.
    .do = La recopier si elle doit revenir. Cela n’est dit qu’une fois.
import-hand-edit-deleted = { $path } a été supprimé : il n’est pas refait
    .why = Un document que quelqu’un a supprimé ne revient pas de lui-même.
    .do = Rien ; pour le refaire, retirer son entrée de { $memory }, puis importer de nouveau.
import-hand-edit-in-the-way = ce fichier existe et ne vient pas d’un import : rien n’y est changé
    .why = Un import n’efface jamais ce que quelqu’un a écrit à la main. Ce que dit { $source } n’est donc pas repris.
    .do = Renommer ce fichier, puis importer de nouveau ; ou recopier à la main ce qui manque.
import-hand-edit-forgotten = { $memory } ne dit rien de ce document, qui vient pourtant d’un import : ce qui diffère de Decidim reste ({ $parts })
    .why = Sans ce fichier, un import ne sait pas ce que vous avez retouché : il n’écrase donc rien.
    .do = Comparer ces parties avec Decidim. C’est dit une seule fois : { $memory } est refait.
import-hand-edit-copy = deux documents disent venir de « { $origin } » : seul { $path } suit Decidim
    .why = Une proposition, une rencontre ne se lisent qu’à un endroit ; la copie vieillirait sans qu’on le voie.
    .do = Supprimer l’un des deux, ou retirer la ligne « origin » de celui qui n’a plus à suivre Decidim.
import-gone = ce document n’est plus dans l’export : il reste ici
    .why = Ce qui a été publié ne disparaît pas parce qu’une autre plateforme l’a retiré. Sa source était { $source }.
    .do = Le supprimer, ou le retirer avec un motif (withdrawal), s’il ne doit plus être lu.
import-gone-part = la partie « { $part } » n’est plus dans l’export : elle reste ici
    .why = Ce qui a été publié ne disparaît pas parce qu’une autre plateforme l’a retiré, ou parce que sa ligne n’a pas pu être lue.
    .do = La supprimer si elle ne doit plus être lue.

## Ce que Markdown ne sait pas dire

import-simplified = { $what ->
        [folded] des parties à déplier deviennent des titres suivis de leur texte
        [player] des vidéos, des sons ou des pages incorporées deviennent des liens
        [picture] des images deviennent des liens
        [nested-table] des tableaux posés dans un autre tableau se lisent à la suite
        [merged-cells] des cellules fusionnées sont répétées dans chaque case
       *[other] d’un formulaire, il ne reste que les mots
    } ({ $count ->
        [one] un texte
       *[other] { $count } textes
    })
    .why = Ce texte vient d’un autre site, avec une mise en page que tout le monde ne peut pas lire, ou que chaque lecteur irait chercher là-bas.
    .do = Relire le brouillon ; { $what ->
        [folded] choisir le bon niveau des titres.
        [player] dire dans le lien ce qu’on y trouve, et donner la transcription.
        [picture] copier l’image à côté du document, avec le texte qui la remplace.
        [nested-table] en faire une liste ou un seul tableau.
        [merged-cells] vérifier que chaque ligne du tableau se comprend seule.
       *[other] dire comment répondre aujourd’hui.
    }

## La charte

import-charter = aucune charte publiée n’est en vigueur : ce qui est repris n’en nomme aucune
    .why = Les décisions des réponses sont celles d’une charte, et un plan nomme la sienne. Sans elle, les décisions usuelles sont prises.
    .do = Publier la charte (retirer « draft: true »), ou écrire sous [import.decidim] dans site.toml : charter = "identifiant". Puis importer de nouveau.
import-charter-several = plusieurs chartes sont en vigueur ({ $known }) : ce qui est repris n’en nomme aucune
    .why = Les décisions des réponses sont celles d’une charte, et un plan nomme la sienne. Sans elle, les décisions usuelles sont prises.
    .do = Écrire sous [import.decidim] dans site.toml : charter = "{ $charter }" ; ou, dans la plus récente, supersedes: et l’identifiant de l’autre. Puis importer de nouveau.
import-charter-unknown = le site n’a pas de charte « { $charter } » : ce qui est repris n’en nomme aucune
    .why = Les décisions des réponses sont celles d’une charte, et un plan nomme la sienne.
    .do = Écrire sous [import.decidim] dans site.toml l’identifiant d’une charte du site ({ $known }), puis importer de nouveau.

## Ce que dit la commande

import-read = { $path } ({ $entity ->
        [participatory_processes] démarches
        [meetings] rencontres
        [proposals] propositions
       *[other] résultats
    }) : { $rows ->
        [one] { $rows } ligne lue
       *[other] { $rows } lignes lues
    }{ $counts ->
        [none] .
       *[other] { " : " }{ $counts }.
    }
import-count-made = { $count ->
        [one] { $count } créée
       *[other] { $count } créées
    }
import-count-updated = { $count ->
        [one] { $count } mise à jour
       *[other] { $count } mises à jour
    }
import-count-unchanged = { $count ->
        [one] { $count } inchangée
       *[other] { $count } inchangées
    }
import-count-kept = { $count ->
        [one] { $count } laissée telle que vous l’avez retouchée ou supprimée
       *[other] { $count } laissées telles que vous les avez retouchées ou supprimées
    }
import-count-left-out = { $count ->
        [one] { $count } laissée de côté (raison plus bas)
       *[other] { $count } laissées de côté (raisons plus bas)
    }
import-dropped = Colonnes écartées, { $why } : { $columns }.
import-dropped-author = parce qu’elles disent qui a écrit
import-dropped-supporters = parce qu’elles disent qui soutient (les nombres sont gardés)
import-dropped-contact = parce qu’elles disent comment joindre une personne
import-unused = Colonnes sans place dans un document, non reprises : { $columns }.
import-made = Créé : { $path }
import-updated = Mis à jour : { $path }
import-would-make = Serait créé : { $path }
import-would-update = Serait mis à jour : { $path }
import-more = … et { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }.
import-left = { $count ->
        [one] { $count } document reste tel quel.
       *[other] { $count } documents restent tels quels.
    }
import-kept = { $count ->
        [one] { $count } document reste tel que vous l’avez retouché.
       *[other] { $count } documents restent tels que vous les avez retouchés.
    }
import-unchanged = Rien à écrire.
import-dry-run = Rien n’a été écrit : c’est un essai.
import-next = À faire : relire les brouillons, compléter ce qui vaut « not-in-source », puis « parvis check --drafts ».
import-nothing = il n’y a aucun fichier à lire
    .help = Donner les fichiers CSV des données ouvertes de Decidim, ou leur dossier.
import-memory = { $path } ne peut pas être lu
    .help = Reprendre la dernière version enregistrée de ce fichier. Sans lui, un import ne sait pas ce qui a été retouché à la main.

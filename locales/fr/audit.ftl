# Ce que l’auditeur trouve dans une page. Chaque message dit ce qui est ; `.why` pourquoi cela compte ; `.do` que faire.
# Dans l’ordre de la table des règles : un bloc par fichier de règles.

# Le document : titre, langue, rafraîchissement, zoom.
page-title-missing = cette page n’a pas de titre
    .why = Le titre est la première chose que l’on entend d’une page, et ce qui la nomme dans les onglets, l’historique et les résultats de recherche.
    .do = Écrire dans l’en-tête de la page un élément « title » qui la nomme et nomme le site.
page-title-repeated = { $count ->
        [one] une autre page a le même titre : « { $title } »
       *[other] { $count } autres pages ont le même titre : « { $title } »
    }
    .why = Dans les onglets, l’historique et les résultats de recherche, personne ne peut distinguer ces pages.
    .do = Commencer chaque titre par ce que sa page a de propre.
page-title-repeated-other = le même titre

# Les fichiers eux-mêmes.
page-unreadable = cette page n’a pas pu être lue : { $reason }
    .why = Ce que l’on ne peut pas lire n’est pas examiné : personne ne sait si cette page est accessible.
    .do = Donner le droit de lire le fichier, ou réparer le lien qui y mène.
page-not-utf-8 = cette page est écrite en { $encoding }, non en UTF-8
    .why = La norme HTML demande UTF-8 ; un serveur qui l’annonce montrerait des lettres fausses, que les lecteurs d’écran épellent.
    .do = Enregistrer la page en UTF-8 et déclarer « meta charset=utf-8 ».
page-not-utf-8-undeclared = cette page n’est pas en UTF-8 et ne dit pas son encodage ; elle a été lue en { $encoding }
    .why = Chaque navigateur devine à sa façon : les lettres accentuées peuvent être fausses, à l’œil comme à l’oreille.
    .do = Enregistrer la page en UTF-8 et déclarer « meta charset=utf-8 ».
page-not-utf-8-broken = cette page se dit en { $encoding } et contient des octets qui n’en sont pas
    .why = À leur place, on voit un losange et un point d’interrogation, et l’on entend une lettre de moins.
    .do = Enregistrer la page en UTF-8.

# ARIA : rôles, états et propriétés.
aria-role-unknown = aucun rôle ne s’appelle « { $role } »
    .why = Un rôle inconnu, mal écrit ou abstrait est ignoré par les navigateurs : l’élément garde le sens qu’il avait, souvent aucun.
    .do = Écrire un rôle de WAI-ARIA 1.2, ou mieux, l’élément HTML qui a ce sens sans attribut.
aria-attribute-unknown = aucun attribut ARIA ne s’appelle « { $attribute } »
    .why = Un attribut inconnu est ignoré : le nom ou l’état qu’il devait donner manque.
    .do = Corriger le nom de l’attribut : « aria-labelledby » et non « aria-labelled », par exemple.
aria-value-invalid = « { $value } » n’est pas une valeur de « { $attribute } »
    .why = Une valeur inconnue est ignorée ou remplacée par une autre : l’état annoncé n’est pas celui que l’on voit.
    .do = Écrire une valeur que WAI-ARIA 1.2 prévoit, ou retirer l’attribut.
aria-attribute-not-permitted = « { $attribute } » ne veut rien dire sur le rôle « { $role } » de cet élément « { $element } »
    .why = Un état qui ne va pas avec le rôle est ignoré, ou annoncé de travers : un lien « coché », un titre « enfoncé ».
    .do = Donner à l’élément le rôle que son comportement a, ou retirer l’attribut.
aria-attribute-not-permitted-element = « { $attribute } » ne veut rien dire sur un élément « { $element } »
    .why = Un état qui ne va pas avec le rôle est ignoré, ou annoncé de travers : un lien « coché », un titre « enfoncé ».
    .do = Donner à l’élément le rôle que son comportement a, ou retirer l’attribut.
aria-attribute-prohibited = « { $attribute } » est interdit sur cet élément « { $element } », dont le rôle est « { $role } »
    .why = Un simple conteneur, un paragraphe ou un mot en gras n’ont pas de nom : certains lecteurs d’écran le taisent, d’autres le disent à la place du texte.
    .do = Écrire ces mots dans le texte, visibles ou non, ou donner à l’élément un rôle qui a un nom, comme « group ».
aria-required-attribute-missing = le rôle « { $role } » a besoin de « { $attribute } »
    .why = Une case dit si elle est cochée, un titre dit son niveau : sans cela, le rôle promet ce qu’il ne dit pas.
    .do = Ajouter l’attribut, ou prendre l’élément HTML qui a cet état de lui-même : « input type=checkbox », « h2 ».
aria-role-outside = le rôle « { $role } » n’est pas dans l’un de ceux-ci : { $context }
    .why = Un élément de liste hors d’une liste, une cellule hors d’une rangée : le nombre d’éléments et la place de chacun ne sont pas annoncés.
    .do = Donner à l’élément qui entoure le rôle attendu, sans rien entre les deux qui ait un rôle, ou prendre les éléments HTML : « ul » et « li », « table » et « tr ».
aria-contents-not-allowed = le rôle « { $role } » ne contient pas seulement ce qu’il peut contenir : { $allowed }
    .why = Ce qui n’est pas un élément de l’ensemble n’est pas compté, ou n’est pas lu du tout.
    .do = Donner à chaque enfant le rôle attendu, ou le sortir de l’ensemble.
aria-contents-not-allowed-stray = ceci n’en fait pas partie
focus-in-hidden = la touche Tab mène à cet élément « { $element } », qui est caché par « aria-hidden »
    .why = Le focus arrive sur un élément dont rien n’est dit : ni nom, ni rôle.
    .do = Retirer « aria-hidden », ou retirer aussi l’élément de l’ordre du clavier avec « tabindex="-1" », « hidden » ou « inert ».
focus-in-presentational = la touche Tab mène à cet élément « { $element } », dans un rôle « { $role } » dont l’intérieur n’est que du texte
    .why = Pour les technologies d’assistance, un bouton ou une image ne contient que du texte : ce qui est dedans n’a ni nom ni rôle.
    .do = Mettre le lien ou le bouton à côté, et non dedans.
decoration-exposed = cet élément « { $element } » est dit décoratif, mais il est annoncé
    .why = Un attribut ARIA ou le focus l’emportent sur « alt="" » et sur « role="none" » : l’élément est lu comme si rien n’était dit.
    .do = Choisir : retirer le nom et le focus de ce qui est décoratif, ou retirer ce qui le dit décoratif.

# Les noms : ce qui se voit, s’utilise ou s’ouvre s’entend aussi.
button-without-name = ce bouton n’a pas de nom
    .why = Un bouton s’annonce par son nom. Sans nom, on entend « bouton », et rien de ce qu’il fait.
    .do = Écrire dans le bouton ce qu’il fait. S’il ne montre qu’une image, lui donner ce texte par « alt » ou « aria-label ».
image-button-without-name = ce bouton est une image sans texte
    .why = Le mot que le navigateur donne de lui-même, « Envoyer », ne dit pas ce que fait l’image.
    .do = Donner au bouton un attribut « alt » qui dit ce qu’il fait.
field-without-name = ce champ n’a pas d’étiquette
    .why = Sans étiquette reliée au champ, on entend « zone de texte », et l’on ne sait pas quoi écrire.
    .do = Relier un élément « label » au champ par « for » et « id », ou placer le champ dans le « label ».
frame-without-name = ce cadre n’a pas de titre
    .why = Le titre d’un cadre dit s’il vaut la peine d’y entrer. Sans lui, on entend l’adresse de ce qu’il montre.
    .do = Donner au cadre un attribut « title » qui dit ce qu’il contient.
image-without-text = l’image « { $file } » n’a pas de texte qui la remplace
    .why = Sans texte, on entend le nom du fichier ou « image », et l’information est perdue.
    .do = Écrire dans « alt » ce que l’image apprend. Si elle n’apprend rien, écrire un « alt » vide.
image-without-text-drawn = cet élément dit être une image et n’a pas de texte qui la remplace
    .why = Sans texte, on entend le nom du fichier ou « image », et l’information est perdue.
    .do = Écrire dans « alt » ce que l’image apprend. Si elle n’apprend rien, écrire un « alt » vide.
link-without-name = ce lien vers « { $address } » n’a pas de nom
    .why = Un lien sans nom se lit par son adresse, lettre après lettre, et disparaît de la liste des liens.
    .do = Écrire dans le lien où il mène. S’il ne montre qu’une image, l’écrire dans son « alt ».
menu-item-without-name = cette entrée de menu n’a pas de nom
    .why = Une entrée de menu s’annonce par son nom : sans lui, on ne sait pas ce qu’elle fait.
    .do = Écrire dans l’entrée ce qu’elle fait.
object-without-name = ce média embarqué n’a pas de nom
    .why = Ce qui est embarqué par « object » ne dit rien de lui-même à qui ne le voit pas.
    .do = Lui donner un « aria-label », ou préférer les éléments « img », « audio » et « video ».
drawing-without-name = ce dessin SVG n’a pas de nom
    .why = Un dessin qui porte un rôle d’image est annoncé : sans nom, on entend « image » et rien d’autre.
    .do = Commencer le dessin par un élément « title », ou lui donner un « aria-label ». S’il n’apprend rien, le cacher par « aria-hidden ».
summary-without-name = ce qui déplie cette partie n’a pas de nom
    .why = Le résumé est le bouton qui déplie : sans nom, personne ne sait ce qui est caché.
    .do = Écrire dans « summary » ce que contient la partie.
heading-without-name = ce titre de section est vide
    .why = Les titres sont le plan de la page. Un titre vide est une marche qui manque : on s’y arrête, et il n’y a rien.
    .do = Écrire le titre, ou retirer l’élément.
label-not-in-name = on voit « { $shown } », mais l’élément s’appelle « { $name } »
    .why = Qui commande à la voix dit ce qu’il voit. Si le nom est un autre mot, rien ne se passe.
    .do = Commencer le nom par les mots visibles, ou retirer « aria-label » : le texte suffit.
autocomplete-invalid = « { $value } » n’est pas une valeur d’« autocomplete »
    .why = Le navigateur remplit les champs à la place des gens, si le champ dit ce qu’il attend dans les mots de la norme HTML.
    .do = Écrire un mot de la norme : « name », « email », « tel », « street-address », « postal-code »… ou retirer l’attribut.
frame-out-of-reach = le clavier n’atteint pas ce que contient ce cadre
    .why = Un « tabindex » négatif sur un cadre retire du clavier tout ce qu’il contient.
    .do = Retirer l’attribut « tabindex » du cadre.

# Le document : langue, temps, taille, tableaux, chemins.
page-language-missing = cette page ne dit pas sa langue
    .why = La synthèse vocale choisit sa voix par la langue. Sans elle, un texte français peut être lu avec une voix anglaise, incompréhensible.
    .do = Écrire la langue sur l’élément « html » : lang="fr".
page-language-invalid = « { $language } » n’est pas une langue connue
    .why = Une langue inconnue vaut une langue absente : la voix est choisie au hasard.
    .do = Écrire le code de la langue : « fr », « nl », « en », « ar »…
languages-contradict = « lang » dit « { $language } », « xml:lang » dit « { $other } »
    .why = Selon l’outil, l’une ou l’autre décide de la voix : l’une des deux est fausse.
    .do = Retirer « xml:lang », ou l’accorder à « lang ».
part-language-invalid = « { $language } » n’est pas une langue connue
    .why = La voix ne change pas, ou change au hasard, et le passage devient incompréhensible.
    .do = Écrire le code de la langue du passage : « nl », « en », « ar »…
page-language-differs = la page dit « { $language } », mais semble écrite en « { $spoken } »
    .why = Le texte est lu avec la voix de la langue annoncée : du français dit par une voix anglaise ne se comprend pas.
    .do = Accorder « lang » au texte de la page.
part-language-differs = le passage dit « { $language } », mais « { $text } » semble être en « { $spoken } »
    .why = La voix change pour une langue qui n’est pas celle du passage.
    .do = Accorder « lang » au passage, ou le retirer.
language-not-said = « { $text } » semble être en « { $spoken } », et la page le lit en « { $language } »
    .why = Lu avec la voix d’une autre langue, le passage ne se comprend pas.
    .do = Dire la langue du passage : lang="nl" sur l’élément, ou en Markdown les attributs de langue.
page-refreshes = cette page change d’elle-même après { $seconds } s
    .why = Le texte disparaît avant que l’on ait fini, et la lecture reprend au début.
    .do = Retirer le rafraîchissement. Pour une redirection, la faire par le serveur ou sans délai (0).
page-refreshes-late = cette page change d’elle-même après { $seconds } s
    .why = Même tard, un changement que personne n’a demandé fait perdre sa place à qui lit encore.
    .do = Retirer le rafraîchissement.
zoom-locked = « { $setting } » empêche d’agrandir la page
    .why = Sur un téléphone, on agrandit avec deux doigts. Ce réglage l’interdit.
    .do = Retirer « user-scalable » et « maximum-scale ».
headers-attribute-wrong = aucune cellule de ce tableau ne s’appelle « { $id } »
    .why = La cellule se lit sans son en-tête, ou avec celui d’un autre tableau.
    .do = Écrire dans « headers » les identifiants des en-têtes de ce tableau, ou retirer l’attribut : un « scope » suffit le plus souvent.
headers-attribute-wrong-itself = cette cellule se dit son propre en-tête
    .why = La cellule se lit sans son en-tête, ou avec celui d’un autre tableau.
    .do = Écrire dans « headers » les identifiants des en-têtes de ce tableau, ou retirer l’attribut : un « scope » suffit le plus souvent.
header-of-nothing = cet en-tête ne porte sur aucune cellule
    .why = Un en-tête sans cellule est souvent un titre mal placé, ou relié au mauvais sens : les cellules se lisent sans lui.
    .do = Corriger « scope » (« col » ou « row »), ou écrire une cellule simple.
bypass-missing = rien ne permet d’aller droit au contenu de la page
    .why = Sans titre, région ni lien d’évitement, il faut repasser le menu à chaque page, lien après lien.
    .do = Mettre le contenu dans un élément « main » avec un titre, et commencer la page par un lien vers lui.
bypass-without-heading = le contenu de la page n’a pas de titre
    .why = On cherche le début du contenu par les titres : ici, il n’y en a pas.
    .do = Commencer le contenu par un titre, un « h1 » le plus souvent.
bypass-without-landmark = le contenu de la page n’est dans aucune région
    .why = Les régions (« main », « nav »…) sont la carte de la page : on y saute d’un geste.
    .do = Mettre le contenu dans un élément « main ».
bypass-without-link = aucun lien ne mène droit au contenu
    .why = Au clavier, sans lecteur d’écran, seul un lien permet de passer le menu.
    .do = Commencer la page par un lien vers le contenu, visible quand il prend le focus.

# Ce que le style décide : contraste, focus, espacements, place.
text-contrast-low = le contraste de ce texte est de { $ratio }, au lieu de { $needed } : { $letters } sur { $behind }{ $medium ->
        [dark] {""}, en mode sombre
       *[other] {""}
    }
    .why = Qui voit mal, ou regarde son écran au soleil, ne lit pas des lettres qui se détachent trop peu de leur fond (RGAA 3.2, WCAG 1.4.3).
    .do = Foncer le texte ou éclaircir le fond, ou l’inverse en mode sombre.
text-contrast-unknown = le contraste de ce texte ne peut pas être calculé : ce qui est derrière n’est pas connu
    .why = Ce qui n’est pas calculé doit être regardé : une image claire par endroits suffit à rendre un texte illisible.
    .do = Mesurer à l’œil ou avec un outil, ou donner au texte un fond opaque.
text-contrast-unknown-sheet = les contrastes de cette page ne peuvent pas être calculés : une de ses feuilles de style n’a pas été lue
    .why = Ce qui n’est pas calculé doit être regardé : une image claire par endroits suffit à rendre un texte illisible.
    .do = Auditer la page avec ses feuilles de style à côté d’elle.
text-contrast-enhanced-low = le contraste de ce texte est de { $ratio }, au lieu de { $needed } au niveau AAA : { $letters } sur { $behind }
    .why = Au niveau AAA, un texte se lit aussi avec une vue très basse (WCAG 1.4.6).
    .do = Foncer le texte ou éclaircir le fond.
focus-not-visible = rien ne change à la vue quand cet élément a le focus
    .why = Qui se déplace au clavier ne sait plus où il est (RGAA 10.7, WCAG 2.4.7).
    .do = Laisser le contour du navigateur, ou donner un autre signe dans une règle « :focus-visible ».
focus-contrast-low = le contour du focus a un contraste de { $ratio }, au lieu de 3 : { $ring } sur { $behind }
    .why = Un contour que l’on ne voit pas ne montre pas où est le clavier (WCAG 1.4.11).
    .do = Choisir une couleur de contour qui se détache du fond.
scroll-area-unreachable = cette zone défile, et le clavier ne l’atteint pas
    .why = Sans souris, ce qui dépasse ne peut pas être lu (WCAG 2.1.1).
    .do = Ajouter « tabindex="0" », un rôle et un nom, ou ne pas limiter la hauteur.
text-cut-when-enlarged = ce texte est coupé quand la page est agrandie deux fois
    .why = Qui agrandit la page perd la fin du texte (RGAA 10.4, WCAG 1.4.4).
    .do = Donner une hauteur minimale au lieu d’une hauteur, ou ne pas cacher ce qui dépasse.
orientation-locked = cet élément est tourné d’un quart de tour dans une orientation et pas dans l’autre
    .why = Qui ne peut pas tourner son appareil ne peut pas lire la page (RGAA 13.9, WCAG 1.3.4).
    .do = Retirer la rotation de la règle « orientation ».
letter-spacing-fixed = l’espacement entre les lettres est trop petit, et le lecteur ne peut pas l’agrandir
    .why = Une valeur « !important » dans un attribut « style » l’emporte sur les réglages du lecteur (RGAA 10.12, WCAG 1.4.12).
    .do = Retirer « !important », ou donner au moins 0,12 fois la taille des lettres.
word-spacing-fixed = l’espacement entre les mots est trop petit, et le lecteur ne peut pas l’agrandir
    .why = Une valeur « !important » dans un attribut « style » l’emporte sur les réglages du lecteur (RGAA 10.12, WCAG 1.4.12).
    .do = Retirer « !important », ou donner au moins 0,16 fois la taille des lettres.
line-height-fixed = l’espacement entre les lignes est trop petit, et le lecteur ne peut pas l’agrandir
    .why = Une valeur « !important » dans un attribut « style » l’emporte sur les réglages du lecteur (RGAA 10.12, WCAG 1.4.12).
    .do = Retirer « !important », ou donner au moins 1,5 fois la taille des lettres.

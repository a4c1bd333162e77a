# Ce que l’auditeur trouve dans une page. Chaque message dit ce qui est ; `.why` pourquoi cela compte ; `.do` que faire.
# Dans l’ordre de la table des règles : un bloc par fichier de règles.

# Le document : titre, langue, rafraîchissement, zoom.
page-title-missing = cette page n’a pas de titre
    .why = Le titre est la première chose que l’on entend d’une page, et ce qui la nomme dans les onglets, l’historique et les résultats de recherche.
    .do = Écrire dans l’en-tête de la page un élément « title » qui la nomme et nomme le site.
page-title-vague = « { $title } » ne dit pas de quoi parle la page
    .why = Le titre est la première chose que l’on entend d’une page : une adresse, un nom de fichier ou « sans titre » ne la distingue d’aucune autre.
    .do = Écrire dans « title » le sujet de la page, puis le nom du site.
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
role-not-for-element = un élément « { $element } » ne peut pas avoir le rôle « { $role } »
    .why = HTML dit déjà ce qu’est cet élément et comment on s’en sert : avec un autre rôle, il s’annonce comme ce qu’il n’est pas, ou perd ce qu’il était.
    .do = Retirer « role », ou prendre l’élément qui a ce rôle de lui-même.
aria-attribute-unknown = aucun attribut ARIA ne s’appelle « { $attribute } »
    .why = Un attribut inconnu est ignoré : le nom ou l’état qu’il devait donner manque.
    .do = Corriger le nom de l’attribut : « aria-labelledby » et non « aria-labelled », par exemple.
aria-value-invalid = « { $value } » n’est pas une valeur de « { $attribute } »
    .why = Une valeur inconnue est ignorée ou remplacée par une autre : l’état annoncé n’est pas celui que l’on voit.
    .do = Écrire une valeur que WAI-ARIA 1.2 prévoit, ou retirer l’attribut.
aria-value-invalid-reference = « { $attribute } » renvoie à « { $value } », qui n’est pas dans la page
    .why = Le rôle de cet élément a besoin de ce à quoi il renvoie : sans cela, personne n’est mené à la liste qu’il ouvre, ni au texte qu’il fait défiler.
    .do = Écrire l’identifiant de cet élément, ou le lui donner.
aria-attribute-not-permitted = « { $attribute } » ne veut rien dire sur le rôle « { $role } » de cet élément « { $element } »
    .why = Un état qui ne va pas avec le rôle est ignoré, ou annoncé de travers : un lien « coché », un titre « enfoncé ».
    .do = Donner à l’élément le rôle que son comportement a, ou retirer l’attribut.
aria-attribute-not-permitted-element = « { $attribute } » ne veut rien dire sur un élément « { $element } »
    .why = Un état qui ne va pas avec le rôle est ignoré, ou annoncé de travers : un lien « coché », un titre « enfoncé ».
    .do = Donner à l’élément le rôle que son comportement a, ou retirer l’attribut.
aria-attribute-prohibited = « { $attribute } » est interdit sur cet élément « { $element } », dont le rôle est « { $role } »
    .why = Un simple conteneur, un paragraphe ou un mot en gras n’ont pas de nom : certains lecteurs d’écran le taisent, d’autres le disent à la place du texte.
    .do = Écrire ces mots dans le texte, visibles ou non, ou donner à l’élément un rôle qui a un nom, comme « group ».
state-contradicts-html = « { $state } » dit « { $value } », et « { $native } » dit autre chose
    .why = Des logiciels croient l’un, d’autres l’autre : la même case s’entend cochée ici, et non cochée là.
    .do = Retirer « { $state } » : HTML dit déjà cet état.
row-outside-treegrid = « { $attribute } » est posé sur une ligne d’un tableau qui n’est pas un « treegrid »
    .why = Les lignes n’ont de niveaux et de parties que dans une grille qui se déplie : ailleurs, des logiciels les annoncent, et d’autres s’y perdent.
    .do = Donner au tableau le rôle « treegrid » et ses touches, ou retirer l’attribut ; ce qui déplie une ligne est un bouton dans celle-ci.
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
page-hidden = « aria-hidden » cache toute la page à qui l’écoute
    .why = Pour un lecteur d’écran qui y croit, la page est vide.
    .do = Retirer « aria-hidden » de l’élément « { $element } », et ne cacher que ce qui doit l’être.
focus-in-hidden = la touche Tab mène à cet élément « { $element } », qui est caché par « aria-hidden »
    .why = Le focus arrive sur un élément dont rien n’est dit : ni nom, ni rôle.
    .do = Retirer « aria-hidden », ou retirer aussi l’élément de l’ordre du clavier avec « tabindex="-1" », « hidden » ou « inert ».
focus-in-presentational = la touche Tab mène à cet élément « { $element } », dans un rôle « { $role } » dont l’intérieur n’est que du texte
    .why = Pour les technologies d’assistance, un bouton ou une image ne contient que du texte : ce qui est dedans n’a ni nom ni rôle.
    .do = Mettre le lien ou le bouton à côté, et non dedans.
decoration-exposed = cet élément « { $element } » est dit décoratif, mais il est annoncé
    .why = Un attribut ARIA ou le focus l’emportent sur « alt="" » et sur « role="none" » : l’élément est lu comme si rien n’était dit.
    .do = Choisir : retirer le nom et le focus de ce qui est décoratif, ou retirer ce qui le dit décoratif.
decoration-with-text = cette image est dite décorative, et « { $attribute } » dit « { $text } »
    .why = Les uns entendent ou voient ce texte, les autres non : une image informe ou décore, pour tout le monde (RGAA 1.2).
    .do = Si l’image décore, retirer le texte. Si elle informe, l’écrire dans « alt », et retirer ce qui la dit décorative.

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
widget-without-name = cet élément de rôle « { $role } » n’a pas de nom
    .why = Ce qui s’ouvre, se compte ou se choisit s’annonce par son nom : sans lui, on entend « dialogue » ou « 40 % », et rien d’autre.
    .do = Nommer l’élément par « aria-labelledby », qui désigne son titre, ou par « aria-label ».
object-without-name = ce média embarqué n’a pas de nom
    .why = Ce qui est embarqué ne dit rien de lui-même à qui ne le voit pas.
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
    .do = Dire la langue du passage : en Markdown [le passage]{ "{" }lang=nl{ "}" }, en HTML lang="nl" sur l’élément (« nl » pour le néerlandais, « en » pour l’anglais, « ar » pour l’arabe).
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
text-contrast-unknown-sheet = les contrastes, la marque du focus et les zones qui défilent ne peuvent pas être jugés sur cette page : une de ses feuilles de style n’a pas été lue
    .why = Ce qui n’est pas calculé doit être regardé : une image claire par endroits suffit à rendre un texte illisible.
    .do = Auditer la page avec ses feuilles de style à côté d’elle.
text-contrast-unknown-same = ce texte a la couleur de ce qui est derrière lui : { $colour }
    .why = Ou bien il est caché exprès, et le sélectionner ou changer les couleurs de la page le montre ; ou bien personne ne peut le lire.
    .do = Le cacher d’une manière qui le dit, ou lui donner une couleur qui se voit.
text-contrast-enhanced-low = le contraste de ce texte est de { $ratio }, au lieu de { $needed } au niveau AAA : { $letters } sur { $behind }
    .why = Au niveau AAA, un texte se lit aussi avec une vue très basse (WCAG 1.4.6).
    .do = Foncer le texte ou éclaircir le fond.
placeholder-contrast-low = le contraste de l’indication de ce champ est de { $ratio } au lieu de { $needed } : { $letters } sur { $behind }
    .why = L’indication d’un champ vide est du texte : elle doit se lire comme le reste, soit 4,5 pour 1 (RGAA, critère 3.2 ; WCAG, critère 1.4.3).
    .do = Foncer la couleur de « ::placeholder », ou mieux : écrire cette indication sous l’étiquette, hors du champ.
text-lost-in-forced-colours = ce texte garde sa couleur sur un fond que le lecteur choisit
    .why = Avec « forced-color-adjust: none », le texte garde sa couleur alors que le fond de la page devient celui du lecteur : les deux peuvent être pareils.
    .do = Retirer « forced-color-adjust: none », ou donner au même élément un fond opaque.
focus-not-visible = rien ne change à la vue quand cet élément a le focus
    .why = Qui se déplace au clavier ne sait plus où il est (RGAA 10.7, WCAG 2.4.7).
    .do = Laisser le contour du navigateur, ou donner un autre signe dans une règle « :focus-visible ».
focus-not-visible-script = le style ne montre rien quand cet élément a le focus ; un script le montre peut-être
    .why = Qui se déplace au clavier ne sait plus où il est (RGAA 10.7, WCAG 2.4.7).
    .do = Parcourir la page avec la touche de tabulation. Le plus sûr est une règle « :focus-visible », qui marche sans script.
focus-contrast-low = le contour du focus a un contraste de { $ratio }, au lieu de 3 : { $ring } sur { $behind }
    .why = Un contour que l’on ne voit pas ne montre pas où est le clavier (WCAG 1.4.11).
    .do = Choisir une couleur de contour qui se détache du fond.
scroll-area-unreachable = cette zone défile, et le clavier ne l’atteint pas
    .why = Sans souris, ce qui dépasse ne peut pas être lu (WCAG 2.1.1).
    .do = Ajouter « tabindex="0" », un rôle et un nom, ou ne pas limiter la hauteur.
text-cut-when-enlarged = ce texte est coupé quand la page est agrandie deux fois
    .why = Qui agrandit la page perd la fin du texte (RGAA 10.4, WCAG 1.4.4).
    .do = Donner une hauteur minimale au lieu d’une hauteur, ou ne pas cacher ce qui dépasse.
text-size-of-window = la taille de ce texte est une part de la fenêtre, et rien d’autre
    .why = Agrandir la page, c’est réduire la fenêtre, et le texte avec elle : il reste aussi petit qu’il était (WCAG 1.4.4, échec F94).
    .do = Écrire la taille en « rem » ou en « em », ou en ajouter une : « calc(1rem + 1vw) », « clamp(1rem, 2.5vw, 2rem) ».
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

# Le plan de la page : ses titres.
outline-level-skipped = ce titre est de niveau { $to }, le précédent de niveau { $from } : un niveau manque
    .why = Les titres forment la table des matières de la page. Un niveau sauté fait croire qu’une partie manque, ou qu’on ne l’a pas trouvée.
    .do = Donner au titre le niveau qui suit celui du titre précédent. Sa taille se règle dans la feuille de style.
page-without-h1 = cette page n’a pas de titre de niveau 1
    .why = Le titre de niveau 1 dit ce qu’est la page ; on y va en une touche pour commencer à lire.
    .do = Écrire en tête du contenu un élément « h1 » qui nomme la page.
page-second-h1 = ce titre est le deuxième de niveau 1 de la page
    .why = Deux titres de niveau 1 laissent deviner lequel nomme la page.
    .do = Garder un seul « h1 », celui qui nomme la page, et baisser les autres d’un niveau.
heading-made-of-bold = « { $text } » a l’air d’un titre, et n’est qu’un paragraphe en gras
    .why = Le gras se voit et ne s’entend pas : ce titre manque dans la table des matières de la page.
    .do = En faire un titre du niveau voulu : « h2 », « h3 »…

# Les régions de la page.
landmark-main-missing = cette page n’a pas d’élément « main »
    .why = Une touche mène au contenu principal, s’il est déclaré. Sinon, il faut traverser l’en-tête et les menus de chaque page.
    .do = Placer le contenu propre à la page dans un élément « main ».
landmark-main-twice = cette page montre un deuxième contenu principal
    .why = Une page n’a qu’un contenu principal : avec deux, on n’atteint que le premier, ou l’un dans l’autre.
    .do = Ne garder qu’un élément « main » visible.
landmarks-alike = cette région « { $role } » n’a pas de nom, comme une autre de la page
    .why = Les régions d’une page s’annoncent et se listent par leur nom. « navigation, navigation » ne dit pas laquelle est le menu.
    .do = Donner à chacune, par « aria-label » ou « aria-labelledby », un nom qui la distingue.
landmarks-alike-named = cette région « { $role } » se nomme « { $name } », comme une autre de la page
    .why = Les régions d’une page s’annoncent et se listent par leur nom. « navigation, navigation » ne dit pas laquelle est le menu.
    .do = Donner à chacune, par « aria-label » ou « aria-labelledby », un nom qui la distingue.

# Les liens dans la page.
skip-link-broken = le premier lien de la page mène à « { $id } », qui n’y est pas
    .why = Ce lien épargne la traversée des menus. S’il n’arrive pas, on croit être au contenu et l’on est encore dans le menu.
    .do = Donner au contenu principal l’identifiant que le lien nomme.
in-page-link-broken = ce lien mène à « { $id } », qui n’est pas dans la page
    .why = Rien ne se passe quand on le suit, ou l’on est ramené en haut de la page.
    .do = Corriger l’identifiant, ou le donner à l’endroit visé.
in-page-link-broken-map = cette image demande la carte « { $id } », qui n’est pas dans la page
    .why = Ses zones ne mènent nulle part : quoi que l’on presse, rien ne se passe.
    .do = Corriger le nom, le donner à l’élément « map » visé, ou retirer « usemap ».
skip-link-missing = { $count } éléments sont à traverser au clavier avant le contenu, sans lien pour les éviter
    .why = Au clavier, sans lien d’évitement, on traverse le menu de chaque page avant d’arriver à son contenu.
    .do = Placer en tête de page un lien « Aller au contenu », visible quand il a le focus, vers l’élément « main ».

# Les liens : ce qu’ils disent.
link-name-vague = ce lien s’appelle « { $name } » : cela ne dit pas où il mène
    .why = On parcourt souvent la liste des liens, hors de leur phrase : « ici, ici, en savoir plus » n’y sert à rien.
    .do = Nommer le lien par ce que l’on trouve au bout.
link-name-address = ce lien a pour nom l’adresse « { $name } »
    .why = Une adresse se lit signe après signe, et ne dit pas ce que l’on trouve au bout.
    .do = Nommer le lien par ce que l’on trouve au bout.
links-alike = un autre lien tout près s’appelle aussi « { $name } » et mène ailleurs
    .why = Deux liens de même nom, dans la même phrase ou la même liste, sont pris pour le même.
    .do = Donner à chacun un nom qui dit où il mène.
link-opens-window = le lien « { $name } » ouvre une nouvelle fenêtre et ne le dit pas
    .why = Dans une nouvelle fenêtre, « page précédente » ne ramène plus : on est perdu sans savoir pourquoi. L’annoncer, ou ne pas le faire, est une bonne pratique.
    .do = Retirer « target », ou ajouter au nom du lien « (nouvelle fenêtre) ».
document-link-unannounced = ce lien mène à un document { $kind } et n’en dit pas le type et le poids
    .why = Un document s’ouvre dans un autre programme, parfois illisible, parfois trop lourd : il faut le savoir avant.
    .do = Écrire dans le lien ou à côté le type et le poids : « (PDF, 340 ko) ».
link-runs-script = le lien « { $name } » lance un script au lieu de mener quelque part
    .why = Un lien annonce une autre page. Ce qui agit sur place est un bouton, et s’annonce ainsi.
    .do = En faire un élément « button », ou lui donner une vraie adresse.
link-title-differs = l’attribut « title » de ce lien ne reprend pas « { $name } »
    .why = Selon le réglage, on entend le titre à la place du lien : s’il ne le contient pas, ce qui est vu n’est pas ce qui est dit.
    .do = Retirer « title », ou y reprendre le texte du lien avant de le compléter.

# Les tableaux.
table-without-headers = ce tableau n’a pas d’en-têtes
    .why = On entend un tableau cellule par cellule. Sans en-tête, « 8 » ne dit ni de quoi, ni où.
    .do = Faire de la première ligne, ou de la première colonne, des cellules « th » avec « scope ». Si le tableau ne sert qu’à la mise en page, lui donner le rôle « presentation ».
table-title-missing = ce tableau n’a pas de titre
    .why = Le titre dit ce que l’on va entendre avant d’entrer dans le tableau, et permet de le retrouver.
    .do = Ajouter un élément « caption » au début du tableau.
layout-table-unmarked = ce tableau sert à la mise en page, et s’annonce comme un tableau de données
    .why = On entend « tableau, deux lignes, deux colonnes », et l’on cherche des données et des en-têtes qui n’existent pas (RGAA 5.3).
    .do = Écrire role="presentation" sur « table », ou mettre en page avec la feuille de style. Si ce sont des données, leur donner des en-têtes « th » et un titre.
layout-table-with-headers = ce tableau se dit de mise en page et contient « { $element } »
    .why = Le rôle « presentation » tait le tableau : ses en-têtes et son titre ne sont plus rattachés à rien.
    .do = Retirer le rôle si le tableau porte des données ; sinon en retirer « th », « caption », « thead », « scope », « headers ».
table-scope-invalid = « { $value } » n’est pas une portée d’en-tête
    .why = Une portée inconnue est ignorée : le lien entre l’en-tête et ses cellules est deviné.
    .do = Écrire « col », « row », « colgroup » ou « rowgroup ».
table-scope-invalid-data = « scope » est posé sur une cellule de données
    .why = Il y est obsolète : certains logiciels font de la cellule un en-tête, d’autres non.
    .do = Faire de la cellule un « th » si c’est un en-tête, ou retirer l’attribut.
table-header-empty = cet en-tête est vide
    .why = Les cellules de cette colonne ou de cette ligne n’ont rien qui dise ce qu’elles sont.
    .do = Écrire l’en-tête. S’il n’y a rien à dire, en faire une cellule « td ».

# Les listes.
list-made-of-paragraphs = ces lignes qui commencent toutes par un signe sont une liste, et n’en sont pas une dans la page
    .why = Une vraie liste annonce combien elle a d’éléments, et se saute d’une touche. Des tirets se lisent « tiret ».
    .do = En faire une liste : « ul » ou « ol », et un « li » par élément.
list-with-stray = « { $element } » est posé directement dans une liste « { $list } »
    .why = Le compte des éléments est faux, et ce qui est entre eux n’appartient à rien.
    .do = Placer cet élément dans un « li » (dans un « dl » : « dt » ou « dd »), ou hors de la liste.
list-with-stray-half = ce « { $element } » est seul dans sa liste de définitions
    .why = Un terme sans ce qui en est dit, ou l’inverse, se lit comme une paire avec son voisin.
    .do = Écrire le « dt » et le « dd » de chaque paire, dans cet ordre, ou en faire une simple liste.
list-item-outside = « { $element } » n’est pas dans une liste
    .why = Hors d’une liste, il ne s’annonce pas comme un élément, et l’on ne sait pas combien il y en a.
    .do = Le placer dans « ul » ou « ol » (« dl » pour « dt » et « dd »).

# Les textes des images.
alt-file-name = le texte de l’image est un nom de fichier : « { $text } »
    .why = On entend le nom du fichier, signe après signe, et rien de ce que l’image montre.
    .do = Écrire ce que l’image apprend. Si elle n’apprend rien, écrire un « alt » vide.
alt-says-picture = « { $text } » : que c’est une image s’entend déjà
    .why = « Image » est annoncé avant le texte. Le répéter allonge sans rien apprendre, et seul ne dit rien.
    .do = Écrire seulement ce que l’image montre.
alt-repeats-text = « { $text } » est aussi écrit juste à côté de l’image
    .why = On entend deux fois la même chose, sans savoir si ce sont deux choses.
    .do = Écrire ce que l’image apprend de plus. Si elle n’apprend rien de plus, écrire un « alt » vide.
picture-of-text = « { $file } » semble être l’image d’un texte
    .why = Des lettres dessinées en points ne s’agrandissent pas, ne changent ni de couleur ni de police, et ne se traduisent pas.
    .do = Écrire ce texte sur la page et lui donner son aspect par la feuille de styles. Un logo peut rester une image.
alt-too-long = le texte de cette image a { $length } caractères
    .why = On ne peut ni s’arrêter dans ce texte, ni revenir en arrière : il s’entend d’un bloc.
    .do = Dire l’essentiel en une phrase, et placer la description dans la page.

# Les identifiants et ce qui y renvoie.
page-id-repeated = l’identifiant « { $id } » est déjà pris dans la page
    .why = Ce qui renvoie à un identifiant trouve le premier : étiquettes, liens et descriptions vont au mauvais endroit.
    .do = Donner à chaque élément son propre identifiant.
aria-reference-lost = « { $attribute } » renvoie à « { $id } », qui n’est pas dans la page
    .why = Le nom ou la description attendus de cet élément manquent, sans que rien le montre.
    .do = Corriger l’identifiant, ou retirer l’attribut.

# Les formulaires.
label-without-field = cette étiquette renvoie à « { $id } », qui n’est pas un champ de la page
    .why = Le champ voisin reste sans nom, et toucher l’étiquette ne le choisit pas.
    .do = Écrire dans « for » l’identifiant du champ.
group-without-legend = ce groupe de champs n’a pas de légende
    .why = La légende est la question ; sans elle, on entend « oui », « non », et l’on ne sait pas à quoi.
    .do = Écrire un élément « legend » au début du « fieldset », ou nommer le groupe par « aria-labelledby ».
radios-without-group = ces { $count } boutons radio ne sont dans aucun groupe
    .why = On entend « oui », « non », sans la question.
    .do = Les placer dans un « fieldset » dont la « legend » est la question.
required-field-unsaid = « { $name } » est obligatoire, et rien ne l’écrit avant l’envoi
    .why = On l’apprend quand le formulaire revient avec une erreur.
    .do = Écrire « (obligatoire) » dans l’étiquette, ou en tête du formulaire ce qui est obligatoire, et ajouter l’attribut « required ».
required-field-unsaid-star = « { $name } » a une étoile, et le champ ne dit pas qu’il est obligatoire
    .why = Une étoile s’entend « étoile », ou pas du tout, et rien sur la page ne dit ce qu’elle veut dire.
    .do = Ajouter l’attribut « required » au champ, et écrire en tête du formulaire ce que l’étoile veut dire.
placeholder-as-label = « { $name } » est la seule étiquette de ce champ, et disparaît dès que l’on écrit
    .why = Dès la première lettre, plus rien ne dit ce que le champ demande.
    .do = Écrire un élément « label », visible, relié au champ.
accesskey-repeated = le raccourci « { $key } » appartient déjà à un autre élément de la page
    .why = Le navigateur choisit l’un des deux, ou passe de l’un à l’autre sans rien activer.
    .do = Donner à chacun une autre lettre, ou retirer « accesskey » : peu de gens s’en servent, et il gêne les raccourcis des aides techniques.

# Le clavier.
tabindex-positive = « tabindex » vaut { $index } : cet élément passe avant tous ceux qui le précèdent
    .why = La touche de tabulation saute d’un bout à l’autre de la page, loin de l’ordre dans lequel elle se lit.
    .do = Retirer « tabindex », ou écrire 0, et placer l’élément où il se lit.
interactive-nested = « { $element } » est dans « { $around } » : deux actions au même endroit
    .why = L’un des deux n’est pas annoncé, ou ne peut pas être atteint ; lequel dépend du navigateur.
    .do = Placer les deux l’un à côté de l’autre.
click-without-keyboard = cet élément répond à un clic et ne peut pas être atteint au clavier
    .why = Il ne prend pas le focus et ne s’annonce pas : pour qui n’a pas de souris, il n’existe pas.
    .do = En faire un élément « button », ou « a » s’il mène ailleurs.
click-without-keyboard-reached = le clavier arrive sur cet élément, mais seul un pointeur le fait agir
    .why = Qui n’a pas de souris y arrive, appuie sur la touche, et rien ne se passe.
    .do = En faire un élément « button » dont « onclick » agit : le navigateur fait un clic de la touche.
control-without-role = cet élément « { $element } » répond à un clic, et n’en dit rien
    .why = Le clavier y arrive, mais sans rôle il s’annonce comme du texte : qui écoute ne sait pas que l’on peut y faire quelque chose.
    .do = En faire un élément « button », ou « a » s’il mène ailleurs ; sinon lui donner le rôle de ce qu’il fait, et son état.
context-changes-unasked = ce champ « { $element } » mène ailleurs dès qu’il a le focus ou une autre valeur
    .why = Qui parcourt une liste avec les flèches est emmené à sa première ligne ; qui ne voit pas la page ne sait pas pourquoi elle a changé.
    .do = Mettre un bouton à côté du champ et n’aller ailleurs que lorsqu’on le presse, ou dire avant le champ ce qui va se passer.
context-changes-unasked-window = cette page ouvre une fenêtre d’elle-même
    .why = Une fenêtre que personne n’a demandée prend le focus : qui ne la voit pas continue dans une autre page qu’il ne croit.
    .do = L’ouvrir quand quelqu’un le demande, par un lien ou un bouton qui le dit.

# Les médias et le mouvement.
sound-by-itself = ce média part tout seul, avec du son et rien pour l’arrêter
    .why = Ce son couvre la voix qui lit la page : on ne peut plus chercher comment l’arrêter.
    .do = Retirer « autoplay » et ajouter « controls ».
film-without-captions = ce film n’a pas de sous-titres déclarés
    .why = Sans sous-titres, ce qui se dit et s’entend dans le film est perdu.
    .do = Ajouter un élément « track » avec « kind="captions" ». S’ils sont incrustés dans l’image, ou si le film est muet, le dire à côté.
film-without-captions-subtitles = la piste de ce film est déclarée comme une traduction, non comme des sous-titres pour sourds
    .why = Sans « kind="captions" », une piste dit les paroles à qui entend le reste : les bruits, la musique et qui parle n’y sont pas attendus.
    .do = Si la piste dit aussi les sons et qui parle, écrire « kind="captions" » ; sinon, en ajouter une qui les dit.
sound-without-transcript = cet enregistrement n’a pas de transcription annoncée
    .why = Ce qui se dit dans l’enregistrement n’existe pour personne qui ne l’entend pas, et ne peut être ni cherché, ni traduit.
    .do = Écrire la transcription sur la page, ou placer à côté un lien dont le nom contient « transcription ».
text-moving = « { $element } » fait bouger ce texte sans fin
    .why = Un texte qui bouge ne se lit pas à son rythme, et empêche de lire ce qui est autour.
    .do = Écrire ce texte comme les autres.

# Le balisage qui ne sert qu’à l’aspect.
paragraph-empty = ce paragraphe est vide
    .why = Un paragraphe vide s’annonce parfois « vide », et arrête qui avance de paragraphe en paragraphe.
    .do = Le retirer ; l’espace se règle dans la feuille de style.
breaks-as-layout = { $count } retours à la ligne de suite
    .why = Chacun peut s’entendre comme une ligne vide, et rien ne dit que commence un autre paragraphe.
    .do = Faire deux paragraphes ; l’espace se règle dans la feuille de style.
presentation-in-markup = « { $name } » ne dit que l’aspect
    .why = Ce qui est dit dans le balisage ne peut pas être changé par qui a besoin d’autres couleurs, d’autres tailles.
    .do = Le retirer, et le dire dans la feuille de style.

# Les signes et les lettres.
capitals-spaced = « { $text } » s’épelle au lieu de se lire
    .why = Les espaces en font des lettres séparées : on les entend une à une, et on ne les trouve pas en cherchant le mot.
    .do = Écrire le mot d’une pièce ; l’espacement se règle dans la feuille de style.
sentence-in-capitals = « { $text } » est en capitales
    .why = Des capitales n’ont plus de silhouette de mot, perdent souvent leurs accents, et s’épellent parfois. Aucune norme ne l’exige : c’est une bonne pratique.
    .do = Écrire en minuscules ; si l’aspect y tient, le dire dans la feuille de style.
drawing-made-of-signs = ce dessin est fait de signes
    .why = On entend chaque signe, des minutes durant, et jamais le dessin.
    .do = En faire une image avec son texte, ou lui donner le rôle « img » et un « aria-label ».
emoji-alone = « { $text } » est tout ce qui est dit ici
    .why = Un emoji s’entend par son nom officiel, différent d’un appareil à l’autre, ou pas du tout.
    .do = Écrire le mot ; s’il n’apprend rien, retirer l’emoji.
letters-of-mathematics = « { $text } » est écrit en signes de mathématiques
    .why = Ces signes ressemblent à des lettres et n’en sont pas : ils s’épellent « gras mathématique », ou se taisent.
    .do = Écrire les lettres ordinaires, dans « strong » ou « em ».
invisible-sign-in-word = un signe invisible ({ $code }) coupe un mot
    .why = Le mot s’entend en deux morceaux, et ne se trouve plus en le cherchant. Aucune norme ne l’exige : c’est une bonne pratique.
    .do = Retirer le signe : il vient souvent d’un copier-coller.
abbreviation-unexplained = « { $word } » n’est expliqué ni ici, ni avant
    .why = Un sigle n’est clair que pour qui le connaît déjà ; à l’oreille, c’est une suite de lettres.
    .do = À la première occurrence, écrire les mots et le sigle entre parenthèses : « conseil de développement (CODEV) ». Un élément « abbr » avec « title » ne suffit pas au clavier et au toucher.
median-dots = « { $word } » se lit avec ses points
    .why = Selon la voix, on entend « point », une coupure, ou un mot qui n’existe pas. Aucune norme ne l’exige : c’est une bonne pratique.
    .do = Écrire les deux formes (« les habitantes et les habitants »), ou un mot qui vaut pour tout le monde.

# Ce que la page dit d’elle-même.
doctype-missing = cette page n’a pas de type de document
    .why = Sans lui, le navigateur imite ceux de 1998, et les aides techniques avec lui.
    .do = Écrire « <!DOCTYPE html> » en première ligne.
direction-invalid = « { $value } » n’est pas un sens de lecture
    .why = Un sens inconnu est ignoré : le texte peut s’afficher et se lire à l’envers.
    .do = Écrire « ltr », « rtl » ou « auto ».
direction-of-language = le sens de lecture de la page n’est pas celui de sa langue, « { $lang } »
    .why = La ponctuation, les listes et les tableaux se rangent du mauvais côté, et l’ordre de lecture se brouille.
    .do = Écrire « dir="rtl" » sur l’élément « html » pour l’arabe ou l’hébreu ; le retirer pour le français, l’anglais, le néerlandais.
direction-of-language-part = le sens de lecture donné ici n’est pas celui des lettres qui suivent
    .why = La ponctuation, les listes et les tableaux se rangent du mauvais côté, et l’ordre de lecture se brouille.
    .do = Retirer « dir », ou écrire « rtl » pour l’arabe et l’hébreu, « ltr » pour le français, l’anglais, le néerlandais.
control-contrast-low = le bord de ce champ a un contraste de { $ratio }, au lieu de 3
    .why = Un champ que l’on ne voit pas n’est pas rempli (RGAA 3.3, WCAG 1.4.11).
    .do = Foncer le bord du champ.
target-small = cette cible mesure { $width } pixels sur { $height }, au lieu de 24 sur 24
    .why = Une petite cible se manque, ou l’on touche sa voisine (WCAG 2.5.8).
    .do = Agrandir la cible, ou lui donner un espacement intérieur.
words-in-style = ces mots ne sont que dans la feuille de style : « { $words } »
    .why = Sans la feuille de style, ils manquent ; ils ne sont ni copiés ni traduits (RGAA 10.2).
    .do = Écrire ces mots dans la page.
text-justified = ce texte est justifié
    .why = Les blancs inégaux entre les mots gênent la lecture (WCAG 1.4.8).
    .do = Aligner le texte au début de la ligne.
motion-unasked = ceci bouge même pour qui a demandé moins de mouvement
    .why = Le mouvement rend malade, ou empêche de lire ce qui est à côté (RGAA 13.8, WCAG 2.3.3).
    .do = N’animer que dans une règle « prefers-reduced-motion: no-preference ».

# Ce que la feuille de style fait aux liens, au focus et au mouvement.
skip-link-missing-hidden = le lien qui mène au contenu est caché à tous, clavier compris
    .why = Au clavier, sans lien d’évitement, on traverse le menu de chaque page avant d’arriver à son contenu (RGAA 12.7, WCAG 2.4.1).
    .do = Le placer hors de l’écran et l’y ramener dans une règle « :focus », au lieu de l’effacer.
focus-taken-away = un script retire le focus à cet élément dès qu’il arrive
    .why = Le clavier ne peut ni y rester, ni agir, et qui s’en sert ne sait plus où il est (WCAG, échec F55).
    .do = Retirer « blur() » de « onfocus ». Pour que le contour ne se dessine pas au clic, ne styler que « :focus-visible ».
focus-out-of-sight = ce lien hors de vue y reste quand il a le focus
    .why = Qui se déplace au clavier ne sait plus où il est, et le lien ne sert à personne (RGAA 10.7 et 12.7, WCAG 2.4.7).
    .do = Le ramener à l’écran dans une règle « :focus ».
link-like-text = un lien se confond avec le texte qui l’entoure : rien ne le souligne, et sa couleur n’en diffère que d’un contraste de { $ratio }, au lieu de 3
    .why = Qui distingue mal les couleurs ne voit pas que c’est un lien (RGAA 10.6, WCAG 1.4.1).
    .do = Souligner les liens du texte.
motion-endless = cet élément bouge ou clignote sans fin, et rien ne l’arrête
    .why = Un mouvement de plus de cinq secondes empêche de lire le reste (RGAA 13.8, WCAG 2.2.2).
    .do = Retirer l’animation, ou la finir en moins de cinq secondes.

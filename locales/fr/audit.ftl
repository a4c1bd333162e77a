# Ce que l’auditeur trouve dans une page. Chaque message dit ce qui est ; `.why` pourquoi cela compte ; `.do` que faire.
# Dans l’ordre de la table des règles : un bloc par fichier de règles.

# Le document : titre, langue, rafraîchissement, zoom.
page-title-missing = cette page n’a pas de titre
    .why = Le titre est la première chose que l’on entend d’une page, et ce qui la nomme dans les onglets, l’historique et les résultats de recherche.
    .do = Écrire dans l’en-tête de la page un élément « title » qui la nomme et nomme le site.

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

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

# L’aperçu du site sur cet ordinateur.

serve-address = Le site est à l’adresse { $address } ; Ctrl-C pour arrêter.
serve-port = Le port { $wanted } est pris par un autre programme : l’aperçu prend le port { $port }.
serve-open = Attention : l’aperçu est visible des autres machines du réseau, à l’adresse { $host }.
serve-built = { $made ->
    [0] Site prêt, rien n’a changé.
    [one] Site prêt, { $made } fichier refait.
   *[other] Site prêt, { $made } fichiers refaits.
}
serve-failed = Le site n’a pas pu être construit : l’aperçu montre le précédent
serve-failed-first = Le site n’a pas pu être construit : il n’y a encore rien à montrer
serve-end = L’aperçu est arrêté.
serve-host = « { $host } » n’est pas une adresse de cette machine
    .help = Écrire une adresse comme 127.0.0.1 ou 0.0.0.0, ou ne rien écrire.
serve-no-port = L’aperçu ne peut pas s’ouvrir à cette adresse et à ce port : { $reason }
    .help = Choisir une autre adresse ou un autre port, par exemple : parvis serve --port 8080
serve-foreign-host = L’aperçu ne répond qu’aux adresses de cette machine. Ouvrir celle que parvis serve affiche à son démarrage.
serve-reading-only = L’aperçu se lit seulement : aucun formulaire ne peut y être envoyé.
serve-nothing-here = Il n’y a rien à cette adresse.

# parvis publish : la mise en ligne.

publish-refused = Rien n’est mis en ligne : des erreurs sont à corriger d’abord. Ce qui est en ligne y reste.
publish-no-target = il manque le dossier où mettre le site en ligne
    .help = L’écrire après la commande (parvis publish /srv/www/participer), ou dans site.toml : « target » dans [publish].
publish-foreign-target = le dossier { $folder } contient autre chose que ce que « parvis publish » y a mis
    .help = Choisir un dossier vide, absent, ou un dossier où Parvis publie déjà.
publish-other-site = le dossier { $folder } porte le site { $online }, et celui-ci est { $own }
    .help = Choisir le dossier de ce site, ou corriger « base_url ». Si le site change vraiment d’adresse : parvis publish --new-address.
publish-behind = Rien n’est mis en ligne : ce qui est en ligne est plus récent que ce projet. Reprendre les textes et le fichier published.lock de la personne qui a publié, puis recommencer.
publish-left = Pour ce qui n’est plus là, le serveur mène à la page au-dessus, ou le dit (410).
publish-no-former = il n’y a pas de version d’avant dans { $folder }
    .help = Corriger les textes et lancer « parvis publish » ; « keep » dans site.toml dit combien de versions sont gardées.
publish-done = En ligne : la version { $release }, dans { $folder }.
publish-counts = { $new ->
    [one] { $new } fichier nouveau
   *[other] { $new } fichiers nouveaux
}, { $changed ->
    [one] { $changed } changé
   *[other] { $changed } changés
}, { $removed ->
    [one] { $removed } retiré
   *[other] { $removed } retirés
}.
publish-pruned = { $count ->
    [one] { $count } ancienne version est effacée.
   *[other] { $count } anciennes versions sont effacées.
}
publish-foreign = Le dossier { $folder } d’une ancienne version contient des fichiers que Parvis n’y a pas mis : il reste.
publish-hosts = Les réglages des serveurs ont changé, dans { $folder } : recharger le serveur.
publish-encoded = { $made ->
    [one] { $made } fichier comprimé, { $known } l’étaient déjà.
   *[other] { $made } fichiers comprimés, { $known } l’étaient déjà.
}
publish-odd-target = le chemin { $folder } contient un signe que les serveurs prennent pour le leur : { $sign }
    .help = Choisir un dossier dont le chemin n’a que des lettres, des chiffres, des espaces, des points et des traits.
publish-mistaken = un serveur enverrait { $path } à la place du fichier de même nom sans cette fin : il le prendrait pour sa forme comprimée
    .help = Renommer l’un des deux fichiers.
publish-nothing = Rien à mettre en ligne : { $folder } est à jour.
publish-back = De nouveau en ligne : la version { $release }, dans { $folder }. Si la mise en ligne avait changé les réglages du serveur, le recharger.
publish-would = Dans { $folder } : { $new ->
    [one] { $new } fichier à ajouter
   *[other] { $new } fichiers à ajouter
}, { $changed } à remplacer, { $removed } à retirer.
publish-would-add = À ajouter : { $path }, { $bytes } octets
publish-would-replace = À remplacer : { $path }, { $bytes } octets
publish-would-remove = À retirer : { $path }

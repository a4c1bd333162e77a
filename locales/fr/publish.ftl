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
serve-cannot-make = Ce fichier n’a pas pu être fait ; « parvis build » dit pourquoi.
serve-nothing-here = Il n’y a rien à cette adresse.

# parvis publish : la mise en ligne.

publish-refused = Rien n’est mis en ligne : des erreurs sont à corriger d’abord. Ce qui est en ligne y reste.
publish-no-target = il manque le dossier où mettre le site en ligne
    .help = L’écrire après la commande (parvis publish /srv/www/participer), ou dans site.toml : « target » dans [publish].
publish-foreign-target = le dossier { $folder } contient autre chose que ce que « parvis publish » y a mis
    .help = Choisir un dossier vide, absent, ou un dossier où Parvis publie déjà.
publish-other-site = { $folder } porte le site { $online }, et celui-ci est { $own }
    .help = Choisir l’endroit de ce site, ou corriger « base_url ». Si le site change vraiment d’adresse : parvis publish --new-address.
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
publish-record-lost = La version { $release } n’a plus de « release.json » qui se lise : Parvis s’en tient à ses fichiers et aux autres versions. Une adresse retirée plus tôt peut manquer, et rien de cette version ne sera effacé.
publish-damaged = { $others ->
    [0] En ligne, { $path } manque ou n’est plus ce que Parvis y avait mis.
    [one] En ligne, { $path } et un autre fichier manquent ou ne sont plus ce que Parvis y avait mis.
   *[other] En ligne, { $path } et { $others } autres fichiers manquent ou ne sont plus ce que Parvis y avait mis.
}
publish-nothing = Rien à mettre en ligne : { $folder } est à jour.
publish-back = De nouveau en ligne : la version { $release }, dans { $folder }. Si la mise en ligne avait changé les réglages du serveur, le recharger.
publish-would = Dans { $folder } : { $new ->
    [one] { $new } fichier à ajouter
   *[other] { $new } fichiers à ajouter
}, { $changed } à remplacer, { $removed } à retirer.
publish-would-add = À ajouter : { $path }, { $bytes } octets
publish-would-replace = À remplacer : { $path }, { $bytes } octets
publish-would-remove = À retirer : { $path }

# parvis publish : un espace de stockage (API S3).

publish-sending = Envoi de { $files ->
    [one] { $files } fichier
   *[other] { $files } fichiers
}, { $size }{ $kept ->
    [0] { "." }
    [one] { ". " }{ $kept } fichier est déjà là.
   *[other] { ". " }{ $kept } fichiers sont déjà là.
}
publish-sent = Envoyés : { $files } fichiers sur { $of }, { $size }.
publish-kilobytes = { $count } Ko
publish-megabytes = { $count },{ $tenth } Mo
publish-store-took-over = Une mise en ligne arrêtée avant la fin, faite d’ailleurs, avait laissé son verrou : il est repris, et ce qu’elle n’a pas fini l’est maintenant.
publish-store-unguarded = Cet espace de stockage ne sait pas refuser une écriture selon ce qui s’y trouve : deux personnes qui publieraient à la même seconde pourraient ne pas se voir. Convenir de qui publie.
publish-store-absent = { $place } est un espace de stockage, et ce programme a été construit sans cette possibilité
    .help = Publier dans un dossier, ou installer un programme construit avec « s3 ».
publish-store-no-region = il manque la région de { $place }
    .help = Écrire « region » dans [publish] de site.toml, telle que l’hébergeur la donne, et « endpoint », son adresse : par exemple region = "nord" et endpoint = "https://s3.example.org".
publish-store-no-credentials = il manque la clé qui permet d’écrire dans { $place }
    .help = Donner les deux parties de la clé, que l’hébergeur a remises, dans les variables d’environnement AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY (et AWS_SESSION_TOKEN si la clé est provisoire). Jamais dans site.toml.
publish-store-no-certificates = cette machine ne connaît aucune autorité de certification : rien ne dit que { $place } est bien ce qu’il prétend
    .help = Installer les certificats du système (paquet « ca-certificates » chez Debian), ou donner leur fichier dans la variable SSL_CERT_FILE.
publish-store-foreign = { $place } contient autre chose que ce que « parvis publish » y a mis, par exemple { $key }
    .help = Choisir un espace vide, ou un dossier vide de celui-ci : s3://espace/dossier.
publish-store-foreign-key = dans { $place }, quelqu’un d’autre a mis { $key }, et le site a une page ou un fichier de ce nom
    .help = Déplacer ou effacer ce fichier chez l’hébergeur, ou changer l’adresse de la page.
publish-store-busy = quelqu’un d’autre publie en ce moment dans { $place } (dernier signe de vie il y a { $age } s)
    .help = Attendre la fin, puis recommencer. Si cette mise en ligne a été interrompue, la commande reprendra la suite dans { $wait } s.
publish-store-raced = quelqu’un d’autre a commencé au même moment à publier dans { $place }
    .help = Attendre la fin de cette mise en ligne, puis recommencer.
publish-store-lost = la mise en ligne dans { $place } s’arrête : quelqu’un d’autre a pris la suite, ou l’espace n’a pas répondu assez longtemps
    .help = Voir qui publie, puis relancer « parvis publish » : seul ce qui manque est envoyé. Ce qui est en ligne est entier.
publish-store-changed = { $key } a changé pendant sa mise en ligne dans { $place }
    .help = Attendre la fin de ce qui construit le site, puis relancer « parvis publish ».
publish-store-no-way-back = il n’y a pas de version d’avant dans { $place } : un espace de stockage public montre tout ce qu’il garde, et ce qui est retiré doit l’être vraiment
    .help = Reprendre les textes d’avant (dans l’outil qui garde leurs versions), puis lancer « parvis publish » : seul ce qui diffère est envoyé.
publish-store-no-bucket = l’espace « { $bucket } » n’existe pas à l’adresse { $endpoint }
    .help = Le créer chez l’hébergeur, ou corriger « target », « endpoint » et « region » dans [publish] de site.toml.
publish-store-denied = l’hébergeur refuse l’accès à { $place }
    .help = Donner à cette clé le droit de lister, lire, écrire et effacer dans l’espace « { $bucket } », ou prendre une clé qui l’a.
publish-store-credentials = l’hébergeur ne reconnaît pas la clé donnée pour { $place } ({ $reason })
    .help = Vérifier AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY : elles vont ensemble, sans espace ni guillemet de trop, et pour cet hébergeur.
publish-store-credentials-sign = { $variable } contient un signe qu’aucune clé n’a : une fin de ligne, un espace ou un accent
    .help = Copier de nouveau cette partie de la clé pour { $place }, d’un seul tenant et sur une seule ligne.
publish-store-proxy-odd = HTTPS_PROXY n’est pas l’adresse d’un mandataire que Parvis comprend
    .help = L’écrire comme http://mandataire.example:3128, ou http://nom:mot-de-passe@mandataire.example:3128 (un signe qui n’est ni lettre ni chiffre s’y écrit avec %). Si { $place } se joint sans mandataire, donner son hôte dans NO_PROXY.
publish-store-no-state = l’hébergeur de { $place } ne dit pas l’état de ce qu’il garde (en-tête ETag)
    .help = Parvis ne peut pas y publier sans risque. Demander à l’hébergeur d’envoyer ETag avec ses réponses, ou en prendre un autre.
publish-store-odd-answer = l’hébergeur de { $place } a donné une réponse que Parvis ne comprend pas
    .help = Vérifier que « endpoint » est bien l’adresse de l’API S3 ({ $endpoint }), puis relancer « parvis publish ». Si l’erreur revient, la dire à l’hébergeur.
publish-store-expired = la clé provisoire donnée pour { $place } n’est plus valable
    .help = En demander une nouvelle, et donner ses trois parties : AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN.
publish-store-clock = l’hébergeur de { $place } refuse une demande qui n’est pas de son heure : l’horloge de cette machine est fausse
    .help = Mettre cette machine à l’heure, puis relancer « parvis publish ».
publish-store-region = l’espace « { $bucket } » n’est pas dans la région « { $region } »
    .help = Corriger « region » et « endpoint » dans [publish] de site.toml : l’hébergeur les donne ensemble.
publish-store-full = il n’y a plus de place dans { $place }
    .help = Agrandir l’espace chez l’hébergeur, ou en effacer ce qui ne sert plus, puis relancer « parvis publish » : seul ce qui manque est envoyé.
publish-store-name = personne ne connaît le nom de { $endpoint }
    .help = Vérifier « endpoint » dans [publish] de site.toml, et que cette machine est reliée au réseau.
publish-store-encryption = { $endpoint } ne prouve pas qui il est, ou ne parle pas de façon chiffrée
    .help = Vérifier l’adresse et l’horloge de cette machine. Si le réseau passe par un mandataire qui déchiffre, donner son certificat dans la variable SSL_CERT_FILE. Rien n’a été envoyé.
publish-store-unreachable = { $endpoint } ne répond pas
    .help = Vérifier « endpoint » dans [publish] de site.toml, le réseau et son pare-feu, puis relancer « parvis publish » : seul ce qui manque est envoyé.
publish-store-proxy = le mandataire du réseau (HTTPS_PROXY) n’ouvre pas de passage vers { $endpoint }
    .help = Demander à qui tient le réseau d’ouvrir ce passage, ou corriger HTTPS_PROXY (nom et mot de passe compris) et NO_PROXY.
publish-store-cut = la liaison avec { $endpoint } s’est coupée trop de fois
    .help = Relancer « parvis publish » quand le réseau va mieux : seul ce qui manque est envoyé. Ce qui est en ligne est entier.
publish-store-odd-key = { $place } contient un fichier dont le nom ne peut pas être lu
    .help = L’effacer ou le renommer chez l’hébergeur, ou choisir un dossier vide : s3://espace/dossier.
publish-store-failed = l’hébergeur de { $place } a répondu par une erreur : { $reason }
    .help = Relancer « parvis publish » : seul ce qui manque est envoyé. Si l’erreur revient, la donner à l’hébergeur.

#!/bin/sh
# Met les textes à jour et reconstruit le site. Usage : reconstruire.sh TEXTES SITE [AGENDA]
# TEXTES : le dossier de site.toml. SITE : le dossier que le serveur montre. AGENDA : un fichier .ics des échéances, si on le souhaite.
set -eu
textes=$1
site=$2
cd "$textes"
if [ -d .git ]; then
  git pull --quiet --ff-only
fi
# L’ancien site reste entier jusqu’à ce que le nouveau le remplace d’un coup. Un texte fautif arrête tout ici, avec le code 1.
parvis build --lang fr --voice linear --out "$site"
if [ $# -gt 2 ]; then
  parvis due --lang fr --format ics --within "1 an" --out "$3"
fi

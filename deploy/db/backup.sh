#!/usr/bin/env bash
# Saves the database while it serves:  backup.sh FOLDER
# The account and its password come from ~/.my.cnf (group [client]), never from the command line.
set -euo pipefail

folder="${1:?Usage : backup.sh DOSSIER}"
database="${LMS_DB_NAME:-prendre_soin}"
umask 077
mkdir -p "$folder"
file="$folder/$database-$(date +%Y%m%dT%H%M%S).sql.gz"
trap 'rm -f "$file.part"' EXIT

# One transaction: a consistent picture, without stopping anybody.
mariadb-dump --single-transaction --quick --routines --triggers --hex-blob --default-character-set=utf8mb4 \
  "$database" | gzip > "$file.part"
gzip --test "$file.part"
mv "$file.part" "$file"
(cd "$folder" && sha256sum "$(basename "$file")" > "$(basename "$file").sha256")
echo "Sauvegarde écrite : $file"

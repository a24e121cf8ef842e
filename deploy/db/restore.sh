#!/usr/bin/env bash
# Restores a backup into an EMPTY database, the platform being stopped:  restore.sh FILE [DATABASE]
# The account and its password come from ~/.my.cnf (group [client]), never from the command line.
set -euo pipefail

file="${1:?Usage : restore.sh FICHIER [BASE]}"
database="${2:-${LMS_DB_NAME:-prendre_soin}}"

(cd "$(dirname "$file")" && sha256sum --check --quiet "$(basename "$file").sha256")

mariadb -e "create database if not exists \`$database\` character set utf8mb4 collate utf8mb4_uca1400_ai_ci"
tables="$(mariadb --batch --skip-column-names \
  -e "select count(*) from information_schema.tables where table_schema = '$database'")"
if [ "$tables" -ne 0 ]; then
  echo "La base $database contient déjà $tables tables : rien n’a été restauré. Donnez une base vide." >&2
  exit 1
fi

gunzip --stdout "$file" | mariadb --default-character-set=utf8mb4 "$database"
echo "Base $database restaurée depuis $file"

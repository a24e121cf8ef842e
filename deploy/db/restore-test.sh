#!/usr/bin/env bash
# Proves that a backup can be restored, beside the database that serves:  restore-test.sh FILE
# It fills a database of its own, counts, and drops it. The account comes from ~/.my.cnf, as for restore.sh.
set -euo pipefail

file="${1:?Usage : restore-test.sh FICHIER}"
trial="prendre_soin_essai_$(date +%Y%m%d_%H%M%S)"

ask() {
  mariadb --batch --skip-column-names -e "$1"
}

trap 'ask "drop database if exists \`$trial\`"' EXIT
bash "$(dirname "${BASH_SOURCE[0]}")/restore.sh" "$file" "$trial"

unfinished="$(ask "select count(*) from \`$trial\`.flyway_schema_history where not success")"
if [ "$unfinished" -ne 0 ]; then
  echo "Cette sauvegarde contient une migration interrompue : ne la gardez pas pour seule sauvegarde." >&2
  exit 1
fi
echo "Schéma : version $(ask "select max(version) from \`$trial\`.flyway_schema_history")"
for table in person account enrolment activity_fact attempt; do
  echo "$table : $(ask "select count(*) from \`$trial\`.$table") lignes"
done
echo "Cette sauvegarde se restaure : $file"

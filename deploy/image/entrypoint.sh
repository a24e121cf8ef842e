#!/bin/sh
# Starts the platform against LMS_DB_URL. A password given as a file (a mounted secret) never shows in the container's description.
set -eu

: "${LMS_DB_URL:?LMS_DB_URL manque : cette image ne contient pas de base de données}"
if [ -n "${LMS_DB_PASSWORD_FILE:-}" ]; then
  LMS_DB_PASSWORD="$(cat "$LMS_DB_PASSWORD_FILE")"
  export LMS_DB_PASSWORD
fi

# Unquoted on purpose: several options, separated by spaces.
# shellcheck disable=SC2086
exec java ${JAVA_OPTIONS:--XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError} -jar /opt/prendre-soin/prendre-soin.jar "$@"

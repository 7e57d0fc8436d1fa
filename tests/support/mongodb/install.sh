#!/usr/bin/env bash
# Installs the MongoDB-compatible server of the tests, once, into .cache/. It is licensed under the
# GPL, a program beside the tests that nothing of Kerben is linked with, ships or depends on.
set -euo pipefail
cd "$(dirname "$0")/../../.."

readonly server=secantusdb==0.7.0b3
readonly folder=.cache/mongodb-compatible-server

if [ "$(cat "$folder/installed" 2>/dev/null)" = "$server" ]; then exit; fi

# Debian keeps what makes virtual environments apart from Python itself.
if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
  as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }
  as_root apt-get update -q
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends python3-venv
fi

rm -rf "$folder"
python3 -m venv "$folder"
"$folder/bin/pip" install --quiet --disable-pip-version-check --only-binary :all: "$server"
echo "$server" >"$folder/installed"

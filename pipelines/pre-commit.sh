#!/usr/bin/env bash
# The hook of .pre-commit-hooks.yaml: builds the command line once in this copy of the repository, then runs it.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
built="$here/dist/cli/podsmith.js"
if [ ! -f "$built" ]; then
  # pre-commit runs hooks side by side: one of them builds.
  exec 9>"$here/.pre-commit.lock"
  flock 9 2>/dev/null || true
  if [ ! -f "$built" ]; then
    (cd "$here" && npm ci --silent && npx vite build --mode cli --logLevel error) >&2
  fi
fi
exec node "$built" "$@"

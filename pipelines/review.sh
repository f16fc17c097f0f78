#!/usr/bin/env bash
# Reviews for a build server: annotations or text in its log, and in $PODSMITH_OUT the report as SARIF, Markdown,
# JUnit and for GitLab, and the fixes as a patch. Ends with the status of the review.
# PODSMITH: dist/cli/podsmith.js. PODSMITH_PATHS: one on each line. The other variables may be empty.
# PODSMITH_RENDER=true reviews what Kustomizations and charts render, with the files of PODSMITH_VALUES (one on each line)
# and changed by PODSMITH_COMPONENT, which fails if it no longer fits. The fixes are then a Kustomize component.
set -euo pipefail

mapfile -t paths < <(printf '%s\n' "${PODSMITH_PATHS:-.}" | sed '/^[[:space:]]*$/d')
settings=()
[ -z "${PODSMITH_PROFILE:-}" ] || settings+=(--profile "$PODSMITH_PROFILE")
[ -z "${PODSMITH_CONFIG:-}" ] || settings+=(--config="$PODSMITH_CONFIG")
[ -z "${PODSMITH_STRICT_CONFIG:-}" ] || settings+=(--strict-config="$PODSMITH_STRICT_CONFIG")
if [ "${PODSMITH_RENDER:-}" = true ]; then
  settings+=(--render)
  while IFS= read -r file; do
    [ -z "$file" ] || settings+=(--values="$file")
  done <<<"${PODSMITH_VALUES:-}"
  [ -z "${PODSMITH_COMPONENT:-}" ] || settings+=(--component="$PODSMITH_COMPONENT")
fi
review=("${settings[@]}")
[ -z "${PODSMITH_FAIL_ON:-}" ] || review+=(--fail-on "$PODSMITH_FAIL_ON")
[ -z "${PODSMITH_BASELINE:-}" ] || review+=(--baseline "$PODSMITH_BASELINE")
out=${PODSMITH_OUT:-podsmith-report}
# In a checkout, it may be a link that leads elsewhere.
[ ! -L "$out" ] || { echo "$out is a link: the reports need a folder" >&2; exit 2; }
mkdir -p "$out"
# A report of an earlier run would stand for this one.
rm -f "$out"/podsmith.{sarif,md,junit.xml,gitlab.json,patch,patch.txt}
rm -rf "$out/component"

run() { node "$PODSMITH" "$@"; }

# Each format is a run of its own; the findings, and so the status, are the same. A path is a
# path, whatever it looks like.
status=0
run review "${review[@]}" --format sarif --output "$out/podsmith.sarif" -- "${paths[@]}" || status=$?
# Without a report, why there is none has been said.
[ -s "$out/podsmith.sarif" ] || exit "$status"
run review "${review[@]}" --format markdown --output "$out/podsmith.md" -- "${paths[@]}" || true
run review "${review[@]}" --format junit --output "$out/podsmith.junit.xml" -- "${paths[@]}" || true
run review "${review[@]}" --format gitlab --output "$out/podsmith.gitlab.json" -- "${paths[@]}" || true
patch=$out/podsmith.patch
harden=(harden "${settings[@]}" --fixes "${PODSMITH_FIXES:-safe}")
if [ "${PODSMITH_RENDER:-}" = true ]; then
  # What is rendered is in no file, so its fixes can't be a diff.
  patch=$out/component
  run "${harden[@]}" --patch component --output "$patch" -- "${paths[@]}" 2>"$out/podsmith.patch.txt" || true
else
  run "${harden[@]}" --diff -- "${paths[@]}" >"$patch" 2>"$out/podsmith.patch.txt" || true
fi

if [ -n "${GITHUB_ACTIONS:-}" ]; then
  run review "${review[@]}" --format github -- "${paths[@]}" || true
  # GitHub shows summaries of up to 1 MB.
  if [ "$(wc -c <"$out/podsmith.md")" -lt 1000000 ]; then
    cat "$out/podsmith.md" >>"$GITHUB_STEP_SUMMARY"
  else
    echo 'The report is too long for a summary: it is in the artifact.' >>"$GITHUB_STEP_SUMMARY"
  fi
  {
    echo "sarif=$out/podsmith.sarif"
    echo "patch=$patch"
  } >>"$GITHUB_OUTPUT"
else
  run review "${review[@]}" -- "${paths[@]}" || true
fi
exit "$status"

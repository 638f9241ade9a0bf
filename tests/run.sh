#!/usr/bin/env bash
# Installs what the tests need, builds, checks the formatting, runs every test project.
# Ends with a table of times and one line: N passed, N failed.
set -u
cd "$(dirname "$0")/.." || exit 1
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

packages=(chromium fonts-dejavu-core nodejs npm)
missing=()
command -v chromium >/dev/null || missing+=(chromium)
[ -d /usr/share/fonts/truetype/dejavu ] || missing+=(fonts-dejavu-core)
command -v node >/dev/null || missing+=(nodejs)
command -v npm >/dev/null || missing+=(npm)
if [ ${#missing[@]} -gt 0 ]; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >/dev/null || exit 1
  else
    echo "Не хватает для тестов: ${missing[*]}" >&2
    echo "На Debian: sudo apt-get install ${packages[*]}" >&2
    exit 1
  fi
fi

times=()
passed=0
failed=0
step() { # step NAME COMMAND…: a step that either succeeds or counts as one failure
  local name=$1 start=$SECONDS
  shift
  echo "== $name"
  if ! "$@"; then
    echo "== $name: failed" >&2
    failed=$((failed + 1))
  fi
  times+=("$(printf '%-28s %5d s' "$name" $((SECONDS - start)))")
}
run_tests() { # run_tests PROJECT: counts what the runner says; a run that says nothing is a failure
  local log line
  log=$(mktemp)
  dotnet test "$1" -c Release --no-build --nologo 2>&1 | tee "$log"
  line=$(grep -E '(Passed|Failed)! +- Failed:' "$log" | tail -n 1)
  rm -f "$log"
  if [ -z "$line" ]; then
    return 1
  fi
  failed=$((failed + $(sed -E 's/.*Failed: +([0-9]+),.*/\1/' <<<"$line")))
  passed=$((passed + $(sed -E 's/.*Passed: +([0-9]+),.*/\1/' <<<"$line")))
}

step "restore and build" dotnet build RoadmapSite.sln -c Release -warnaserror --nologo -v quiet
if [ "$failed" = 0 ]; then
  step "npm packages" npm ci --prefix tests/schema-check --no-audit --no-fund --silent
  step "formatting" dotnet format RoadmapSite.sln --no-restore --verify-no-changes --verbosity quiet
  for project in tests/*Tests/*.csproj; do
    step "$(basename "$project" .csproj)" run_tests "$project"
  done
fi

echo
printf '%s\n' "${times[@]}"
echo
echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]

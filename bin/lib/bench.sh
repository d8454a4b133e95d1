#!/usr/bin/env bash
# Prints figures: the benchmarks of the core and of the server, what 200 crashes lose, then whole commands as a user types them
# (median of nine runs after one that does not count). Run it on a quiet machine.
set -euo pipefail
self=$(readlink -f "$0")
bin=${self%/lib/*}
cd "$bin/.."
. "$bin/lib/tools.sh"
need_java
need_maven
"$bin/lib/build.sh"

for benchmark in coach-core/src/test/java/dev/coach/core/bench/*Benchmark.java; do
    ${MVN:-mvn} -B -q -Dstyle.color=never -Pbench -pl coach-core test-compile exec:exec@bench -Dbench="$(basename "$benchmark" .java)"
done

${MVN:-mvn} -B -q -Dstyle.color=never -Pbench -pl it -am -Dspotless.check.skip=true process-test-classes

median_ms() {
    local TIMEFORMAT=%R run
    for run in 0 1 2 3 4 5 6 7 8 9; do
        { time "$@" >/dev/null 2>&1; } 2>&1 | { if [ "$run" = 0 ]; then cat >/dev/null; else cat; fi; }
    done | sort -n | awk '{ t[NR] = $1 } END { printf "%6.0f ms", t[int((NR + 1) / 2)] * 1000 }'
}
sample=$(mktemp -d)
trap 'rm -rf "$sample"' EXIT
for ((i = 0; i < 1000; i++)); do
    echo '{"id":"'$i'","turns":[{"role":"assistant","text":"What do you do?"},{"role":"user","text":"I am a nurse in Leeds; before that I worked for three years as a cook at Miller'"'"'s. I want to become a teacher."}]}'
done >"$sample/conversations.jsonl"
head -n 1 "$sample/conversations.jsonl" >"$sample/one.jsonl"
for command in "--help" "extract --json $sample/one.jsonl" "extract --json $sample/conversations.jsonl"; do
    # shellcheck disable=SC2086 # the command is words
    printf '%s  coach %s\n' "$(median_ms bin/coach $command)" "${command//$sample\//}"
done

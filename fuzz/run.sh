#!/bin/sh
# Runs fuzz targets for a bounded time each. See README.md.
#   fuzz/run.sh                       every target, 60 s each
#   fuzz/run.sh -t 600 walker json_in those two, 10 minutes each
#   fuzz/run.sh minimise              what was found, without what the rest covers, into build/fuzz/fuzz/minimised
set -eu

here=$(cd "$(dirname "$0")" && pwd)
build=${CTIKIT_FUZZ_BUILD:-$here/../build/fuzz}
corpora=${CTIKIT_FUZZ_CORPUS:-$build/fuzz/found}
seconds=60
action=run

usage() {
    sed -n '2,5s/^# \{0,1\}//p' "$0"
    exit "$1"
}

# What targets.txt says of a target: its form (2), its dictionary (3), its largest input (4).
column() {
    awk -v target="$1" -v column="$2" '$1 == target { print $column }' "$build/fuzz/targets.txt"
}

# Seeds and stored inputs are read, what is found goes to the target's folder.
run() {
    mkdir -p "$corpora/$1" "$here/corpus/$1"
    "$build/bin/fuzz_$1" "$corpora/$1" "$here/corpus/$1" "$build/fuzz/seeds/$(column "$1" 2)" -max_total_time="$seconds" \
        -timeout=10 -rss_limit_mb=2048 -max_len="$(column "$1" 4)" -dict="$build/fuzz/seeds/$(column "$1" 3).dict" \
        -artifact_prefix="$build/fuzz/$1-" \
        -print_final_stats=1 >"$build/fuzz/$1.log" 2>&1
}

report() {
    printf '%-16s %s\n' "$1" "$(grep -E '#[0-9]+.*(DONE|INITED|NEW|REDUCE|pulse)' "$2" | tail -1 | sed 's/^#//; s/ *lim:.*exec/ exec/')"
}

minimise() {
    rm -rf "$build/fuzz/minimised/$1"
    mkdir -p "$build/fuzz/minimised/$1" "$corpora/$1"
    "$build/bin/fuzz_$1" -merge=1 "$build/fuzz/minimised/$1" "$here/corpus/$1" "$build/fuzz/seeds/$(column "$1" 2)" "$corpora/$1" \
        >"$build/fuzz/$1-merge.log" 2>&1
    printf '%-16s %s inputs\n' "$1" "$(find "$build/fuzz/minimised/$1" -type f | wc -l)"
}

while [ $# -gt 0 ]; do
    case $1 in
    -t) seconds=$2 && shift 2 ;;
    minimise) action=minimise && shift ;;
    -h | --help) usage 0 ;;
    -*) usage 2 ;;
    *) break ;;
    esac
done

[ -f "$build/fuzz/targets.txt" ] || {
    echo "no fuzz build in $build: cmake --preset fuzz && cmake --build --preset fuzz" >&2
    exit 2
}
[ $# -gt 0 ] || set -- $(awk '{ print $1 }' "$build/fuzz/targets.txt")
"$build/bin/fuzz_seeds" "$here/.." "$build/fuzz/seeds" >/dev/null

failed=0
for target in "$@"; do
    if [ $action = minimise ]; then
        minimise "$target" || failed=1
    elif run "$target"; then
        report "$target" "$build/fuzz/$target.log"
    else
        failed=1
        echo "$target: FAILED, see $build/fuzz/$target.log"
        grep -A3 -E '^broken:|ERROR: |runtime error' "$build/fuzz/$target.log" | cut -c1-400 | head -5
    fi
done
exit $failed

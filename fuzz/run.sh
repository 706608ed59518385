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

form_of() {
    awk -v target="$1" '$1 == target { print $2 }' "$build/fuzz/targets.txt"
}

# Inputs in words have other dictionaries than inputs in bytes.
dictionary_of() {
    case $(form_of "$1") in
    json | text | observations | flows) echo "$build/fuzz/words.dict" ;;
    *) echo "$build/fuzz/bytes.dict" ;;
    esac
}

# Names of entries may come twice in two dialects; libFuzzer needs none.
write_dictionaries() {
    for dialect in uccx ged188; do
        sed -E 's/^[A-Za-z0-9_]+=//' "$here/../generated/fuzz/$dialect.dict"
    done >"$build/fuzz/bytes.dict"
    for dialect in uccx ged188; do
        sed -E 's/^[A-Za-z0-9_]+=//' "$here/../generated/fuzz/$dialect-names.dict"
    done | cat - "$here/text.dict" >"$build/fuzz/words.dict"
}

# Seeds and stored inputs are read, what is found goes to the target's folder.
run() {
    mkdir -p "$corpora/$1" "$here/corpus/$1"
    "$build/bin/fuzz_$1" "$corpora/$1" "$here/corpus/$1" "$build/fuzz/seeds/$(form_of "$1")" -max_total_time="$seconds" \
        -timeout=10 -rss_limit_mb=2048 -max_len=8192 -dict="$(dictionary_of "$1")" -artifact_prefix="$build/fuzz/$1-" \
        -print_final_stats=1 >"$build/fuzz/$1.log" 2>&1
}

report() {
    printf '%-16s %s\n' "$1" "$(grep -E '#[0-9]+.*(DONE|INITED|NEW|REDUCE|pulse)' "$2" | tail -1 | sed 's/^#//; s/ *lim:.*exec/ exec/')"
}

minimise() {
    rm -rf "$build/fuzz/minimised/$1"
    mkdir -p "$build/fuzz/minimised/$1" "$corpora/$1"
    "$build/bin/fuzz_$1" -merge=1 "$build/fuzz/minimised/$1" "$here/corpus/$1" "$build/fuzz/seeds/$(form_of "$1")" "$corpora/$1" \
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
write_dictionaries

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

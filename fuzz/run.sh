#!/bin/sh
# Runs fuzz targets for a bounded time each. See README.md.
#   fuzz/run.sh                       every target, 60 s each
#   fuzz/run.sh -t 600 walker json_in those two, 10 minutes each
#   fuzz/run.sh curves walker         the same time with and without the mutator that knows the protocols: coverage by time
set -eu

here=$(cd "$(dirname "$0")" && pwd)
build=${CTIKIT_FUZZ_BUILD:-$here/../build/fuzz}
corpora=${CTIKIT_FUZZ_CORPUS:-$build/fuzz/found}
seconds=60
curves=no

usage() {
    sed -n '2,5s/^# \{0,1\}//p' "$0"
    exit "$1"
}

form_of() {
    awk -v target="$1" '$1 == target { print $2 }' "$build/fuzz/targets.txt"
}

# run TARGET FOLDER LOG: seeds and stored inputs are read, what is found goes to FOLDER.
run() {
    mkdir -p "$2"
    set -- "$1" "$2" "$3" "$here/corpus/$1" "$build/fuzz/seeds/$(form_of "$1")"
    [ -d "$5" ] || set -- "$1" "$2" "$3" "$4"
    target=$1 folder=$2 log=$3
    shift 3
    "$build/bin/fuzz_$target" "$folder" "$@" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=8192 \
        -dict="$build/fuzz/ctikit.dict" -artifact_prefix="$build/fuzz/$target-" -print_final_stats=1 >"$log" 2>&1
}

report() {
    printf '%-16s %s\n' "$1" "$(grep -E '#[0-9]+.*(DONE|INITED|NEW|REDUCE|pulse)' "$2" | tail -1 | sed 's/^#//; s/ *lim:.*exec/ exec/')"
}

while [ $# -gt 0 ]; do
    case $1 in
    -t) seconds=$2 && shift 2 ;;
    curves) curves=yes && shift ;;
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
"$build/bin/fuzz_seeds" "$here/../generated/fuzz/corpus" "$build/fuzz/seeds" >/dev/null
cat "$here"/../generated/fuzz/*.dict | awk '{ sub(/^[A-Za-z0-9_]+=/, ""); print }' >"$build/fuzz/ctikit.dict"

failed=0
for target in "$@"; do
    if [ $curves = yes ]; then
        run "$target" "$corpora/$target.aware" "$build/fuzz/$target.aware.log" || failed=1
        CTIKIT_FUZZ_PLAIN=1 run "$target" "$corpora/$target.plain" "$build/fuzz/$target.plain.log" || failed=1
        report "$target aware" "$build/fuzz/$target.aware.log"
        report "$target plain" "$build/fuzz/$target.plain.log"
    elif run "$target" "$corpora/$target" "$build/fuzz/$target.log"; then
        report "$target" "$build/fuzz/$target.log"
    else
        failed=1
        echo "$target: FAILED, see $build/fuzz/$target.log"
        grep -A3 -E '^broken:|ERROR: |runtime error' "$build/fuzz/$target.log" | cut -c1-400 | head -5
    fi
done
exit $failed

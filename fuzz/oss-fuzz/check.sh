#!/bin/bash
# Does a fleet's build work? Runs build.sh with the variables that the base image of OSS-Fuzz sets, with this machine's clang 19, and looks at what
# comes out as its check of builds does: moved to another place and with an empty environment, every target starts, is instrumented, and runs with its
# seeds and its dictionary.
#   fuzz/oss-fuzz/check.sh [address|undefined]      in build/oss-fuzz-SANITIZER; address when nothing is said
# Exit status: 0 all is well, 1 a target is not, 2 usage.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
export SANITIZER=${1:-address}
case $SANITIZER in
address)
    flags=(-fsanitize=address -fsanitize-address-use-after-scope)
    mark=__asan_report_
    ;;
undefined)
    kinds=array-bounds,bool,builtin,enum,function,integer-divide-by-zero,null,object-size,return,returns-nonnull-attribute,shift
    kinds+=,signed-integer-overflow,unreachable,vla-bound,vptr
    flags=("-fsanitize=$kinds" "-fno-sanitize-recover=$kinds")
    mark=__ubsan_handle_
    ;;
*)
    sed -n '2,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 2
    ;;
esac

place=$root/build/oss-fuzz-$SANITIZER
rm -rf "$place/src" "$place/out" "$place/moved"
mkdir -p "$place"/{src/ctikit,work,out}
cd "$root" && git ls-files -z | xargs -0 cp -a --parents -t "$place/src/ctikit"

export SRC=$place/src WORK=$place/work OUT=$place/out FUZZING_ENGINE=libfuzzer LIB_FUZZING_ENGINE=-fsanitize=fuzzer CC=clang-19 CXX=clang++-19
CFLAGS="-O1 -fno-omit-frame-pointer -gline-tables-only -DFUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION ${flags[*]} -fsanitize=fuzzer-no-link"
export CFLAGS CXXFLAGS="$CFLAGS -stdlib=libc++"
bash -eu "$root/fuzz/oss-fuzz/build.sh"

mv "$OUT" "$place/moved"
cd "$place/moved"

# Why a target stopped, as it says itself.
reason() {
    grep -m1 -E 'broken:|ERROR:|runtime error:' "$1" || tail -1 "$1"
}

# What is wrong with the target, if anything is.
faults_of() {
    local target=$1 seeds log
    grep -q LLVMFuzzerTestOneInput "$target" || echo "is no fuzz target"
    [[ $(nm "$target" | grep -c "$mark") -gt 0 ]] || echo "is not instrumented for $SANITIZER"
    seeds=$(mktemp -d)
    log=$(mktemp)
    unzip -q "${target}_seed_corpus.zip" -d "$seeds" && [[ -n $(ls -A "$seeds") ]] || echo "has no seeds"
    env -i PATH=/usr/bin:/bin "./$target" -runs=4 >"$log" 2>&1 || echo "does not start: $(reason "$log")"
    env -i PATH=/usr/bin:/bin "./$target" -runs=4 -dict="$target.dict" "$seeds" >"$log" 2>&1 || echo "does not run: $(reason "$log")"
    grep -q '^Dictionary: [1-9]' "$log" || echo "has no dictionary"
    rm -rf "$seeds" "$log"
}

status=0
while read -r target _; do
    faults=$(faults_of "fuzz_$target")
    printf '%-22s %s\n' "fuzz_$target" "${faults:-works}"
    [[ -z $faults ]] || status=1
done <"$WORK/build/fuzz/targets.txt"
exit $status

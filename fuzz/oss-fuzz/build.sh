#!/bin/bash -eu
# What OSS-Fuzz and ClusterFuzzLite run: builds every target with their compiler, sanitizer and engine, and puts it into $OUT with its
# seed corpus and dictionary.
cd "$SRC/ctikit"
cmake -G Ninja -S . -B "$WORK/build" -DCMAKE_BUILD_TYPE=None -DCTIKIT_WERROR=OFF \
    -DCTIKIT_BUILD_FUZZERS=ON -DCTIKIT_BUILD_TESTS=OFF -DCTIKIT_BUILD_TOOLS=OFF \
    -DCTIKIT_FUZZ_ENGINE="$LIB_FUZZING_ENGINE" -DCTIKIT_FUZZ_INSTRUMENT=
ninja -C "$WORK/build"

seeds=$WORK/seeds
"$WORK/build/bin/fuzz_seeds" generated/fuzz/corpus "$seeds"
# Names of entries may come twice in two dialects; libFuzzer needs none.
cat generated/fuzz/*.dict | sed -E 's/^[A-Za-z0-9_]+=//' >"$WORK/ctikit.dict"

while read -r target form; do
    cp "$WORK/build/bin/fuzz_$target" "$OUT/"
    cp "$WORK/ctikit.dict" "$OUT/fuzz_$target.dict"
    folders=()
    for folder in "fuzz/corpus/$target" "$seeds/$form"; do
        [ -d "$folder" ] && folders+=("$folder")
    done
    zip -q -j -r "$OUT/fuzz_${target}_seed_corpus.zip" "${folders[@]}"
done <"$WORK/build/fuzz/targets.txt"

#!/bin/bash -eu
# What OSS-Fuzz and ClusterFuzzLite run: builds every target with their compiler, sanitizer and engine, and puts it into $OUT with its seed corpus,
# its dictionary and the libraries that the machine which runs it may not have.
cd "$SRC/ctikit"

# The system's C++ libraries are made with libstdc++, so everything is.
export CXXFLAGS="${CXXFLAGS//-stdlib=libc++/}"
cmake -G Ninja -S . -B "$WORK/build" -DCMAKE_BUILD_TYPE=None -DCTIKIT_WERROR=OFF \
    -DCTIKIT_BUILD_FUZZERS=ON -DCTIKIT_BUILD_TESTS=OFF \
    -DCTIKIT_FUZZ_ENGINE="$LIB_FUZZING_ENGINE" -DCTIKIT_FUZZ_INSTRUMENT= \
    -DCMAKE_BUILD_RPATH='$ORIGIN/lib' -DCMAKE_EXE_LINKER_FLAGS=-Wl,--disable-new-dtags
ninja -C "$WORK/build" fuzzers

seeds=$WORK/seeds
"$WORK/build/bin/fuzz_seeds" . "$seeds"
while read -r target form dictionary _; do
    cp "$WORK/build/bin/fuzz_$target" "$OUT/"
    cp "$seeds/$dictionary.dict" "$OUT/fuzz_$target.dict"
    zip -q -j -r "$OUT/fuzz_${target}_seed_corpus.zip" "fuzz/corpus/$target" "$seeds/$form"
done <"$WORK/build/fuzz/targets.txt"

mkdir -p "$OUT/lib"
ldd "$OUT"/fuzz_* 2>/dev/null | awk '$2 == "=>" && $3 ~ /^\// { print $3 }' | sort -u |
    grep -vE '/(libc|libm|libdl|librt|libpthread|libresolv|ld-linux[^/]*)\.so' | xargs cp -t "$OUT/lib"

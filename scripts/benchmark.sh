# Read by scripts that run a class of the package org.belowline.benchmark: builds where sources are
# newer, then gives way to Java.
#   benchmark CLASS [ARGUMENT …]

build_benchmarks() {
  jar=$home/pipeline/target/belowline.jar
  built=$home/pipeline/target/test-classes
  # The jar has all libraries.
  if is_newer "$jar" "$home/pom.xml" "$home/pipeline/pom.xml" "$home/pipeline/src/main" "$home/schemas"; then
    BELOWLINE_JAVA_OPTIONS= "$home/scripts/belowline" --version >/dev/null
  fi
  if is_newer "$built/.built" "$home/pipeline/src/test/java"; then
    log=$home/pipeline/target/build.log
    (cd "$home" && mvn -B -q -DskipTests test-compile) >"$log" 2>&1 || {
      tail -n 30 "$log" >&2
      echo "the build failed; all of its output is in $log" >&2
      exit 1
    }
    touch "$built/.built"
  fi
}

benchmark() {
  build_benchmarks
  class=$1
  shift
  # shellcheck disable=SC2086 # BELOWLINE_JAVA_OPTIONS is a list
  exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 ${BELOWLINE_JAVA_OPTIONS:-} \
    -cp "$built:$jar" "org.belowline.benchmark.$class" "$@"
}

# Whether a file is missing, or older than what it is made of.
is_newer() {
  made=$1
  shift
  [ ! -e "$made" ] || [ -n "$(find "$@" -newer "$made" -print -quit)" ]
}

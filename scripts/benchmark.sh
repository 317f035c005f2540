# Read by scripts that run a class of the package org.belowline.benchmark: builds where sources are
# newer, then gives way to Java.
#   benchmark CLASS [ARGUMENT …]

benchmark() {
  # Builds the jar, which has all libraries, where it is older than its sources.
  BELOWLINE_JAVA_OPTIONS= "$home/scripts/belowline" --version >/dev/null
  built=$home/pipeline/target/test-classes
  if [ -n "$(find "$home/pipeline/src/test/java" -newer "$built/.built" -print -quit 2>/dev/null)" ] \
    || [ ! -e "$built/.built" ]; then
    log=$home/pipeline/target/build.log
    (cd "$home" && mvn -B -q -DskipTests test-compile) >"$log" 2>&1 || {
      tail -n 30 "$log" >&2
      echo "the build failed; all of its output is in $log" >&2
      exit 1
    }
    touch "$built/.built"
  fi
  class=$1
  shift
  # shellcheck disable=SC2086 # BELOWLINE_JAVA_OPTIONS is a list
  exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 ${BELOWLINE_JAVA_OPTIONS:-} \
    -cp "$built:$home/pipeline/target/belowline.jar" "org.belowline.benchmark.$class" "$@"
}

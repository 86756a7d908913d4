#!/usr/bin/env bash
# Runs while the image is built, in the folder of the application: starts a throw-away MariaDB, lets Qiao start once against
# it, and leaves qiao.aot behind. The JVM's flags are those of the image, or it would refuse the cache.
set -euo pipefail
java=$1
work=$(mktemp -d)
user=$(id -un)
mariadb-install-db --no-defaults --datadir="$work/data" --user="$user" --auth-root-authentication-method=normal >/dev/null
mariadbd --no-defaults --datadir="$work/data" --user="$user" --socket="$work/s" --port=33061 --bind-address=127.0.0.1 \
  --pid-file="$work/pid" --character-set-server=utf8mb4 --collation-server=utf8mb4_bin 2>"$work/log" &
for _ in $(seq 60); do
  if mariadb --no-defaults --socket="$work/s" -u root -e 'create database qiao' 2>/dev/null; then break; fi
  sleep 0.5
done
SPRING_DATASOURCE_URL=jdbc:mariadb://127.0.0.1:33061/qiao SPRING_DATASOURCE_USERNAME=root SPRING_DATASOURCE_PASSWORD='' \
  "$java" -XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED -XX:AOTCacheOutput=qiao.aot -Dspring.context.exit=onRefresh -jar qiao.jar
kill "$(cat "$work/pid")"
wait
rm -rf "$work"
test -s qiao.aot

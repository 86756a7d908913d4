#!/usr/bin/env bash
# Whether Qiao and its database answer; the image has no curl.
set -euo pipefail
exec 3<>"/dev/tcp/127.0.0.1/${QIAO_PORT:-8080}"
printf 'GET /actuator/health HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
answer=$(cat <&3)
[[ $answer == *'"status":"UP"'* ]]

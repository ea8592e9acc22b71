# What ./start and ./test share. Sourced, never run.
set -uo pipefail

root=$(dirname -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")")

# The build tools tell nobody what is built here, and greet nobody.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

say() { printf '%s\n' "$*" >&2; }

# Ends as the program's own commands do: 3 is for what cannot be reached or written.
fail() {
  say "$*"
  exit 3
}

# Puts a dotnet on the PATH: the one that is there, or one from a usual place.
find_dotnet() {
  command -v dotnet >/dev/null && return
  local folder
  for folder in "${DOTNET_ROOT:-}" "${HOME:-}/.dotnet" /usr/share/dotnet /usr/lib/dotnet /usr/local/share/dotnet; do
    if [ -n "$folder" ] && [ -x "$folder/dotnet" ]; then
      export DOTNET_ROOT=$folder PATH=$folder:$PATH
      return
    fi
  done
  fail "Steadfast needs the .NET 10 SDK, and there is no dotnet here. It comes from https://dotnet.microsoft.com/download/dotnet/10.0"
}

# Ends with one line unless the SDK that global.json asks for is here.
need_sdk() {
  local found
  (cd "$root" && dotnet --version >/dev/null 2>&1) && return
  found=$(dotnet --list-sdks 2>/dev/null | cut -d' ' -f1 | paste -sd' ')
  fail "Steadfast needs the .NET 10 SDK; this machine has ${found:-none}. It comes from https://dotnet.microsoft.com/download/dotnet/10.0"
}

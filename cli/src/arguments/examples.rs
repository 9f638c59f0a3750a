//! The examples below each help text. The tests run every line of them (`cli/tests/help.rs`).

pub(super) const ALL: &str = "\
Examples:
  seatwright check people.csv --operation netsapiens.user.create --domain example.com
  seatwright describe
  seatwright explain lost_zeros

Exit codes:
  0  no errors were found
  1  errors were found, or a plan needs a yes
  2  the arguments are wrong, or a file cannot be read or written

docs/command-line.md has the whole of it.";

pub(super) const CHECK: &str = "\
Examples:
  seatwright check people.csv --operation netsapiens.user.create --domain example.com
  seatwright check people.xlsx --operation netsapiens.user.create --domain example.com \\
      --sheet Phones
  seatwright check people.csv --operation netsapiens.user.create --domain example.com \\
      -o report.html
  cat people.csv | seatwright check - --operation netsapiens.user.create \\
      --domain example.com --format csv";

pub(super) const PLAN: &str = "\
Examples:
  seatwright plan people.csv --operation netsapiens.user.create --domain example.com \\
      --defaults required --existing users.json
  seatwright plan people.csv --operation netsapiens.user.create --domain example.com \\
      --defaults required --existing users.json -o plan.json
  seatwright plan people.csv --operation netsapiens.user.create --domain example.com \\
      --defaults required --existing users.json --yes many_updates --requests requests.ndjson

No request is written for a plan that needs a yes. No record is deleted. Records that no row
names stay as they are.";

pub(super) const BUILD: &str = "\
Examples:
  seatwright build people.csv --operation netsapiens.user.create --domain example.com \\
      -o requests.ndjson
  seatwright build people.csv --operation netsapiens.user.create --domain example.com \\
      --constant 'user-scope=Office Manager'

Each line has `row`, `method`, `path` and `body`. Rows with errors have no line; `check` says why.";

pub(super) const FIX: &str = "\
Examples:
  seatwright fix people.csv --operation netsapiens.user.create --domain example.com \\
      -o corrected.csv
  seatwright fix people.csv --operation netsapiens.user.create --domain example.com \\
      --accept-likely -o corrected.csv

The corrected file is UTF-8, in the columns and with the delimiter of the sheet. Of a workbook it
is a CSV file.";

pub(super) const CONVERT: &str = "\
Examples:
  seatwright convert broadworks.json --domain example.com --mail '{user}@{domain}' \\
      -o requests.ndjson --losses losses.html
  seatwright convert broadworks.json --groups '{\"north\": \"example.com\"}' -o requests.ndjson";

pub(super) const EXPLAIN: &str = "\
Examples:
  seatwright explain lost_zeros
  seatwright explain time-zone
  seatwright explain voicemail-login-pin --operation netsapiens.user.create";

pub(super) const DESCRIBE: &str = "\
Examples:
  seatwright describe
  seatwright describe netsapiens.site.create
  seatwright describe netsapiens.user.create --profile 45 --format json";

pub(super) const PROFILE: &str = "\
Examples:
  seatwright profile openapi.json
  seatwright profile openapi.json --format json
  seatwright check people.csv --operation netsapiens.user.create --domain example.com \\
      --profile-from openapi.json

A NetSapiens server has its document under /ns-api/webroot/openapi/openapi.json.";

pub(super) const SCHEMA: &str = "\
Examples:
  seatwright schema netsapiens.user.create
  seatwright schema odin.user.update --view output --target openapi-3.0
  seatwright schema netsapiens.site.create --flat";

pub(super) const TEMPLATE: &str = "\
Examples:
  seatwright template netsapiens.user.create --domain example.com -o people.csv
  seatwright template netsapiens.user.create --domain example.com --beside -o people-and-phones.csv
  seatwright template odin.user.create --delimiter tab --no-example";

pub(super) const COMPLETIONS: &str = "\
Examples:
  seatwright completions bash > ~/.local/share/bash-completion/completions/seatwright
  seatwright completions zsh > ~/.zfunc/_seatwright
  seatwright completions fish > ~/.config/fish/completions/seatwright.fish
  seatwright completions powershell >> $PROFILE";

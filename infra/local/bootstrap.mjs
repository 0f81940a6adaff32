// The entry of every npm command of the root. Any Node from 12 on reaches the sentence below, so this file keeps
// to syntax that one can parse and loads everything newer only after the check.
const major = Number(process.versions.node.split(".")[0])

if (!(major >= 20)) {
  console.error(
    `OVOP Market needs Node 20 or newer; this is Node ${process.versions.node}. See https://nodejs.org.`,
  )
  process.exit(1)
}

import("./bootstrap/run-command.mjs")
  .then((module) =>
    module.runCommand({ rootUrl: new URL("../..", import.meta.url), args: process.argv.slice(2) }),
  )
  .then(
    (code) => process.exit(code),
    (error) => {
      console.error(error instanceof Error && "isRefusal" in error ? error.message : error)
      process.exit(1)
    },
  )

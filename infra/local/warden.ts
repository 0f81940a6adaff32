// Stops the children of a command whose process was killed without a word. It runs in its own session and waits
// for the end of the pipe that only that process holds open; after an orderly stop nothing is recorded any more.
import { rmSync } from "node:fs"
import { ProcessRecord } from "./process-record.ts"

const [dataDir, leftover] = process.argv.slice(2)
if (!dataDir) throw new Error("usage: warden.ts <data folder> [folder to delete at the end]")

const GRACE_SECONDS = 10
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {})
process.stdin.resume().on("end", async () => {
  await new ProcessRecord(dataDir).stopAll(GRACE_SECONDS)
  if (leftover) rmSync(leftover, { recursive: true, force: true })
})

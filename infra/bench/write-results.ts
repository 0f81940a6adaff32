import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Figure } from "./figure.ts"

const NAME_WIDE = 48

/** One line of the table. */
export function lineOf({ name, value, unit, promise, runs }: Figure): string {
  return `  ${name.padEnd(NAME_WIDE)}  ${String(value).padStart(6)} ${unit}  promised ${promise}  (${runs.join(" ")})`
}

/** Keeps the figures beside those of earlier runs. */
export function writeResults(root: string, figures: readonly Figure[]): string {
  const folder = join(root, "infra", "bench", "results")
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${new Date().toISOString().replaceAll(":", "-")}.json`)
  writeFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), figures }, null, 2)}\n`)
  return file
}

import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Figure } from "./figure.ts"

/** Prints the table and keeps the figures beside those of earlier runs. */
export function writeResults(root: string, figures: readonly Figure[]): string {
  const wide = Math.max(...figures.map(({ name }) => name.length))
  for (const { name, value, unit, promise, runs } of figures)
    console.log(
      `  ${name.padEnd(wide)}  ${String(value).padStart(6)} ${unit}  promised ${promise}  (${runs.join(" ")})`,
    )
  const folder = join(root, "infra", "bench", "results")
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${new Date().toISOString().replaceAll(":", "-")}.json`)
  writeFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), figures }, null, 2)}\n`)
  return file
}

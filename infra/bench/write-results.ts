import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Figure } from "./figure.ts"

const NAME_WIDE = 60

/** One line of the table. */
export function lineOf({ name, value, unit, promise, runs }: Figure): string {
  return `  ${name.padEnd(NAME_WIDE)}  ${String(value).padStart(6)} ${unit}  promised ${promise}  (${runs.join(" ")})`
}

/** Where the figures of one run are kept, beside those of earlier runs. */
export class Results {
  readonly file: string
  readonly #at = new Date().toISOString()
  readonly #figures: Figure[] = []

  constructor(root: string) {
    const folder = join(root, "infra", "bench", "results")
    mkdirSync(folder, { recursive: true })
    this.file = join(folder, `${this.#at.replaceAll(":", "-")}.json`)
  }

  /** Written at once: a run that breaks off keeps what it measured. */
  add(figure: Figure): void {
    this.#figures.push(figure)
    writeFileSync(this.file, `${JSON.stringify({ at: this.#at, figures: this.#figures }, null, 2)}\n`)
  }
}

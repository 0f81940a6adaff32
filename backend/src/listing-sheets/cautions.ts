import { type SheetCaution, sheetCautionSchema } from "@ovop/contracts"
import type { SheetWarning } from "@ovop/spreadsheet"

export type Caution = { code: SheetCaution; places: string[] }

/** Cells that are named of each kind; who sees these looks at the others too. */
const NAMED = 5

const isCaution = (code: string): code is SheetCaution => sheetCautionSchema.safeParse(code).success

/** What a person should look at in a file that could be read, by kind; a formula with its value is nothing of that. */
export function cautionsOf(warnings: readonly SheetWarning[]): Caution[] {
  const byCode = new Map<SheetCaution, string[]>()
  for (const warning of warnings) {
    if (!isCaution(warning.code)) continue
    const places = byCode.get(warning.code) ?? []
    if (warning.code === "several_sheets") places.push(...warning.unread)
    else if ("at" in warning) places.push(warning.at.name)
    byCode.set(warning.code, places)
  }
  return [...byCode].map(([code, places]) => ({ code, places: places.slice(0, NAMED) }))
}

import { refuse } from "../refusal.js"
import type { SheetProblem } from "../sheet-problem.js"

type Found = Extract<SheetProblem, { code: "active_content" }>["found"]

const byName: readonly (readonly [RegExp, Found])[] = [
  [/vbaproject|\/macrosheets\//i, "macros"],
  [/\/externallinks\//i, "external_links"],
  [/\/connections\.xml$|\/querytables\//i, "data_connections"],
  [/\/embeddings\/|\/activex\//i, "embedded_objects"],
]

/** The last word of a relationship's type; a part may have any name, but this is how programs find it. */
const byRelation: readonly (readonly [RegExp, Found])[] = [
  [/vbaproject|macrosheet/i, "macros"],
  [/externallink/i, "external_links"],
  [/connections$|querytable/i, "data_connections"],
  [/oleobject|\/package$|control$|activex/i, "embedded_objects"],
]

function refuseIf(text: string, rules: typeof byName): void {
  const rule = rules.find(([pattern]) => pattern.test(text))
  if (rule) refuse({ code: "active_content", found: rule[1] })
}

export function refuseActiveParts(names: readonly string[]): void {
  for (const name of names) refuseIf(`/${name}`, byName)
}

export function refuseActiveRelation(type: string): void {
  refuseIf(type, byRelation)
}

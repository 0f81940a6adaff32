import {
  emptyListing,
  type ListingColumn,
  type ListingDocument,
  type ListingImportProblem,
  type ListingImportProblemCode,
  type ListingProblem,
  listingProblems,
} from "@ovop/contracts"
import { applyListing } from "./apply-listing"
import { documentDigest } from "./document-digest"
import type { GivenListing } from "./gather-listings"

/** How the listing of a reference stands here. */
export type Standing = {
  /** Its newest document. */
  document: ListingDocument
  /** It waits to be decided on, and nobody writes in it meanwhile. */
  is_submitted: boolean
  /** The digest that the last import left; null where none wrote it. */
  imported_digest: string | null
}

export type Judged = {
  state: "good" | "clash" | "bad" | "unchanged"
  is_new: boolean
  problems: ListingImportProblem[]
  /** What is to be written; null where nothing is. */
  document: ListingDocument | null
  /** Of what was here when it was judged; null for a listing that is new. */
  base_digest: string | null
}

/**
 * What keeps a document from being imported though a form takes it: the rest is missing only, and a draft may wait for
 * it. Fields are told by the column that they are read from.
 */
const REFUSED: Partial<Record<ListingProblem["code"], ListingImportProblemCode>> = {
  pack_name_missing: "pack_name_missing",
  pack_name_twice: "pack_name_twice",
  amount_zero: "amount_zero",
  riel_not_hundreds: "riel_not_hundreds",
  net_over_packed: "net_over_packed",
  tier_not_higher: "tier_not_higher",
  tier_not_cheaper: "tier_not_cheaper",
  service_made_to_order: "service_made_to_order",
}

const COLUMNS: readonly (readonly [RegExp, ListingColumn])[] = [
  [/^packs\.\d+\.name/, "pack_km"],
  [/^packs\.\d+\.tiers/, "tiers"],
  [/^packs\.\d+\.net_weight/, "net_weight"],
  [/^packs\.\d+\.packed_weight/, "packed_weight"],
  [/^packs\.\d+\.amount/, "price"],
  [/^made_to_order/, "made_to_order"],
]

/** What the document's own rules say, at the row and column that it comes from; packs that the file does not name are as they were. */
function ruleProblems(
  document: ListingDocument,
  given: GivenListing,
  rowOfPack: ReadonlyMap<string, number>,
) {
  return listingProblems(document).flatMap(({ field, code }): ListingImportProblem[] => {
    const refused = REFUSED[code]
    const pack = /^packs\.(\d+)/.exec(field)?.[1]
    const row = pack === undefined ? given.rows[0] : rowOfPack.get(document.packs[Number(pack)]?.id ?? "")
    if (!refused || row === undefined) return []
    return [{ row, column: COLUMNS.find(([path]) => path.test(field))?.[1] ?? null, code: refused }]
  })
}

function missing(given: GivenListing, document: ListingDocument, isNew: boolean): ListingImportProblem[] {
  const row = given.rows[0] ?? 0
  const wrong = new Set(given.problems.map(({ column }) => column))
  const priced = given.packs.find(({ facts }) => facts.price || facts.tiers)
  return [
    ...(document.name.km.trim() === "" && !wrong.has("name_km")
      ? [{ row, column: "name_km", code: "name_missing" } as const]
      : []),
    ...(isNew && priced && !given.facts.currency && !wrong.has("currency")
      ? [{ row: priced.row, column: "currency", code: "currency_missing" } as const]
      : []),
  ]
}

/** Whether the listing was changed here since the file was made, or since a file was imported. */
const isChangedHere = (given: GivenListing, standing: Standing, digest: string) =>
  digest !== standing.imported_digest && digest !== given.facts.version

/** What becomes of a listing of a file, given how it stands here. */
export function judgeListing(given: GivenListing, standing: Standing | undefined): Judged {
  const here = standing?.document ?? emptyListing()
  const { document, rowOfPack, problems: applied } = applyListing(here, given)
  const digest = standing ? documentDigest(here) : null
  const about = { is_new: !standing, base_digest: digest }
  const problems = [...given.problems, ...applied]
  // What is here already is left alone, also where a form would ask for more before it is submitted.
  if (problems.length === 0 && documentDigest(document) === digest)
    return { ...about, state: "unchanged", problems, document: null }
  problems.push(...missing(given, document, !standing))
  // The rules speak of a whole document, so they come when every cell of it is understood.
  if (problems.length === 0) problems.push(...ruleProblems(document, given, rowOfPack))
  if (problems.length > 0) return { ...about, state: "bad", problems, document: null }
  if (!standing) return { ...about, state: "good", problems, document }
  const atFirst = (code: ListingImportProblemCode) => [{ row: given.rows[0] ?? 0, column: null, code }]
  if (standing.is_submitted)
    return { ...about, state: "bad", problems: atFirst("submitted_here"), document: null }
  if (isChangedHere(given, standing, digest ?? ""))
    return { ...about, state: "clash", problems: atFirst("changed_here"), document }
  return { ...about, state: "good", problems, document }
}

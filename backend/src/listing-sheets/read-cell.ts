import type {
  Allergen,
  Currency,
  ListingColumn,
  ListingImportProblemCode,
  PostingAbroad,
  Sector,
} from "@ovop/contracts"
import { PACK_TIERS } from "@ovop/contracts"
import { searchKey, toLatinDigits } from "@ovop/khmer"
import {
  allergenWords,
  answerWords,
  currencyWords,
  type KnownWords,
  meaningOf,
  monthWords,
  postingWords,
  sectorWords,
  type Words,
} from "./known-words"
import { type Amount, readAmount, readWhole } from "./read-number"

export type Tier = { from_quantity: number; amount: string }

/** What each column's cell says, once it is understood. */
export type CellValues = {
  reference: string
  name_km: string
  name_en: string
  kind: string
  sector: Sector
  story_km: string
  story_en: string
  pack_km: string
  pack_en: string
  pack_code: string
  price: Amount
  currency: Currency
  tiers: { tiers: Tier[]; currency: Currency | null }
  net_weight: number
  packed_weight: number
  minimum: number
  step: number
  lead_time: number
  season: number[]
  made_to_order: boolean
  weekly_capacity: number
  ingredients_km: string
  ingredients_en: string
  allergens: Allergen[]
  producers: string[]
  hs_code: string
  posting_abroad: PostingAbroad
  version: string
}

export type Understood<Value> = { ok: true; value: Value } | { ok: false; code: ListingImportProblemCode }
type Reader<Value> = (text: string, known: KnownWords) => Understood<Value>

const said = <Value>(value: Value): Understood<Value> => ({ ok: true, value })
const wrong = (code: ListingImportProblemCode): Understood<never> => ({ ok: false, code })
const saidOr = <Value>(value: Value | undefined, code: ListingImportProblemCode): Understood<Value> =>
  value === undefined ? wrong(code) : said(value)

/** Entries of a list: parted by semicolons or lines where there are any, since a name may hold a comma, else by commas. */
const parted = (text: string) =>
  text
    .split(/[;\n]/.test(text) ? /[;\n]/ : ",")
    .map((part) => part.trim())
    .filter((part) => part !== "")

const textUpTo =
  (max: number, code: ListingImportProblemCode = "too_long"): Reader<string> =>
  (text) =>
    text.length > max ? wrong(code) : said(text)

const wholeFrom =
  (min: number, max: number): Reader<number> =>
  (text) => {
    const value = readWhole(text, min, max)
    return typeof value === "number" ? said(value) : wrong(value)
  }

const oneOf =
  <Code extends string>(words: Words<Code>, code: ListingImportProblemCode): Reader<Code> =>
  (text) =>
    saidOr(meaningOf(words, text), code)

/** A single name may hold the comma that parts names, so the whole cell is tried first. */
function severalOf<Code extends string>(
  words: Words<Code>,
  text: string,
  code: ListingImportProblemCode,
): Understood<Code[]> {
  const whole = meaningOf(words, text)
  if (whole !== undefined) return said([whole])
  const codes = parted(text).map((part) => meaningOf(words, part))
  return codes.every((one) => one !== undefined) ? said([...new Set(codes)]) : wrong(code)
}

/** Months by number or name, and spans of them over the turn of the year: `11-2`. */
function readMonths(text: string): Understood<number[]> {
  const months = new Set<number>()
  for (const part of parted(text)) {
    const ends = part.split(/[-–—]/).map((word) => meaningOf(monthWords, word))
    const [first, last] = [ends[0], ends.at(-1)]
    if (!first || !last || ends.length > 2) return wrong("month_unknown")
    for (let month = Number(first); ; month = (month % 12) + 1) {
      months.add(month)
      if (month === Number(last)) break
    }
  }
  return months.size > 0 ? said([...months].sort((a, b) => a - b)) : wrong("month_unknown")
}

/** `10: 11000; 50: 10000`, the cheaper prices of who buys more. */
function readTiers(text: string): Understood<CellValues["tiers"]> {
  const parts = text.split(/[;\n]/).filter((part) => part.trim() !== "")
  if (parts.length > PACK_TIERS) return wrong("too_many_tiers")
  const tiers: Tier[] = []
  const currencies = new Set<Currency>()
  for (const part of parts) {
    const [from, price, ...more] = part.split(/[:=\u17d6]/)
    const from_quantity = readWhole(from ?? "", 2, 100_000)
    const read = readAmount(price ?? "")
    if (typeof from_quantity !== "number" || !read || more.length > 0) return wrong("tiers_unreadable")
    if (read.currency) currencies.add(read.currency)
    tiers.push({ from_quantity, amount: read.amount })
  }
  if (currencies.size > 1) return wrong("currency_differs")
  return said({ tiers, currency: [...currencies][0] ?? null })
}

/** Four to ten digits with or without points; a spreadsheet may have taken a leading zero for nothing. */
function readTariffCode(text: string): Understood<string> {
  const digits = toLatinDigits(text).replace(/[.\s]/g, "")
  const pairs = /^(\d{4})(\d{2})?(\d{2})?(\d{2})?$/.exec(digits)
  return pairs ? said(pairs.slice(1).filter(Boolean).join(".")) : wrong("hs_unreadable")
}

function readProducers(text: string, { producers }: KnownWords): Understood<string[]> {
  const read = severalOf(producers, text, "producer_unknown")
  if (read.ok) return read
  const isShared = parted(text).some((part) => (producers.get(searchKey(part))?.size ?? 0) > 1)
  return wrong(isShared ? "producer_ambiguous" : "producer_unknown")
}

const readers: { [Column in ListingColumn]: Reader<CellValues[Column]> } = {
  reference: textUpTo(64, "reference_too_long"),
  name_km: textUpTo(120),
  name_en: textUpTo(120),
  kind: (text, { kinds }) => saidOr(meaningOf(kinds, text), "kind_unknown"),
  sector: oneOf(sectorWords, "sector_unknown"),
  story_km: textUpTo(4000),
  story_en: textUpTo(4000),
  pack_km: textUpTo(80),
  pack_en: textUpTo(80),
  pack_code: (text) => (/^[\w-]{1,64}$/.test(text) ? said(text) : wrong("pack_code_unreadable")),
  price: (text) => saidOr(readAmount(text), "not_an_amount"),
  currency: oneOf(currencyWords, "currency_unknown"),
  tiers: readTiers,
  net_weight: wholeFrom(0, 1_000_000),
  packed_weight: wholeFrom(0, 1_000_000),
  minimum: wholeFrom(1, 10_000),
  step: wholeFrom(1, 10_000),
  lead_time: wholeFrom(0, 365),
  season: readMonths,
  made_to_order: (text) => {
    const answer = meaningOf(answerWords, text)
    return answer ? said(answer === "yes") : wrong("not_yes_or_no")
  },
  weekly_capacity: wholeFrom(1, 100_000),
  ingredients_km: textUpTo(1000),
  ingredients_en: textUpTo(1000),
  allergens: (text) => severalOf(allergenWords, text, "allergen_unknown"),
  producers: readProducers,
  hs_code: readTariffCode,
  posting_abroad: oneOf(postingWords, "posting_unknown"),
  version: textUpTo(64),
}

/** What a cell below a column says. */
export const readCell = <Column extends ListingColumn>(
  column: Column,
  text: string,
  known: KnownWords,
): Understood<CellValues[Column]> => readers[column](text, known)

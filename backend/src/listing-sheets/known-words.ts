import {
  type Allergen,
  allergenSchema,
  type Bilingual,
  type Currency,
  type ListingChoices,
  type ListingColumn,
  listingColumnSchema,
  type PostingAbroad,
  postingAbroadSchema,
  type Sector,
  sectorSchema,
} from "@ovop/contracts"
import { languages, messages, monthName } from "@ovop/i18n"
import { searchKey } from "@ovop/khmer"

/** What words of a table stand for, by their search key; several where two things have one name. */
export type Words<Code extends string> = ReadonlyMap<string, ReadonlySet<Code>>

/** Everything that a cell may name, by how people write it. */
export type KnownWords = {
  kinds: Words<string>
  producers: Words<string>
}

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1)

function wordsOf<Code extends string>(
  entries: Iterable<readonly [Code, ...(string | null)[]]>,
): Map<string, Set<Code>> {
  const words = new Map<string, Set<Code>>()
  for (const [code, ...names] of entries)
    for (const name of [code, ...names]) {
      if (!name) continue
      const key = searchKey(name)
      words.set(key, (words.get(key) ?? new Set()).add(code))
    }
  return words
}

const named = ({ km, en }: Bilingual) => [km, en] as const

/** What an association's cells may name: the market's kinds and its own producers. */
export const knownWords = ({
  kinds,
  producers,
}: Pick<ListingChoices, "kinds" | "producers">): KnownWords => ({
  kinds: wordsOf(kinds.map(({ code, name }) => [code, ...named(name)] as const)),
  producers: wordsOf(producers.map(({ id, name }) => [id, ...named(name)] as const)),
})

const inBoth = (read: (language: (typeof languages)[number]) => string) => languages.map(read)

export const sectorWords: Words<Sector> = wordsOf(
  sectorSchema.options.map(
    (sector) => [sector, ...inBoth((l) => messages[l].common.sectors[sector])] as const,
  ),
)
export const allergenWords: Words<Allergen> = wordsOf(
  allergenSchema.options.map(
    (allergen) => [allergen, ...inBoth((l) => messages[l].listing.food.allergen[allergen])] as const,
  ),
)
export const postingWords: Words<PostingAbroad> = wordsOf(
  postingAbroadSchema.options.map(
    (way) => [way, ...inBoth((l) => messages[l].listing.trade.postingAbroad[way])] as const,
  ),
)
export const monthWords: Words<string> = wordsOf(
  MONTHS.map((month) => [String(month), ...inBoth((l) => monthName(month, l))] as const),
)
export const currencyWords: Words<Currency> = wordsOf([
  ["khr", "៛", "រៀល", "riel", "riels", "r"],
  ["usd", "$", "us$", "ដុល្លារ", "ដុល្លារអាមេរិក", "dollar", "dollars", "us dollar", "us dollars"],
])
export const answerWords: Words<"yes" | "no"> = wordsOf([
  ["yes", "y", "true", "1", "បាទ", "ចាស", "ចា៎ះ", "មាន", "បាន"],
  ["no", "n", "false", "0", "ទេ", "គ្មាន", "មិនមាន", "អត់", "អត់មាន", "មិនបាន"],
])

/** The one thing that a word stands for; undefined where it stands for none, or for several. */
export function meaningOf<Code extends string>(words: Words<Code>, text: string): Code | undefined {
  const codes = words.get(searchKey(text))
  return codes?.size === 1 ? [...codes][0] : undefined
}

/** Columns with all that may stand above them: the headings of both languages, and the key. */
export const columnHeadings: readonly { key: ListingColumn; names: readonly string[] }[] =
  listingColumnSchema.options.map((key) => ({
    key,
    names: [...inBoth((l) => messages[l].listingImport.column[key].name), key],
  }))

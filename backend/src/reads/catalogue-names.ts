import type { Bilingual, Suggestion } from "@ovop/contracts"
import { provinces } from "@ovop/gazetteer"
import { type Sound, searchKey, soundDistance, soundOf } from "@ovop/khmer"
import { bilingual, ENGLISH } from "./bilingual"
import type { ReadSql } from "./discovery/read-sql"

export type NameType = "kind" | "association" | "scheme"
export type CatalogueNames = Record<NameType, ReadonlyMap<string, Bilingual>>

/** How long a renamed kind or a new association may go unseen; what is asked for and not known is read at once. */
const KEPT_MS = 2_000

const NAMED = `
  with named as (
    select 'kind' as type, id, handle as code, name from product_category where deleted_at is null
    union all
    select 'association', id, handle, name from association where deleted_at is null and status = 'active'
    union all
    select 'scheme', id, code, name from certification_scheme where deleted_at is null)
  select named.type, named.code, named.name, en.translations->>'name' as name_en
    from named
    left join translation en
      on en.reference_id = named.id and en.locale_code = '${ENGLISH}' and en.deleted_at is null
   order by named.name`

type Row = { type: NameType; code: string; name: string; name_en: string | null }

async function readAll(read: ReadSql): Promise<CatalogueNames> {
  const rows = await read<Row>(NAMED)
  const ofType = (type: NameType) =>
    new Map(
      rows
        .filter((row) => row.type === type)
        .map(({ code, name, name_en }) => [code, bilingual(name, name_en)]),
    )
  return { kind: ofType("kind"), association: ofType("association"), scheme: ofType("scheme") }
}

let kept: { names: Promise<CatalogueNames>; until: number } | undefined

/** The names that facets and suggestions show, kept for a moment: a thousand rows are too many to read for a letter. */
export function catalogueNames(read: ReadSql, { fresh = false } = {}): Promise<CatalogueNames> {
  if (kept && !fresh && Date.now() < kept.until) return kept.names
  const names = readAll(read)
  kept = { names, until: Date.now() + KEPT_MS }
  // A failed read is not kept: the next asker tries again.
  names.catch(() => {
    if (kept?.names === names) kept = undefined
  })
  return names
}

type Entry = Suggestion & { keys: string[]; sounds: Sound[] }

/** A sound of fewer consonants begins too many names. */
const LEAST_SOUNDS = 3
/** Vowels less alike than this make another name. */
const MOST_UNLIKE = 0.12

const heardAs = (texts: readonly string[]) => ({
  keys: texts.map((text) => searchKey(text)),
  sounds: texts.map((text) => soundOf(text)),
})

const provinceEntries: Entry[] = provinces.map(({ code, nameKm, nameEn }) => ({
  type: "province",
  code,
  name: { km: nameKm, en: nameEn },
  ...heardAs([nameKm, nameEn]),
}))

function entriesOf(type: "kind" | "association", names: ReadonlyMap<string, Bilingual>): Entry[] {
  return [...names].map(([code, name]) => ({
    type,
    code,
    name,
    ...heardAs([name.km, name.en ?? ""]),
  }))
}

/** Khmer has no spaces between words, so a beginning inside a Khmer name may be that of a word. */
const begins = (key: string, typed: string): boolean =>
  key.startsWith(typed) ||
  key.includes(` ${typed}`) ||
  (/\p{Script=Khmer}/u.test(typed) && key.includes(typed))

let entries: { of: CatalogueNames; list: Entry[] } | undefined

/** Kinds, provinces and associations with a name, or a word in it, that begins as typed; the closest first. */
export function namesBeginning(names: CatalogueNames, typed: string): Suggestion[] {
  const key = searchKey(typed)
  if (key === "") return []
  if (entries?.of !== names)
    entries = {
      of: names,
      list: [
        ...entriesOf("kind", names.kind),
        ...provinceEntries,
        ...entriesOf("association", names.association),
      ],
    }
  const sound = soundOf(key)
  const isHeard = ({ sounds }: Entry) =>
    sound.key.length >= LEAST_SOUNDS && sounds.some((own) => soundDistance(sound, own, true) <= MOST_UNLIKE)
  return entries.list
    .filter((entry) => entry.keys.some((own) => begins(own, key)) || isHeard(entry))
    .sort((one, other) => Number(isWhole(other, key)) - Number(isWhole(one, key)))
    .map(({ type, code, name }) => ({ type, code, name }))
}

const isWhole = ({ keys }: Entry, typed: string): boolean => keys.some((own) => own.startsWith(typed))

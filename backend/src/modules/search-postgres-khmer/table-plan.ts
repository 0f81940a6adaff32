import type { SearchTypes } from "@medusajs/framework/types"
import { name, raw, type Sql } from "./sql"
import { vocabularyCreation } from "./vocabulary-creation"

type Definition = Pick<SearchTypes.ResolvedSearchIndexDefinition, "fields" | "physical_name">
type Field = SearchTypes.SearchFieldDefinition

/** PostgreSQL's four weights of a word, heaviest first. */
export type Weight = "A" | "B" | "C" | "D"

export type Column = { path: string; field: Field; column: Sql; type: string }
export type Shown = { column: Sql; type: "text" | "jsonb" }
export type TablePlan = {
  /** The name that the Search Module knows the table by. */
  physicalName: string
  table: Sql
  words: Sql
  /** What is filtered, faceted or sorted by, one column each, by path. */
  columns: ReadonlyMap<string, Column>
  /** Which of them numbers the readings that documents come from, where one does. */
  version: Column | undefined
  /** Which of them says how popular each is, where one does. */
  popularity: Column | undefined
  searchable: readonly { path: string; weight: Weight }[]
  /** What a hit can show, by path; texts as they are, so that a hit is read without parsing. */
  shown: ReadonlyMap<string, Shown>
}

export const IDENTIFIER = "search-postgres-khmer"
export const TABLE_PREFIX = "search_khmer_"
const WORDS_SUFFIX = "_words"

const COLUMN_TYPES: Partial<Record<Field["type"], string>> = {
  keyword: "text",
  integer: "bigint",
  float: "numeric",
  boolean: "boolean",
  date: "timestamptz",
  object: "jsonb",
}

export const tableOf = (physicalName: string): Sql => name(`${TABLE_PREFIX}${physicalName}`)
export const wordsTableOf = (physicalName: string): Sql =>
  name(`${TABLE_PREFIX}${physicalName}${WORDS_SUFFIX}`)
export const isWordsTable = (table: string): boolean => table.endsWith(WORDS_SUFFIX)

/** A list of objects that hold on some days only. */
export function isDated({ type, array, fields }: Field): boolean {
  return type === "object" && array === true && Boolean(fields?.valid_from && fields.valid_to)
}

const isVersion = ({ provider_options }: Field): boolean => provider_options?.[IDENTIFIER]?.version === true

const usedAs = (field: Field): boolean => Boolean(field.filterable || field.facetable || field.sortable)

function weightOf({ searchable }: Field): Weight {
  const weight = typeof searchable === "object" ? (searchable.weight ?? 1) : 1
  if (weight >= 8) return "A"
  if (weight >= 4) return "B"
  return weight >= 2 ? "C" : "D"
}

function collationOf({ provider_options }: Field): string {
  const collation = provider_options?.[IDENTIFIER]?.collation
  if (collation === undefined) return ""
  if (typeof collation !== "string" || !/^[\w-]+$/.test(collation))
    throw new Error(`${String(collation)} cannot name a collation`)
  return ` collate "${collation}"`
}

function columnOf(path: string, field: Field): Column {
  const type = COLUMN_TYPES[field.type]
  if (!type || (field.type === "object" && !isDated(field)) || (field.array && field.type !== "object"))
    throw new Error(`${IDENTIFIER} cannot filter, count or sort by ${path}, which is ${field.type}`)
  return { path, field, column: name(`f_${path}`), type: `${type}${collationOf(field)}` }
}

const shownOf = (path: string, { type, array }: Field): Shown =>
  path === "id"
    ? { column: raw("id"), type: "text" }
    : { column: name(`d_${path}`), type: !array && ["keyword", "text"].includes(type) ? "text" : "jsonb" }

const isShown = ({ type, retrievable }: Field): boolean => retrievable !== false && type !== "object"

const plans = new WeakMap<Definition["fields"], Map<string, TablePlan>>()

/** The plan of an index, made once for each of its tables. */
export function tablePlan({ fields, physical_name }: Definition): TablePlan {
  const known = plans.get(fields) ?? new Map<string, TablePlan>()
  plans.set(fields, known)
  const plan = known.get(physical_name) ?? planned({ fields, physical_name })
  known.set(physical_name, plan)
  return plan
}

/**
 * The table that serves an index.
 *
 * @throws Error for a field this provider has no way to hold, so that the application does not start.
 */
function planned({ fields, physical_name }: Definition): TablePlan {
  const entries = Object.entries(fields)
  const columns = entries
    .filter(
      ([path, field]) => path !== "id" && (usedAs(field) || isVersion(field) || field.type === "object"),
    )
    .map(([path, field]) => columnOf(path, field))
  return {
    physicalName: physical_name,
    table: tableOf(physical_name),
    words: wordsTableOf(physical_name),
    columns: new Map(columns.map((column) => [column.path, column])),
    version: columns.find(({ field }) => isVersion(field)),
    popularity: columns.find(({ field }) => field.provider_options?.[IDENTIFIER]?.popularity === true),
    searchable: entries
      .filter(([, field]) => field.searchable)
      .map(([path, field]) => ({ path, weight: weightOf(field) })),
    shown: new Map(
      entries.filter(([, field]) => isShown(field)).map(([path, field]) => [path, shownOf(path, field)]),
    ),
  }
}

/** Sorted by, or looked up by one of many values. */
const isIndexed = ({ sortable, filterable, type }: Field): boolean =>
  Boolean(sortable || (filterable && type === "keyword"))

/** The statements that make the tables of a plan, each of which does nothing where it is made. */
export function creationOf({ table, words, columns, shown, physicalName }: TablePlan): Sql[] {
  const typed = [...columns.values()].map(({ column, type }) => `, ${column.text} ${type}`)
  const filled = [...columns.values()].map(({ column }) => `${column.text} is not null`)
  const texts = [...shown].flatMap(([path, { column, type }]) =>
    path === "id" ? [] : [`, ${column.text} ${type}`],
  )
  const index = (suffix: string, on: string) =>
    raw(
      `create index if not exists ${name(`${TABLE_PREFIX}${physicalName}_${suffix}`).text} on ${table.text} ${on}`,
    )
  return [
    // Which transaction wrote a row last, so that whoever knows the rows of before can ask for those since.
    raw(
      `create table if not exists ${table.text}
         (id text primary key, words tsvector not null, names tsvector not null default '', gone boolean not null default false,
          written xid8 not null default pg_current_xact_id()${typed.join("")}${texts.join("")},
          check (gone${filled.length > 0 ? ` or (${filled.join(" and ")})` : ""}))`,
    ),
    // Else what is new waits in a list that every search reads through, until the table is cleaned up.
    index("text", "using gin (words) with (fastupdate = off)"),
    index("written", "(written)"),
    ...[...columns.values()]
      .filter(({ field }) => isIndexed(field))
      .map(({ path, column }) => index(`by_${path}`, `(${column.text}, id)`)),
    ...vocabularyCreation(words, `${TABLE_PREFIX}${physicalName}`),
  ]
}

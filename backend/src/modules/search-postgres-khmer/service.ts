import type { SearchTypes } from "@medusajs/framework/types"
import { AbstractSearchProviderService, ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { hitsFor } from "./hits-for"
import { indexedWords } from "./indexed-words"
import { KeptIndexes } from "./kept-indexes"
import { Learned } from "./learned"
import type { Sources } from "./question"
import { join, name, raw, type Sql, sql } from "./sql"
import { type Connection, Statements } from "./statements"
import {
  creationOf,
  IDENTIFIER,
  isWordsTable,
  TABLE_PREFIX,
  type TablePlan,
  tableOf,
  tablePlan,
  type Weight,
  wordsTableOf,
} from "./table-plan"
import { keepingWords } from "./vocabulary"

type Document = SearchTypes.SearchDocument

/** Rows written by one statement: PostgreSQL takes 65,535 bindings and a row has some twenty. */
const ROWS_AT_ONCE = 200

/** The number of what somebody read without taking one: any numbered reading is better. */
const UNNUMBERED = 0

const done = (index: string): SearchTypes.SearchTask => ({ index, status: "succeeded" })

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(" ")
  return value === null || value === undefined ? "" : String(value)
}

/** What a row shows beside its id. */
const shownIn = ({ shown }: TablePlan) => [...shown].filter(([path]) => path !== "id")
const columnOf = ([, { column }]: [string, { column: Sql }]): Sql => column

type Deletion = { ids: string[]; version?: { column: Sql; upTo: number } }

/** Ids sorted, so that writers do not deadlock, and the reading that found them gone. */
function deletionOf({ id, ...others }: SearchTypes.SearchDeleteDocumentsInput["filters"]): Deletion {
  const ids = (Array.isArray(id) ? id : [id]).filter((entry) => typeof entry === "string").sort()
  const [bound, ...more] = Object.entries(others)
  if (!bound && id !== undefined) return { ids }
  const [path, filter] = bound ?? []
  const upTo = (filter as { $lte?: unknown } | undefined)?.$lte
  if (id === undefined || more.length > 0 || typeof upTo !== "number")
    throw new Error(`${IDENTIFIER} deletes by id only, up to a reading`)
  return { ids, version: { column: name(`f_${path}`), upTo } }
}

/** Who may answer what is typed over the same tables; the configuration names it as a dependency of the Search Module. */
type TextEngine = {
  answer(
    input: SearchTypes.ProviderSearchQuery,
    inPostgres: (input: SearchTypes.ProviderSearchQuery) => Promise<SearchTypes.SearchResult>,
  ): Promise<SearchTypes.SearchResult>
}
type Cradle = Record<string, unknown> & { search_meilisearch: TextEngine }

/** Search in PostgreSQL that reads Khmer. See the README beside it. */
export class KhmerPostgresSearchProvider extends AbstractSearchProviderService {
  static override identifier = IDENTIFIER

  private readonly ask: Statements["ask"]
  private readonly kept: KeptIndexes

  constructor(private readonly cradle: Cradle) {
    super()
    this.ask = new Statements(cradle[ContainerRegistrationKeys.PG_CONNECTION] as Connection).ask
    this.kept = new KeptIndexes(this.ask)
  }

  override async upsertIndex({ index }: { index: SearchTypes.ResolvedSearchIndexDefinition }) {
    const plan = tablePlan(index)
    // Called only for an index that is about to be filled, so an older form of it may go.
    await this.drop(index.physical_name)
    for (const statement of creationOf(plan)) await this.ask(statement)
    return done(index.physical_name)
  }

  override async deleteIndex({ index }: { index: string }) {
    await this.drop(index)
    return done(index)
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const tables = await this.ask<{ table_name: string }>(
      sql`select table_name from information_schema.tables
           where table_schema = current_schema() and starts_with(table_name, ${TABLE_PREFIX})`,
    )
    const indexes = tables.map((row) => row.table_name).filter((table) => !isWordsTable(table))
    return Promise.all(
      indexes.map(async (table) => {
        const [row] = await this.ask<{ count: number }>(
          sql`select count(*)::int as count from ${name(table)} where not gone`,
        )
        return {
          name: table.slice(TABLE_PREFIX.length),
          provider: IDENTIFIER,
          document_count: row?.count ?? 0,
        }
      }),
    )
  }

  override async upsertDocuments(input: {
    index: string
    definition: SearchTypes.ResolvedSearchIndexDefinition
    documents: Document[]
  }) {
    const { index, definition } = input
    // The last of one id counts; a statement cannot write a row twice. Sorted, so that writers do not deadlock.
    const latest = [...new Map(input.documents.map((document) => [document.id, document])).values()]
    const sorted = latest.sort((one, other) => (one.id < other.id ? -1 : 1))
    const beside = await this.filledBeside(index, definition.definition_hash)
    for (const physical_name of [index, ...beside]) {
      const plan = tablePlan({ fields: definition.fields, physical_name })
      for (let at = 0; at < sorted.length; at += ROWS_AT_ONCE)
        await this.write(plan, sorted.slice(at, at + ROWS_AT_ONCE))
    }
    return done(index)
  }

  /** By id, up to the reading that found them gone: `{ id, <version>: { $lte: 42 } }`. */
  override async deleteDocuments({ index, filters }: SearchTypes.SearchDeleteDocumentsInput) {
    const { ids, version } = deletionOf(filters)
    const list = sql`(select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`
    for (const table of [index, ...(await this.filledBeside(index))].map(tableOf))
      if (!version)
        await this.ask(sql`update ${table} set gone = true, written = default where id in ${list}`)
      else
        await this.ask(sql`
          insert into ${table} as known (id, words, gone, ${version.column})
          select id, '', true, ${version.upTo}::bigint from ${list} as given (id)
          on conflict (id) do update
             set gone = true, written = default, ${version.column} = excluded.${version.column}
           where known.${version.column} <= excluded.${version.column}`)
    return done(index)
  }

  override async clearIndex({ index }: { index: string }) {
    await this.ask(sql`truncate ${tableOf(index)}, ${wordsTableOf(index)}`)
    return done(index)
  }

  override search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    return this.answered(input, { ask: this.ask, kept: this.kept, learned: new Learned() })
  }

  /**
   * A question and, for each facet that it is narrowed by, the same without that: the module asks them together, and
   * what one learns serves the others. Where nothing was typed, the first one sees to it that the rows are right; the
   * others count by them and ask the database nothing.
   */
  override async searchMany(inputs: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    const sources = { ask: this.ask, kept: this.kept, learned: new Learned() }
    const [first, ...others] = inputs
    const isSeen = (other: SearchTypes.ProviderSearchQuery) =>
      other.index.physical_name === first?.index.physical_name
    if (!first || first.q !== undefined || first.search_options?.count === "none" || !others.every(isSeen))
      return await Promise.all(inputs.map((input) => this.answered(input, sources)))
    const found = await hitsFor(first, sources)
    const counted = others.map((other) => hitsFor(other, { ...sources, isSeen: true }))
    return [found, ...(await Promise.all(counted))]
  }

  /** What is typed another engine may find; all that is shown of it stands here. */
  private answered(
    input: SearchTypes.ProviderSearchQuery,
    sources: Sources,
  ): Promise<SearchTypes.SearchResult> {
    return this.cradle.search_meilisearch.answer(input, (query) => hitsFor(query, sources))
  }

  /** Forgets what this process knows of rows, for whoever put back a table behind its back. */
  forgetRows(): void {
    this.kept.forget()
  }

  /**
   * The tables that are being filled to take over from the one that is read. What is written there is written here
   * too, so that nothing is missing when they do; their own filling is older than that and replaces none of it. One
   * of another form takes documents of that form only.
   */
  private async filledBeside(index: string, definition_hash?: string): Promise<string[]> {
    const rows = await this.ask<{ physical_name: string }>(
      sql`select other.physical_name
            from search_index_version own
            join search_index i on i.id = own.search_index_id and i.active_version = own.version
            join search_index_version other
              on other.search_index_id = i.id and other.version > own.version
             and other.provider = own.provider
             and other.definition_hash = coalesce(${definition_hash ?? null}, other.definition_hash)
           where own.physical_name = ${index}
             and own.deleted_at is null and other.deleted_at is null and i.deleted_at is null`,
    )
    return rows.map(({ physical_name }) => physical_name)
  }

  private async drop(index: string): Promise<void> {
    await this.ask(sql`drop table if exists ${tableOf(index)}, ${wordsTableOf(index)}`)
  }

  private async write(plan: TablePlan, documents: readonly Document[]): Promise<void> {
    const columns = [...plan.columns.values()]
    const words = new Map<string, Weight>()
    const rows = documents.map((document) => {
      const texts = plan.searchable.map(({ path, weight }) => ({ text: textOf(document[path]), weight }))
      const indexed = indexedWords(texts)
      for (const [word, weight] of indexed.words) {
        const known = words.get(word)
        if (known === undefined || weight < known) words.set(word, weight)
      }
      const shown = shownIn(plan).map(([path, { type }]) => {
        const value = document[path] ?? null
        return type === "text" ? sql`${value}` : sql`${JSON.stringify(value)}::jsonb`
      })
      const values = columns.map(({ path, field }) =>
        field.type === "object"
          ? sql`${JSON.stringify(document[path] ?? [])}::jsonb`
          : sql`${path === plan.version?.path ? (document[path] ?? UNNUMBERED) : document[path]}`,
      )
      return sql`(${join(
        [
          sql`${document.id}`,
          sql`${indexed.vector}::tsvector`,
          sql`${indexed.names}::tsvector`,
          ...values,
          ...shown,
        ],
        ", ",
      )})`
    })
    const names = [
      raw("words"),
      raw("names"),
      ...columns.map(({ column }) => column),
      ...shownIn(plan).map(columnOf),
    ]
    const replaced = [
      raw("gone = false, written = default"),
      ...names.map((column) => sql`${column} = excluded.${column}`),
    ]
    const version = plan.version?.column
    const isNewer = version ? sql`known.${version} <= excluded.${version}` : raw("true")
    await this.ask(sql`
      insert into ${plan.table} as known (${join([raw("id"), ...names], ", ")}) values ${join(rows, ", ")}
      on conflict (id) do update set ${join(replaced, ", ")} where ${isNewer}`)
    const keeping = keepingWords(plan.words, words)
    if (keeping) await this.ask(keeping)
  }
}

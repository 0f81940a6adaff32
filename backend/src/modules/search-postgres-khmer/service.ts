import type { SearchTypes } from "@medusajs/framework/types"
import {
  AbstractSearchProviderService,
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { hitsFor } from "./hits-for"
import { indexedWords } from "./indexed-words"
import { join, name, raw, type Sql, sql } from "./sql"
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

type Knex = { raw<Row>(text: string, values: readonly unknown[]): Promise<{ rows: Row[] }> }
type Document = SearchTypes.SearchDocument

/** Rows written by one statement: PostgreSQL takes 65,535 bindings and a row has some twenty. */
const ROWS_AT_ONCE = 200

/** A table, or a column of one that was made before this form of it. */
const UNDEFINED = new Set(["42P01", "42703"])

/** The number of what somebody read without taking one: any numbered reading is better. */
const UNNUMBERED = 0

const done = (index: string): SearchTypes.SearchTask => ({ index, status: "succeeded" })

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(" ")
  return value === null || value === undefined ? "" : String(value)
}

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

/** Search in PostgreSQL that reads Khmer. See the README beside it. */
export class KhmerPostgresSearchProvider extends AbstractSearchProviderService {
  static override identifier = IDENTIFIER

  private readonly knex: Knex

  constructor(cradle: Record<string, unknown>) {
    super()
    this.knex = cradle[ContainerRegistrationKeys.PG_CONNECTION] as Knex
  }

  override async upsertIndex({ index }: { index: SearchTypes.ResolvedSearchIndexDefinition }) {
    const plan = tablePlan(index)
    // Called only for an index that is about to be filled, so an older form of it may go.
    await this.drop(index.physical_name)
    for (const statement of creationOf(plan, index.physical_name)) await this.ask(statement)
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
    const plan = tablePlan({ fields: input.definition.fields, physical_name: input.index })
    // The last of one id counts; a statement cannot write a row twice. Sorted, so that writers do not deadlock.
    const latest = [...new Map(input.documents.map((document) => [document.id, document])).values()]
    const sorted = latest.sort((one, other) => (one.id < other.id ? -1 : 1))
    for (let at = 0; at < sorted.length; at += ROWS_AT_ONCE)
      await this.write(plan, sorted.slice(at, at + ROWS_AT_ONCE))
    return done(input.index)
  }

  /** By id, up to the reading that found them gone: `{ id, <version>: { $lte: 42 } }`. */
  override async deleteDocuments({ index, filters }: SearchTypes.SearchDeleteDocumentsInput) {
    const { ids, version } = deletionOf(filters)
    const list = sql`(select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`
    if (!version) await this.ask(sql`delete from ${tableOf(index)} where id in ${list}`)
    else
      await this.ask(sql`
        insert into ${tableOf(index)} as known (id, document, words, gone, ${version.column})
        select id, '{}', '', true, ${version.upTo}::bigint from ${list} as given (id)
        on conflict (id) do update set gone = true, ${version.column} = excluded.${version.column}
         where known.${version.column} <= excluded.${version.column}`)
    return done(index)
  }

  override async clearIndex({ index }: { index: string }) {
    await this.ask(sql`truncate ${tableOf(index)}, ${wordsTableOf(index)}`)
    return done(index)
  }

  override search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    return hitsFor(input, (statement) => this.ask(statement))
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
      const shown = Object.fromEntries(plan.retrievable.map((path) => [path, document[path] ?? null]))
      const values = columns.map(({ path, field }) =>
        field.type === "object"
          ? sql`${JSON.stringify(document[path] ?? [])}::jsonb`
          : sql`${path === plan.version?.path ? (document[path] ?? UNNUMBERED) : document[path]}`,
      )
      return sql`(${join(
        [
          sql`${document.id}`,
          sql`${JSON.stringify(shown)}::jsonb`,
          sql`${indexed.vector}::tsvector`,
          sql`${indexed.names}::tsvector`,
          ...values,
        ],
        ", ",
      )})`
    })
    const names = [raw("document"), raw("words"), raw("names"), ...columns.map(({ column }) => column)]
    const replaced = [raw("gone = false"), ...names.map((column) => sql`${column} = excluded.${column}`)]
    const version = plan.version?.column
    const isNewer = version ? sql`known.${version} <= excluded.${version}` : raw("true")
    await this.ask(sql`
      insert into ${plan.table} as known (${join([raw("id"), ...names], ", ")}) values ${join(rows, ", ")}
      on conflict (id) do update set ${join(replaced, ", ")} where ${isNewer}`)
    const keeping = keepingWords(plan.words, words)
    if (keeping) await this.ask(keeping)
  }

  private async ask<Row>({ text, values }: Sql): Promise<Row[]> {
    try {
      return (await this.knex.raw<Row>(text, values)).rows
    } catch (error) {
      // The module asks again elsewhere when an index was replaced meanwhile; it knows that by this type.
      if (UNDEFINED.has(String((error as { code?: string }).code)))
        throw new MedusaError(MedusaError.Types.NOT_FOUND, "This search index is not there")
      throw error
    }
  }
}

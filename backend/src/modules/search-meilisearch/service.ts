import type { SearchTypes } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SearchEngine } from "@ovop/contracts"
import { Meilisearch } from "meilisearch"
import { Circuit, type Log } from "./circuit"
import { codeOf, type Followed, Following } from "./following"
import { type FoundByText, foundByText, type TextQuestion } from "./found-by-text"
import { type InPostgres, isRanked, pageOfFound, wentOnInPostgres } from "./page-of-found"
import { readRankedCursor } from "./ranked-cursor"
import type { Sql } from "./table-changes"
import { WEIGHTS, type Weight } from "./text-document"

type Query = SearchTypes.ProviderSearchQuery
type Result = SearchTypes.SearchResult

export type MeilisearchOptions = {
  /** Without it everything is left to PostgreSQL. */
  url?: string
  /** May only search. */
  searchKey?: string
  /** Writes documents and settings, and makes, swaps and drops indexes. */
  adminKey?: string
  /** What the names of its indexes begin with, where several markets share a server. */
  prefix?: string
  /** The longest that a search waits before PostgreSQL answers it. */
  timeoutMs?: number
}

const SEARCHING = {
  away: "Meilisearch does not answer; PostgreSQL searches until it does.",
  back: "Meilisearch answers again.",
}
const FOLLOWING = {
  away: "Meilisearch cannot be told what changed; it will be once it can.",
  back: "Meilisearch has been told all that changed.",
}
const NOTHING: Followed = { written: 0, removed: 0, rebuilt: [] }

const TIMEOUT_MS = 300
/** So long nobody asks for an index that was not there. */
const NOT_THERE_MS = 1000

/** The weight that a field of the definition is kept under, as `search-postgres-khmer` has it. */
function weightOf({ searchable }: SearchTypes.SearchFieldDefinition): Weight {
  const weight = typeof searchable === "object" ? (searchable.weight ?? 1) : 1
  if (weight >= 8) return "A"
  if (weight >= 4) return "B"
  return weight >= 2 ? "C" : "D"
}

/** The weights of some fields; undefined where a field of such a weight is left out, which cannot be told apart. */
function weightsOf({
  index,
  search_options: { attributes_to_search_on: paths } = {},
}: Query): Weight[] | undefined {
  if (!paths) return [...WEIGHTS]
  const searchable = Object.entries(index.fields).filter(([, field]) => field.searchable)
  const wanted = new Set(
    searchable.filter(([path]) => paths.includes(path)).map(([, field]) => weightOf(field)),
  )
  const isWhole = searchable.every(([path, field]) => paths.includes(path) || !wanted.has(weightOf(field)))
  return isWhole && wanted.size > 0 ? WEIGHTS.filter((weight) => wanted.has(weight)) : undefined
}

/** Text search by Meilisearch, over what PostgreSQL keeps. See the README beside it. */
export default class SearchMeilisearchModuleService {
  private readonly searching: Meilisearch | undefined
  private readonly following: Following | undefined
  private readonly circuit: Circuit
  private readonly telling: Circuit
  private readonly underWay = new Map<string, Promise<FoundByText | undefined>>()
  private readonly notThereUntil = new Map<string, number>()
  private run: Promise<Followed> | undefined

  constructor(cradle: Record<string, unknown>, options: MeilisearchOptions = {}) {
    const { url, searchKey, adminKey, prefix = "ovop", timeoutMs = TIMEOUT_MS } = options
    const log = cradle[ContainerRegistrationKeys.LOGGER] as Log
    this.circuit = new Circuit(log, SEARCHING)
    this.telling = new Circuit(log, FOLLOWING)
    if (!url) return
    this.searching = new Meilisearch({ host: url, apiKey: searchKey ?? adminKey, timeout: timeoutMs })
    const writing = new Meilisearch({ host: url, apiKey: adminKey, timeout: 30_000 })
    this.following = new Following(writing, cradle[ContainerRegistrationKeys.PG_CONNECTION] as Sql, prefix)
  }

  /** Who answers what is typed, since when Meilisearch is away, and since when it is told nothing of what changes. */
  standing(): SearchEngine {
    const isFilling = [...this.notThereUntil.values()].some((until) => until > Date.now())
    const answering = isFilling ? "filling" : "meilisearch"
    return {
      engine: !this.searching ? "off" : this.circuit.since ? "away" : answering,
      away_since: this.circuit.since?.toISOString() ?? null,
      behind_since: this.telling.since?.toISOString() ?? null,
    }
  }

  /** Answers a search: what is typed by Meilisearch where it can, all else, and all of it when it cannot, in PostgreSQL. */
  async answer(query: Query, inPostgres: InPostgres): Promise<Result> {
    const { q, pagination } = query
    const cursor = isRanked(query) ? readRankedCursor(pagination?.cursor) : undefined
    // Where PostgreSQL began a list by relevance it goes on with it.
    const isOthers = isRanked(query) && pagination?.cursor !== undefined && !cursor
    const found = q === undefined || isOthers ? undefined : await this.find(query, q)
    if (!found) return cursor ? wentOnInPostgres(query, cursor, inPostgres) : inPostgres(query)
    const [page, understood] = await Promise.all([
      pageOfFound(query, found.ids, inPostgres),
      found.isMisspelt ? inPostgres(onlyUnderstood(query)) : undefined,
    ])
    const did_you_mean = understood?.provider_metadata?.did_you_mean ?? null
    return { ...page, provider_metadata: { did_you_mean, is_partial: false, answered_by: "meilisearch" } }
  }

  /**
   * Brings the indexes in Meilisearch up to date. One run at a time; whoever comes meanwhile gets its outcome. A server
   * that is away is told later: what it has to hear is kept by the table itself.
   */
  follow(): Promise<Followed> {
    const { following } = this
    if (!following) return Promise.resolve(NOTHING)
    this.run ??= this.tell(following).finally(() => {
      this.run = undefined
    })
    return this.run
  }

  private async tell(following: Following): Promise<Followed> {
    const askedAt = Date.now()
    if (!this.telling.mayAsk()) return NOTHING
    try {
      const followed = await following.follow()
      this.telling.answered()
      this.notThereUntil.clear()
      return followed
    } catch (error) {
      this.telling.failed(askedAt, reasonOf(error))
      return NOTHING
    }
  }

  /** Takes this market's indexes out of Meilisearch. */
  async leave(): Promise<void> {
    await this.following?.forget()
  }

  private async find(query: Query, q: string): Promise<FoundByText | undefined> {
    const { index, search_options: options = {} } = query
    const weights = weightsOf(query)
    if (!this.searching || !this.following || !weights) return undefined
    const question: TextQuestion = {
      uid: this.following.uidOf(index.physical_name),
      q,
      openEnded: options.match_strategy === "last",
      forgiving: options.typo_tolerance === true && index.settings.typo_tolerance?.enabled !== false,
      weights,
    }
    // A page with facets asks the same several times at once.
    const key = JSON.stringify(question)
    const known = this.underWay.get(key)
    if (known) return known
    const asked = this.ask(this.searching, question).finally(() => this.underWay.delete(key))
    this.underWay.set(key, asked)
    return asked
  }

  /** What was found, or undefined where PostgreSQL is to answer; a server that fails is no error of whoever searches. */
  private async ask(client: Meilisearch, question: TextQuestion): Promise<FoundByText | undefined> {
    const askedAt = Date.now()
    if ((this.notThereUntil.get(question.uid) ?? 0) > askedAt || !this.circuit.mayAsk()) return undefined
    try {
      const found = await foundByText(client, question)
      this.circuit.answered()
      return found
    } catch (error) {
      if (codeOf(error) === "index_not_found") {
        this.circuit.answered()
        this.notThereUntil.set(question.uid, askedAt + NOT_THERE_MS)
      } else this.circuit.failed(askedAt, reasonOf(error))
      return undefined
    }
  }
}

/** Why, for the log: never what somebody typed, and no key. */
const reasonOf = (error: unknown): string => codeOf(error) ?? (error as Error).name

const onlyUnderstood = (query: Query): Query => ({
  ...query,
  pagination: { take: 0 },
  search_options: { ...query.search_options, facets: undefined, count: "none" },
})

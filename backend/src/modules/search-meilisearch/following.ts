import type { Meilisearch } from "meilisearch"
import { READING, READING_FORM, synonymsOf } from "./index-settings"
import { activeIndexes, changesSince, type Seen, type Sql, seenNow, synonymGroups } from "./table-changes"
import { textDocument } from "./text-document"

/** How far an index in Meilisearch has followed its table. Kept beside it, so that a server put back knows it too. */
type State = Seen & { id: string; reading: string; synonyms: string }

export type Followed = { written: number; removed: number; rebuilt: string[] }

const TASK_TIMEOUT_MS = 120_000

/** Keeps the indexes of one Meilisearch as the tables in PostgreSQL are. */
export class Following {
  constructor(
    private readonly client: Meilisearch,
    private readonly sql: Sql,
    private readonly prefix: string,
  ) {}

  uidOf = (physicalName: string): string => `${this.prefix}_${physicalName}`
  private nextOf = (physicalName: string) => `${this.uidOf(physicalName)}_next`
  private get states() {
    return `${this.prefix}_followed`
  }

  /** Brings every index that is read up to date, makes those that are missing or of another form, drops the former. */
  async follow(): Promise<Followed> {
    const followed: Followed = { written: 0, removed: 0, rebuilt: [] }
    const active = await activeIndexes(this.sql)
    const states = await this.readStates()
    const { synonyms, form } = synonymsOf(await synonymGroups(this.sql))
    for (const { physicalName } of active) {
      const known = states.find(({ id }) => id === physicalName)
      const now = await seenNow(this.sql, physicalName, known)
      const isThere = known !== undefined && (await this.exists(this.uidOf(physicalName)))
      if (!known || !isThere || !now.goesOn || known.reading !== READING_FORM) {
        await this.rebuild({ ...now, id: physicalName, reading: READING_FORM, synonyms: form }, synonyms)
        followed.rebuilt.push(physicalName)
        continue
      }
      const uid = this.uidOf(physicalName)
      if (known.synonyms !== form) await this.done(this.client.index(uid).updateSynonyms(synonyms))
      const { written, removed } = await this.write(uid, physicalName, known.snapshot)
      followed.written += written
      followed.removed += removed
      const hasMoved = written + removed > 0 || known.synonyms !== form
      if (hasMoved) await this.keep({ ...known, ...now, synonyms: form })
    }
    const gone = states.filter(({ id }) => !active.some(({ physicalName }) => physicalName === id))
    for (const { id } of gone) await this.drop(id)
    return followed
  }

  /** Takes away all that was made under this prefix. */
  async forget(): Promise<void> {
    for (const { id } of await this.readStates()) await this.drop(id)
    await this.done(this.client.deleteIndex(this.states))
  }

  /** Makes an index anew beside the one that is read, and lets it take that one's place in one move. */
  private async rebuild(state: State, synonyms: Record<string, string[]>): Promise<void> {
    const [uid, next] = [this.uidOf(state.id), this.nextOf(state.id)]
    if (await this.exists(next)) await this.done(this.client.deleteIndex(next))
    await this.done(this.client.createIndex(next, { primaryKey: "id" }))
    await this.done(this.client.index(next).updateSettings({ ...READING, synonyms }))
    await this.write(next, state.id, undefined)
    if (!(await this.exists(uid))) await this.done(this.client.createIndex(uid, { primaryKey: "id" }))
    await this.done(this.client.swapIndexes([{ indexes: [uid, next] } as never]))
    await this.done(this.client.deleteIndex(next))
    // What changed meanwhile is found by the next look, for the snapshot is older than the filling.
    await this.keep(state)
  }

  private async write(uid: string, physicalName: string, since: string | undefined) {
    const index = this.client.index(uid)
    const count = { written: 0, removed: 0 }
    for await (const rows of changesSince(this.sql, physicalName, since)) {
      const gone = rows.filter((row) => row.gone).map(({ id }) => id)
      const documents = rows.filter((row) => !row.gone).map(textDocument)
      if (gone.length > 0) await this.done(index.deleteDocuments(gone))
      if (documents.length > 0) await this.done(index.addDocuments(documents, { primaryKey: "id" }))
      count.written += documents.length
      count.removed += gone.length
    }
    return count
  }

  private async drop(physicalName: string): Promise<void> {
    for (const uid of [this.uidOf(physicalName), this.nextOf(physicalName)])
      if (await this.exists(uid)) await this.done(this.client.deleteIndex(uid))
    await this.done(this.client.index(this.states).deleteDocument(physicalName))
  }

  private async readStates(): Promise<State[]> {
    if (!(await this.exists(this.states))) {
      await this.done(this.client.createIndex(this.states, { primaryKey: "id" }))
      return []
    }
    const { results } = await this.client.index<State>(this.states).getDocuments({ limit: 1000 })
    return results
  }

  private async keep({ id, snapshot, file, reading, synonyms }: State): Promise<void> {
    await this.done(this.client.index(this.states).addDocuments([{ id, snapshot, file, reading, synonyms }]))
  }

  private async exists(uid: string): Promise<boolean> {
    try {
      await this.client.getRawIndex(uid)
      return true
    } catch (error) {
      if (codeOf(error) === "index_not_found") return false
      throw error
    }
  }

  /** Waits until the server has done what it was told, and throws where it did not. */
  private async done(task: {
    waitTask(options: { timeout: number; interval: number }): Promise<unknown>
  }): Promise<void> {
    const { status, error } = (await task.waitTask({ timeout: TASK_TIMEOUT_MS, interval: 25 })) as {
      status: string
      error: { code?: string } | null
    }
    if (status !== "succeeded")
      throw new Error(`Meilisearch did not carry out a task: ${error?.code ?? status}`)
  }
}

/** The code that Meilisearch refused a question with, where it answered at all. */
export function codeOf(error: unknown): string | undefined {
  return (error as { cause?: { code?: string } } | null)?.cause?.code
}

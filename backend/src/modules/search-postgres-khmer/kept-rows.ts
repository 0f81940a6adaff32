import { BitSet } from "./bit-set"
import { datedLeaf } from "./conditions"
import { KeptAnswers } from "./kept-answers"
import { CodedColumn, DatedLists, type KeptColumn, NumberColumn } from "./kept-column"
import type { Narrowing } from "./narrowings"
import { type Seen, type Sight, snapshotOf, unseenSince } from "./sight"
import { join, raw, type Sql, sql } from "./sql"
import type { Ask } from "./statements"
import { type Column, isDated, type TablePlan } from "./table-plan"

type Row = { id: string; gone: boolean } & Record<string, unknown>
type Look = { snapshot: string; file: string; id: string | null } & Record<string, unknown>

/** A look at the table: those who come before it begins share it. */
type Looking = { hasBegun: boolean; done: Promise<void> }

const FIRST_PLACES = 1024

const isKept = ({ field }: Column): boolean =>
  Boolean(field.facetable) ||
  isDated(field) ||
  (Boolean(field.filterable) && field.type === "float") ||
  (Boolean(field.sortable) && field.type !== "keyword")

function keeperOf({ field }: Column, places: number): CodedColumn | NumberColumn | DatedLists {
  if (isDated(field)) return new DatedLists(places)
  const isNumber = field.type === "integer" || field.type === "float"
  return isNumber ? new NumberColumn(places) : new CodedColumn(places)
}

/**
 * What is counted and narrowed by, of every row of one index: a copy in this process that is brought up to date
 * before each look. So it is as right as the table is at that moment, and two processes say the same.
 */
export class KeptRows {
  /** The snapshot of the last look; what it did not see is what is new. */
  private seen = "1:1:"
  private file = ""
  private readonly places = new Map<string, number>()
  private readonly ids: string[] = []
  private room = FIRST_PLACES
  private alive = BitSet.of(FIRST_PLACES)
  private columns = new Map<string, CodedColumn | NumberColumn | DatedLists>()
  private looking: Looking | undefined
  private changes = 0
  private readonly answers = new KeptAnswers()

  constructor(
    private readonly plan: TablePlan,
    private readonly ask: Ask,
  ) {
    this.clear()
  }

  /**
   * Learns what changed since the last look. Whoever comes while one is under way waits for the next, which begins
   * after he came, and shares it with the others who wait.
   */
  look(): Promise<void> {
    const { looking } = this
    if (!looking) return this.begin(Promise.resolve())
    if (!looking.hasBegun) return looking.done
    return this.begin(looking.done.catch(() => undefined))
  }

  private begin(before: Promise<unknown>): Promise<void> {
    const looking: Looking = { hasBegun: false, done: Promise.resolve() }
    looking.done = before
      .then(() => {
        looking.hasBegun = true
        return this.lookNow()
      })
      .finally(() => {
        if (this.looking === looking) this.looking = undefined
      })
    this.looking = looking
    return looking.done
  }

  private async lookNow(): Promise<void> {
    const kept = [...this.plan.columns.values()].filter(isKept)
    const columns = join([raw("id"), raw("gone"), ...kept.map(({ column }) => column)], ", ")
    const rows = await this.ask<Look>(
      sql`select ${snapshotOf(this.plan)}, own.*
            from (select 1) as one left join lateral (
                   select ${columns} from ${this.plan.table} where ${unseenSince(this.seen)}) as own on true`,
      { planned: true },
    )
    const [first] = rows
    if (!first) return
    if (this.file !== "" && this.file !== first.file) {
      // Emptied or made anew: nothing that was known of it holds.
      this.clear()
      return this.lookNow()
    }
    for (const row of rows) if (row.id !== null) this.note(row as unknown as Row, kept)
    this.file = first.file
    this.seen = first.snapshot
  }

  /** What a statement needs to say whether the rows are still as they are kept; undefined before the first look. */
  sight(): Sight | undefined {
    return this.file === "" ? undefined : { plan: this.plan, snapshot: this.seen, file: this.file }
  }

  /** Whether the rows that a statement saw are those of a sight, and so of whatever was found out since it was taken. */
  isStill(sight: Sight, { changed, file, snapshot }: Seen): boolean {
    if (changed || file !== sight.file) return false
    // Nothing came between, so the later snapshot says the same, and less has to be looked through next time.
    if (this.seen === sight.snapshot && this.file === file) this.seen = snapshot
    return true
  }

  /** The answer to a question about the rows as they are, found once until they change. */
  answer<T>(question: string, find: () => T): T {
    return this.answers.of(this.changes, question, find)
  }

  /** The places of rows that filters leave; undefined where the filters ask for what is not kept. */
  matching(narrowings: readonly Narrowing[] | undefined, day: string): BitSet | undefined {
    if (!narrowings) return undefined
    const found = this.alive.copy()
    for (const narrowing of narrowings) {
      const column = this.column(narrowing.path)
      if (!column || (narrowing.bounds.length > 0 && !(column instanceof NumberColumn))) return undefined
      found.meet(column.matching(narrowing, this.room, day))
    }
    return found
  }

  /** A field that is kept, or a leaf of a list that is. */
  column(path: string): KeptColumn | undefined {
    const own = this.columns.get(path)
    if (own instanceof DatedLists) return undefined
    if (own) return own
    const leaf = datedLeaf(this.plan, path)?.leaf
    const lists = leaf === undefined ? undefined : this.columns.get(path.slice(0, -leaf.length - 1))
    return lists instanceof DatedLists && leaf !== undefined ? lists.leaf(leaf) : undefined
  }

  /** How many there are. */
  get count(): number {
    return this.places.size
  }

  idsAt(places: BitSet): string[] {
    const ids: string[] = []
    places.each((place) => ids.push(this.ids[place] ?? ""))
    return ids
  }

  idsOf(places: readonly number[]): string[] {
    return places.map((place) => this.ids[place] ?? "")
  }

  /** The places of rows by id; what is not known yet came after the last look. */
  placesOf(ids: readonly string[]): BitSet {
    const found = BitSet.of(this.room)
    for (const id of ids) {
      const place = this.places.get(id)
      if (place !== undefined) found.set(place, true)
    }
    return found.meet(this.alive)
  }

  private note(row: Row, kept: readonly Column[]): void {
    this.changes += 1
    const place = this.placeOf(row.id)
    this.alive.set(place, !row.gone)
    if (row.gone) return
    for (const { path, column } of kept) this.columns.get(path)?.note(place, row[nameOf(column)])
  }

  private placeOf(id: string): number {
    const known = this.places.get(id)
    if (known !== undefined) return known
    const place = this.ids.push(id) - 1
    this.places.set(id, place)
    if (place >= this.room) {
      this.room *= 2
      this.alive = this.alive.grown(this.room)
      for (const column of this.columns.values()) column.grow(this.room)
    }
    return place
  }

  private clear(): void {
    this.seen = "1:1:"
    this.file = ""
    this.places.clear()
    this.ids.length = 0
    this.room = FIRST_PLACES
    this.alive = BitSet.of(FIRST_PLACES)
    this.changes += 1
    this.columns = new Map(
      [...this.plan.columns.values()]
        .filter(isKept)
        .map((column) => [column.path, keeperOf(column, this.room)]),
    )
  }
}

/** The name under which a row comes back: the column's without its quotes. */
const nameOf = ({ text }: Sql): string => text.slice(1, -1)

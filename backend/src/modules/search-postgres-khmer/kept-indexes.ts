import { KeptRows } from "./kept-rows"
import type { Ask } from "./statements"
import type { TablePlan } from "./table-plan"

/** As many indexes as are read beside each other; older ones have been replaced. */
const MOST = 4

/** The rows that this process keeps, by index. */
export class KeptIndexes {
  private rows = new Map<string, KeptRows>()

  constructor(private readonly ask: Ask) {}

  /** The rows as this process knows them, right now or not. */
  of(plan: TablePlan): KeptRows {
    const rows = this.rows.get(plan.physicalName) ?? new KeptRows(plan, this.ask)
    this.rows.set(plan.physicalName, rows)
    const [oldest] = this.rows.keys()
    if (this.rows.size > MOST && oldest !== undefined) this.rows.delete(oldest)
    return rows
  }

  async upToDate(plan: TablePlan): Promise<KeptRows> {
    const rows = this.of(plan)
    await rows.look()
    return rows
  }

  forget(): void {
    this.rows = new Map()
  }
}

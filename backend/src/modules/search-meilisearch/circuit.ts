const FIRST_PAUSE_MS = 2000
const LONGEST_PAUSE_MS = 30_000

/** What is told when a server goes away and when it is back. */
export type Told = { away: string; back: string }
export type Log = { warn(message: string): void; info(message: string): void }

/**
 * Keeps questions away from a server that does not answer. One failure is enough, for there is another way to answer.
 * After a pause one question tries again, and each trial that fails doubles the pause. Only the first failure and the
 * recovery are told.
 */
export class Circuit {
  private awaySince: Date | undefined
  private decidedAt = 0
  private awayUntil = 0
  private pauseMs = 0

  constructor(
    private readonly log: Log,
    private readonly told: Told,
    private readonly now: () => number = Date.now,
  ) {}

  /** Since when nothing is asked there. */
  get since(): Date | undefined {
    return this.awaySince
  }

  /** Whether to ask now. Of those who come after a pause only the first is let through. */
  mayAsk(): boolean {
    if (!this.awaySince) return true
    if (this.now() < this.awayUntil) return false
    this.awayUntil = this.now() + this.pauseMs
    return true
  }

  /** A question failed that was asked at some time; those who asked together fail once. */
  failed(askedAt: number, reason: string): void {
    if (askedAt < this.decidedAt) return
    this.decidedAt = this.now()
    this.pauseMs = Math.min(LONGEST_PAUSE_MS, this.pauseMs * 2 || FIRST_PAUSE_MS)
    this.awayUntil = this.now() + this.pauseMs
    if (this.awaySince) return
    this.awaySince = new Date(this.now())
    this.log.warn(`${this.told.away} (${reason})`)
  }

  answered(): void {
    if (!this.awaySince) return
    this.log.info(this.told.back)
    this.awaySince = undefined
    this.pauseMs = 0
  }
}

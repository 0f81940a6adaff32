import { setTimeout as pause } from "node:timers/promises"

/** Does work and lets at least that many milliseconds pass, for answers whose speed must tell nothing. */
export async function answerAfter(ms: number, work: () => Promise<void>): Promise<void> {
  await Promise.all([work(), pause(ms)])
}

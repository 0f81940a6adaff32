import type { SheetProblem } from "./sheet-problem.js"

/** Carries a problem out of the depths of a file to `readTable`, which alone turns it into an answer. */
export class Refusal extends Error {
  constructor(readonly problem: SheetProblem) {
    super(problem.code)
  }
}

export function refuse(problem: SheetProblem): never {
  throw new Refusal(problem)
}

/** For what only a broken or forged file holds. */
export function refuseDamaged(): never {
  refuse({ code: "not_a_spreadsheet", found: "damaged" })
}

type Event = {
  step: { definition: { action: string; noCompensation?: boolean }; isCompensating(): boolean }
}

/** The step by which core takes a lock, and by whose undoing it gives the lock back. */
const LOCK = "acquire-lock-step"

/** Follows a run: `late` are the steps that were still to be undone when the lock they stood under was given back. */
export function watchLock() {
  const standing = new Set<string>()
  const late: string[] = []
  let isTaken = false
  const over = ({ step }: Event) => void standing.delete(step.definition.action)
  const events = {
    onStepSuccess: ({ step: { definition } }: Event) => {
      if (definition.action === LOCK) isTaken = true
      else if (isTaken && !definition.noCompensation) standing.add(definition.action)
    },
    onStepBegin: ({ step }: Event) => {
      if (step.definition.action === LOCK && step.isCompensating()) late.push(...standing)
    },
    onCompensateStepSuccess: over,
    // What cannot be undone is over as well: core goes on with what stands before it.
    onCompensateStepFailure: over,
  }
  return { late, events }
}

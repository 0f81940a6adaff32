import {
  createWorkflow,
  type ReturnWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"

type Lock<Input> = {
  /** Composes what is locked: one key or several. May run steps that read, where the input does not name it. */
  key: (input: WorkflowData<Input>) => string | string[] | WorkflowData<string> | WorkflowData<string[]>
  /** How long it waits for another's work before it refuses. */
  waitSeconds: number
  /** How long the work may take at most; after that another may take the lock over. */
  ttlSeconds: number
  /** Takes the lock also where it runs inside another workflow, which otherwise is taken to hold it already. */
  evenInside?: boolean
}

/**
 * A workflow that runs another one as its single step under a lock. Core undoes what stands before a condition that
 * was not met together with what stands behind it; this way the lock is given back only when all is done or undone.
 */
export function underLock<Input, Result>(
  { key: composeKey, waitSeconds, ttlSeconds, evenInside = false }: Lock<Input>,
  workflow: ReturnWorkflow<Input, Result, []>,
): ReturnWorkflow<Input, Result, []> {
  const runAsStep = workflow.runAsStep as (of: { input: WorkflowData<Input> }) => WorkflowData<Result>
  return createWorkflow(`${workflow.getName()}-under-lock`, (input: WorkflowData<Input>) => {
    const key = composeKey(input)
    acquireLockStep({ key, timeout: waitSeconds, ttl: ttlSeconds, executeOnSubWorkflow: evenInside })
    const result = runAsStep({ input })
    releaseLockStep({ key, executeOnSubWorkflow: evenInside })
    return new WorkflowResponse(result)
  })
}

import { MedusaWorkflow } from "@medusajs/framework/workflows-sdk"
import type { FailableWorkflow } from "./fail-last-step"

/**
 * A workflow as the application registered it, under its lock where it takes one. Importing it here would register a second one under its name,
 * because the application and the tests load sources by different loaders.
 */
export function workflowNamed(id: string): FailableWorkflow {
  const workflow = MedusaWorkflow.getWorkflow(`${id}-under-lock`) ?? MedusaWorkflow.getWorkflow(id)
  if (!workflow) throw new Error(`No workflow is named ${id}.`)
  return workflow as unknown as FailableWorkflow
}

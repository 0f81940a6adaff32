import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { setThresholdStep, type ThresholdInput } from "../steps/set-threshold"

/** Says from how many units on an item runs low; nobody is told while there is no threshold. */
export const setStockThresholdWorkflow = createWorkflow("set-stock-threshold", (input: ThresholdInput) => {
  return new WorkflowResponse(setThresholdStep(input))
})

import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type FeatureInput, translateFeature } from "../feature-row"
import { createHomeFeatureStep } from "../steps/create-home-feature"

/** Adds a feature to the home page, in both languages. */
export const addHomeFeatureWorkflow = createWorkflow("add-home-feature", (input: FeatureInput) => {
  const feature = createHomeFeatureStep(input)
  translateFeature(input, feature)
  return new WorkflowResponse(feature)
})

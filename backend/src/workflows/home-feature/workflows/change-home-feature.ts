import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateTranslationsWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import type { FeatureInput } from "../feature-row"
import { replaceHomeFeatureStep } from "../steps/replace-home-feature"

type Input = { id: string; feature: FeatureInput }

/** Changes a feature of the home page, in both languages. */
export const changeHomeFeatureWorkflow = createWorkflow("change-home-feature", (input: Input) => {
  const feature = replaceHomeFeatureStep(input)
  const { data: known } = useQueryGraphStep({
    entity: "translation",
    fields: ["id"],
    filters: { reference_id: input.id },
  })
  updateTranslationsWorkflow.runAsStep({
    input: transform({ input, known }, (data) => ({
      translations: data.known.map(({ id }) => ({
        id,
        translations: { title: data.input.feature.title.en, text: data.input.feature.text.en },
      })),
    })),
  })
  return new WorkflowResponse(feature)
})

import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createTranslationsWorkflow } from "@medusajs/medusa/core-flows"
import { ENGLISH } from "../../../reads/bilingual"
import { createSchemeStep, type SchemeInput } from "../steps/create-scheme"

/** Adds a certification scheme in both languages. */
export const addSchemeWorkflow = createWorkflow("add-scheme", (input: SchemeInput) => {
  const scheme = createSchemeStep(input)
  createTranslationsWorkflow.runAsStep({
    input: transform({ input, scheme }, (data) => ({
      translations: [
        {
          reference: "certification_scheme",
          reference_id: data.scheme.id,
          locale_code: ENGLISH,
          translations: { name: data.input.name.en, issuer: data.input.issuer.en },
        },
      ],
    })),
  })
  return new WorkflowResponse(scheme)
})

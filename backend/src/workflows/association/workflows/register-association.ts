import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createTranslationsWorkflow } from "@medusajs/medusa/core-flows"
import { ENGLISH } from "../../../reads/bilingual"
import { assertHandleFreeStep } from "../steps/assert-handle-free"
import { type AssociationInput, createAssociationStep } from "../steps/create-association"
import { equipAssociationWorkflow } from "./equip-association"

type Input = { association: AssociationInput; sales_channel_id: string }

/** Registers an association with the place it sells from and its own ways of delivery. */
export const registerAssociationWorkflow = createWorkflow("register-association", (input: Input) => {
  assertHandleFreeStep(transform({ input }, (data) => ({ handle: data.input.association.handle })))
  const association = createAssociationStep(input.association)
  const equipped = equipAssociationWorkflow.runAsStep({
    input: transform(
      { input, association },
      ({ input: { association: data, sales_channel_id }, ...made }) => ({
        id: made.association.id,
        handle: data.handle,
        name: data.name,
        village: data.village,
        province_code: data.province_code,
        sales_channel_id,
      }),
    ),
  })
  createTranslationsWorkflow.runAsStep({
    input: transform({ input, association }, (data) => {
      const { name, story, village, producers } = data.input.association
      const english = (reference: string, reference_id: string, translations: Record<string, string>) => ({
        reference,
        reference_id,
        locale_code: ENGLISH,
        translations,
      })
      return {
        translations: [
          english("association", data.association.id, {
            name: name.en,
            story: story.en,
            village: village.en,
          }),
          ...data.association.producer_ids.map((id, at) =>
            english("producer", id, { name: producers[at]?.en ?? "" }),
          ),
        ],
      }
    }),
  })
  return new WorkflowResponse(
    transform({ association, equipped }, (data) => ({
      id: data.association.id,
      producer_ids: data.association.producer_ids,
      ...data.equipped,
    })),
  )
})

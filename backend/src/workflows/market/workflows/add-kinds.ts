import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createProductCategoriesWorkflow, createTranslationsWorkflow } from "@medusajs/medusa/core-flows"
import { ENGLISH } from "../../../reads/bilingual"

export type KindInput = { code: string; name: { km: string; en: string } }

/** Adds kinds of goods: they are Medusa's product categories, with the kind's code as handle. */
export const addKindsWorkflow = createWorkflow("add-kinds", (input: { kinds: KindInput[] }) => {
  const categories = createProductCategoriesWorkflow.runAsStep({
    input: transform({ input }, (data) => ({
      product_categories: data.input.kinds.map(({ code, name }) => ({
        name: name.km,
        handle: code,
        is_active: true,
      })),
    })),
  })
  createTranslationsWorkflow.runAsStep({
    input: transform({ input, categories }, (data) => ({
      translations: data.categories.map((category, at) => ({
        reference: "product_category",
        reference_id: category.id,
        locale_code: ENGLISH,
        translations: { name: data.input.kinds[at]?.name.en ?? "" },
      })),
    })),
  })
  return new WorkflowResponse(
    transform({ categories }, (data) => data.categories.map(({ id, handle }) => ({ id, code: handle }))),
  )
})

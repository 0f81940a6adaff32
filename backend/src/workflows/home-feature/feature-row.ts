import { transform } from "@medusajs/framework/workflows-sdk"
import { createTranslationsWorkflow } from "@medusajs/medusa/core-flows"
import type { WriteHomeFeature } from "@ovop/contracts"
import { ENGLISH } from "../../reads/bilingual"

export type FeatureInput = WriteHomeFeature & { actor: string }

/** What is kept of a feature: its Khmer texts, where it leads, and who wrote it. */
export function featureRow({ title, text, target, actor, ...rest }: FeatureInput) {
  return {
    ...rest,
    title: title.km,
    text: text.km,
    target_type: target.type,
    target_handle: target.handle,
    changed_by: actor,
  }
}

/** Inside a workflow: keeps a feature's English texts. */
export function translateFeature(input: FeatureInput, feature: { id: string }): void {
  createTranslationsWorkflow.runAsStep({
    input: transform({ input, feature }, (data) => ({
      translations: [
        {
          reference: "home_feature",
          reference_id: data.feature.id,
          locale_code: ENGLISH,
          translations: { title: data.input.title.en, text: data.input.text.en },
        },
      ],
    })),
  })
}

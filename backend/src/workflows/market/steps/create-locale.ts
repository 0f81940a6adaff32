import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Adds a locale that Medusa's own list lacks. */
export const createLocaleStep = createStep(
  "create-locale",
  async (input: { code: string; name: string }, { container }) => {
    const translation = container.resolve(Modules.TRANSLATION)
    const [existing] = await translation.listLocales({ code: input.code })
    if (existing) return new StepResponse(undefined, "")
    const created = await translation.createLocales(input)
    return new StepResponse(undefined, created.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.TRANSLATION).deleteLocales(id)
  },
)

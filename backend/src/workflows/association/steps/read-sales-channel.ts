import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** The market's own sales channel, which every association sells in. */
export const readSalesChannelStep = createStep("read-sales-channel", async (_: undefined, { container }) => {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  if (!store?.default_sales_channel_id) throw new Error("The market is not open yet.")
  return new StepResponse({ sales_channel_id: store.default_sales_channel_id })
})

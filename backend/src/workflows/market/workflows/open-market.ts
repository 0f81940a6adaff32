import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  createApiKeysWorkflow,
  createPricePreferencesWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { BANK_TRANSFER, CASH_ON_DELIVERY } from "../../../payment-methods"
import { KHMER } from "../../../reads/bilingual"
import { createLocaleStep } from "../steps/create-locale"

type Input = { world_countries: string[] }

/**
 * Opens the market: the sales channel with its key, and the three regions. Medusa ties an order's currency to its
 * region and a country to one region, so "Cambodia KHR" owns no country and shares Cambodia with "Cambodia USD".
 */
export const openMarketWorkflow = createWorkflow("open-market", (input: Input) => {
  createLocaleStep({ code: KHMER, name: "Khmer (Cambodia)" })
  const channels = createSalesChannelsWorkflow.runAsStep({
    input: { salesChannelsData: [{ name: "OVOP Market" }] },
  })
  const keys = createApiKeysWorkflow.runAsStep({
    input: { api_keys: [{ title: "Storefront", type: "publishable", created_by: "" }] },
  })
  linkSalesChannelsToApiKeyWorkflow.runAsStep({
    input: transform({ channels, keys }, (data) => ({
      id: String(data.keys[0]?.id),
      add: data.channels.map((channel) => channel.id),
    })),
  })
  createPricePreferencesWorkflow.runAsStep({
    input: ["khr", "usd"].map((value) => ({ attribute: "currency_code", value, is_tax_inclusive: true })),
  })
  const regions = createRegionsWorkflow.runAsStep({
    input: transform({ input }, (data) => ({
      regions: [
        {
          name: "Cambodia USD",
          currency_code: "usd",
          countries: ["kh"],
          payment_providers: [CASH_ON_DELIVERY, BANK_TRANSFER],
          is_tax_inclusive: true,
          metadata: { market: "cambodia-usd" },
        },
        {
          name: "Cambodia KHR",
          currency_code: "khr",
          countries: [],
          payment_providers: [CASH_ON_DELIVERY, BANK_TRANSFER],
          is_tax_inclusive: true,
          metadata: { market: "cambodia-khr" },
        },
        {
          name: "World",
          currency_code: "usd",
          countries: data.input.world_countries,
          payment_providers: [BANK_TRANSFER],
          is_tax_inclusive: true,
          metadata: { market: "world" },
        },
      ],
    })),
  })
  // Sellers who are not registered charge no VAT; the rate of those who are is set per product.
  createTaxRegionsWorkflow.runAsStep({
    input: [
      {
        country_code: "kh",
        provider_id: "tp_system",
        default_tax_rate: { name: "No VAT", code: "none", rate: 0 },
      },
    ],
  })
  const { data: stores } = useQueryGraphStep({ entity: "store", fields: ["id"] })
  updateStoresWorkflow.runAsStep({
    input: transform({ stores, channels, regions }, (data) => ({
      selector: { id: data.stores.map((store) => store.id) },
      update: {
        name: "OVOP Market",
        default_sales_channel_id: String(data.channels[0]?.id),
        default_region_id: String(data.regions[0]?.id),
        supported_currencies: [
          { currency_code: "khr", is_default: true, is_tax_inclusive: true },
          { currency_code: "usd", is_default: false, is_tax_inclusive: true },
        ],
      },
    })),
  })
  return new WorkflowResponse(
    transform({ channels, keys }, (data) => ({
      sales_channel_id: String(data.channels[0]?.id),
      key: data.keys[0]?.token,
    })),
  )
})

import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createRemoteLinkStep,
  createTaxRatesWorkflow,
  createTranslationsWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import type { Sector } from "@ovop/contracts"
import { ASSOCIATION_MODULE } from "../../../modules/association"
import { TRADE_MODULE } from "../../../modules/trade"
import { ENGLISH } from "../../../reads/bilingual"
import { createExportProfileStep } from "../steps/create-export-profile"

type PackInput = {
  sku: string
  km: string
  en: string
  weight_grams: number
  usd: string
  khr: string
  stock: number
}
export type ProductInput = {
  handle: string
  title: { km: string; en: string }
  story: { km: string; en: string }
  sector: Sector
  aliases: string[]
  picture: { base: string; widths: number[] } | null
  hs_code_proposal: string
  packs: PackInput[]
  association: { id: string; producer_ids: string[]; stock_location_id: string; shipping_profile_id: string }
  sales_channel_id: string
  /** The seller is registered for VAT: the price contains 10 %. */
  vat_tax_region_id: string | null
}

const OPTION = "ការវេចខ្ចប់"

function productOf({ packs, association, ...input }: ProductInput) {
  return {
    title: input.title.km,
    description: input.story.km,
    handle: input.handle,
    status: "published" as const,
    shipping_profile_id: association.shipping_profile_id,
    sales_channels: [{ id: input.sales_channel_id }],
    metadata: {
      sector: input.sector,
      aliases: input.aliases,
      ...(input.picture ? { picture: input.picture } : {}),
    },
    options: [{ title: OPTION, values: packs.map((pack) => pack.km) }],
    variants: packs.map((pack, at) => ({
      title: pack.km,
      sku: pack.sku,
      weight: pack.weight_grams,
      variant_rank: at,
      manage_inventory: true,
      options: { [OPTION]: pack.km },
      prices: [
        { currency_code: "usd", amount: Number(pack.usd) },
        { currency_code: "khr", amount: Number(pack.khr) },
      ],
    })),
  }
}

/** Lists an association's product with its packs, stock and export profile, in both languages. */
export const listProductWorkflow = createWorkflow("list-product", (input: ProductInput) => {
  const products = createProductsWorkflow.runAsStep({
    input: transform({ input }, (data) => ({ products: [productOf(data.input)] })),
  })
  const product_id = transform({ products }, (data) => String(data.products[0]?.id))
  const { data: variants } = useQueryGraphStep({
    entity: "variant",
    fields: ["id", "sku", "inventory_items.inventory_item_id"],
    filters: { product_id },
  })
  createInventoryLevelsWorkflow.runAsStep({
    input: transform({ input, variants }, (data) => ({
      inventory_levels: data.variants.map((variant) => ({
        inventory_item_id: String(variant.inventory_items?.[0]?.inventory_item_id),
        location_id: data.input.association.stock_location_id,
        stocked_quantity: data.input.packs.find((pack) => pack.sku === variant.sku)?.stock ?? 0,
      })),
    })),
  })
  const profile = createExportProfileStep({ hs_code_proposal: input.hs_code_proposal })
  createRemoteLinkStep(
    transform({ input, product_id, profile }, (data) => {
      const end = { [Modules.PRODUCT]: { product_id: data.product_id } }
      return [
        { [ASSOCIATION_MODULE]: { association_id: data.input.association.id }, ...end },
        { ...end, [TRADE_MODULE]: { export_profile_id: data.profile.id } },
        ...data.input.association.producer_ids.map((producer_id) => ({
          ...end,
          [ASSOCIATION_MODULE]: { producer_id },
        })),
      ]
    }),
  )
  when("charge-vat", { input }, (data) => data.input.vat_tax_region_id !== null).then(() =>
    createTaxRatesWorkflow.runAsStep({
      input: transform({ input, product_id }, (data) => [
        {
          tax_region_id: String(data.input.vat_tax_region_id),
          name: "VAT",
          code: "VAT",
          rate: 10,
          rules: [{ reference: "product", reference_id: data.product_id }],
        },
      ]),
    }),
  )
  createTranslationsWorkflow.runAsStep({
    input: transform({ input, product_id, variants }, (data) => ({
      translations: [
        {
          reference: "product",
          reference_id: data.product_id,
          locale_code: ENGLISH,
          translations: { title: data.input.title.en, description: data.input.story.en },
        },
        ...data.variants.map((variant) => ({
          reference: "product_variant",
          reference_id: variant.id,
          locale_code: ENGLISH,
          translations: { title: data.input.packs.find((pack) => pack.sku === variant.sku)?.en ?? "" },
        })),
      ],
    })),
  })
  return new WorkflowResponse(transform({ product_id }, (data) => ({ id: data.product_id })))
})

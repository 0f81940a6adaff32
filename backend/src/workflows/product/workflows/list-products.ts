import type { LinkDefinition } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createRemoteLinkStep,
  createTaxRatesWorkflow,
  createTranslationsWorkflow,
  updateInventoryItemsWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { ASSOCIATION_MODULE } from "../../../modules/association"
import { TRADE_MODULE } from "../../../modules/trade"
import { ENGLISH } from "../../../reads/bilingual"
import { englishOf, medusaProduct, type ProductInput } from "../product-input"
import { createExportProfilesStep } from "../steps/create-export-profiles"

type Input = { products: ProductInput[] }

const withProfile = (products: ProductInput[]) =>
  products.flatMap(({ handle, export_profile }) => (export_profile ? [{ handle, ...export_profile }] : []))

const taxed = (products: ProductInput[]) => products.filter((product) => product.vat_tax_region_id !== null)

const packsBySku = (products: ProductInput[]) =>
  new Map(products.flatMap((product) => product.packs.map((pack) => [pack.sku, { product, pack }] as const)))

/** Lists products of associations with their packs, stock and export profiles, in both languages, all or none. */
export const listProductsWorkflow = createWorkflow("list-products", (input: Input) => {
  const created = createProductsWorkflow.runAsStep({
    input: transform({ input }, (data) => ({ products: data.input.products.map(medusaProduct) })),
  })
  const ids = transform({ created }, (data) => data.created.map(({ id, handle }) => ({ id, handle })))
  const { data: variants } = useQueryGraphStep({
    entity: "variant",
    fields: ["id", "sku", "inventory_items.inventory_item_id"],
    filters: transform({ ids }, (data) => ({ product_id: data.ids.map(({ id }) => id) })),
  })
  const stocked = transform({ input, variants }, (data) => {
    const bySku = packsBySku(data.input.products)
    return data.variants.flatMap(({ sku, inventory_items }) => {
      const found = bySku.get(String(sku))
      return found ? [{ ...found, inventory_item_id: String(inventory_items?.[0]?.inventory_item_id) }] : []
    })
  })
  createInventoryLevelsWorkflow.runAsStep({
    input: transform({ stocked }, (data) => ({
      inventory_levels: data.stocked.map(({ product, pack, inventory_item_id }) => ({
        inventory_item_id,
        location_id: product.association.stock_location_id,
        stocked_quantity: pack.stock,
      })),
    })),
  })
  when("receive-guests", { input }, (data) =>
    data.input.products.some((product) => product.sector === "service"),
  ).then(() =>
    updateInventoryItemsWorkflow.runAsStep({
      input: transform({ stocked }, (data) => ({
        updates: data.stocked
          .filter(({ product }) => product.sector === "service")
          .map(({ inventory_item_id }) => ({ id: inventory_item_id, requires_shipping: false })),
      })),
    }),
  )
  const profiles = createExportProfilesStep(
    transform({ input }, (data) => withProfile(data.input.products).map(({ handle: _, ...rest }) => rest)),
  )
  createRemoteLinkStep(
    transform({ input, ids, profiles }, (data): LinkDefinition[] => {
      const idOf = new Map(data.ids.map(({ id, handle }) => [handle, id]))
      const end = (handle: string) => ({ [Modules.PRODUCT]: { product_id: String(idOf.get(handle)) } })
      return [
        ...data.input.products.flatMap(({ handle, association }) => [
          { [ASSOCIATION_MODULE]: { association_id: association.id }, ...end(handle) },
          ...association.producer_ids.map((producer_id) => ({
            ...end(handle),
            [ASSOCIATION_MODULE]: { producer_id },
          })),
        ]),
        ...withProfile(data.input.products).map(({ handle }, at) => ({
          ...end(handle),
          [TRADE_MODULE]: { export_profile_id: String(data.profiles[at]) },
        })),
      ]
    }),
  )
  when("charge-vat", { input }, (data) => taxed(data.input.products).length > 0).then(() =>
    createTaxRatesWorkflow.runAsStep({
      input: transform({ input, ids }, (data) => {
        const idOf = new Map(data.ids.map(({ id, handle }) => [handle, id]))
        const products = taxed(data.input.products)
        return [
          {
            tax_region_id: String(products[0]?.vat_tax_region_id),
            name: "VAT",
            code: "VAT",
            rate: 10,
            rules: products.map(({ handle }) => ({
              reference: "product",
              reference_id: String(idOf.get(handle)),
            })),
          },
        ]
      }),
    }),
  )
  createTranslationsWorkflow.runAsStep({
    input: transform({ input, ids, variants }, (data) => {
      const byHandle = new Map(data.input.products.map((product) => [product.handle, product]))
      const bySku = packsBySku(data.input.products)
      const english = (reference: string, reference_id: string, texts: Record<string, string | null>) => {
        const translations = englishOf(texts)
        return translations ? [{ reference, reference_id, locale_code: ENGLISH, translations }] : []
      }
      return {
        translations: [
          ...data.ids.flatMap(({ id, handle }) => {
            const product = byHandle.get(handle)
            return english("product", id, {
              title: product?.title.en ?? null,
              description: product?.story.en ?? null,
            })
          }),
          ...data.variants.flatMap(({ id, sku }) =>
            english("product_variant", id, { title: bySku.get(String(sku))?.pack.en ?? null }),
          ),
        ],
      }
    }),
  })
  return new WorkflowResponse(ids)
})

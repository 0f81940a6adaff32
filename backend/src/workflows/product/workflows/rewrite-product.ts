import type { LinkDefinition } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  createRemoteLinkStep,
  createTranslationsWorkflow,
  deleteTranslationsWorkflow,
  dismissRemoteLinkStep,
  updateInventoryItemsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { ASSOCIATION_MODULE } from "../../../modules/association"
import { TRADE_MODULE } from "../../../modules/trade"
import type { ProductInput } from "../product-input"
import { englishPlan, rewritePlan } from "../rewrite-plan"
import { changeExportProfileStep } from "../steps/change-export-profile"
import { createExportProfilesStep } from "../steps/create-export-profiles"
import { keepProductStep } from "../steps/keep-product"
import { readListedRowsStep } from "../steps/read-listed-rows"
import { changePacksWorkflow } from "./change-packs"

type Input = { product_id: string; product: ProductInput }

const product = (product_id: string) => ({ [Modules.PRODUCT]: { product_id } })

/**
 * Makes a product of a listing on sale as its document says: texts, packs with prices and weights, producers, papers.
 * Writing the same twice changes nothing. Stock is not touched, and a pack that stays keeps its id for baskets and orders.
 */
export const rewriteProductWorkflow = createWorkflow("rewrite-product", (input: Input) => {
  const { product_id } = input
  const before = readListedRowsStep({ product_id })
  keepProductStep(
    transform({ input, before }, (data) => ({
      product_id: data.input.product_id,
      price_set_ids: data.before.variants.map(({ price_set_id }) => price_set_id),
    })),
  )
  changePacksWorkflow.runAsStep({
    input: transform({ input, before }, (data) => ({ ...data.input, rows: data.before })),
  })
  // What is made to order is sold without stock; core would cut it off its stock for good, its step alone does not.
  const { data: variants } = useQueryGraphStep({
    entity: "variant",
    fields: ["id", "inventory_items.inventory_item_id"],
    filters: { product_id },
  })
  updateProductVariantsStep({
    product_variants: transform({ input, variants }, (data) =>
      data.variants.map(({ id }) => ({
        id,
        manage_inventory: !data.input.product.listed?.weekly_capacity,
      })),
    ),
  })
  updateInventoryItemsWorkflow.runAsStep({
    input: transform({ input, variants }, (data) => ({
      updates: data.variants.flatMap(({ inventory_items }) =>
        (inventory_items ?? []).map((item: { inventory_item_id: string } | null) => ({
          id: String(item?.inventory_item_id),
          requires_shipping: data.input.product.sector !== "service",
        })),
      ),
    })),
  })
  const after = readListedRowsStep({ product_id }).config({ name: "read-rows-after-packs" })
  const english = transform({ input, after }, (data) => englishPlan({ ...data.input, rows: data.after }))
  deleteTranslationsWorkflow.runAsStep({
    input: transform({ english }, (data) => ({ ids: data.english.removed })),
  })
  createTranslationsWorkflow.runAsStep({
    input: transform({ english }, (data) => ({ translations: data.english.created })),
  })
  changeExportProfileStep(
    transform({ input, before }, (data) => ({
      id: data.before.export_profile_id,
      profile: data.input.product.export_profile,
    })),
  )
  const profiles = createExportProfilesStep(
    transform({ input, before }, (data) =>
      data.input.product.export_profile && !data.before.export_profile_id
        ? [data.input.product.export_profile]
        : [],
    ),
  )
  dismissRemoteLinkStep(
    transform({ input, before }, (data): LinkDefinition[] => [
      ...data.before.producer_ids
        .filter((id) => !data.input.product.association.producer_ids.includes(id))
        .map((producer_id) => ({
          ...product(data.input.product_id),
          [ASSOCIATION_MODULE]: { producer_id },
        })),
      ...(data.before.export_profile_id && !data.input.product.export_profile
        ? [
            {
              ...product(data.input.product_id),
              [TRADE_MODULE]: { export_profile_id: data.before.export_profile_id },
            },
          ]
        : []),
    ]),
  )
  createRemoteLinkStep(
    transform({ input, before, profiles }, (data): LinkDefinition[] => [
      ...data.input.product.association.producer_ids
        .filter((id) => !data.before.producer_ids.includes(id))
        .map((producer_id) => ({
          ...product(data.input.product_id),
          [ASSOCIATION_MODULE]: { producer_id },
        })),
      ...data.profiles.map((export_profile_id) => ({
        ...product(data.input.product_id),
        [TRADE_MODULE]: { export_profile_id },
      })),
    ]),
  )
  // Last, because it puts the product on sale where it was hidden.
  updateProductsWorkflow.runAsStep({
    input: transform({ input, before }, (data) => ({
      products: [rewritePlan({ ...data.input, rows: data.before }).product],
    })),
  })
  return new WorkflowResponse({ id: product_id })
})

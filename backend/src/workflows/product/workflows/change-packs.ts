import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  createInventoryLevelsWorkflow,
  createProductVariantsWorkflow,
  deleteProductVariantsWorkflow,
  setProductProductOptionsWorkflow,
  updateProductVariantsWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { type Rewrite, rewritePlan } from "../rewrite-plan"

/** Changes packs that stay, adds those that are new, and takes away those that are gone. */
export const changePacksWorkflow = createWorkflow("change-packs", (input: Rewrite) => {
  const plan = transform({ input }, (data) => rewritePlan(data.input))
  when("packs-stay", { plan }, (data) => data.plan.changed.length > 0).then(() =>
    updateProductVariantsWorkflow.runAsStep({
      input: transform({ plan }, (data) => ({ product_variants: data.plan.changed })),
    }),
  )
  when("packs-are-new", { plan }, (data) => data.plan.added.length > 0).then(() => {
    setProductProductOptionsWorkflow.runAsStep({
      input: transform({ input, plan }, (data) => ({
        product_id: data.input.product_id,
        update: [{ product_option_id: data.input.rows.option_id, add: data.plan.values }],
      })),
    })
    const created = createProductVariantsWorkflow.runAsStep({
      input: transform({ plan }, (data) => ({ product_variants: data.plan.added })),
    })
    const { data: stocked } = useQueryGraphStep({
      entity: "variant",
      fields: ["id", "inventory_items.inventory_item_id"],
      filters: transform({ created }, (data) => ({ id: data.created.map(({ id }) => id) })),
    })
    createInventoryLevelsWorkflow.runAsStep({
      input: transform({ input, stocked }, (data) => ({
        inventory_levels: data.stocked.map(({ inventory_items }) => ({
          inventory_item_id: String(inventory_items?.[0]?.inventory_item_id),
          location_id: data.input.product.association.stock_location_id,
          stocked_quantity: 0,
        })),
      })),
    })
  })
  when("packs-are-gone", { plan }, (data) => data.plan.removed.length > 0).then(() =>
    deleteProductVariantsWorkflow.runAsStep({
      input: transform({ plan }, (data) => ({ ids: data.plan.removed })),
    }),
  )
  return new WorkflowResponse(transform({ plan }, (data) => ({ removed: data.plan.removed })))
})

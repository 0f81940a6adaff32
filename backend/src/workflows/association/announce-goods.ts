import { transform } from "@medusajs/framework/workflows-sdk"
import { emitEventStep, useQueryGraphStep } from "@medusajs/medusa/core-flows"

/** Inside a workflow: says that an association's goods changed, so that the catalogue's documents are written anew. */
export function announceGoods(association: { id: string }): void {
  const { data: associations } = useQueryGraphStep({
    entity: "association",
    fields: ["id", "products.id"],
    filters: { id: association.id },
  })
  emitEventStep({
    eventName: "product.updated",
    data: transform({ associations }, (data) =>
      data.associations.flatMap((row) =>
        ((row.products ?? []) as ({ id: string } | null)[]).flatMap((product) =>
          product ? [{ id: product.id }] : [],
        ),
      ),
    ),
  })
}

import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { BuyerKind, Gift } from "@ovop/contracts"

type Kept = { gift?: Gift | null | undefined; buyer_kind?: BuyerKind | null | undefined }

const isEmpty = (gift: Gift | null | undefined) => !gift || (gift.message === "" && gift.wrap_note === "")

/**
 * Keeps in the cart's metadata what its buyer said and the order shall know; core copies it to the order. What is
 * undefined is left as it is, null takes it away.
 */
export const keepOnCartStep = createStep(
  "keep-on-cart",
  async ({ id, gift, buyer_kind }: Kept & { id: string }, { container }) => {
    const said = {
      ...(gift === undefined ? {} : { gift: isEmpty(gift) ? null : gift }),
      ...(buyer_kind === undefined ? {} : { buyer_kind }),
    }
    const names = Object.keys(said)
    if (names.length === 0) return new StepResponse({ id }, null)
    const carts = container.resolve(Modules.CART)
    const { metadata } = await carts.retrieveCart(id, { select: ["id", "metadata"] })
    await carts.updateCarts(id, { metadata: { ...metadata, ...said } })
    const before = Object.fromEntries(names.map((name) => [name, metadata?.[name] ?? null]))
    return new StepResponse({ id }, { id, metadata: { ...metadata, ...before } })
  },
  async (before, { container }) => {
    if (before) await container.resolve(Modules.CART).updateCarts(before.id, { metadata: before.metadata })
  },
)

import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readBasketOwner, readOpenBasket } from "../../../reads/account-basket"
import { readSqlOf } from "../../../reads/discovery/read-sql"
import { type Joinable, joinableLines, type WantedLine } from "../../../reads/joinable-lines"

type Input = { customer_id: string; basket_id: string | null }
type Joining = Joinable & {
  /** The account's own open basket. */
  own: string | null
  /** The guest's basket, where there is one that nobody else owns and that is not ordered yet. */
  guest: string | null
}

/** Looks at the account's basket and at the guest's, and at what of the second finds room in the first. */
export const readBasketsToJoinStep = createStep(
  "read-baskets-to-join",
  async ({ customer_id, basket_id }: Input, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const carts = container.resolve(Modules.CART)
    const linesOf = async (id: string) =>
      (await carts.listLineItems({ cart_id: id })) as unknown as WantedLine[]
    const sql = readSqlOf(container)
    const own = (await readOpenBasket(sql, customer_id))?.id ?? null
    const [found] = basket_id
      ? await carts.listCarts({ id: basket_id }, { select: ["id", "completed_at"] })
      : []
    const isFree = found && !found.completed_at && found.id !== own && !(await readBasketOwner(sql, found.id))
    const nothing: Joining = { own, guest: null, lines: [], left_out: [] }
    if (!found || !isFree) return new StepResponse(nothing)
    if (!own) return new StepResponse<Joining>({ ...nothing, guest: found.id })
    const joined = await joinableLines(query, await linesOf(found.id), await linesOf(own))
    return new StepResponse<Joining>({ own, guest: found.id, ...joined })
  },
)

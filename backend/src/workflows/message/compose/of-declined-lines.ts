import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Credit, type OrderView, sumOf } from "@ovop/contracts"
import { serverTranslations } from "@ovop/i18n"
import type { Composed } from "./composed"
import { messageConsignment, readOrderForMessage } from "./read-order"

const CREDIT = `
  select c.order_id, c.number, k.occurred_at
    from consignment_credit k join consignment c on c.id = k.consignment_id
   where k.id = ? and k.cause = 'declined' and k.deleted_at is null`

function reasonOf({ reason, note }: Credit, locale: OrderView["locale"]): string | null {
  const words = serverTranslations().getFixedT(locale, "order")
  const parts = [...(reason ? [words(`reason.${reason}`)] : []), ...(note ? [note] : [])]
  return parts.length > 0 ? parts.join(" · ") : null
}

/** An association does not send a part: its buyer hears which, why, and what is not paid for it. Once for all of an act. */
export async function ofDeclinedLines(container: MedusaContainer, creditId: string): Promise<Composed> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { order_id: string; number: string; occurred_at: Date }[] }>(CREDIT, [creditId])
  const [row] = rows
  const order = row && (await readOrderForMessage(container, row.order_id))
  const consignment = order?.view.consignments.find(({ number }) => number === row?.number)
  const at = row && new Date(row.occurred_at).toISOString()
  const credits =
    consignment?.credits.filter(({ cause, occurred_at }) => cause === "declined" && occurred_at === at) ?? []
  const [first] = credits
  if (!order?.recipient || !consignment || !first) return []
  const { view, recipient, link } = order
  return [
    {
      key: `lines-declined:${consignment.id}:${at}`,
      locale: view.locale,
      recipient,
      content: {
        kind: "lines-declined",
        order_number: view.number,
        currency: view.currency,
        consignment: {
          ...messageConsignment(consignment),
          lines: credits.flatMap(({ line_id, quantity, amount }) => {
            const line = consignment.lines.find(({ id }) => id === line_id)
            return line ? [{ title: line.title, pack: line.pack, quantity, total: amount }] : []
          }),
        },
        credited: sumOf(
          credits.map(({ amount }) => amount),
          view.currency,
        ),
        reason: reasonOf(first, view.locale),
        link,
      },
    },
  ]
}

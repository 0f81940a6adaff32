import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { textFor } from "@ovop/contracts"
import type { Composed } from "./composed"
import { messageConsignment, readOrderForMessage } from "./read-order"

/** A parcel left: its buyer hears with whom. What was handed over at once is in their hands already. */
export async function ofDispatchedParcel(container: MedusaContainer, parcelId: string): Promise<Composed> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { order_id: string }[] }>(
      "select order_id from consignment_parcel where id = ? and deleted_at is null",
      [parcelId],
    )
  const order = rows[0] && (await readOrderForMessage(container, rows[0].order_id))
  const consignment = order?.view.consignments.find(({ parcels }) =>
    parcels.some(({ id }) => id === parcelId),
  )
  const parcel = consignment?.parcels.find(({ id }) => id === parcelId)
  if (!order?.recipient || !consignment || !parcel || parcel.delivered_at === parcel.dispatched_at) return []
  const { view, recipient, link } = order
  return [
    {
      key: `parcel-dispatched:${parcelId}`,
      locale: view.locale,
      recipient,
      content: {
        kind: "consignment-dispatched",
        order_number: view.number,
        currency: view.currency,
        consignment: {
          ...messageConsignment(consignment),
          lines: parcel.lines.flatMap(({ line_id, quantity }) => {
            const line = consignment.lines.find(({ id }) => id === line_id)
            return line ? [{ title: line.title, pack: line.pack, quantity, total: line.total }] : []
          }),
        },
        is_part: consignment.status === "partly_dispatched" || consignment.parcels.length > 1,
        carrier: textFor(parcel.carrier.name, view.locale).text,
        tracking_number: parcel.tracking_number,
        link,
      },
    },
  ]
}

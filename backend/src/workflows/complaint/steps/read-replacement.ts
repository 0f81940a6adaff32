import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import type { ParcelWish } from "../../consignment/parcel-wish"
import { readHeldComplaint } from "../held-complaint"
import { adjustmentsFor } from "../inventory-of-lines"

type Input = Pick<ParcelWish, "carrier" | "carrier_name"> & { id: string }

/** What leaves the shelf in place of goods that somebody complained about. Refuses where nothing is to be replaced. */
export const readReplacementStep = createStep(
  "read-replacement",
  async ({ id, carrier, carrier_name }: Input, { container }) => {
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const held = await readHeldComplaint(sql, id)
    if (held.state !== "awaiting_replacement") throw new Refusal("not_allowed_now")
    if (carrier === "other" && !carrier_name) throw new Refusal("invalid_input", ["carrier_name"])
    return new StepResponse({ shelf: await adjustmentsFor(sql, held.lines, -1) })
  },
)

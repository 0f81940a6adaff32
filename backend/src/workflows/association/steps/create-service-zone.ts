import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Input = { name: string; stock_location_id: string }

/** Our provider: prices by zone and weight, carrying is left to people. */
export const ZONES_FULFILLMENT = "zones_zones"

/**
 * Lets a location send at all: Medusa wants a service zone behind every shipping option. Where parcels really go and
 * for how much stands in our own delivery zones, once for all associations.
 */
export const createServiceZoneStep = createStep(
  "create-service-zone",
  async ({ name, stock_location_id }: Input, { container }) => {
    const fulfillment = container.resolve(Modules.FULFILLMENT)
    const link = container.resolve(ContainerRegistrationKeys.LINK)
    const set = await fulfillment.createFulfillmentSets({
      name: `${name} delivery`,
      type: "shipping",
      service_zones: [{ name: `${name} Cambodia`, geo_zones: [{ type: "country", country_code: "kh" }] }],
    })
    const links = [
      {
        [Modules.STOCK_LOCATION]: { stock_location_id },
        [Modules.FULFILLMENT]: { fulfillment_provider_id: ZONES_FULFILLMENT },
      },
      {
        [Modules.STOCK_LOCATION]: { stock_location_id },
        [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
      },
    ]
    await link.create(links)
    const zone = set.service_zones[0]
    if (!zone) throw new Error("A fulfilment set was written without its zone.")
    return new StepResponse({ service_zone_id: zone.id }, { set_id: set.id, links })
  },
  async (done, { container }) => {
    if (!done) return
    await container.resolve(ContainerRegistrationKeys.LINK).dismiss(done.links)
    await container.resolve(Modules.FULFILLMENT).deleteFulfillmentSets(done.set_id)
  },
)

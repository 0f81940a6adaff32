import type { LinkDefinition } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  createRemoteLinkStep,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  createTranslationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import type { DeliveryService } from "@ovop/contracts"
import { ASSOCIATION_MODULE } from "../../../modules/association"
import { ENGLISH } from "../../../reads/bilingual"
import { createPickUpPointStep } from "../../delivery/steps/create-pick-up-point"
import { createServiceZoneStep, ZONES_FULFILLMENT } from "../steps/create-service-zone"

type Text = { km: string; en: string }
type Input = {
  id: string
  handle: string
  name: Text
  village: Text
  province_code: string
  sales_channel_id: string
}

/** What every association offers. Names and prices come with the destination's zone; these are for the admin. */
const SERVICES: Record<DeliveryService, Text> = {
  standard: { km: "ដឹកជញ្ជូនធម្មតា", en: "Standard delivery" },
  express: { km: "ដឹកជញ្ជូនរហ័ស", en: "Express delivery" },
  pick_up: { km: "មកយកផ្ទាល់", en: "Pick-up" },
}
/** When somebody is there, until the association says otherwise. */
const ASSOCIATION_HOURS = {
  km: "រាល់ថ្ងៃ ម៉ោង ៨ ព្រឹក ដល់ ៥ ល្ងាច",
  en: "Every day, 8 am to 5 pm",
}
const OFFERED = Object.entries(SERVICES) as [DeliveryService, Text][]

/** Gives an association the place that it sells from and its own ways of delivery. */
export const equipAssociationWorkflow = createWorkflow("equip-association", (input: Input) => {
  const locations = createStockLocationsWorkflow.runAsStep({
    input: transform({ input }, ({ input: { name, village } }) => ({
      locations: [{ name: name.en, address: { address_1: village.en, country_code: "kh" } }],
    })),
  })
  const location_id = transform({ locations }, (data) => String(data.locations[0]?.id))
  linkSalesChannelsToStockLocationWorkflow.runAsStep({
    input: transform({ input, location_id }, (data) => ({
      id: data.location_id,
      add: [data.input.sales_channel_id],
    })),
  })
  const profiles = createShippingProfilesWorkflow.runAsStep({
    input: transform({ input }, ({ input: { handle } }) => ({
      data: [{ name: handle, type: "association" }],
    })),
  })
  const profile_id = transform({ profiles }, (data) => String(data.profiles[0]?.id))
  const zone = createServiceZoneStep({ name: input.handle, stock_location_id: location_id })
  createRemoteLinkStep(
    transform({ input, location_id, profile_id }, (data): LinkDefinition[] => [
      {
        [ASSOCIATION_MODULE]: { association_id: data.input.id },
        [Modules.STOCK_LOCATION]: { stock_location_id: data.location_id },
      },
      {
        [ASSOCIATION_MODULE]: { association_id: data.input.id },
        [Modules.FULFILLMENT]: { shipping_profile_id: data.profile_id },
      },
    ]),
  )
  const options = createShippingOptionsWorkflow.runAsStep({
    input: transform({ input, zone, profile_id }, (data) =>
      OFFERED.map(([service, name]) => ({
        name: name.km,
        price_type: "calculated" as const,
        provider_id: ZONES_FULFILLMENT,
        service_zone_id: data.zone.service_zone_id,
        shipping_profile_id: data.profile_id,
        data: { service },
        // The code of a type is unique in Medusa, so it carries the association's.
        type: { label: name.en, description: name.en, code: `${service}-${data.input.handle}` },
        rules: [
          { attribute: "enabled_in_store", value: "true", operator: "eq" as const },
          { attribute: "is_return", value: "false", operator: "eq" as const },
        ],
      })),
    ),
  })
  createPickUpPointStep(
    transform({ input }, ({ input: { id, handle, name, village, province_code } }) => ({
      code: handle,
      association_id: id,
      name,
      address: village,
      hours: ASSOCIATION_HOURS,
      province_code,
    })),
  )
  createTranslationsWorkflow.runAsStep({
    input: transform({ options }, (data) => ({
      translations: data.options.map((option, at) => ({
        reference: "shipping_option",
        reference_id: option.id,
        locale_code: ENGLISH,
        translations: { name: OFFERED[at]?.[1].en ?? "" },
      })),
    })),
  })
  return new WorkflowResponse(
    transform({ location_id, profile_id, options }, (data) => ({
      stock_location_id: data.location_id,
      shipping_profile_id: data.profile_id,
      shipping_option_ids: data.options.map((option) => option.id),
    })),
  )
})

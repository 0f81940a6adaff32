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
import { ASSOCIATION_MODULE } from "../../../modules/association"
import { ENGLISH } from "../../../reads/bilingual"
import { type AssociationInput, createAssociationStep } from "../steps/create-association"
import { createDeliveryZoneStep, MANUAL_FULFILLMENT } from "../steps/create-delivery-zone"

export type DeliveryInput = { code: string; name: { km: string; en: string }; usd: number; khr: number }
type Input = { association: AssociationInput; deliveries: DeliveryInput[]; sales_channel_id: string }

/** Registers an association with the place it sells from and its own ways of delivery. */
export const registerAssociationWorkflow = createWorkflow("register-association", (input: Input) => {
  const association = createAssociationStep(input.association)
  const locations = createStockLocationsWorkflow.runAsStep({
    input: transform({ input }, ({ input: { association: data } }) => ({
      locations: [{ name: data.name.en, address: { address_1: data.village.en, country_code: "kh" } }],
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
    input: transform({ input }, ({ input: { association: data } }) => ({
      data: [{ name: data.handle, type: "association" }],
    })),
  })
  const profile_id = transform({ profiles }, (data) => String(data.profiles[0]?.id))
  const zone = createDeliveryZoneStep({ name: input.association.handle, stock_location_id: location_id })
  createRemoteLinkStep(
    transform({ association, location_id, profile_id }, (data): LinkDefinition[] => [
      {
        [ASSOCIATION_MODULE]: { association_id: data.association.id },
        [Modules.STOCK_LOCATION]: { stock_location_id: data.location_id },
      },
      {
        [ASSOCIATION_MODULE]: { association_id: data.association.id },
        [Modules.FULFILLMENT]: { shipping_profile_id: data.profile_id },
      },
    ]),
  )
  const options = createShippingOptionsWorkflow.runAsStep({
    input: transform({ input, zone, profile_id }, (data) =>
      data.input.deliveries.map((delivery) => ({
        name: delivery.name.km,
        price_type: "flat" as const,
        provider_id: MANUAL_FULFILLMENT,
        service_zone_id: data.zone.service_zone_id,
        shipping_profile_id: data.profile_id,
        type: { label: delivery.name.en, description: delivery.name.en, code: delivery.code },
        prices: [
          { currency_code: "usd", amount: delivery.usd },
          { currency_code: "khr", amount: delivery.khr },
        ],
        rules: [
          { attribute: "enabled_in_store", value: "true", operator: "eq" as const },
          { attribute: "is_return", value: "false", operator: "eq" as const },
        ],
      })),
    ),
  })
  createTranslationsWorkflow.runAsStep({
    input: transform({ input, association, options }, (data) => {
      const { name, story, village, producers } = data.input.association
      const english = (reference: string, reference_id: string, translations: Record<string, string>) => ({
        reference,
        reference_id,
        locale_code: ENGLISH,
        translations,
      })
      return {
        translations: [
          english("association", data.association.id, {
            name: name.en,
            story: story.en,
            village: village.en,
          }),
          ...data.association.producer_ids.map((id, at) =>
            english("producer", id, { name: producers[at]?.en ?? "" }),
          ),
          ...data.options.map((option, at) =>
            english("shipping_option", option.id, { name: data.input.deliveries[at]?.name.en ?? "" }),
          ),
        ],
      }
    }),
  })
  return new WorkflowResponse(
    transform({ association, location_id, profile_id, options }, (data) => ({
      id: data.association.id,
      producer_ids: data.association.producer_ids,
      stock_location_id: data.location_id,
      shipping_profile_id: data.profile_id,
      shipping_option_ids: data.options.map((option) => option.id),
    })),
  )
})

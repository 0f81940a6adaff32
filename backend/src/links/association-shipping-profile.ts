import { defineLink } from "@medusajs/framework/utils"
import FulfillmentModule from "@medusajs/medusa/fulfillment"
import AssociationModule from "../modules/association"

/** Each association ships on its own, so each has its own profile and options. */
export default defineLink(AssociationModule.linkable.association, FulfillmentModule.linkable.shippingProfile)

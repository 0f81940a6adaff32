import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import ConsignmentModule from "../modules/consignment"

/** The order's id is a column of the consignment, so this link only reads. */
export default defineLink(
  { linkable: ConsignmentModule.linkable.consignment, field: "order_id", isList: true },
  OrderModule.linkable.order,
  { readOnly: true },
)

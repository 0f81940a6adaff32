import { defineLink } from "@medusajs/framework/utils"
import StockLocationModule from "@medusajs/medusa/stock-location"
import AssociationModule from "../modules/association"

/** The one location an association sells from. */
export default defineLink(AssociationModule.linkable.association, StockLocationModule.linkable.stockLocation)

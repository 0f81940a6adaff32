import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import AssociationModule from "../modules/association"

/** The people behind a product. */
export default defineLink(
  { linkable: ProductModule.linkable.product, isList: true },
  { linkable: AssociationModule.linkable.producer, isList: true },
)

import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import AssociationModule from "../modules/association"

/** A product belongs to one association. */
export default defineLink(AssociationModule.linkable.association, {
  linkable: ProductModule.linkable.product,
  isList: true,
})

import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import CertificationModule from "../modules/certification"

/** The products a certificate covers; a product may carry several. */
export default defineLink(
  { linkable: ProductModule.linkable.product, isList: true },
  { linkable: CertificationModule.linkable.certificate, isList: true },
)

import { defineLink } from "@medusajs/framework/utils"
import AssociationModule from "../modules/association"
import CertificationModule from "../modules/certification"

/** The holder of a certificate. */
export default defineLink(AssociationModule.linkable.association, {
  linkable: CertificationModule.linkable.certificate,
  isList: true,
})

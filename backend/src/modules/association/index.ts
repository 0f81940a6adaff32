import { Module } from "@medusajs/framework/utils"
import refuseDemonstration from "./loaders/refuse-demonstration"
import AssociationModuleService from "./service"

export const ASSOCIATION_MODULE = "association"

export default Module(ASSOCIATION_MODULE, {
  service: AssociationModuleService,
  loaders: [refuseDemonstration],
})

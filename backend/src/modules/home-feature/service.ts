import { MedusaService } from "@medusajs/framework/utils"
import { HomeFeature } from "./models/home-feature"

export default class HomeFeatureModuleService extends MedusaService({ HomeFeature }) {}

import { Module } from "@medusajs/framework/utils"
import HomeFeatureModuleService from "./service"

export const HOME_FEATURE_MODULE = "home_feature"

export default Module(HOME_FEATURE_MODULE, { service: HomeFeatureModuleService })

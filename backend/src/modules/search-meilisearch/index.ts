import { Module } from "@medusajs/framework/utils"
import SearchMeilisearchModuleService from "./service"

export const SEARCH_MEILISEARCH_MODULE = "search_meilisearch"

export default Module(SEARCH_MEILISEARCH_MODULE, { service: SearchMeilisearchModuleService })

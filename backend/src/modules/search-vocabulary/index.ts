import { Module } from "@medusajs/framework/utils"
import SearchVocabularyModuleService from "./service"

export const SEARCH_VOCABULARY_MODULE = "search_vocabulary"

export default Module(SEARCH_VOCABULARY_MODULE, { service: SearchVocabularyModuleService })

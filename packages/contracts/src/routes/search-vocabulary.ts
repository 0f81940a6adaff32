import {
  missedSearchesSchema,
  searchEngineSchema,
  searchSynonymsSchema,
  writeSearchSynonymBody,
} from "../search-vocabulary.js"
import { changedSchema, emptyBody } from "../secretariat.js"
import type { Route } from "./route.js"

export const searchVocabularyRoutes = {
  listSearchSynonyms: {
    method: "GET",
    path: "/admin/search-synonyms",
    summary: "Groups of words that mean the same to whoever searches; the last changed first",
    answer: searchSynonymsSchema,
    refusals: ["not_signed_in"],
  },
  createSearchSynonym: {
    method: "POST",
    path: "/admin/search-synonyms",
    summary: "Add a group of words that mean the same",
    body: writeSearchSynonymBody,
    answer: changedSchema,
    refusals: ["invalid_input", "not_signed_in"],
  },
  changeSearchSynonym: {
    method: "POST",
    path: "/admin/search-synonyms/:id",
    summary: "Change a group of words that mean the same",
    body: writeSearchSynonymBody,
    answer: changedSchema,
    refusals: ["invalid_input", "not_signed_in", "not_found"],
  },
  removeSearchSynonym: {
    method: "POST",
    path: "/admin/search-synonyms/:id/remove",
    summary: "Remove a group of words that mean the same",
    body: emptyBody,
    answer: changedSchema,
    refusals: ["invalid_input", "not_signed_in", "not_found"],
  },
  listMissedSearches: {
    method: "GET",
    path: "/admin/missed-searches",
    summary: "What was looked for in vain in the last thirty days, most often first; two hundred at most",
    answer: missedSearchesSchema,
    refusals: ["not_signed_in"],
  },
  readSearchEngine: {
    method: "GET",
    path: "/admin/search-engine",
    summary: "Who answers what is typed, and since when Meilisearch is away where it is used",
    answer: searchEngineSchema,
    refusals: ["not_signed_in"],
  },
} as const satisfies Record<string, Route>

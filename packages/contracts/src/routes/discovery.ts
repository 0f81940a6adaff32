import { addressesQuerySchema, addressesSchema } from "../addresses.js"
import { associationDetailSchema, associationsQuerySchema, associationsSchema } from "../association.js"
import { kindDetailSchema, overviewSchema } from "../overview.js"
import { schemeDetailSchema, schemesSchema } from "../scheme.js"
import type { Route } from "./route.js"

/** The ways into the catalogue: by people, place, kind and certificate. */
export const discoveryRoutes = {
  listAssociations: {
    method: "GET",
    path: "/catalogue/associations",
    summary: "Associations that sell, by province, sector and mark",
    query: associationsQuerySchema,
    answer: associationsSchema,
    refusals: ["invalid_input", "too_many_requests"],
  },
  readAssociation: {
    method: "GET",
    path: "/catalogue/associations/:handle",
    summary: "One association with its producers, certificates and goods",
    answer: associationDetailSchema,
    refusals: ["not_found", "too_many_requests"],
  },
  readOverview: {
    method: "GET",
    path: "/catalogue/overview",
    summary: "How many goods there are by province, sector and kind",
    answer: overviewSchema,
    refusals: ["too_many_requests"],
  },
  readKind: {
    method: "GET",
    path: "/catalogue/kinds/:code",
    summary: "One kind of goods",
    answer: kindDetailSchema,
    refusals: ["not_found", "too_many_requests"],
  },
  listSchemes: {
    method: "GET",
    path: "/catalogue/schemes",
    summary: "The certification schemes",
    answer: schemesSchema,
    refusals: ["too_many_requests"],
  },
  readScheme: {
    method: "GET",
    path: "/catalogue/schemes/:code",
    summary: "One scheme with goods that carry it",
    answer: schemeDetailSchema,
    refusals: ["not_found", "too_many_requests"],
  },
  listAddresses: {
    method: "GET",
    path: "/catalogue/addresses",
    summary: "Addresses of public pages with the day they last changed, for sitemaps",
    query: addressesQuerySchema,
    answer: addressesSchema,
    refusals: ["invalid_input", "too_many_requests"],
  },
} as const satisfies Record<string, Route>

import {
  changeDeliveryZoneBody,
  countriesQuery,
  countriesSchema,
  deliveryZoneSchema,
  deliveryZonesSchema,
  pickUpPointRecordsSchema,
  writePickUpPointBody,
} from "../delivery.js"
import { changedSchema, secretariatListQuery } from "../secretariat.js"
import type { Route } from "./route.js"

export const deliveryRoutes = {
  listDeliveryZones: {
    method: "GET",
    path: "/admin/delivery-zones",
    summary: "Delivery zones with their prices by weight, for the secretariat",
    answer: deliveryZonesSchema,
    refusals: ["not_signed_in"],
  },
  changeDeliveryZone: {
    method: "POST",
    path: "/admin/delivery-zones/:id",
    summary: "Replace a zone's places, services and weight bands",
    body: changeDeliveryZoneBody,
    answer: deliveryZoneSchema,
    refusals: ["invalid_input", "not_signed_in", "not_found"],
  },
  listCountries: {
    method: "GET",
    path: "/admin/countries",
    summary: "Countries abroad in the order of their names in one language",
    query: countriesQuery,
    answer: countriesSchema,
    refusals: ["invalid_input", "not_signed_in"],
  },
  listPickUpPoints: {
    method: "GET",
    path: "/admin/pick-up-points",
    summary: "Pick-up points by name and address, closed ones too; those for everybody's goods first",
    query: secretariatListQuery,
    answer: pickUpPointRecordsSchema,
    refusals: ["invalid_input", "not_signed_in"],
  },
  addPickUpPoint: {
    method: "POST",
    path: "/admin/pick-up-points",
    summary: "Open a place where buyers fetch their goods",
    body: writePickUpPointBody,
    answer: changedSchema,
    refusals: ["invalid_input", "not_signed_in", "not_found"],
  },
  changePickUpPoint: {
    method: "POST",
    path: "/admin/pick-up-points/:id",
    summary: "Change a pick-up point, or close it",
    body: writePickUpPointBody,
    answer: changedSchema,
    refusals: ["invalid_input", "not_signed_in", "not_found"],
  },
} as const satisfies Record<string, Route>

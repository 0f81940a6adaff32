import { doneSchema, keepAddressBody, savedAddressesSchema, savedAddressSchema } from "../account.js"
import type { Route } from "./route.js"

const signedIn = ["signed_out", "invalid_input", "too_many_requests"] as const

export const addressBookRoutes = {
  listSavedAddresses: {
    method: "GET",
    path: "/store/account/addresses",
    summary: "One's kept addresses, the usual one first",
    answer: savedAddressesSchema,
    refusals: signedIn,
  },
  keepAddress: {
    method: "POST",
    path: "/store/account/addresses",
    summary: "Keep an address",
    body: keepAddressBody,
    answer: savedAddressSchema,
    refusals: [...signedIn, "address_book_full"],
  },
  changeAddress: {
    method: "POST",
    path: "/store/account/addresses/:id",
    summary: "Change a kept address",
    body: keepAddressBody,
    answer: savedAddressSchema,
    refusals: [...signedIn, "not_found"],
  },
  removeAddress: {
    method: "DELETE",
    path: "/store/account/addresses/:id",
    summary: "Remove a kept address",
    answer: doneSchema,
    refusals: [...signedIn, "not_found"],
  },
} as const satisfies Record<string, Route>

import { addLotBody, addLotResultBody, changeLotBody, lotSchema, lotsQuery, lotsSchema } from "../lot.js"
import { MEMBERSHIP_ROLES } from "../membership.js"
import { changedSchema } from "../secretariat.js"
import { acting, within } from "./membership.js"
import type { Route } from "./route.js"

const KEEPERS = ["owner", "manager", "field_officer"] as const
const writing = [...acting, "lot_code_taken", "shares_not_whole"] as const

/** Goods made together, and who made them. */
export const lotRoutes = {
  listLots: {
    method: "GET",
    path: "/workspace/associations/:association_id/lots",
    summary: "The association's lots, newest first",
    query: lotsQuery,
    answer: lotsSchema,
    refusals: within,
    roles: MEMBERSHIP_ROLES,
  },
  readLot: {
    method: "GET",
    path: "/workspace/associations/:association_id/lots/:id",
    summary: "One lot with its producers and results",
    answer: lotSchema,
    refusals: within,
    roles: MEMBERSHIP_ROLES,
  },
  addLot: {
    method: "POST",
    path: "/workspace/associations/:association_id/lots",
    summary: "Begin a lot; its units are received or moved into it",
    body: addLotBody,
    answer: changedSchema,
    refusals: writing,
    roles: KEEPERS,
    idempotent: true,
  },
  changeLot: {
    method: "POST",
    path: "/workspace/associations/:association_id/lots/:id",
    summary: "Change what is known of a lot, close it or open it again",
    body: changeLotBody,
    answer: changedSchema,
    refusals: [...writing, "not_allowed_now"],
    roles: KEEPERS,
    idempotent: true,
  },
  addLotResult: {
    method: "POST",
    path: "/workspace/associations/:association_id/lots/:id/results",
    summary: "Add what a laboratory found, with its paper",
    body: addLotResultBody,
    answer: changedSchema,
    refusals: acting,
    roles: KEEPERS,
    idempotent: true,
  },
} as const satisfies Record<string, Route>

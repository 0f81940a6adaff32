import {
  addAllianceBody,
  allianceRecordsSchema,
  changeAllianceBody,
  giveModelMarkBody,
  listAlliancesQuery,
} from "../alliance.js"
import { changedSchema, reasonBody } from "../secretariat.js"
import type { Route } from "./route.js"

const onAlliance = ["invalid_input", "not_signed_in", "not_found"] as const

/** Alliances of associations, and the mark of those that others learn from. */
export const allianceRoutes = {
  listAlliances: {
    method: "GET",
    path: "/admin/alliances",
    summary: "Alliances with the associations that belong to them, by name",
    query: listAlliancesQuery,
    answer: allianceRecordsSchema,
    refusals: ["invalid_input", "not_signed_in"],
  },
  addAlliance: {
    method: "POST",
    path: "/admin/alliances",
    summary: "Found an alliance",
    body: addAllianceBody,
    answer: changedSchema,
    refusals: [...onAlliance, "handle_taken"],
  },
  changeAlliance: {
    method: "POST",
    path: "/admin/alliances/:id",
    summary: "Change what an alliance is for, who leads it and who belongs to it",
    body: changeAllianceBody,
    answer: changedSchema,
    refusals: onAlliance,
  },
  giveModelMark: {
    method: "POST",
    path: "/admin/associations/:id/model-mark",
    summary: "Hold an association up as a model for others",
    body: giveModelMarkBody,
    answer: changedSchema,
    refusals: [...onAlliance, "not_allowed_now"],
  },
  takeModelMarkBack: {
    method: "POST",
    path: "/admin/associations/:id/model-mark/withdrawal",
    summary: "Take the mark of a model back",
    body: reasonBody,
    answer: changedSchema,
    refusals: [...onAlliance, "not_allowed_now"],
  },
} as const satisfies Record<string, Route>

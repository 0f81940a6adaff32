import { MEMBERSHIP_ROLES } from "../membership.js"
import { todaySchema } from "../today.js"
import { within } from "./membership.js"
import type { Route } from "./route.js"

/** The day of an association, on one page. */
export const todayRoutes = {
  readToday: {
    method: "GET",
    path: "/workspace/associations/:association_id/today",
    summary:
      "What is to be done, what was ordered last, stock at risk, certificates that end, and the sales of twelve weeks",
    answer: todaySchema,
    refusals: within,
    roles: MEMBERSHIP_ROLES,
  },
} as const satisfies Record<string, Route>

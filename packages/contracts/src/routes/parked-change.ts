import { parkedChangesSchema } from "../parked-change.js"
import { changedSchema } from "../secretariat.js"
import type { Route } from "./route.js"

export const parkedChangeRoutes = {
  listParkedChanges: {
    method: "GET",
    path: "/admin/parked-changes",
    summary: "Changes that could not be delivered and wait for a person; newest first, two hundred at most",
    answer: parkedChangesSchema,
    refusals: ["not_signed_in"],
  },
  releaseParkedChange: {
    method: "POST",
    path: "/admin/parked-changes/:id/release",
    summary: "Let a parked change be delivered again",
    answer: changedSchema,
    refusals: ["not_signed_in", "not_found"],
  },
} as const satisfies Record<string, Route>

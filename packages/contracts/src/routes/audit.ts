import { auditChainSchema, auditEntriesQuery, auditEntriesSchema } from "../audit.js"
import { emptyBody } from "../secretariat.js"
import type { Route } from "./route.js"

export const auditRoutes = {
  listAuditEntries: {
    method: "GET",
    path: "/admin/audit-entries",
    summary: "Who did what when, newest first, and how the chain of entries stands",
    query: auditEntriesQuery,
    answer: auditEntriesSchema,
    refusals: ["invalid_input", "not_signed_in"],
  },
  checkAuditChain: {
    method: "POST",
    path: "/admin/audit-entries/checks",
    summary: "Check the whole chain of entries now",
    body: emptyBody,
    answer: auditChainSchema,
    refusals: ["invalid_input", "not_signed_in"],
  },
} as const satisfies Record<string, Route>

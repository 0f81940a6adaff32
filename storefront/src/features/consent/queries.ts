import "server-only"
import { askWorkspace } from "@/market"

/** A page of an association's consents; a field officer is given their own. */
export const readConsents = (association_id: string, before: string | undefined) =>
  askWorkspace("listConsents", { params: { association_id }, query: before ? { before } : {} })

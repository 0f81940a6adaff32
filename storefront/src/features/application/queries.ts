import "server-only"
import { askWorkspace } from "@/market"

/** An association's application as its applicant sees it. */
export const readApplication = (association_id: string) =>
  askWorkspace("readApplication", { params: { association_id } })

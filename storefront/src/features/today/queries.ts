import "server-only"
import { askWorkspace } from "@/market"

/** The day of an association, for the member who is signed in. */
export const readToday = (association_id: string) => askWorkspace("readToday", { params: { association_id } })

import "server-only"
import { cache } from "react"
import { askWorkspace } from "@/market"

/** The association as its people see it, read once per request. */
export const readWorkspace = cache((association_id: string) =>
  askWorkspace("readWorkspace", { params: { association_id } }),
)

export const readMembers = (association_id: string) =>
  askWorkspace("listMembers", { params: { association_id } })

/** What the link of an invitation offers. */
export const readInvitation = (token: string) => askWorkspace("readInvitation", { params: { token } })

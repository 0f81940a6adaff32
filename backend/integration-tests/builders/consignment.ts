import type { ConsignmentStatus, WorkedConsignment } from "@ovop/contracts"
import type { Api } from "./api"
import { expectOk } from "./secretariat"

export type Answered = WorkedConsignment & { code?: string; fields?: string[] }
export type Action = "confirm" | "dispatch" | "deliver" | "cancel"

export const LEADS_TO: Record<Action, ConsignmentStatus> = {
  confirm: "confirmed",
  dispatch: "dispatched",
  deliver: "delivered",
  cancel: "cancelled",
}
const ADDRESSES: Record<Exclude<Action, "deliver">, string> = {
  confirm: "confirm",
  dispatch: "parcels",
  cancel: "cancel",
}
export const BODIES: Record<Action, object> = {
  confirm: {},
  dispatch: { carrier: "jt_express", tracking_number: "JT123" },
  deliver: {},
  cancel: { reason: "out_of_stock" },
}

/** The secretariat's hands on consignments. What is delivered is the first parcel that is on its way. */
export function consignmentDesk(desk: Api) {
  const read = async (id: string | undefined) =>
    expectOk(await desk.get<WorkedConsignment>(`/admin/consignments/${id}`))
  const post = (id: string | undefined, path: string, body: object) =>
    desk.post<Answered>(`/admin/consignments/${id}/${path}`, body)
  const act = async (id: string | undefined, action: Action, body: object = BODIES[action]) => {
    if (action !== "deliver") return await post(id, ADDRESSES[action], body)
    const parcel = (await read(id)).parcels.find(({ delivered_at }) => delivered_at === null)
    return await post(id, `parcels/${parcel?.id ?? "parcel_none"}/deliver`, body)
  }
  const list = async (query = "") =>
    expectOk(await desk.get<{ consignments: WorkedConsignment[] }>(`/admin/consignments${query}`))
      .consignments
  return { read, post, act, list }
}

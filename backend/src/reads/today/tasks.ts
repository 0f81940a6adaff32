import {
  type AssociationStatus,
  CONSENT_ENDING_DAYS,
  mayAsk,
  PARCEL_LATE_DAYS,
  type RouteName,
  type TodayTask,
  type TodayTaskKind,
  todayTaskKindSchema,
} from "@ovop/contracts"
import { BANK_TRANSFER } from "../../payment-methods"
import type { AssociationTenant } from "../../tenant"
import { rowsOf, type Sql } from "../stock/words-sql"
import { TASKS } from "./tasks-sql"

type Row = { kind: TodayTaskKind; count: number; since: Date; only: string | null }

/** What a kind of task is done by, and what shows it to whoever may only look. */
const ROUTES: Record<TodayTaskKind, { act: RouteName; look: RouteName }> = {
  answer_complaint: { act: "answerOwnComplaint", look: "readInbox" },
  accept: { act: "acceptOwnConsignment", look: "readInbox" },
  complete_service: { act: "completeOwnService", look: "readInbox" },
  send_rest: { act: "dispatchOwnParcel", look: "readInbox" },
  send: { act: "dispatchOwnParcel", look: "readInbox" },
  record_cash: { act: "recordOwnCash", look: "readInbox" },
  ask_for_parcel: { act: "deliverOwnParcel", look: "readInbox" },
  listing_returned: { act: "saveListing", look: "listListings" },
  listing_waiting: { act: "publishListing", look: "listListings" },
  consent_ending: { act: "recordConsent", look: "listConsents" },
  invitation_open: { act: "inviteMember", look: "listMembers" },
}

/** Who helps in the village is not kept from that by what is the managers' work; who only reads sees all there is. */
const isShown = (kind: TodayTaskKind, { role }: AssociationTenant) =>
  mayAsk(ROUTES[kind].act, role) || (role === "viewer" && mayAsk(ROUTES[kind].look, role))

const mayActNow = (kind: TodayTaskKind, tenant: AssociationTenant, status: AssociationStatus) =>
  status === "active" &&
  mayAsk(ROUTES[kind].act, tenant.role) &&
  (tenant.role !== "field_officer" || tenant.on_behalf_of !== null)

/** What waits for the person who asks, the most urgent first. */
export async function readTasks(
  sql: Sql,
  tenant: AssociationTenant,
  status: AssociationStatus,
): Promise<TodayTask[]> {
  const rows = await rowsOf<Row>(sql, TASKS, {
    association_id: tenant.association_id,
    bank_transfer: BANK_TRANSFER,
    late_days: PARCEL_LATE_DAYS,
    consent_days: CONSENT_ENDING_DAYS,
  })
  return todayTaskKindSchema.options.flatMap((kind) => {
    const row = rows.find((one) => one.kind === kind)
    if (!row || !isShown(kind, tenant)) return []
    const { count, since, only } = row
    return [{ kind, count, since: since.toISOString(), only, may_act: mayActNow(kind, tenant, status) }]
  })
}

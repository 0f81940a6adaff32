import type { ConsignmentAct, WorkedConsignment } from "@ovop/contracts"
import Link from "next/link"
import { Notice } from "@/components/notice"
import { breakable, getT } from "@/i18n/server"
import { acceptConsignment } from "../actions"
import { ActForm } from "./act-form"

type Props = { consignment: WorkedConsignment; associationId: string; path: string; mayAct: boolean }

const waitsForMoney = ({ payment_state }: WorkedConsignment) =>
  payment_state === "awaiting_transfer" || payment_state === "part_received"

/** The page on which an act is done; accepting needs none. */
function pageOf(
  act: Exclude<ConsignmentAct, "accept" | "decline">,
  consignment: WorkedConsignment,
  path: string,
): string {
  const { parcels, lines, complaints } = consignment
  const ahead = parcels.find(({ delivered_at }) => delivered_at === null)
  const unpaid = parcels.find(({ cash, delivered_at }) => delivered_at !== null && cash === null)
  const service = lines.find(({ is_service, left }) => is_service && left > 0)
  const open = complaints.find(({ state }) => state === "open") ?? complaints.at(-1)
  const pages = {
    dispatch: "dispatch",
    hand_over: "hand-over",
    deliver: `parcels/${ahead?.id}`,
    record_cash: `parcels/${unpaid?.id}`,
    complete_service: `lines/${service?.id}`,
    answer_complaint: `complaints/${open?.id}`,
  }
  return `${path}/${pages[act]}`
}

/** What is to be done now: one sentence and one button. */
export async function NextStep({ consignment, associationId, path, mayAct }: Props) {
  const { t } = await getT("consignment")
  const { lines, status } = consignment
  // Declining is possible and never due.
  const next = consignment.next === "decline" ? null : consignment.next
  const isService = lines.every(({ is_service }) => is_service)
  const text = next === "accept" && isService ? "acceptService" : next
  const name = next === "dispatch" && status === "partly_dispatched" ? "dispatchRest" : text
  return (
    <section
      aria-labelledby="next"
      className={`card grid gap-3 p-4 md:p-6 ${mayAct && next ? "border-2 border-krama" : ""}`}
    >
      <h2 id="next" className="text-lg">
        {t("next.title")}
      </h2>
      {waitsForMoney(consignment) && (
        <Notice tone="caution" icon="clock">
          <p>{breakable(t("nextText.awaiting"))}</p>
        </Notice>
      )}
      {!(waitsForMoney(consignment) && !next) && <p>{breakable(t(`nextText.${text ?? "none"}`))}</p>}
      {!mayAct && <p className="text-sm text-muted">{breakable(t("readOnly"))}</p>}
      {mayAct && next === "accept" && name && (
        <ActForm
          action={acceptConsignment}
          submit={t(`next.${name}`)}
          associationId={associationId}
          consignmentId={consignment.id}
        />
      )}
      {mayAct && next && next !== "accept" && name && (
        <Link href={pageOf(next, consignment, path)} prefetch={false} className="button button-buy">
          {t(`next.${name}`)}
        </Link>
      )}
    </section>
  )
}

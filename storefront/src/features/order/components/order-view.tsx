import { randomUUID } from "node:crypto"
import type { ConsignmentStatus, OrderView as Order } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import { DoneNotice } from "@/components/done-notice"
import { Notice } from "@/components/notice"
import { ClientMessages } from "@/i18n/client-messages"
import { breakable, getT } from "@/i18n/server"
import { CancelForm } from "./cancel-form"
import { KeepLink } from "./keep-link"
import { OrderConsignment } from "./order-consignment"
import { OrderTotals } from "./order-totals"
import { ReorderForm } from "./reorder-form"
import { WhatToDoNow } from "./what-to-do-now"

type Props = {
  order: Order
  token: string
  isNew: boolean
  /** What the buyer did just before, as the address says. */
  done: unknown
}

/** An order as its buyer sees it, right after ordering and on any later day. */
export async function OrderView({ order, token, isNew, done }: Props) {
  const { t, language } = await getT("order")
  const { t: tComplaint } = await getT("complaint")
  const said = new Map<unknown, string>([
    ["confirmed", t("confirmed")],
    ["complained", tComplaint("sent")],
    ["replied", tComplaint("replied")],
  ]).get(done)
  const withStatus = (...statuses: ConsignmentStatus[]) =>
    order.consignments.filter(({ status }) => statuses.includes(status))
  const open = withStatus("placed", "confirmed")
  const sent = withStatus("partly_dispatched", "dispatched", "delivered")
  return (
    <div className="page-width py-8">
      {isNew && (
        <Notice tone="good" className="mb-6">
          <p className="text-lg font-semibold">{t("thanks")}</p>
          <p className="text-ink">{breakable(t("thanksText"))}</p>
        </Notice>
      )}
      {said && <DoneNotice text={said} />}
      <h1 className="text-3xl">{t("title", { number: String(order.number) })}</h1>
      <p className="text-muted">
        <time dateTime={order.placed_at}>
          {t("placedOn", { date: formatDate(order.placed_at, language) })}
        </time>
      </p>
      <p className="no-print mt-4 mb-3 max-w-prose">{breakable(t("keepLink"))}</p>
      <ClientMessages of={["order"]}>
        <KeepLink />
      </ClientMessages>
      <WhatToDoNow order={order} />
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-[1fr_24rem]">
        <div className="grid gap-6">
          <h2 className="text-xl">{t("consignments")}</h2>
          {order.consignments.map((consignment) => (
            <OrderConsignment
              key={consignment.number}
              consignment={consignment}
              currency={order.currency}
              token={token}
              isOneOfSeveral={open.length > 1 || sent.length > 0}
            />
          ))}
        </div>
        <div className="grid gap-6 lg:sticky lg:top-6">
          <OrderTotals order={order} />
          <p className="no-print">
            <a href={`/api/invoices/${encodeURIComponent(token)}`} className="button button-quiet">
              {t("invoice")}
            </a>
          </p>
          <ClientMessages of={["order"]}>
            <ReorderForm token={token} />
            {open.length > 0 && sent.length === 0 && (
              <CancelForm token={token} idempotencyKey={randomUUID()} />
            )}
          </ClientMessages>
        </div>
      </div>
    </div>
  )
}

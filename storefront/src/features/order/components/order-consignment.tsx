import { randomUUID } from "node:crypto"
import type { BuyerConsignment, Currency } from "@ovop/contracts"
import Link from "next/link"
import { GiftNote } from "@/components/gift-note"
import { PickUpPlace } from "@/components/pick-up-place"
import { Words } from "@/components/words"
import { ClientMessages } from "@/i18n/client-messages"
import { getT } from "@/i18n/server"
import { CancelForm } from "./cancel-form"
import { ConsignmentTimeline } from "./consignment-timeline"
import { ConsignmentTotals } from "./consignment-totals"
import { OrderComplaint } from "./order-complaint"
import { OrderLines } from "./order-lines"
import { OrderParcel } from "./order-parcel"

type Props = {
  consignment: BuyerConsignment
  currency: Currency
  token: string
  /** Whether another part of the order is left, so that this one can be cancelled alone. */
  isOneOfSeveral: boolean
}

/** What one association sends: how far it is, its parcels, goods, and what is paid at the door. */
export async function OrderConsignment({ consignment, currency, token, isOneOfSeveral }: Props) {
  const { t, language } = await getT("order")
  const { t: tComplaint } = await getT("complaint")
  const { number, parcels, complaints, may } = consignment
  const headingId = `consignment-${number}`
  return (
    <section aria-labelledby={headingId} className="card p-4 md:p-6">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
        <h3 id={headingId} className="text-lg">
          {t("consignment", { number })}
        </h3>
        <p>
          <span className="sr-only">{t("statusLabel")}: </span>
          <span className="inline-block rounded-full bg-rice px-4 py-0.5 font-semibold">
            {t(`status.${consignment.status}`)}
          </span>
        </p>
      </div>
      <p>
        <span className="text-muted">{t("from")}: </span>
        <Words of={consignment.association.name} />
      </p>
      {parcels.length > 0 && (
        <ul aria-label={t("parcels")} className="mt-3 grid gap-3">
          {parcels.map((parcel) => (
            <OrderParcel key={parcel.id} parcel={parcel} consignment={consignment} token={token} />
          ))}
        </ul>
      )}
      <OrderLines consignment={consignment} currency={currency} />
      {consignment.pick_up_point && <PickUpPlace point={consignment.pick_up_point} />}
      {consignment.gift && <GiftNote gift={consignment.gift} />}
      <ConsignmentTotals consignment={consignment} currency={currency} />
      {complaints.map((complaint) => (
        <OrderComplaint
          key={complaint.id}
          complaint={complaint}
          consignment={consignment}
          currency={currency}
          token={token}
        />
      ))}
      <ConsignmentTimeline consignment={consignment} />
      {may.includes("complain") && (
        <Link
          href={`/${language}/orders/${encodeURIComponent(token)}/complain/${number}`}
          prefetch={false}
          className="no-print link inline-flex min-h-11 items-center"
        >
          {tComplaint("open")}
        </Link>
      )}
      {isOneOfSeveral && may.includes("cancel") && (
        <ClientMessages of={["order"]}>
          <CancelForm token={token} consignment={number} idempotencyKey={randomUUID()} />
        </ClientMessages>
      )}
    </section>
  )
}

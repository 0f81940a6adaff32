import { randomUUID } from "node:crypto"
import { type ConsignmentView, type Currency, textFor } from "@ovop/contracts"
import { formatMoney, formatNumber } from "@ovop/i18n"
import { AmountRow } from "@/components/amount-row"
import { GiftNote } from "@/components/gift-note"
import { PickUpPlace } from "@/components/pick-up-place"
import { ServiceRequestLines } from "@/components/service-request-lines"
import { Words } from "@/components/words"
import { ClientMessages } from "@/i18n/client-messages"
import { getT } from "@/i18n/server"
import { CancelForm } from "./cancel-form"
import { ConsignmentTimeline } from "./consignment-timeline"

type Props = {
  consignment: ConsignmentView
  currency: Currency
  token: string
  /** Whether another part of the order is left, so that this one can be cancelled alone. */
  isOneOfSeveral: boolean
}

/** Before it is sent. */
const mayCancel = ({ status }: ConsignmentView) => status === "placed" || status === "confirmed"

/** What one association sends: status, goods, and what is paid at the door. */
export async function OrderConsignment({ consignment, currency, token, isOneOfSeveral }: Props) {
  const { t, language } = await getT("order")
  const headingId = `consignment-${consignment.number}`
  const money = (amount: string) => formatMoney(amount, currency)
  return (
    <section aria-labelledby={headingId} className="card p-4 md:p-6">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
        <h3 id={headingId} className="text-lg">
          {t("consignment", { number: consignment.number })}
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
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {consignment.lines.map((line) => (
          <li
            key={`${line.title.km} ${line.pack.km} ${line.request?.day} ${line.request?.note}`}
            className="flex flex-wrap items-baseline justify-between gap-x-4 py-2"
          >
            <span>
              <span className="font-medium">
                <Words of={line.title} />
              </span>
              <span className="block text-sm text-muted">
                <Words of={line.pack} /> · {money(line.unit_price)} × {formatNumber(line.quantity)}
              </span>
              {line.request && <ServiceRequestLines request={line.request} />}
            </span>
            <span className="ms-auto whitespace-nowrap">{money(line.total)}</span>
          </li>
        ))}
      </ul>
      {consignment.pick_up_point && <PickUpPlace point={consignment.pick_up_point} />}
      {consignment.gift && <GiftNote gift={consignment.gift} />}
      <dl className="mt-2">
        {consignment.shipping && (
          <AmountRow name={t("delivery", { name: textFor(consignment.shipping.name, language).text })}>
            {money(consignment.shipping.amount)}
          </AmountRow>
        )}
        <AmountRow name={t("total")}>{money(consignment.total)}</AmountRow>
        {/[1-9]/.test(consignment.amount_to_collect) && (
          <AmountRow name={t("toPay")} strong>
            {money(consignment.amount_to_collect)}
          </AmountRow>
        )}
      </dl>
      <ConsignmentTimeline consignment={consignment} />
      {isOneOfSeveral && mayCancel(consignment) && (
        <ClientMessages of={["order"]}>
          <CancelForm token={token} consignment={consignment.number} idempotencyKey={randomUUID()} />
        </ClientMessages>
      )}
    </section>
  )
}

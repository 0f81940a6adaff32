import type { OrderView } from "@ovop/contracts"
import { formatMoney } from "@ovop/i18n"
import { breakable, getT } from "@/i18n/server"
import { TransferInstructions } from "./transfer-instructions"

/** The one thing the buyer has to do, or wait for; nothing where there is none. */
export async function WhatToDoNow({ order }: { order: OrderView }) {
  const { t } = await getT("payment")
  const { t: tOrder } = await getT("order")
  const { state, transfer, refund_owed } = order.payment
  if (!transfer && state !== "due_on_delivery" && state !== "refund_owed") return null
  return (
    <section aria-labelledby="now" className="card mt-6 grid max-w-3xl gap-3 border-gold p-4 md:p-6">
      <h2 id="now" className="text-xl">
        {tOrder("now")}
      </h2>
      {transfer && <TransferInstructions order={order} transfer={transfer} />}
      {state === "due_on_delivery" && (
        <div>
          <h3 className="text-lg">{t("cashTitle")}</h3>
          <p>{breakable(t("cashText"))}</p>
        </div>
      )}
      {state === "refund_owed" && (
        <div>
          <h3 className="text-lg">
            {t("refundTitle", { amount: formatMoney(refund_owed, order.currency) })}
          </h3>
          <p>{breakable(t("refundText"))}</p>
        </div>
      )}
    </section>
  )
}

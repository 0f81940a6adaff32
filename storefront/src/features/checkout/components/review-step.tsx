import { randomUUID } from "node:crypto"
import type { Basket, Recipient } from "@ovop/contracts"
import { formatMoney } from "@ovop/i18n"
import Link from "next/link"
import { AddressLines } from "@/components/address-lines"
import { AmountRow } from "@/components/amount-row"
import { GiftNote } from "@/components/gift-note"
import { OtherCurrency } from "@/components/other-currency"
import { ClientMessages } from "@/i18n/client-messages"
import { breakable, getT } from "@/i18n/server"
import { PaymentChoice } from "./payment-choice"
import { PlaceOrderForm } from "./place-order-form"
import { ReviewConsignment } from "./review-consignment"

type Props = { basket: Basket; recipient: Recipient }

/** The second step: everything once more, and one button. */
export async function ReviewStep({ basket, recipient }: Props) {
  const { t, language } = await getT("checkout")
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[1fr_24rem]">
      <div className="grid gap-6">
        <h2 className="text-xl">{t("reviewTitle")}</h2>
        {basket.consignments.map((consignment) => (
          <ReviewConsignment
            key={consignment.association.id}
            consignment={consignment}
            currency={basket.currency}
          />
        ))}
      </div>
      <section className="card grid gap-4 p-4 md:p-6 lg:sticky lg:top-6">
        <div>
          <div className="flex flex-wrap items-center justify-between">
            <h2 className="text-lg">{t(basket.address ? "sendTo" : "recipientReview")}</h2>
            <Link
              href={`/${language}/checkout`}
              prefetch={false}
              className="link inline-flex min-h-11 items-center"
            >
              {t("change")}
            </Link>
          </div>
          <AddressLines recipient={recipient} address={basket.address} />
          {basket.gift && <GiftNote gift={basket.gift} />}
        </div>
        <dl className="border-t border-line pt-2">
          <AmountRow name={t("orderTotal")} strong>
            {formatMoney(basket.total, basket.currency)}
          </AmountRow>
        </dl>
        <OtherCurrency basket={basket} />
        <ClientMessages of={["checkout"]}>
          <PlaceOrderForm expectedTotal={basket.total} idempotencyKey={randomUUID()}>
            <PaymentChoice basket={basket} />
          </PlaceOrderForm>
        </ClientMessages>
        <p className="text-sm text-muted">{breakable(t("privacy"))}</p>
      </section>
    </div>
  )
}

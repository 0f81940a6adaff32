import type { Basket, BuyerKind, DeliveryAddress } from "@ovop/contracts"
import { getT } from "@/i18n/server"
import { DeliveryStep } from "./delivery-step"
import { ReviewStep } from "./review-step"

type Props = {
  basket: Basket
  wantsReview: boolean
  /** Addresses that a signed-in buyer keeps. */
  saved?: readonly DeliveryAddress[]
  /** Which of those in the country of destination was picked. */
  picked?: number
  /** Whom a signed-in buyer said the last order was for. */
  buyerKind?: BuyerKind | null
}

/** The review is shown only when there is something to review: an address and a delivery from everyone. */
export async function CheckoutSteps({ basket, wantsReview, saved = [], picked, buyerKind = null }: Props) {
  const { t } = await getT("checkout")
  const needing = basket.consignments.filter((consignment) => consignment.needs_delivery)
  const isChosen = needing.every((consignment) => consignment.shipping_option_id !== null)
  const isPosted = needing.some((consignment) => consignment.pick_up_point_id === null)
  const isKnown = isChosen && (basket.address !== null || !isPosted)
  const recipient = wantsReview && isKnown ? basket.recipient : null
  const steps = [t("stepDelivery"), t("stepReview")]
  const current = recipient ? 1 : 0
  return (
    <div className="page-width py-8">
      <h1 className="text-3xl">{t("title")}</h1>
      <ol className="mt-2 mb-6 flex flex-wrap gap-x-6 text-muted">
        {steps.map((step, place) => (
          <li
            key={step}
            aria-current={place === current ? "step" : undefined}
            className="border-b-4 border-transparent aria-[current=step]:border-krama aria-[current=step]:font-semibold aria-[current=step]:text-ink"
          >
            {step}
          </li>
        ))}
      </ol>
      {recipient ? (
        <ReviewStep basket={basket} recipient={recipient} />
      ) : (
        <DeliveryStep basket={basket} saved={saved} picked={picked} buyerKind={buyerKind} />
      )}
    </div>
  )
}

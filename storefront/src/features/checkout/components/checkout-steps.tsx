import type { Basket } from "@ovop/contracts"
import { getT } from "@/i18n/server"
import { DeliveryStep } from "./delivery-step"
import { ReviewStep } from "./review-step"

/** The review is shown only when there is something to review: an address and a delivery from everyone. */
export async function CheckoutSteps({ basket, wantsReview }: { basket: Basket; wantsReview: boolean }) {
  const { t } = await getT("checkout")
  const isChosen = basket.consignments.every((consignment) => consignment.shipping_option_id !== null)
  const address = wantsReview && isChosen ? basket.address : null
  const steps = [t("stepDelivery"), t("stepReview")]
  const current = address ? 1 : 0
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
      {address ? <ReviewStep basket={basket} address={address} /> : <DeliveryStep basket={basket} />}
    </div>
  )
}

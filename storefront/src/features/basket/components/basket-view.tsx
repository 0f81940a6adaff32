import type { Basket } from "@ovop/contracts"
import { getT } from "@/i18n/server"
import { BasketConsignment } from "./basket-consignment"
import { BasketSummary } from "./basket-summary"
import { Destination } from "./destination"

export async function BasketView({ basket }: { basket: Basket }) {
  const { t } = await getT("basket")
  return (
    <div className="page-width py-8">
      <h1 className="mb-5 text-3xl">{t("title")}</h1>
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_22rem]">
        <div className="grid gap-6">
          <Destination basket={basket} />
          {basket.consignments.map((consignment) => (
            <BasketConsignment key={consignment.association.id} consignment={consignment} basket={basket} />
          ))}
        </div>
        <BasketSummary basket={basket} />
      </div>
    </div>
  )
}

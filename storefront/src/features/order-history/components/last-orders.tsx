import { breakable, getT } from "@/i18n/server"
import { readOrders } from "../queries"
import { OrderCard } from "./order-card"

/** The last three, for the overview. An outage is never shown as "nothing ordered". */
export async function LastOrders() {
  const { t } = await getT("account")
  const { t: tCommon } = await getT("common")
  const result = await readOrders(3, 0)
  if (!result.ok) return <p>{tCommon("outageText")}</p>
  if (result.data.orders.length === 0) return <p>{breakable(t("noOrders"))}</p>
  return (
    <ul className="grid gap-4">
      {result.data.orders.map((order) => (
        <OrderCard key={order.token} order={order} />
      ))}
    </ul>
  )
}

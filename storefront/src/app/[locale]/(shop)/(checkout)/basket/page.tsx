import type { Metadata } from "next"
import { Notice } from "@/components/notice"
import { Outage } from "@/components/outage"
import { BasketActivity } from "@/features/basket/components/basket-activity"
import { BasketView } from "@/features/basket/components/basket-view"
import { EmptyBasket } from "@/features/basket/components/empty-basket"
import { readBasket } from "@/features/basket/queries"
import { ClientMessages } from "@/i18n/client-messages"
import { getT } from "@/i18n/server"

export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT("basket")
  return { title: t("title"), robots: { index: false } }
}

export default async function BasketPage({ searchParams }: PageProps<"/[locale]/basket">) {
  const { language } = await getT("basket")
  const { t: tAccount } = await getT("account")
  const current = await readBasket()
  if (current.state === "unavailable") return <Outage retryPath={`/${language}/basket`} />
  const filled =
    current.state === "open" && current.basket.consignments.length > 0 ? current.basket : undefined
  return (
    <ClientMessages of={["basket", "common"]}>
      {(await searchParams).left_out === "1" && (
        <Notice tone="caution" className="page-width mt-5">
          <p role="status">{tAccount("mergedLeftOut")}</p>
        </Notice>
      )}
      <BasketActivity>
        {filled ? <BasketView basket={filled} /> : <EmptyBasket isOrdered={current.state === "ordered"} />}
      </BasketActivity>
    </ClientMessages>
  )
}

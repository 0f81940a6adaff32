import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { Outage } from "@/components/outage"
import { rememberedBuyerKind } from "@/features/account/queries"
import { savedAddresses } from "@/features/address-book/queries"
import { readBasket } from "@/features/basket/queries"
import { CheckoutSteps } from "@/features/checkout/components/checkout-steps"
import { getT } from "@/i18n/server"

type Props = PageProps<"/[locale]/checkout">

export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT("checkout")
  return { title: t("title"), robots: { index: false } }
}

export default async function CheckoutPage({ searchParams }: Props) {
  const { language } = await getT("checkout")
  const current = await readBasket()
  if (current.state === "unavailable") return <Outage retryPath={`/${language}/checkout`} />
  if (current.state !== "open" || current.basket.consignments.length === 0) redirect(`/${language}/basket`)
  const { step, address } = await searchParams
  const picked = typeof address === "string" && /^\d{1,2}$/.test(address) ? { picked: Number(address) } : {}
  const saved = (await savedAddresses()).map((kept) => kept.address)
  return (
    <CheckoutSteps
      basket={current.basket}
      wantsReview={step === "review"}
      saved={saved}
      buyerKind={await rememberedBuyerKind()}
      {...picked}
    />
  )
}

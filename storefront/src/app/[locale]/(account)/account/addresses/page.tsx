import type { Metadata } from "next"
import { Outage } from "@/components/outage"
import { AddressBook } from "@/features/address-book/components/address-book"
import { readAddresses } from "@/features/address-book/queries"
import { getT } from "@/i18n/server"

export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT("account")
  return { title: t("addresses"), robots: { index: false, follow: false } }
}

export default async function AddressesPage({ searchParams }: PageProps<"/[locale]/account/addresses">) {
  const { language } = await getT("account")
  const { edit, kept } = await searchParams
  const result = await readAddresses()
  if (!result.ok) return <Outage retryPath={`/${language}/account/addresses`} />
  return (
    <AddressBook
      addresses={result.data.addresses}
      editing={typeof edit === "string" ? edit : undefined}
      isKept={kept === "1"}
    />
  )
}

import type { DeliveryAddress } from "@ovop/contracts"
import Link from "next/link"
import { AddressLines } from "@/components/address-lines"
import { getT } from "@/i18n/server"

/** The addresses a signed-in buyer keeps for this country; a link fills the form, without scripts too. */
export async function SavedAddresses({ addresses }: { addresses: readonly DeliveryAddress[] }) {
  const { t, language } = await getT("checkout")
  return (
    <section aria-labelledby="saved" className="mb-6">
      <h2 id="saved" className="mb-2 text-lg">
        {t("savedTitle")}
      </h2>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {addresses.map((address, place) => (
          <li key={JSON.stringify(address)} className="card p-4">
            <AddressLines recipient={address} address={address} />
            <Link
              href={`/${language}/checkout?address=${place}`}
              prefetch={false}
              className="link inline-flex min-h-11 items-center"
            >
              {t("savedUse")}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

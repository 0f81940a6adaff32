import type { SavedAddress } from "@ovop/contracts"
import { AddressLines } from "@/components/address-lines"
import { Notice } from "@/components/notice"
import { ClientMessages } from "@/i18n/client-messages"
import { getT } from "@/i18n/server"
import { AddressForm } from "./address-form"
import { RemoveAddress } from "./remove-address"
import { RemovedAddress } from "./removed-address"

type Props = { addresses: SavedAddress[]; editing: string | undefined; isKept: boolean }

async function Saved({ saved }: { saved: SavedAddress }) {
  const { t, language } = await getT("account")
  const { id, ...removed } = saved
  const { name } = saved.address
  return (
    <li className="card p-4 md:p-6">
      {saved.is_default && <p className="mb-1 text-sm font-semibold text-leaf">{t("usualAddress")}</p>}
      <AddressLines recipient={saved.address} address={saved.address} />
      <div className="mt-2 flex flex-wrap gap-x-5">
        <a
          href={`/${language}/account/addresses?edit=${id}#address-form`}
          aria-label={t("editAddressOf", { name })}
          className="link inline-flex min-h-11 items-center"
        >
          {t("editAddress")}
        </a>
        <RemoveAddress id={id} name={name} removed={removed} />
      </div>
    </li>
  )
}

/** Everything one has kept, and one form: for a new address, or for the one that is being changed. */
export async function AddressBook({ addresses, editing, isKept }: Props) {
  const { t } = await getT("account")
  const edited = addresses.find((saved) => saved.id === editing)
  return (
    <ClientMessages of={["account", "checkout", "common"]}>
      <RemovedAddress>
        <h1 className="mb-5 text-3xl">{t("addresses")}</h1>
        {isKept && (
          <Notice tone="good" className="mb-5">
            <p role="status">{t("addressKept")}</p>
          </Notice>
        )}
        <div className="grid items-start gap-6 lg:grid-cols-2">
          {addresses.length === 0 ? (
            <p>{t("noAddresses")}</p>
          ) : (
            <ul className="grid gap-4">
              {addresses.map((saved) => (
                <Saved key={saved.id} saved={saved} />
              ))}
            </ul>
          )}
          <section id="address-form" aria-labelledby="address-form-title" className="card p-4 md:p-6">
            <h2 id="address-form-title" className="mb-4 text-xl">
              {edited ? t("changeAddress") : t("newAddress")}
            </h2>
            <AddressForm key={edited?.id ?? "new"} edited={edited} />
          </section>
        </div>
      </RemovedAddress>
    </ClientMessages>
  )
}

import type { OrderView, TransferInstructions as Transfer } from "@ovop/contracts"
import { convertMoney, formatDate, formatMoney } from "@ovop/i18n"
import type { ReactNode } from "react"
import { Notice } from "@/components/notice"
import { ClientMessages } from "@/i18n/client-messages"
import { breakable, getT } from "@/i18n/server"
import { CopyReference } from "./copy-reference"

type Props = { order: OrderView; transfer: Transfer }

/** What is copied sign by sign stays as it is, whatever the page's language. */
function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 py-1">
      <dt className="text-muted">{name}</dt>
      <dd className="ms-auto text-end font-semibold">{children}</dd>
    </div>
  )
}

/** Where to send how much under which reference, while the money is awaited. */
export async function TransferInstructions({ order, transfer }: Props) {
  const { t, language } = await getT("payment")
  const { account } = transfer
  const other = convertMoney(transfer.amount, order.currency, order.rate.khr_per_usd)
  return (
    <div className="grid gap-3">
      <h3 className="text-lg">{t("transferTitle")}</h3>
      <p>
        {breakable(
          order.payment.state === "part_received"
            ? t("transferRest", { received: formatMoney(order.payment.received, order.currency) })
            : t("transferText"),
        )}
      </p>
      {account?.demonstration && <Notice tone="caution">{t("demonstration")}</Notice>}
      {!account && <Notice tone="caution">{t("accountMissing")}</Notice>}
      <dl className="divide-y divide-line border-y border-line">
        <Fact name={t("reference")}>
          <span translate="no" className="text-lg whitespace-nowrap">
            {transfer.reference}
          </span>
        </Fact>
        <Fact name={t("amount")}>
          <span className="text-lg">{formatMoney(transfer.amount, order.currency)}</span>
          <span className="block text-sm font-normal text-muted">
            {t("alsoWorth", {
              amount: formatMoney(other.amount, other.currency),
              date: formatDate(order.rate.day, language),
            })}
          </span>
        </Fact>
        {account && (
          <Fact name={t("bank")}>
            <span translate="no">{account.bank}</span>
          </Fact>
        )}
        {account && (
          <Fact name={t("holder")}>
            <span translate="no">{account.holder}</span>
          </Fact>
        )}
        {account && (
          <Fact name={t("account")}>
            <span translate="no">{account.number}</span>
          </Fact>
        )}
        {account?.swift && (
          <Fact name={t("swift")}>
            <span translate="no">{account.swift}</span>
          </Fact>
        )}
      </dl>
      <ClientMessages of={["payment"]}>
        <CopyReference reference={transfer.reference} />
      </ClientMessages>
      <p className="text-sm">
        <time dateTime={transfer.expires_at}>
          {breakable(t("until", { date: formatDate(transfer.expires_at, language) }))}
        </time>{" "}
        {breakable(t("whenPaid"))}
      </p>
    </div>
  )
}

import { lessOf, sumOf, type WorkedConsignment } from "@ovop/contracts"
import { formatDate, formatMoney, messages } from "@ovop/i18n"
import Link from "next/link"
import { DoneNotice } from "@/components/done-notice"
import { getT } from "@/i18n/server"
import type { Done } from "../acted"
import { Complaints } from "./complaints"
import { Goods } from "./goods"
import { Money } from "./money"
import { NextStep } from "./next-step"
import { Papers } from "./papers"
import { Parcels } from "./parcels"
import { Receiver } from "./receiver"
import { StateMark } from "./state-mark"
import { Timeline } from "./timeline"

type Props = {
  consignment: WorkedConsignment
  associationId: string
  inbox: string
  mayAct: boolean
  /** What was done just before, as the address says. */
  done: unknown
}

const isDone = (done: unknown): done is Done =>
  typeof done === "string" && Object.hasOwn(messages.en.consignment.done, done)

const isSomething = (amount: string) => /[1-9]/.test(amount)

/** The cash of which nobody has said yet that it was taken. */
function outstandingCash({ amount_to_collect, parcels, lines, currency }: WorkedConsignment): string {
  const said = [...parcels, ...lines].flatMap(({ cash }) => cash?.expected ?? [])
  return lessOf(amount_to_collect, sumOf(said, currency), currency)
}

/** One consignment as its association works on it: what is next first, then all that one needs for it. */
export async function ConsignmentView({ consignment, associationId, inbox, mayAct, done }: Props) {
  const { t, language } = await getT("consignment")
  const path = `${inbox}/${consignment.id}`
  const toCollect = outstandingCash(consignment)
  return (
    <>
      <Link href={inbox} prefetch={false} className="link inline-flex min-h-11 items-center">
        {t("back")}
      </Link>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4">
        <h1 className="text-2xl">{t("order", { number: consignment.number })}</h1>
        <StateMark status={consignment.status} />
        <p className="w-full text-sm text-muted">
          {t("placedOn", { date: formatDate(consignment.placed_at, language) })}
        </p>
      </div>
      <div className="grid items-start gap-4 lg:grid-cols-[3fr_2fr] lg:gap-6">
        <div className="grid gap-4">
          {isDone(done) && <DoneNotice text={t(`done.${done}`)} />}
          <NextStep consignment={consignment} associationId={associationId} path={path} mayAct={mayAct} />
          <p className="card flex flex-wrap items-baseline justify-between gap-x-4 bg-rice p-4">
            {t(isSomething(toCollect) ? "collect" : "noCash")}
            {isSomething(toCollect) && (
              <span className="text-3xl font-bold">{formatMoney(toCollect, consignment.currency)}</span>
            )}
          </p>
          <Complaints consignment={consignment} path={path} />
          <Goods consignment={consignment} path={path} />
          <Parcels consignment={consignment} path={path} />
        </div>
        <div className="grid gap-4">
          <Receiver consignment={consignment} />
          <Papers associationId={associationId} id={consignment.id} />
          <Money consignment={consignment} />
          <Timeline consignment={consignment} />
        </div>
      </div>
    </>
  )
}

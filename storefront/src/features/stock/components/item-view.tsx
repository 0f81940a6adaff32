import {
  type MembershipRole,
  mayAsk,
  type RouteName,
  type StockItemDetail,
  type StockMovements,
} from "@ovop/contracts"
import { formatCount, formatDate } from "@ovop/i18n"
import Link from "next/link"
import { CardSection } from "@/components/card-section"
import { Notice } from "@/components/notice"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"
import { releaseStock } from "../actions"
import { AskFirst } from "./ask-first"
import { ItemFigures } from "./item-figures"
import { LevelTable } from "./level-table"
import { MovementTable } from "./movement-table"
import { StateMark } from "./state-mark"
import { StockForm } from "./stock-form"

type Props = {
  associationId: string
  item: StockItemDetail
  ledger: StockMovements
  role: MembershipRole
  mayChange: boolean
  done: string | undefined
  isFirstPage: boolean
}

const ACTS = [
  { act: "receive", ask: "receiveStock", word: "receive.open" },
  { act: "count", ask: "countStock", word: "count" },
  { act: "adjust", ask: "adjustStock", word: "adjust.open" },
  { act: "transfer", ask: "transferStock", word: "transfer.open" },
  { act: "set-aside", ask: "setStockAside", word: "aside.open" },
] as const satisfies { act: string; ask: RouteName; word: string }[]

const DONE = {
  receive: "receive.done",
  adjust: "adjust.done",
  count: "counting.done",
  transfer: "transfer.done",
  "set-aside": "aside.done",
  release: "aside.release",
  alert: "threshold.done",
} as const
const isDone = (text: string | undefined): text is keyof typeof DONE =>
  text !== undefined && Object.hasOwn(DONE, text)

async function SetAsides({
  item,
  associationId,
  mayRelease,
}: Pick<Props, "item" | "associationId"> & { mayRelease: boolean }) {
  const { t, language } = await getT("stock")
  if (item.set_asides.length === 0) return null
  return (
    <CardSection id="asides" title={t("aside.listTitle")}>
      <ul className="grid gap-3">
        {item.set_asides.map(({ id, quantity, note, by, at }) => (
          <li key={id} className="border-b border-line pb-2">
            <p>
              <span className="text-lg font-semibold">{formatCount(quantity, language)}</span> {note}
            </p>
            <p className="text-sm text-muted">
              {t("aside.by", { name: by ?? t("market"), date: formatDate(at, language) })}
            </p>
            {mayRelease && (
              <AskFirst name={t("aside.release")} text={t("aside.releaseText")}>
                <StockForm
                  action={releaseStock}
                  submit={t("aside.releaseOf", { units: formatCount(quantity, language) })}
                  look="quiet"
                  associationId={associationId}
                  about={{ item_id: item.id, set_aside_id: id }}
                />
              </AskFirst>
            )}
          </li>
        ))}
      </ul>
    </CardSection>
  )
}

/** One item: what can be sold, what one may do about it, where it lies, and how it came and went. */
export async function ItemView({ associationId, item, ledger, role, mayChange, done, isFirstPage }: Props) {
  const { t, language } = await getT("stock")
  const home = `/${language}/workspace/associations/${associationId}/stock`
  const path = `${home}/items/${item.id}`
  const acts = mayChange ? ACTS.filter(({ ask }) => mayAsk(ask, role)) : []
  return (
    <div className="grid gap-6">
      <div>
        <p className="text-lg text-muted">
          <Words of={item.pack} /> · <span translate="no">{item.sku}</span>
        </p>
        <StateMark item={item} />
        {isDone(done) && (
          <div role="status" className="my-2">
            <Notice tone="good">
              <p>{t(DONE[done])}</p>
            </Notice>
          </div>
        )}
        <ItemFigures item={item} />
      </div>
      {acts.length > 0 && (
        <nav aria-label={t("acts")}>
          <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5">
            {acts.map(({ act, word }, at) => (
              <li key={act} className="grid">
                <Link
                  href={`${path}/${act}`}
                  prefetch={false}
                  className={`button ${at === 0 ? "button-buy" : "button-quiet"} px-2`}
                >
                  {t(word)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <CardSection id="where" title={t("where")}>
          <LevelTable item={item} associationId={associationId} />
        </CardSection>
        <div className="grid gap-6">
          <SetAsides
            item={item}
            associationId={associationId}
            mayRelease={mayChange && mayAsk("releaseStock", role)}
          />
          <CardSection id="alert" title={t("threshold.title")} text={t("threshold.text")}>
            <p className="flex flex-wrap items-center justify-between gap-x-4">
              {item.threshold === null
                ? t("threshold.none")
                : t("threshold.at", { units: formatCount(item.threshold, language) })}
              {mayChange && mayAsk("setStockThreshold", role) && (
                <Link
                  href={`${path}/alert`}
                  prefetch={false}
                  className="link inline-flex min-h-11 items-center"
                >
                  {t("threshold.label")}
                </Link>
              )}
            </p>
          </CardSection>
        </div>
      </div>
      <section aria-labelledby="ledger">
        <h2 id="ledger" className="mb-2 text-xl">
          {t("movements.title")}
        </h2>
        <MovementTable
          ledger={ledger}
          associationId={associationId}
          role={role}
          mayChange={mayChange}
          path={path}
          isFirstPage={isFirstPage}
        />
      </section>
    </div>
  )
}

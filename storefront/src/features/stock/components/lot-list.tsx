import { type Lots, type MembershipRole, mayAsk } from "@ovop/contracts"
import { formatCount, formatDate } from "@ovop/i18n"
import Link from "next/link"
import { ListSearch } from "@/components/list-search"
import { Words } from "@/components/words"
import { breakable, getT } from "@/i18n/server"
import { StockFrame } from "./stock-frame"

type Props = { associationId: string; lots: Lots; q: string; role: MembershipRole; mayChange: boolean }

/** The association's lots, newest first, found by code, goods or village. */
export async function LotList({ associationId, lots, q, role, mayChange }: Props) {
  const { t, language } = await getT("stock")
  const path = `/${language}/workspace/associations/${associationId}/stock/lots`
  const mayAdd = mayChange && mayAsk("addLot", role)
  return (
    <StockFrame associationId={associationId} title={t("lotPage.title")} text={t("lotPage.text")}>
      <div className="mb-4 flex flex-wrap gap-3">
        {mayAdd && (
          <Link href={`${path}/new`} prefetch={false} className="button button-buy">
            {t("lotPage.add")}
          </Link>
        )}
        <ListSearch action={path} id="lots-q" label={t("search")} submit={t("searchSubmit")} asked={q} />
      </div>
      {lots.lots.length === 0 ? (
        <div className="card p-6">
          <p className="font-semibold">{t(q ? "noneFound" : "lotPage.none")}</p>
          {!q && <p>{breakable(t("lotPage.noneText"))}</p>}
        </div>
      ) : (
        <ul className="grid gap-3 lg:grid-cols-2">
          {lots.lots.map(({ id, code, item, origin, made_on, best_before, left, quantity, state }) => (
            <li key={id} className="card group relative grid gap-1 p-4">
              <h2 className="flex flex-wrap items-baseline justify-between gap-x-4 text-lg">
                <Link href={`${path}/${id}`} prefetch={false} className="whole-card">
                  {code}
                </Link>
                {state !== "open" && (
                  <span className="rounded-full bg-stone-soft px-3 text-sm text-stone">
                    {t(`lotPage.state.${state}`)}
                  </span>
                )}
              </h2>
              <p>
                <Words of={item.title} /> · <Words of={item.pack} />
              </p>
              <p className="text-sm text-muted">
                {t(`lotPage.day.${origin}`, { date: formatDate(made_on, language) })}
                {best_before && ` · ${t("atRisk", { date: formatDate(best_before, language) })}`}
              </p>
              <p className="font-semibold">
                {t("lotPage.left", {
                  left: formatCount(left, language),
                  quantity: formatCount(quantity, language),
                })}
              </p>
            </li>
          ))}
        </ul>
      )}
      {lots.next && (
        <p className="mt-5">
          <Link
            href={`${path}?${new URLSearchParams({ ...(q ? { q } : {}), before: lots.next })}`}
            prefetch={false}
            className="button button-quiet"
          >
            {t("more")}
          </Link>
        </p>
      )}
    </StockFrame>
  )
}

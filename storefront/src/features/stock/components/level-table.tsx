import type { StockItemDetail } from "@ovop/contracts"
import { formatCount, formatDate } from "@ovop/i18n"
import Link from "next/link"
import { getT } from "@/i18n/server"
import { placeLabels } from "./place-label"

/** Where an item lies, by place and lot. */
export async function LevelTable({ item, associationId }: { item: StockItemDetail; associationId: string }) {
  const [{ t, language }, labelOf] = await Promise.all([getT("stock"), placeLabels()])
  if (item.levels.length === 0) return <p>{t("emptyLevels")}</p>
  const lots = `/${language}/workspace/associations/${associationId}/stock/lots`
  return (
    <table className="w-full">
      <thead className="border-b-2 border-line text-sm">
        <tr>
          <th scope="col" className="py-2 text-start font-semibold">
            {t("place")}
          </th>
          <th scope="col" className="px-2 py-2 text-start font-semibold">
            {t("lot")}
          </th>
          <th scope="col" className="py-2 text-end font-semibold">
            {t("units")}
          </th>
        </tr>
      </thead>
      <tbody>
        {item.levels.map(({ location, lot, quantity }) => (
          <tr key={`${location.id} ${lot?.id}`} className="border-b border-line align-top">
            <td className="py-2">{labelOf(location)} </td>
            <td className="px-2 py-2">
              {lot ? (
                <>
                  <Link href={`${lots}/${lot.id}`} prefetch={false} className="link">
                    {lot.code}
                  </Link>
                  {lot.best_before && (
                    <span className="block text-sm text-muted">
                      {t("atRisk", { date: formatDate(lot.best_before, language) })}
                    </span>
                  )}
                </>
              ) : (
                t("noLot")
              )}
            </td>
            <td className="py-2 text-end text-lg font-semibold">{formatCount(quantity, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

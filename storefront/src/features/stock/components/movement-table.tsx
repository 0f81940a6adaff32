import type { MembershipRole, StockMovements } from "@ovop/contracts"
import Link from "next/link"
import { breakable, getT } from "@/i18n/server"
import { MovementRow } from "./movement-row"

type Props = {
  ledger: StockMovements
  associationId: string
  role: MembershipRole
  mayChange: boolean
  withItem?: boolean
  /** The address of this page with everything that was asked for but the place in the ledger. */
  path: string
  isFirstPage: boolean
}

/** Movements, newest first, and the way to older ones. */
export async function MovementTable(props: Props) {
  const { ledger, associationId, role, mayChange, withItem = false, path, isFirstPage } = props
  const { t } = await getT("stock")
  const before = (number: number) => `${path}${path.includes("?") ? "&" : "?"}before=${number}#ledger`
  return (
    <>
      {ledger.movements.length === 0 ? (
        <p className="card p-6">{breakable(t("movements.none"))}</p>
      ) : (
        <table className="w-full">
          <caption className="sr-only">{t("movements.title")}</caption>
          <thead className="border-b-2 border-line text-start text-sm">
            <tr>
              <th scope="col" className="py-2 text-start font-semibold">
                {t("movements.what")}
              </th>
              <th scope="col" className="px-2 py-2 text-end font-semibold">
                {t("movements.units")}
              </th>
              <th scope="col" className="py-2 ps-2 text-end font-semibold">
                {t("movements.left")}
              </th>
            </tr>
          </thead>
          <tbody>
            {ledger.movements.map((movement) => (
              <MovementRow
                key={movement.id}
                movement={movement}
                associationId={associationId}
                role={role}
                mayChange={mayChange}
                withItem={withItem}
              />
            ))}
          </tbody>
        </table>
      )}
      <div className="mt-4 flex flex-wrap gap-3">
        {!isFirstPage && (
          <Link href={`${path}#ledger`} prefetch={false} className="button button-quiet">
            {t("movements.newest")}
          </Link>
        )}
        {ledger.next !== null && (
          <Link href={before(ledger.next)} prefetch={false} className="button button-quiet">
            {t("movements.more")}
          </Link>
        )}
      </div>
    </>
  )
}

import {
  type MembershipRole,
  type StockLocation,
  type StockMovements,
  stockMovementKindSchema,
} from "@ovop/contracts"
import { getT } from "@/i18n/server"
import { MovementTable } from "./movement-table"
import { placeLabels } from "./place-label"
import { StockFrame } from "./stock-frame"

export type LedgerAsked = { kind: string; location: string; lot: string; from: string; to: string }
type Props = {
  associationId: string
  ledger: StockMovements
  locations: readonly StockLocation[]
  asked: LedgerAsked
  role: MembershipRole
  mayChange: boolean
  isFirstPage: boolean
}

const queryOf = (asked: LedgerAsked) =>
  new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ""))

type Choice = { name: string; label: string; value: string; options: { value: string; name: string }[] }

/** One choice of a plain form that asks by its address. */
function Choose({ name, label, value, options }: Choice) {
  return (
    <label className="grid gap-1 font-semibold">
      {label}
      <select name={name} defaultValue={value} className="field font-normal">
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The whole ledger: by kind, place and day, to be read here or taken along as a table. */
export async function LedgerView(props: Props) {
  const { associationId, ledger, locations, asked, role, mayChange, isFirstPage } = props
  const [{ t, language }, labelOf] = await Promise.all([getT("stock"), placeLabels()])
  const home = `/${language}/workspace/associations/${associationId}/stock/movements`
  const query = queryOf(asked)
  const path = query.size > 0 ? `${home}?${query}` : home
  const file = new URLSearchParams([...query, ["locale", language]])
  return (
    <StockFrame associationId={associationId} title={t("movements.title")} text={t("movements.text")}>
      <form action={home} className="card mb-5 grid gap-3 p-4 sm:grid-cols-2 lg:grid-cols-5 lg:items-end">
        {asked.lot && <input type="hidden" name="lot" value={asked.lot} />}
        <Choose
          name="kind"
          label={t("movements.kind")}
          value={asked.kind}
          options={[
            { value: "", name: t("movements.allKinds") },
            ...stockMovementKindSchema.options.map((kind) => ({ value: kind, name: t(`kind.${kind}`) })),
          ]}
        />
        <Choose
          name="location"
          label={t("place")}
          value={asked.location}
          options={[
            { value: "", name: t("show.all") },
            ...locations.map((location) => ({ value: location.id, name: labelOf(location) })),
          ]}
        />
        <label className="grid gap-1 font-semibold">
          {t("movements.from")}
          <input type="date" name="from" defaultValue={asked.from} className="field font-normal" />
        </label>
        <label className="grid gap-1 font-semibold">
          {t("movements.to")}
          <input type="date" name="to" defaultValue={asked.to} className="field font-normal" />
        </label>
        <button type="submit" className="button button-quiet">
          {t("movements.filter")}
        </button>
      </form>
      <section aria-labelledby="ledger">
        <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4">
          <h2 id="ledger" className="sr-only">
            {t("movements.title")}
          </h2>
          <a
            href={`/api/stock-ledger/${associationId}?${file}`}
            download
            className="link inline-flex min-h-11 items-center"
          >
            {t("movements.download")}
          </a>
        </div>
        <MovementTable
          ledger={ledger}
          associationId={associationId}
          role={role}
          mayChange={mayChange}
          withItem
          path={path}
          isFirstPage={isFirstPage}
        />
      </section>
    </StockFrame>
  )
}

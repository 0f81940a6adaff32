import type { StockItemDetail, StockLocation } from "@ovop/contracts"
import { formatCount } from "@ovop/i18n"
import Link from "next/link"
import { UnitsField } from "@/components/form/units-field"
import { Notice } from "@/components/notice"
import { ProductPicture } from "@/components/product-picture"
import { Words } from "@/components/words"
import { breakable, getT } from "@/i18n/server"
import { countStock } from "../actions"
import { placeLabels } from "./place-label"
import { StockForm } from "./stock-form"
import { StockFrame } from "./stock-frame"

export type CountStep = {
  item: StockItemDetail
  level: StockItemDetail["levels"][number]
  done: number
  total: number
  /** The query of the step behind this one. */
  next: string
}
type Props = {
  associationId: string
  locations: readonly StockLocation[]
  location: StockLocation | undefined
  step: CountStep | undefined
}

async function ChoosePlace({ path, locations }: { path: string; locations: readonly StockLocation[] }) {
  const [{ t }, labelOf] = await Promise.all([getT("stock"), placeLabels()])
  return (
    <section aria-labelledby="choose-place">
      <h2 id="choose-place" className="mb-3 text-xl">
        {t("counting.chooseTitle")}
      </h2>
      <ul className="grid gap-3 sm:grid-cols-2">
        {locations.map((location, at) => (
          <li key={location.id} className="grid">
            <Link
              href={`${path}?location=${location.id}`}
              prefetch={false}
              className={`button ${at === 0 ? "button-buy" : "button-quiet"}`}
            >
              {labelOf(location)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

async function Step({ associationId, step, path }: { associationId: string; step: CountStep; path: string }) {
  const [{ t, language }, labelOf] = await Promise.all([getT("stock"), placeLabels()])
  const { item, level, done, total, next } = step
  return (
    <div className="card grid max-w-xl gap-4 p-4">
      <p className="text-sm text-muted">
        {t("counting.progress", {
          done: formatCount(done + 1, language),
          total: formatCount(total, language),
        })}
      </p>
      <div className="flex gap-3">
        <div className="w-20 shrink-0">
          <ProductPicture picture={item.product.picture} sizes="80px" decorative />
        </div>
        <div className="min-w-0">
          <h2 className="text-xl">
            <Words of={item.product.title} />
          </h2>
          <p>
            <Words of={item.pack} /> · <span translate="no">{item.sku}</span>
          </p>
          <p className="font-semibold">
            {labelOf(level.location)} · {level.lot?.code ?? t("noLot")}
          </p>
          <p className="text-muted">
            {t("counting.books", { units: formatCount(level.quantity, language) })}
          </p>
        </div>
      </div>
      <StockForm
        key={`${item.id} ${level.lot?.id}`}
        action={countStock}
        submit={t("counting.submit")}
        associationId={associationId}
        about={{
          item_id: item.id,
          from: `${level.location.id}|${level.lot?.id ?? ""}`,
          expected: String(level.quantity),
          next,
        }}
        fields={["counted"]}
      >
        <UnitsField name="counted" label={t("counting.counted")} isFirst />
      </StockForm>
      <Link href={`${path}?${next}`} prefetch={false} className="button button-quiet">
        {t("counting.skip")}
      </Link>
    </div>
  )
}

/** Counts what lies at a place, one after the other, each with one number and one button. */
export async function CountMode({ associationId, locations, location, step }: Props) {
  const { t, language } = await getT("stock")
  const path = `/${language}/workspace/associations/${associationId}/stock/count`
  return (
    <StockFrame associationId={associationId} title={t("counting.title")} text={t("counting.text")}>
      {!location && <ChoosePlace path={path} locations={locations} />}
      {location && step && <Step associationId={associationId} step={step} path={path} />}
      {location && !step && (
        <>
          <Notice tone="good">
            <p role="status">{breakable(t("counting.finished"))}</p>
          </Notice>
          <p className="mt-5">
            <Link href={path} prefetch={false} className="button button-quiet">
              {t("counting.again")}
            </Link>
          </p>
        </>
      )}
    </StockFrame>
  )
}

import { adjustReasons, type StockItemDetail, textFor } from "@ovop/contracts"
import { formatCount, formatDate } from "@ovop/i18n"
import { DayField } from "@/components/form/day-field"
import { SelectField } from "@/components/form/select-field"
import { TextField } from "@/components/form/text-field"
import { UnitsField } from "@/components/form/units-field"
import { getT } from "@/i18n/server"
import { adjustStock, countStock, receiveStock, setStockAside, setThreshold, transferStock } from "../actions"
import { NEW_LOT } from "../schema"
import { bucketsOf, placesOf } from "./buckets"
import { placeLabels } from "./place-label"
import { StockForm } from "./stock-form"

type Props = { associationId: string; item: StockItemDetail; from: string | undefined; today: string }

async function Note() {
  const { t } = await getT("stock")
  return <TextField name="note" label={t("note")} autoComplete="off" maxLength={500} isOptional />
}

async function From({ item, from, label }: Pick<Props, "item" | "from"> & { label: string }) {
  const buckets = await bucketsOf(item)
  const initial = buckets.find(({ value }) => value === from) ?? buckets[0]
  return <SelectField name="from" label={label} initial={initial?.value ?? ""} options={buckets} />
}

async function Receive({ associationId, item, today }: Props) {
  const { t, language } = await getT("stock")
  const lots = item.lots.map(({ id, code, best_before }) => ({
    value: id,
    name: best_before ? t("lotBestBefore", { code, date: formatDate(best_before, language) }) : code,
  }))
  return (
    <StockForm
      action={receiveStock}
      submit={t("receive.submit")}
      associationId={associationId}
      about={{ item_id: item.id, made_on: today }}
      fields={["quantity", "lot_id", "best_before"]}
    >
      <UnitsField name="quantity" label={t("receive.quantity")} isFirst />
      <SelectField
        name="producer_id"
        label={t("receive.producer")}
        initial=""
        options={[
          { value: "", name: t("receive.noProducer") },
          ...item.producers.map(({ id, name }) => ({ value: id, name: textFor(name, language).text })),
        ]}
      />
      <SelectField
        name="lot_id"
        label={t("receive.lot")}
        initial={NEW_LOT}
        options={[{ value: NEW_LOT, name: t("receive.newLot") }, ...lots, { value: "", name: t("noLot") }]}
      />
      <DayField name="best_before" label={t("receive.bestBefore")} isOptional />
      <SelectField
        name="location_id"
        label={t("receive.location")}
        initial={item.locations[0]?.id ?? ""}
        options={await placesOf(item)}
      />
      <Note />
    </StockForm>
  )
}

async function Adjust({ associationId, item, from }: Props) {
  const { t } = await getT("stock")
  const reasons = (["out", "in"] as const).flatMap((direction) =>
    adjustReasons[direction].map((reason) => ({
      value: `${direction}|${reason}`,
      name: `${t(`reason.${reason}`)} (${t(`direction.${direction}`)})`,
    })),
  )
  return (
    <StockForm
      action={adjustStock}
      submit={t("adjust.submit")}
      associationId={associationId}
      about={{ item_id: item.id }}
      fields={["quantity", "reason", "from"]}
    >
      <SelectField name="reason" label={t("adjust.what")} initial="out|damaged" options={reasons} />
      <UnitsField name="quantity" label={t("adjust.quantity")} />
      <From item={item} from={from} label={t("adjust.from")} />
      <Note />
    </StockForm>
  )
}

/** What lies at one place of one lot is counted; each of them has its own form. */
async function Count({ associationId, item }: Props) {
  const [{ t, language }, labelOf] = await Promise.all([getT("stock"), placeLabels()])
  // Where nothing lies in the books, something may lie on the shelf.
  const [selling] = item.locations
  const places =
    item.levels.length > 0 || !selling ? item.levels : [{ location: selling, lot: null, quantity: 0 }]
  return (
    <ul className="grid gap-6">
      {places.map(({ location, lot, quantity }, at) => (
        <li key={`${location.id} ${lot?.id}`} className="grid gap-2 border-b border-line pb-4">
          <p className="text-lg font-semibold">
            {labelOf(location)} · {lot?.code ?? t("noLot")}
          </p>
          <p className="text-muted">{t("counting.books", { units: formatCount(quantity, language) })}</p>
          <StockForm
            action={countStock}
            submit={t("counting.save")}
            look={at === 0 ? "buy" : "quiet"}
            associationId={associationId}
            about={{
              item_id: item.id,
              from: `${location.id}|${lot?.id ?? ""}`,
              expected: String(quantity),
            }}
            fields={["counted"]}
          >
            <UnitsField
              name="counted"
              id={at === 0 ? "counted" : `counted-${at}`}
              label={t("counting.counted")}
              isFirst={at === 0}
            />
          </StockForm>
        </li>
      ))}
    </ul>
  )
}

async function Transfer({ associationId, item, from }: Props) {
  const { t } = await getT("stock")
  const places = await placesOf(item)
  const other = places.find(({ value }) => !from?.startsWith(`${value}|`) && value !== item.locations[0]?.id)
  return (
    <StockForm
      action={transferStock}
      submit={t("transfer.submit")}
      associationId={associationId}
      about={{ item_id: item.id }}
      fields={["quantity", "from", "to_location_id"]}
    >
      <UnitsField name="quantity" label={t("transfer.quantity")} isFirst />
      <From item={item} from={from} label={t("transfer.from")} />
      <SelectField
        name="to_location_id"
        label={t("transfer.to")}
        initial={other?.value ?? item.locations[0]?.id ?? ""}
        options={places}
      />
      <SelectField
        name="to_lot"
        label={t("transfer.toLot")}
        initial=""
        options={[
          { value: "", name: t("transfer.sameLot") },
          ...item.lots.map(({ id, code }) => ({ value: id, name: code })),
        ]}
      />
      <Note />
    </StockForm>
  )
}

async function SetAside({ associationId, item }: Props) {
  const { t } = await getT("stock")
  return (
    <StockForm
      action={setStockAside}
      submit={t("aside.submit")}
      associationId={associationId}
      about={{ item_id: item.id }}
      fields={["quantity"]}
    >
      <UnitsField name="quantity" label={t("aside.quantity")} isFirst />
      <TextField name="note" label={t("aside.note")} autoComplete="off" maxLength={500} isOptional />
    </StockForm>
  )
}

async function Alert({ associationId, item }: Props) {
  const { t } = await getT("stock")
  return (
    <StockForm
      action={setThreshold}
      submit={t("threshold.submit")}
      associationId={associationId}
      about={{ item_id: item.id }}
      fields={["threshold"]}
    >
      <UnitsField
        name="threshold"
        label={t("threshold.label")}
        hint={t("threshold.hint")}
        initial={item.threshold === null ? "" : String(item.threshold)}
        isOptional
      />
    </StockForm>
  )
}

/** What can be done to an item: its name in the address, who may, its title and its form. */
export const actForms = {
  receive: { ask: "receiveStock", title: "receive.title", text: null, Form: Receive },
  adjust: { ask: "adjustStock", title: "adjust.title", text: null, Form: Adjust },
  count: { ask: "countStock", title: "counting.title", text: "counting.text", Form: Count },
  transfer: { ask: "transferStock", title: "transfer.title", text: null, Form: Transfer },
  "set-aside": { ask: "setStockAside", title: "aside.title", text: "aside.text", Form: SetAside },
  alert: { ask: "setStockThreshold", title: "threshold.title", text: "threshold.text", Form: Alert },
} as const

export type ActName = keyof typeof actForms
export const isAct = (text: string): text is ActName => Object.hasOwn(actForms, text)

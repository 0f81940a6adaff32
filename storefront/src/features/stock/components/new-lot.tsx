import { type Bilingual, type StockItem, textFor } from "@ovop/contracts"
import { SelectField } from "@/components/form/select-field"
import { breakable, getT } from "@/i18n/server"
import { addLot } from "../lot-actions"
import { LotFields } from "./lot-fields"
import { StockForm } from "./stock-form"
import { StockFrame } from "./stock-frame"

type Props = {
  associationId: string
  items: readonly StockItem[]
  producers: readonly { id: string; name: Bilingual }[]
  chosen: string | undefined
  provinceCode: string
  today: string
}

/** Begins a lot; its units are received or moved into it afterwards. */
export async function NewLot({ associationId, items, producers, chosen, provinceCode, today }: Props) {
  const { t, language } = await getT("stock")
  const options = items.map(({ id, product, pack }) => ({
    value: id,
    name: `${textFor(product.title, language).text} – ${textFor(pack, language).text}`,
  }))
  const initial = options.find(({ value }) => value === chosen) ?? options[0]
  return (
    <StockFrame associationId={associationId} title={t("lotPage.addTitle")} text={t("lotPage.text")}>
      {initial ? (
        <div className="card max-w-xl p-4">
          <StockForm
            action={addLot}
            submit={t("lotPage.save")}
            associationId={associationId}
            fields={["item_id", "quantity", "made_on", "best_before", "producers", "code"]}
          >
            <SelectField name="item_id" label={t("lotPage.item")} initial={initial.value} options={options} />
            <LotFields lot={undefined} producers={producers} provinceCode={provinceCode} today={today} />
          </StockForm>
        </div>
      ) : (
        <p className="card p-6">{breakable(t("none"))}</p>
      )}
    </StockFrame>
  )
}

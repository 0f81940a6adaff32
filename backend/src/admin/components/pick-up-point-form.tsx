import { Button, Checkbox, Label } from "@medusajs/ui"
import type { PickUpPointRecord } from "@ovop/contracts"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { AssociationChoice } from "./association-choice"
import { Choice } from "./choice"
import { DialogForm } from "./dialog-form"
import { LabelledPair } from "./labelled-pair"
import { useDialog } from "./use-dialog"
import { useProvinces } from "./use-provinces"
import { useWords } from "./use-words"

const both = (text: { km: string; en: string | null } | undefined) => ({
  km: text?.km ?? "",
  en: text?.en ?? "",
})

/** The button and form that open a pick-up point or change one. */
export function PickUpPointForm({ point }: { point?: PickUpPointRecord }) {
  const { t } = useTranslation("ovop")
  const words = useWords()
  const provinces = useProvinces()
  const openField = useId()
  const { form, set, run, open, close, state } = useDialog({
    name: both(point?.name),
    address: both(point?.address),
    hours: both(point?.hours),
    province: point?.province_code ?? "12",
    owner: { id: point?.association?.id ?? "", name: words(point?.association?.name ?? null) },
    isOpen: point?.is_open ?? true,
  })
  const title = t(point ? "points.change" : "points.add")
  const submit = () => {
    const { name, address, hours, province, owner, isOpen } = form
    const texts = { name, address, hours }
    const body = { ...texts, province_code: province, association_id: owner.id || null, is_open: isOpen }
    if (point) run("changePickUpPoint", { params: { id: point.id }, body }, close)
    else run("addPickUpPoint", { body }, close)
  }
  return (
    <>
      <Button size="small" variant={point ? "secondary" : "primary"} onClick={open}>
        {title}
        {point && <span className="sr-only">{words(point.name)}</span>}
      </Button>
      <DialogForm
        {...state}
        title={title}
        lead={t("points.formLead")}
        submit={t("shared.save")}
        onSubmit={submit}
      >
        <LabelledPair label={t("points.name")} value={form.name} onType={set("name")} />
        <LabelledPair label={t("points.address")} value={form.address} onType={set("address")} />
        <LabelledPair label={t("points.hours")} value={form.hours} onType={set("hours")} />
        <Choice
          label={t("associations.province")}
          value={form.province}
          options={provinces.options}
          onChoose={set("province")}
        />
        <AssociationChoice
          value={form.owner.id}
          chosen={form.owner.name}
          onChoose={(id, name) => set("owner")({ id, name })}
        />
        <div className="flex items-center gap-2">
          <Checkbox
            id={openField}
            checked={form.isOpen}
            onCheckedChange={(checked) => set("isOpen")(checked === true)}
          />
          <Label htmlFor={openField} className="leading-relaxed">
            {t("points.isOpen")}
          </Label>
        </div>
      </DialogForm>
    </>
  )
}

import { Button } from "@medusajs/ui"
import type { PickUpPointRecord } from "@ovop/contracts"
import { useTranslation } from "react-i18next"
import { AssociationChoice, NO_ASSOCIATION } from "./association-choice"
import { both } from "./both"
import { Choice } from "./choice"
import { DialogForm } from "./dialog-form"
import { LabelledPair } from "./labelled-pair"
import { Ticked } from "./ticked"
import { useDialog } from "./use-dialog"
import { useProvinces } from "./use-provinces"
import { useWords } from "./use-words"

/** The button and form that open a pick-up point or change one. */
export function PickUpPointForm({ point }: { point?: PickUpPointRecord }) {
  const { t } = useTranslation("ovop")
  const words = useWords()
  const provinces = useProvinces()
  const owner = point?.association
  const { form, set, run, open, finish, state } = useDialog({
    name: both(point?.name),
    address: both(point?.address),
    hours: both(point?.hours),
    province: point?.province_code ?? "12",
    owner: owner ? { id: owner.id, name: words(owner.name) } : NO_ASSOCIATION,
    isOpen: point?.is_open ?? true,
  })
  const title = t(point ? "points.change" : "points.add")
  const submit = () => {
    const { name, address, hours, province, owner, isOpen } = form
    const texts = { name, address, hours }
    const body = { ...texts, province_code: province, association_id: owner.id || null, is_open: isOpen }
    const done = () => finish(t(isOpen ? "points.said.open" : "points.said.closed", { name: words(name) }))
    if (point) run("changePickUpPoint", { params: { id: point.id }, body }, done)
    else run("addPickUpPoint", { body }, done)
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
        <LabelledPair label={t("points.name")} value={form.name} onType={set("name")} field="name" />
        <LabelledPair
          label={t("points.address")}
          value={form.address}
          onType={set("address")}
          field="address"
        />
        <LabelledPair label={t("points.hours")} value={form.hours} onType={set("hours")} field="hours" />
        <Choice
          label={t("associations.province")}
          value={form.province}
          options={provinces.options}
          onChoose={set("province")}
        />
        <AssociationChoice
          label={t("points.association")}
          none={t("points.everybodys")}
          chosen={form.owner}
          onChoose={set("owner")}
        />
        <Ticked label={t("points.isOpen")} isTicked={form.isOpen} onTick={set("isOpen")} />
      </DialogForm>
    </>
  )
}

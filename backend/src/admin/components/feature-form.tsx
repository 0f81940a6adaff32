import { Button, Checkbox, Label } from "@medusajs/ui"
import { type HomeFeatureRecord, homeFeatureTargetSchema, type WriteHomeFeature } from "@ovop/contracts"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useAct } from "../market/use-market"
import { Choice } from "./choice"
import { DialogForm } from "./dialog-form"
import { Labelled } from "./labelled"
import { useProvinces } from "./use-provinces"

const formOf = (feature: HomeFeatureRecord | undefined) => ({
  titleKm: feature?.title.km ?? "",
  titleEn: feature?.title.en ?? "",
  textKm: feature?.text.km ?? "",
  textEn: feature?.text.en ?? "",
  type: feature?.target.type ?? ("product" as const),
  handle: feature?.target.handle ?? "",
  picture: feature?.picture_product ?? "",
  from: feature?.from_day ?? "",
  to: feature?.to_day ?? "",
  active: feature?.active ?? true,
})
type Form = ReturnType<typeof formOf>

const bodyOf = (form: Form): WriteHomeFeature => ({
  title: { km: form.titleKm, en: form.titleEn },
  text: { km: form.textKm, en: form.textEn },
  target: { type: form.type, handle: form.handle.trim() },
  picture_product: form.picture.trim() || null,
  from_day: form.from || null,
  to_day: form.to || null,
  active: form.active,
})

/** The button and form that add a feature to the home page or change one. */
export function FeatureForm({ feature }: { feature?: HomeFeatureRecord }) {
  const { t } = useTranslation("ovop")
  const provinces = useProvinces()
  const act = useAct()
  const [isOpen, setOpen] = useState(false)
  const [form, setForm] = useState(() => formOf(feature))
  const set =
    <Name extends keyof Form>(name: Name) =>
    (value: Form[Name]) =>
      setForm((before) => ({ ...before, [name]: value }))
  const open = () => {
    setForm(formOf(feature))
    setOpen(true)
  }
  const close = () => {
    setOpen(false)
    act.forget()
  }
  const submit = () =>
    feature
      ? act.run("changeHomeFeature", { params: { id: feature.id }, body: bodyOf(form) }, close)
      : act.run("createHomeFeature", { body: bodyOf(form) }, close)
  const name = t(feature ? "features.change" : "features.add")
  const km = t("shared.khmer")
  const en = t("shared.english")
  const choose = (type: string) => {
    const known = homeFeatureTargetSchema.options.find((option) => option === type)
    if (known) setForm((before) => ({ ...before, type: known, handle: known === "province" ? "01" : "" }))
  }
  return (
    <>
      <Button size="small" variant={feature ? "secondary" : "primary"} onClick={open}>
        {name}
      </Button>
      <DialogForm
        title={name}
        submit={t("shared.save")}
        isOpen={isOpen}
        isPending={act.isPending}
        refusal={act.refusal}
        onClose={close}
        onSubmit={submit}
      >
        <Labelled
          label={`${t("features.headline")} ${km}`}
          value={form.titleKm}
          onType={set("titleKm")}
          lang="km"
          isRequired
        />
        <Labelled
          label={`${t("features.headline")} ${en}`}
          value={form.titleEn}
          onType={set("titleEn")}
          lang="en"
          isRequired
        />
        <Labelled
          label={`${t("features.text")} ${km}`}
          value={form.textKm}
          onType={set("textKm")}
          lang="km"
          isLong
          isRequired
        />
        <Labelled
          label={`${t("features.text")} ${en}`}
          value={form.textEn}
          onType={set("textEn")}
          lang="en"
          isLong
          isRequired
        />
        <Choice
          label={t("features.leadsTo")}
          value={form.type}
          options={homeFeatureTargetSchema.options.map((value) => ({
            value,
            label: t(`features.target.${value}`),
          }))}
          onChoose={choose}
        />
        {form.type === "province" ? (
          <Choice
            label={t("associations.province")}
            value={form.handle}
            options={provinces.options}
            onChoose={set("handle")}
          />
        ) : (
          <Labelled
            label={t("features.handle")}
            hint={t("features.handleHint")}
            value={form.handle}
            onType={set("handle")}
            isRequired
          />
        )}
        <Labelled
          label={t("features.picture")}
          hint={t("features.pictureHint")}
          value={form.picture}
          onType={set("picture")}
        />
        <Labelled label={t("features.from")} type="date" value={form.from} onType={set("from")} />
        <Labelled label={t("features.to")} type="date" value={form.to} onType={set("to")} />
        <div className="flex items-center gap-2">
          <Checkbox
            id="feature-active"
            checked={form.active}
            onCheckedChange={(checked) => set("active")(checked === true)}
          />
          <Label htmlFor="feature-active" className="leading-relaxed">
            {t("features.active")}
          </Label>
        </div>
      </DialogForm>
    </>
  )
}

import { Button, Checkbox, Label } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { useAct } from "../market/use-market"
import { Choice } from "./choice"
import { DialogForm } from "./dialog-form"
import { Labelled } from "./labelled"
import { useProvinces } from "./use-provinces"

const EMPTY = {
  handle: "",
  nameKm: "",
  nameEn: "",
  villageKm: "",
  villageEn: "",
  storyKm: "",
  storyEn: "",
  province_code: "01",
  women_led: false,
  youth_led: false,
  vat_registered: false,
}
const MARKS = [
  ["women_led", "associations.womenLed"],
  ["youth_led", "associations.youthLed"],
  ["vat_registered", "associations.vat"],
] as const

/** The button and form that enter an association that applied on paper. */
export function RegisterAssociation() {
  const { t } = useTranslation("ovop")
  const provinces = useProvinces()
  const navigate = useNavigate()
  const act = useAct()
  const [isOpen, setOpen] = useState(false)
  const [form, setForm] = useState(EMPTY)
  const set = (name: keyof typeof EMPTY) => (value: string | boolean) =>
    setForm((before) => ({ ...before, [name]: value }))
  const close = () => {
    setOpen(false)
    setForm(EMPTY)
    act.forget()
  }
  const submit = () =>
    act.run(
      "registerAssociation",
      {
        body: {
          handle: form.handle,
          name: { km: form.nameKm, en: form.nameEn },
          village: { km: form.villageKm, en: form.villageEn },
          story: { km: form.storyKm, en: form.storyEn },
          province_code: form.province_code,
          women_led: form.women_led,
          youth_led: form.youth_led,
          vat_registered: form.vat_registered,
        },
      },
      () => {
        close()
        navigate("/associations")
      },
    )
  const pair = (what: "name" | "village" | "story", isLong = false) =>
    (["km", "en"] as const).map((lang) => {
      const name = `${what}${lang === "km" ? "Km" : "En"}` as const
      return (
        <Labelled
          key={name}
          label={`${t(`associations.${what}`)} ${t(lang === "km" ? "shared.khmer" : "shared.english")}`}
          value={form[name]}
          onType={set(name)}
          lang={lang}
          isLong={isLong}
          isRequired
        />
      )
    })
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t("associations.register")}
      </Button>
      <DialogForm
        title={t("associations.register")}
        lead={t("associations.registerHint")}
        submit={t("associations.register")}
        isOpen={isOpen}
        isPending={act.isPending}
        refusal={act.refusal}
        onClose={close}
        onSubmit={submit}
      >
        {pair("name")}
        <Labelled
          label={t("associations.handle")}
          hint={t("associations.handleHint")}
          value={form.handle}
          onType={set("handle")}
          isRequired
        />
        <Choice
          label={t("associations.province")}
          value={form.province_code}
          options={provinces.options}
          onChoose={set("province_code")}
        />
        {pair("village")}
        {pair("story", true)}
        {MARKS.map(([name, label]) => (
          <div key={name} className="flex items-center gap-2">
            <Checkbox
              id={name}
              checked={form[name]}
              onCheckedChange={(checked) => set(name)(checked === true)}
            />
            <Label htmlFor={name} className="leading-relaxed">
              {t(label)}
            </Label>
          </div>
        ))}
      </DialogForm>
    </>
  )
}

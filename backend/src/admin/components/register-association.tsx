import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Choice } from "./choice"
import { DialogForm } from "./dialog-form"
import { Labelled } from "./labelled"
import { LabelledPair } from "./labelled-pair"
import { Ticked } from "./ticked"
import { useDialog } from "./use-dialog"
import { useProvinces } from "./use-provinces"
import { useWords } from "./use-words"

const EMPTY = {
  handle: "",
  name: { km: "", en: "" },
  village: { km: "", en: "" },
  story: { km: "", en: "" },
  province_code: "01",
  women_led: false,
  youth_led: false,
  vat_registered: false,
}

/** The button and form that enter an association that applied on paper. */
export function RegisterAssociation() {
  const { t } = useTranslation("ovop")
  const words = useWords()
  const provinces = useProvinces()
  const { form, set, run, open, finish, state } = useDialog(EMPTY)
  const submit = () =>
    run("registerAssociation", { body: form }, () =>
      finish(t("associations.said.registered", { name: words(form.name) })),
    )
  return (
    <>
      <Button size="small" onClick={open}>
        {t("associations.register")}
      </Button>
      <DialogForm
        {...state}
        title={t("associations.register")}
        lead={t("associations.registerHint")}
        submit={t("associations.register")}
        onSubmit={submit}
      >
        <LabelledPair label={t("associations.name")} value={form.name} onType={set("name")} field="name" />
        <Labelled
          label={t("associations.handle")}
          hint={t("associations.handleHint")}
          value={form.handle}
          onType={set("handle")}
          field="handle"
          isRequired
        />
        <Choice
          label={t("associations.province")}
          value={form.province_code}
          options={provinces.options}
          onChoose={set("province_code")}
        />
        <LabelledPair
          label={t("associations.village")}
          value={form.village}
          onType={set("village")}
          field="village"
        />
        <LabelledPair
          label={t("associations.story")}
          value={form.story}
          onType={set("story")}
          field="story"
          isLong
        />
        <Ticked label={t("associations.womenLed")} isTicked={form.women_led} onTick={set("women_led")} />
        <Ticked label={t("associations.youthLed")} isTicked={form.youth_led} onTick={set("youth_led")} />
        <Ticked label={t("associations.vat")} isTicked={form.vat_registered} onTick={set("vat_registered")} />
      </DialogForm>
    </>
  )
}

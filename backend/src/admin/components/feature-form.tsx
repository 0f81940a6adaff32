import { Button } from "@medusajs/ui"
import type { HomeFeatureRecord, WriteHomeFeature } from "@ovop/contracts"
import { useTranslation } from "react-i18next"
import { both } from "./both"
import { DialogForm } from "./dialog-form"
import { FeatureTarget } from "./feature-target"
import { Labelled } from "./labelled"
import { LabelledPair } from "./labelled-pair"
import { Ticked } from "./ticked"
import { useDialog } from "./use-dialog"
import { useWords } from "./use-words"

const formOf = (feature: HomeFeatureRecord | undefined) => ({
  title: both(feature?.title),
  text: both(feature?.text),
  target: feature?.target ?? { type: "product" as const, handle: "" },
  picture: feature?.picture_product ?? "",
  from: feature?.from_day ?? "",
  to: feature?.to_day ?? "",
  active: feature?.active ?? true,
})

const bodyOf = ({ picture, from, to, target, ...form }: ReturnType<typeof formOf>): WriteHomeFeature => ({
  ...form,
  target: { type: target.type, handle: target.handle.trim() },
  picture_product: picture.trim() || null,
  from_day: from || null,
  to_day: to || null,
})

/** The button and form that add a feature to the home page or change one. */
export function FeatureForm({ feature }: { feature?: HomeFeatureRecord }) {
  const { t } = useTranslation("ovop")
  const words = useWords()
  const { form, set, run, open, finish, state } = useDialog(formOf(feature))
  const submit = () => {
    const done = () => finish(t("shared.savedOne", { name: words(form.title) }))
    if (feature) run("changeHomeFeature", { params: { id: feature.id }, body: bodyOf(form) }, done)
    else run("createHomeFeature", { body: bodyOf(form) }, done)
  }
  const name = t(feature ? "features.change" : "features.add")
  return (
    <>
      <Button size="small" variant={feature ? "secondary" : "primary"} onClick={open}>
        {name}
        {feature && <span className="sr-only">{words(feature.title)}</span>}
      </Button>
      <DialogForm {...state} title={name} submit={t("shared.save")} onSubmit={submit}>
        <LabelledPair label={t("features.headline")} value={form.title} onType={set("title")} field="title" />
        <LabelledPair label={t("features.text")} value={form.text} onType={set("text")} field="text" isLong />
        <FeatureTarget target={form.target} onChange={set("target")} />
        <Labelled
          label={`${t("features.picture")} (${t("shared.optional")})`}
          hint={t("features.pictureHint")}
          value={form.picture}
          onType={set("picture")}
          field="picture_product"
        />
        <Labelled
          label={`${t("features.from")} (${t("shared.optional")})`}
          type="date"
          value={form.from}
          onType={set("from")}
          field="from_day"
        />
        <Labelled
          label={`${t("features.to")} (${t("shared.optional")})`}
          type="date"
          value={form.to}
          onType={set("to")}
          field="to_day"
        />
        <Ticked label={t("features.active")} isTicked={form.active} onTick={set("active")} />
      </DialogForm>
    </>
  )
}

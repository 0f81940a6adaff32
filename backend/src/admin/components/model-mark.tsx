import { Button } from "@medusajs/ui"
import type { AssociationFile } from "@ovop/contracts"
import { useTranslation } from "react-i18next"
import { latinDigits } from "../market/latin-digits"
import { todayInCambodia } from "../market/today"
import { Decision } from "./decision"
import { DialogForm } from "./dialog-form"
import { Labelled } from "./labelled"
import { LabelledPair } from "./labelled-pair"
import { useDialog } from "./use-dialog"

type Props = { association: AssociationFile; name: string }

function GiveMark({ association: { id }, name }: Props) {
  const { t } = useTranslation("ovop")
  const { form, set, run, open, finish, state } = useDialog({
    year: todayInCambodia().slice(0, 4),
    reason: { km: "", en: "" },
  })
  const submit = () => {
    const body = { year: Number(latinDigits(form.year)), reason: form.reason }
    run("giveModelMark", { params: { id }, body }, () => finish(t("alliances.model.given", { name })))
  }
  return (
    <>
      <Button size="small" variant="secondary" onClick={open}>
        {t("alliances.model.give")}
      </Button>
      <DialogForm
        {...state}
        title={t("alliances.model.give")}
        lead={t("alliances.model.giveAsk", { name })}
        submit={t("alliances.model.give")}
        onSubmit={submit}
      >
        <Labelled
          label={t("alliances.model.year")}
          value={form.year}
          onType={set("year")}
          field="year"
          isRequired
        />
        <LabelledPair
          label={t("alliances.model.reason")}
          value={form.reason}
          onType={set("reason")}
          field="reason"
          isLong
        />
      </DialogForm>
    </>
  )
}

/** Makes an association that sells a model for others, or takes the mark back. */
export function ModelMark({ association, name }: Props) {
  const { t } = useTranslation("ovop")
  const { id, model, status } = association
  if (!model) return status === "active" ? <GiveMark association={association} name={name} /> : null
  return (
    <Decision
      name={t("alliances.model.takeBack")}
      ask={t("alliances.model.takeBackAsk", { name })}
      said={t("alliances.model.takenBack")}
      reason="kept"
      isDangerous
      run={(act, { km: reason }, done) =>
        act.run("takeModelMarkBack", { params: { id }, body: { reason } }, done)
      }
    />
  )
}

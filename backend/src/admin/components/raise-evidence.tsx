import { Button } from "@medusajs/ui"
import { type EvidenceLevel, evidenceLevelSchema } from "@ovop/contracts"
import { useTranslation } from "react-i18next"
import { Choice } from "./choice"
import { DialogForm } from "./dialog-form"
import { Labelled } from "./labelled"
import { useDialog } from "./use-dialog"

/** Raises how far a certificate is known to be true, one of the levels above where it stands. */
export function RaiseEvidence({ id, level }: { id: string; level: EvidenceLevel }) {
  const { t } = useTranslation("ovop")
  const { form, set, run, open, finish, state } = useDialog({ level: "", reason: "" })
  const above = evidenceLevelSchema.options.slice(evidenceLevelSchema.options.indexOf(level) + 1)
  const [first] = above
  if (!first) return null
  const wanted = above.find((option) => option === form.level) ?? first
  const nameOf = (value: EvidenceLevel) => t(`certificates.level.${value}`)
  const submit = () => {
    const body = { evidence_level: wanted, reason: form.reason }
    run("raiseEvidence", { params: { id }, body }, () =>
      finish(t("certificates.said.raised", { level: nameOf(wanted) })),
    )
  }
  return (
    <>
      <Button size="small" variant="secondary" onClick={open}>
        {t("certificates.raise")}
      </Button>
      <DialogForm
        {...state}
        title={t("certificates.raise")}
        lead={t("certificates.raiseAsk")}
        submit={t("certificates.raise")}
        onSubmit={submit}
      >
        <Choice
          label={t("certificates.evidence")}
          value={wanted}
          options={above.map((value) => ({ value, label: nameOf(value) }))}
          onChoose={set("level")}
        />
        <Labelled
          label={t("shared.reason")}
          hint={t("shared.reasonKept")}
          value={form.reason}
          onType={set("reason")}
          field="reason"
          isLong
          isRequired
        />
      </DialogForm>
    </>
  )
}

import { Button } from "@medusajs/ui"
import { type EvidenceLevel, evidenceLevelSchema } from "@ovop/contracts"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useAct } from "../market/use-market"
import { Choice } from "./choice"
import { DialogForm } from "./dialog-form"
import { Labelled } from "./labelled"

/** Raises how far a certificate is known to be true, one of the levels above where it stands. */
export function RaiseEvidence({ id, level }: { id: string; level: EvidenceLevel }) {
  const { t } = useTranslation("ovop")
  const act = useAct()
  const [isOpen, setOpen] = useState(false)
  const above = evidenceLevelSchema.options.slice(evidenceLevelSchema.options.indexOf(level) + 1)
  const [chosen, setChosen] = useState<EvidenceLevel | undefined>(undefined)
  const [reason, setReason] = useState("")
  const [first] = above
  if (!first) return null
  const wanted = chosen && above.includes(chosen) ? chosen : first
  const close = () => {
    setOpen(false)
    setReason("")
    act.forget()
  }
  return (
    <>
      <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
        {t("certificates.raise")}
      </Button>
      <DialogForm
        title={t("certificates.raise")}
        lead={t("certificates.raiseAsk")}
        submit={t("certificates.raise")}
        isOpen={isOpen}
        isPending={act.isPending}
        refusal={act.refusal}
        onClose={close}
        onSubmit={() =>
          act.run("raiseEvidence", { params: { id }, body: { evidence_level: wanted, reason } }, close)
        }
      >
        <Choice
          label={t("certificates.evidence")}
          value={wanted}
          options={above.map((value) => ({ value, label: t(`certificates.level.${value}`) }))}
          onChoose={(value) => setChosen(above.find((option) => option === value))}
        />
        <Labelled
          label={t("shared.reason")}
          hint={t("shared.reasonKept")}
          value={reason}
          onType={setReason}
          isLong
          isRequired
        />
      </DialogForm>
    </>
  )
}

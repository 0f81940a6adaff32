import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useAct } from "../market/use-market"
import { DialogForm } from "./dialog-form"
import { Labelled } from "./labelled"

type Reason = { km: string; en: string | null }
type Props = {
  name: string
  ask: string
  /** Who reads the reason: nobody asks for one, the secretariat's record keeps it, or the public reads it. */
  reason: "none" | "kept" | "public"
  isDangerous?: boolean
  run: (act: ReturnType<typeof useAct>, reason: Reason, done: () => void) => void
}

/** A button, and behind it the question whether it is meant, with the reason where one is needed. */
export function Decision({ name, ask, reason, isDangerous, run }: Props) {
  const { t } = useTranslation("ovop")
  const act = useAct()
  const [isOpen, setOpen] = useState(false)
  const [km, setKm] = useState("")
  const [en, setEn] = useState("")
  const close = () => {
    setOpen(false)
    setKm("")
    setEn("")
    act.forget()
  }
  return (
    <>
      <Button size="small" variant={isDangerous ? "danger" : "secondary"} onClick={() => setOpen(true)}>
        {name}
      </Button>
      <DialogForm
        title={name}
        lead={ask}
        submit={name}
        isOpen={isOpen}
        isDangerous={isDangerous}
        isPending={act.isPending}
        refusal={act.refusal}
        onClose={close}
        onSubmit={() => run(act, { km, en: en.trim() || null }, close)}
      >
        {reason === "kept" && (
          <Labelled
            label={t("shared.reason")}
            hint={t("shared.reasonKept")}
            value={km}
            onType={setKm}
            isLong
            isRequired
          />
        )}
        {reason === "public" && (
          <>
            <Labelled
              label={t("shared.reasonKm")}
              hint={t("shared.reasonPublic")}
              value={km}
              onType={setKm}
              lang="km"
              isLong
              isRequired
            />
            <Labelled
              label={`${t("shared.reasonEn")} (${t("shared.optional")})`}
              value={en}
              onType={setEn}
              lang="en"
              isLong
            />
          </>
        )}
      </DialogForm>
    </>
  )
}

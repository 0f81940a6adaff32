import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { useAct } from "../market/use-market"
import { DialogForm } from "./dialog-form"
import { Labelled } from "./labelled"
import { useDialog } from "./use-dialog"

type Reason = { km: string; en: string | null }
type Props = {
  name: string
  ask: string
  /** What is said once it is done. */
  said: string
  /** Who reads the reason: nobody asks for one, the secretariat's record keeps it, an applicant or the public reads it. */
  reason: "none" | "kept" | "applicant" | "public"
  isDangerous?: boolean
  run: (act: Pick<ReturnType<typeof useAct>, "run">, reason: Reason, done: () => void) => void
}

/** A button, and behind it the question whether it is meant, with the reason where one is needed. */
export function Decision({ name, ask, said, reason, isDangerous, run }: Props) {
  const { t } = useTranslation("ovop")
  const dialog = useDialog({ km: "", en: "" })
  const { form, set } = dialog
  const submit = () =>
    run({ run: dialog.run }, { km: form.km, en: form.en.trim() || null }, () => dialog.finish(said))
  return (
    <>
      <Button size="small" variant={isDangerous ? "danger" : "secondary"} onClick={dialog.open}>
        {name}
      </Button>
      <DialogForm
        {...dialog.state}
        title={name}
        lead={ask}
        submit={name}
        isDangerous={isDangerous}
        onSubmit={submit}
      >
        {(reason === "kept" || reason === "applicant") && (
          <Labelled
            label={t("shared.reason")}
            hint={t(reason === "kept" ? "shared.reasonKept" : "applications.reasonForApplicant")}
            value={form.km}
            onType={set("km")}
            field="reason"
            isLong
            isRequired
          />
        )}
        {reason === "public" && (
          <>
            <Labelled
              label={t("shared.reasonKm")}
              hint={t("shared.reasonPublic")}
              value={form.km}
              onType={set("km")}
              field="reason.km"
              lang="km"
              isLong
              isRequired
            />
            <Labelled
              label={`${t("shared.reasonEn")} (${t("shared.optional")})`}
              value={form.en}
              onType={set("en")}
              field="reason.en"
              lang="en"
              isLong
            />
          </>
        )}
      </DialogForm>
    </>
  )
}

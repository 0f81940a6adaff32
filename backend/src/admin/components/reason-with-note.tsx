import { useTranslation } from "react-i18next"
import { Choice } from "./choice"
import { Labelled } from "./labelled"

type Props = {
  reasons: readonly string[]
  reason: string
  onReason: (reason: string) => void
  note: string
  onNote: (note: string) => void
}

/** Why goods of a consignment do not come, and a word to the buyer, who reads both. */
export function ReasonWithNote({ reasons, reason, onReason, note, onNote }: Props) {
  const { t } = useTranslation("ovop")
  return (
    <>
      <Choice
        label={t("shared.reason")}
        value={reason}
        options={reasons.map((value) => ({ value, label: t(`consignments.reason.${value}`) }))}
        onChoose={onReason}
      />
      <Labelled
        label={`${t("consignments.note")} (${t("shared.optional")})`}
        hint={t("consignments.noteHint")}
        value={note}
        onType={onNote}
        field="note"
        isLong
      />
    </>
  )
}

import { Alert } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { type MarketRefusal, useErrorMessage } from "../market/use-market"

type Props = { refusal: MarketRefusal | null }

/** Why something was not done, said aloud when it appears. */
export function RefusalAlert({ refusal }: Props) {
  const { t } = useTranslation("ovop")
  const messageOf = useErrorMessage()
  return (
    <div aria-live="assertive">
      {refusal && (
        <Alert variant="error" className="leading-relaxed">
          {messageOf(refusal.code)}
          {refusal.fields.length > 0 && ` ${t("shared.checkFields", { fields: refusal.fields.join(", ") })}`}
        </Alert>
      )}
    </div>
  )
}

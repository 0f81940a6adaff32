import { Alert } from "@medusajs/ui"
import { type MarketRefusal, useErrorMessage } from "../market/use-market"

type Props = { refusal: MarketRefusal | null }

/** Why something was not done, said aloud when it appears. What fields it was about, the fields say themselves. */
export function RefusalAlert({ refusal }: Props) {
  const messageOf = useErrorMessage()
  return (
    <div aria-live="assertive">
      {refusal && (
        <Alert variant="error" className="leading-relaxed">
          {messageOf(refusal.code)}
        </Alert>
      )}
    </div>
  )
}

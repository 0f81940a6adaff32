"use client"
import type { ServiceRequest } from "@ovop/contracts"
import {
  createContext,
  type ReactNode,
  useActionState,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react"
import { Notice } from "@/components/notice"
import { useTranslation } from "@/i18n/messages-provider"
import { useErrorMessage } from "@/i18n/use-error-message"
import { useLanguage } from "@/i18n/use-language"
import { signalBasketChange } from "@/session/basket-signal"
import { addToBasket } from "../actions"

export type RemovedLine = {
  variantId: string
  quantity: number
  title: string
  request: ServiceRequest | null
}
type Activity = { say: (words: string) => void; offerUndo: (line: RemovedLine) => void }

const ActivityContext = createContext<Activity>({ say: () => {}, offerUndo: () => {} })

/** What just happened in the basket: lines tell it here, because a removed line cannot speak for itself. */
export const useBasketActivity = () => useContext(ActivityContext)

function Undo({ line, onDone }: { line: RemovedLine; onDone: () => void }) {
  const { t } = useTranslation("basket")
  const language = useLanguage()
  const messageOf = useErrorMessage()
  const [result, action, isPending] = useActionState(addToBasket, null)
  useEffect(() => {
    if (!result?.ok) return
    signalBasketChange()
    onDone()
  }, [result, onDone])
  return (
    <form action={action} className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <input type="hidden" name="locale" value={language} />
      <input type="hidden" name="variant_id" value={line.variantId} />
      <input type="hidden" name="quantity" value={line.quantity} />
      {line.request && (
        <>
          <input type="hidden" name="day" value={line.request.day} />
          <input type="hidden" name="note" value={line.request.note} />
        </>
      )}
      <p>{result && !result.ok ? messageOf(result.code) : t("removed", { title: line.title })}</p>
      <button type="submit" disabled={isPending} className="link min-h-11 font-semibold">
        {t("undo")}
      </button>
    </form>
  )
}

export function BasketActivity({ children }: { children: ReactNode }) {
  const [words, setWords] = useState("")
  const [removed, setRemoved] = useState<RemovedLine>()
  const activity = useMemo<Activity>(
    () => ({
      say: setWords,
      offerUndo: (line) => {
        setWords("")
        setRemoved(line)
      },
    }),
    [],
  )
  const [forget] = useState(() => () => setRemoved(undefined))
  return (
    <ActivityContext value={activity}>
      <p role="status" className="sr-only">
        {words}
      </p>
      <div aria-live="polite" className="page-width">
        {removed && (
          <Notice tone="quiet" icon="back" className="mt-4">
            <Undo key={`${removed.variantId} ${removed.quantity}`} line={removed} onDone={forget} />
          </Notice>
        )}
      </div>
      {children}
    </ActivityContext>
  )
}

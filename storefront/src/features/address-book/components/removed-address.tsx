"use client"
import type { SavedAddress } from "@ovop/contracts"
import { createContext, type ReactNode, useActionState, useContext, useState } from "react"
import { Notice } from "@/components/notice"
import { useTranslation } from "@/i18n/messages-provider"
import { useErrorMessage } from "@/i18n/use-error-message"
import { bringBackAddress } from "../actions"

/** What the book had, without its number there. */
export type Removed = Omit<SavedAddress, "id">
const RemovedContext = createContext<(removed: Removed) => void>(() => {})

/** A removed address tells it here, because it cannot speak for itself any more. */
export const useOfferUndo = () => useContext(RemovedContext)

function Undo({ removed, onDone }: { removed: Removed; onDone: () => void }) {
  const { t } = useTranslation("account")
  const messageOf = useErrorMessage()
  const [result, action, isPending] = useActionState(async (before: unknown, form: FormData) => {
    const answer = await bringBackAddress(before, form)
    if (answer.ok) onDone()
    return answer
  }, null)
  return (
    <form action={action} className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <input type="hidden" name="removed" value={JSON.stringify(removed)} />
      <p>{result && !result.ok ? messageOf(result.code) : t("addressRemoved")}</p>
      <button type="submit" disabled={isPending} className="link min-h-11 font-semibold">
        {t("undo")}
      </button>
    </form>
  )
}

export function RemovedAddress({ children }: { children: ReactNode }) {
  const [removed, setRemoved] = useState<Removed>()
  return (
    <RemovedContext value={setRemoved}>
      <div aria-live="polite">
        {removed && (
          <Notice tone="quiet" icon="back" className="mb-5">
            <Undo removed={removed} onDone={() => setRemoved(undefined)} />
          </Notice>
        )}
      </div>
      {children}
    </RemovedContext>
  )
}

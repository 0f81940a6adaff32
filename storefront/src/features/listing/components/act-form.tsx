"use client"
import { type ReactNode, startTransition, useActionState, useState } from "react"
import { Notice } from "@/components/notice"
import type { FormAction } from "@/form-state"
import { useTranslation } from "@/i18n/messages-provider"
import { useErrorMessage } from "@/i18n/use-error-message"
import { useLanguage } from "@/i18n/use-language"

export type OfListing = {
  associationId: string
  listingId: string
  revision: number
  /** From the server, so that the form works before and without scripts. */
  idempotencyKey: string
  /** Sends what was written; null when it could not be. */
  flush?: (() => Promise<number | null>) | undefined
}
type Props = {
  of: OfListing
  action: FormAction
  act?: string
  submit: string
  look?: "buy" | "quiet"
  /** Of an act that throws away what is kept on this phone too. */
  onSent?: () => void
  children?: ReactNode
}

/** One step of a listing. What is still being written is sent first, so that the step is about what one sees. */
export function ActForm({ of, action, act, submit, look = "quiet", onSent, children }: Props) {
  const { t } = useTranslation("listing")
  const { t: tWorkspace } = useTranslation("workspace")
  const language = useLanguage()
  const messageOf = useErrorMessage()
  const [state, run, isPending] = useActionState(action, null)
  const [isUnsaved, setUnsaved] = useState(false)
  const [isFlushing, setFlushing] = useState(false)

  const send = async (form: FormData) => {
    setFlushing(true)
    const revision = of.flush ? await of.flush() : of.revision
    setFlushing(false)
    setUnsaved(revision === null)
    if (revision === null) return
    form.set("revision", String(revision))
    form.set("idempotency_key", crypto.randomUUID())
    onSent?.()
    startTransition(() => run(form))
  }
  const isBusy = isPending || isFlushing
  return (
    <form
      action={run}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) void send(new FormData(event.currentTarget))
      }}
      className="grid gap-3"
    >
      <input type="hidden" name="association_id" value={of.associationId} />
      <input type="hidden" name="listing_id" value={of.listingId} />
      <input type="hidden" name="revision" value={of.revision} />
      <input type="hidden" name="idempotency_key" value={of.idempotencyKey} />
      <input type="hidden" name="locale" value={language} />
      {act && <input type="hidden" name="act" value={act} />}
      {(isUnsaved || (state && !state.ok)) && (
        <Notice tone="alarm">
          <p role="alert">{isUnsaved ? t("acts.notSaved") : state && !state.ok && messageOf(state.code)}</p>
        </Notice>
      )}
      {children}
      <button
        type="submit"
        disabled={isBusy}
        className={`button w-full ${look === "buy" ? "button-buy" : "button-quiet"}`}
      >
        {isBusy ? tWorkspace("sending") : submit}
      </button>
    </form>
  )
}

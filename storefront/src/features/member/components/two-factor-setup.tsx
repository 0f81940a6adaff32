"use client"
import { useActionState } from "react"
import { Notice } from "@/components/notice"
import { useErrorMessage } from "@/i18n/use-error-message"
import { confirmTwoFactor, startTwoFactor, type TwoFactorStart } from "../two-factor-actions"
import { CodeField } from "./code-field"
import { RecoveryCodesForm, type RecoveryWords } from "./recovery-codes-form"

type Words = RecoveryWords & {
  start: string
  scan: string
  qr: string
  key: string
  code: string
  confirm: string
}

/** From the secret to the first code to the recovery codes. */
export function TwoFactorSetup({ words }: { words: Words }) {
  const messageOf = useErrorMessage()
  const [started, start, isPending] = useActionState<TwoFactorStart | null>(startTwoFactor, null)
  if (!started?.ok)
    return (
      <form action={start} className="grid gap-4">
        {started && (
          <Notice tone="alarm">
            <p role="alert">{messageOf(started.code)}</p>
          </Notice>
        )}
        <button type="submit" disabled={isPending} className="button button-quiet">
          {isPending ? words.waiting : words.start}
        </button>
      </form>
    )
  const { secret, qr } = started
  return (
    <RecoveryCodesForm action={confirmTwoFactor} submit={words.confirm} words={words} look="buy">
      <p>{words.scan}</p>
      <svg
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        role="img"
        aria-label={words.qr}
        shapeRendering="crispEdges"
        className="w-56 rounded-lg bg-white"
      >
        <path d={qr.path} fill="#000" />
      </svg>
      <p>
        <span className="block text-sm text-muted">{words.key}</span>
        <span className="font-mono break-all" translate="no">
          {secret}
        </span>
      </p>
      <CodeField name="second_factor" label={words.code} maxLength={20} />
    </RecoveryCodesForm>
  )
}

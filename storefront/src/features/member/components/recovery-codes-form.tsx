"use client"
import { usePathname } from "next/navigation"
import { type ReactNode, useActionState } from "react"
import { FormAnswer } from "@/components/form/form-answer"
import type { RecoveryCodes } from "../two-factor-actions"

export type RecoveryWords = {
  waiting: string
  errorSummary: string
  errors: Record<string, string>
  recoveryTitle: string
  recoveryText: string
  kept: string
}

type Props = {
  action: (before: unknown, form: FormData) => Promise<RecoveryCodes>
  submit: string
  words: RecoveryWords
  look: "buy" | "quiet"
  children: ReactNode
}

/** Asks for a code and then shows the recovery codes, this once. */
export function RecoveryCodesForm({ action, submit, words, look, children }: Props) {
  const pathname = usePathname()
  const [answer, run, isPending] = useActionState<RecoveryCodes | null, FormData>(action, null)
  if (answer?.ok)
    return (
      <div role="status" className="grid gap-3">
        <h3 className="text-lg">{words.recoveryTitle}</h3>
        <p>{words.recoveryText}</p>
        <ul className="grid gap-1 rounded-lg bg-rice p-4 font-mono text-sm break-all" translate="no">
          {answer.codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        {/* A page load: the codes are gone from it, and the card says what holds now. */}
        <a href={pathname} className="button button-buy">
          {words.kept}
        </a>
      </div>
    )
  return (
    <form action={run} noValidate className="grid gap-4">
      <FormAnswer state={answer} errors={words.errors} errorSummary={words.errorSummary} />
      {children}
      <button
        type="submit"
        disabled={isPending}
        className={`button ${look === "buy" ? "button-buy" : "button-quiet"}`}
      >
        {isPending ? words.waiting : submit}
      </button>
    </form>
  )
}

"use client"
import { createContext, type ReactNode, useActionState, useContext } from "react"
import type { FormAction, FormState } from "@/form-state"
import { FormAnswer } from "./form-answer"
import { useSending } from "./use-sending"

type FieldState = { typed: string | undefined; error: string | undefined }
const FormContext = createContext<(field: string) => FieldState>(() => ({
  typed: undefined,
  error: undefined,
}))

/** Every field, for parts of a form that hold several. */
export const useFields = () => useContext(FormContext)

/** What a field was filled with when the form was refused, and what was wrong with it. */
export const useField = (field: string): FieldState => useFields()(field)

type Props = {
  action: FormAction
  submit: ReactNode
  /** Shown on the button while the answer is awaited. */
  waiting: string
  /** One sentence for each field that can be wrong. */
  errors: Record<string, string>
  errorSummary: string
  /** Said when it worked and the page stays. */
  done?: string
  look?: "buy" | "quiet"
  children: ReactNode
}

const codeAtField: Record<string, string> = { password_too_common: "password" }

/** A form of a server action: works before and without scripts, and says at each field what is wrong with it. */
export function ActionForm(props: Props) {
  const { action, submit, waiting, errors, errorSummary, done, look = "buy", children } = props
  const [state, run, isPending] = useActionState<FormState, FormData>(action, null)
  const { form, send } = useSending(state, run)
  const refusal = state && !state.ok ? state : null
  const fieldState = (field: string): FieldState => ({
    typed: refusal?.typed[field],
    error: refusal?.fields.includes(field) && codeAtField[refusal.code] !== field ? errors[field] : undefined,
  })
  return (
    <form ref={form} action={run} onSubmit={send} noValidate className="grid gap-4">
      <FormAnswer state={state} errors={errors} errorSummary={errorSummary} {...(done ? { done } : {})} />
      <FormContext value={fieldState}>{children}</FormContext>
      <button
        type="submit"
        disabled={isPending}
        className={`button ${look === "buy" ? "button-buy" : "button-quiet"}`}
      >
        {isPending ? waiting : submit}
      </button>
    </form>
  )
}

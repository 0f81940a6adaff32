"use client"
import { useEffect, useRef } from "react"
import { Notice } from "@/components/notice"
import type { FormState } from "@/form-state"
import { useErrorMessage } from "@/i18n/use-error-message"

type Props = { state: FormState; errors: Record<string, string>; errorSummary: string; done?: string }

/** Takes the focus when a form was answered, and links to each field, so that nobody hunts for what is wrong. */
export function FormAnswer({ state, errors, errorSummary, done }: Props) {
  const messageOf = useErrorMessage()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state) box.current?.focus()
  }, [state])
  if (!state || (state.ok && !done)) return null
  const named = state.ok ? [] : state.fields.filter((field) => errors[field])
  const isAboutFields = !state.ok && state.code === "invalid_input" && named.length > 0
  return (
    <div ref={box} tabIndex={-1} role={state.ok ? "status" : "alert"}>
      <Notice tone={state.ok ? "good" : "alarm"}>
        {state.ok && <p>{done}</p>}
        {!state.ok && !isAboutFields && <p>{messageOf(state.code)}</p>}
        {isAboutFields && (
          <>
            <p className="font-semibold">{errorSummary}</p>
            <ul className="list-disc ps-5">
              {named.map((field) => (
                <li key={field}>
                  <a href={`#${field}`} className="underline underline-offset-4">
                    {errors[field]}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </Notice>
    </div>
  )
}

"use client"
import { type ReactNode, useState } from "react"
import { useTranslation } from "@/i18n/messages-provider"
import { typedAmount, typedHsCode, typedWhole } from "../typed-number"
import { useDesk } from "./desk-context"

type Props = {
  field: string
  label: string
  hint?: string
  /** Beneath the field, renewed while one types. */
  below?: ReactNode
} & (
  | { kind: "whole"; max: number; value: number | null; onType: (value: number | null) => void }
  | { kind: "amount" | "hs"; value: string | null; onType: (value: string | null) => void }
)

const faults = { whole: "fault.number", amount: "fault.amount", hs: "fault.hs" } as const
const readers = { amount: typedAmount, hs: typedHsCode } as const

/** A number as people type it, in digits of either language. What is no number stays to be seen and is said. */
export function TypedNumberField(props: Props) {
  const { field, label, hint, below, value, kind } = props
  const { t } = useTranslation("listing")
  const { faultOf } = useDesk()
  const [text, setText] = useState(value === null ? "" : String(value))
  const [isTyping, setTyping] = useState(false)
  const read = props.kind === "whole" ? typedWhole(text, props.max) : readers[props.kind](text)
  // Somebody else's number, or one brought back, replaces what stands here; what is being typed does not.
  if (!isTyping && read !== undefined && read !== value) setText(value === null ? "" : String(value))

  const type = (typed: string) => {
    setTyping(true)
    setText(typed)
    if (props.kind === "whole") props.onType(typedWhole(typed, props.max) ?? null)
    else props.onType(readers[props.kind](typed) ?? null)
  }
  const unreadable = read === undefined ? t(faults[kind]) : undefined
  const fault = unreadable ?? faultOf(field)
  const described = [fault && `${field}-fault`, hint && `${field}-hint`].filter(Boolean).join(" ")
  return (
    <div>
      <label htmlFor={field} className="mb-1 block font-semibold">
        {label}
      </label>
      <input
        id={field}
        name={field}
        type="text"
        inputMode={kind === "amount" ? "decimal" : "numeric"}
        autoComplete="off"
        maxLength={16}
        value={text}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyping(false)}
        aria-invalid={fault ? true : undefined}
        aria-describedby={described || undefined}
        className="field"
      />
      {fault && (
        <p id={`${field}-fault`} className="mt-1 font-semibold text-alarm">
          {fault}
        </p>
      )}
      {below}
      {hint && (
        <p id={`${field}-hint`} className="mt-1 text-sm text-muted">
          {hint}
        </p>
      )}
    </div>
  )
}

"use client"
import { useState } from "react"
import { useField } from "./action-form"

type Props = {
  name: string
  label: string
  showLabel: string
  hint?: string
  autoComplete: "current-password" | "new-password"
}

/** A password that can be looked at while it is typed, and pasted. Never filled in again by us. */
export function PasswordField({ name, label, showLabel, hint, autoComplete }: Props) {
  const [isShown, setShown] = useState(false)
  const { error } = useField(name)
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ")
  return (
    <div>
      <label htmlFor={name} className="mb-1 block font-semibold">
        {label}
      </label>
      <input
        id={name}
        name={name}
        type={isShown ? "text" : "password"}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={512}
        required
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        className="field"
      />
      {error && (
        <p id={`${name}-error`} className="mt-1 font-semibold text-alarm">
          {error}
        </p>
      )}
      {hint && (
        <p id={`${name}-hint`} className="mt-1 text-sm text-muted">
          {hint}
        </p>
      )}
      <label className="inline-flex min-h-11 items-center gap-2 text-sm [@media(scripting:none)]:hidden">
        <input
          type="checkbox"
          checked={isShown}
          onChange={(event) => setShown(event.target.checked)}
          className="size-5 accent-krama"
        />
        {showLabel}
      </label>
    </div>
  )
}

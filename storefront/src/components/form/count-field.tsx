"use client"
import { useRef } from "react"
import { Icon } from "@/components/icon"
import { useField } from "./action-form"
import { FieldNotes, notesOf } from "./field-notes"

type Props = {
  name: string
  /** What is counted, for whoever does not see the line above. */
  label: string
  less: string
  more: string
  initial: number
  /** From nought to this. */
  max: number
}

/** How many of a line, with two large buttons; without scripts a plain number field. */
export function CountField({ name, label, less, more, initial, max }: Props) {
  const { typed, error } = useField(name)
  const field = useRef<HTMLInputElement>(null)
  const by = (step: number) => {
    if (!field.current) return
    const count = Number(field.current.value) || 0
    field.current.value = String(Math.min(Math.max(count + step, 0), max))
    field.current.dispatchEvent(new Event("input", { bubbles: true }))
  }
  const buttonStyle = "grid size-12 place-items-center hover:bg-rice noscript:hidden"
  return (
    <div>
      <div
        className={`flex w-fit items-stretch overflow-hidden rounded-[0.625rem] border-[1.5px] bg-surface ${error ? "border-alarm" : "border-[#8b7a6b]"}`}
      >
        <button type="button" aria-label={less} onClick={() => by(-1)} className={buttonStyle}>
          <Icon name="minus" />
        </button>
        <input
          ref={field}
          id={name}
          name={name}
          type="number"
          inputMode="numeric"
          min={0}
          max={max}
          required
          defaultValue={typed ?? initial}
          aria-label={label}
          aria-invalid={error ? true : undefined}
          aria-describedby={notesOf(name, { error })}
          className="w-16 [appearance:textfield] text-center text-lg font-semibold outline-offset-[-3px] [&::-webkit-inner-spin-button]:appearance-none"
        />
        <button type="button" aria-label={more} onClick={() => by(1)} className={buttonStyle}>
          <Icon name="plus" />
        </button>
      </div>
      <FieldNotes id={name} error={error} />
    </div>
  )
}

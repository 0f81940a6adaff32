"use client"
import { useFields } from "./action-form"

type Props = { name: string; label: string; isChecked: boolean }

/** A box that is ticked or not. After a refusal it stands as it was sent, and an empty box sends nothing. */
export function CheckField({ name, label, isChecked }: Props) {
  const fieldState = useFields()
  // Every form has this field, so its absence tells that nothing was sent yet.
  const wasSent = fieldState("locale").typed !== undefined
  const initial = wasSent ? fieldState(name).typed !== undefined : isChecked
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input type="checkbox" name={name} defaultChecked={initial} className="size-5 shrink-0 accent-krama" />
      {label}
    </label>
  )
}

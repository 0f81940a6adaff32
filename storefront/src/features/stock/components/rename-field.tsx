"use client"
import { useField } from "@/components/form/action-form"

type Props = { id: string; label: string; initial: string }

/** A name among several on a page, so that its field has an id of its own. */
export function RenameField({ id, label, initial }: Props) {
  const { typed } = useField("name")
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <input
        id={id}
        name="name"
        maxLength={80}
        required
        autoComplete="off"
        defaultValue={typed ?? initial}
        className="field"
      />
    </div>
  )
}

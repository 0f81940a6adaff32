"use client"
import { useField } from "@/components/form/action-form"
import { SelectField } from "@/components/form/select-field"
import { TextField } from "@/components/form/text-field"

const FORMS = ["read_aloud", "signed_paper"] as const
type Props = {
  words: Record<"how" | "signed_paper" | "read_aloud" | "document" | "documentHint" | "witness", string>
  documents: readonly { value: string; name: string }[]
}

/** How a consent was given. What belongs to the other way is put away by style alone, so it works without scripts. */
export function EvidenceFields({ words, documents }: Props) {
  const { typed } = useField("form")
  const { error } = useField("document_id")
  const chosen = typed ?? "read_aloud"
  return (
    <fieldset className="group grid gap-3" key={chosen}>
      <legend className="mb-1 font-semibold">{words.how}</legend>
      {FORMS.map((form) => (
        <label key={form} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name="form"
            value={form}
            defaultChecked={form === chosen}
            className={`size-5 shrink-0 accent-krama ${form === "signed_paper" ? "paper-way" : ""}`}
          />
          {words[form]}
        </label>
      ))}
      <div className="group-has-[.paper-way:checked]:hidden">
        <TextField name="witness" label={words.witness} autoComplete="off" maxLength={100} isOptional />
      </div>
      <div className="hidden group-has-[.paper-way:checked]:block">
        <SelectField
          name="document_id"
          label={words.document}
          hint={words.documentHint}
          initial=""
          options={documents}
        />
        {error && <p className="mt-1 font-semibold text-alarm">{error}</p>}
      </div>
    </fieldset>
  )
}

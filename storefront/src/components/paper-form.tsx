import { errors, isErrorCode } from "@ovop/contracts"
import { getT } from "@/i18n/server"
import { Notice } from "./notice"

type Props = {
  associationId: string
  page: "application" | "consents"
  label: string
  submit: string
  /** Said when one has come in. */
  received: string
  /** What the address says came of the paper before. */
  outcome: string | string[] | undefined
}

/** Chooses a paper or takes a picture of it, and sends it; works without scripts. */
export async function PaperForm({ associationId, page, label, submit, received, outcome }: Props) {
  const { language } = await getT("common")
  return (
    <>
      {outcome === "received" && (
        <Notice tone="good">
          <p role="status">{received}</p>
        </Notice>
      )}
      {isErrorCode(outcome) && (
        <Notice tone="alarm">
          <p role="alert">{errors[outcome][language]}</p>
        </Notice>
      )}
      <form
        action={`/api/papers/${associationId}`}
        method="post"
        encType="multipart/form-data"
        className="grid gap-4"
      >
        <input type="hidden" name="locale" value={language} />
        <input type="hidden" name="page" value={page} />
        <div>
          <label htmlFor="paper" className="mb-1 block font-semibold">
            {label}
          </label>
          <input
            id="paper"
            name="paper"
            type="file"
            accept="application/pdf,image/jpeg,image/png"
            required
            className="field"
          />
        </div>
        <button type="submit" className="button button-quiet">
          {submit}
        </button>
      </form>
    </>
  )
}

"use client"
import { COMPLAINT_PHOTOGRAPHS } from "@ovop/contracts"
import { useId } from "react"
import { Icon } from "@/components/icon"
import { useTranslation } from "@/i18n/messages-provider"
import { useErrorMessage } from "@/i18n/use-error-message"
import { type Photograph, usePhotographs } from "./use-photographs"

type ItemProps = { photograph: Photograph; number: number; onAgain: () => void; onRemove: () => void }

/** One photograph with how far it has come. */
function Item({ photograph, number, onAgain, onRemove }: ItemProps) {
  const { t } = useTranslation("complaint")
  const messageOf = useErrorMessage()
  const { state, preview, id, code } = photograph
  const words = { sending: t("photographSending"), sent: t("photographSent"), failed: t("photographFailed") }
  return (
    <li className="flex items-center gap-3 rounded-xl border border-line p-2">
      {id && <input type="hidden" name="photograph" value={id} />}
      {preview ? (
        <img src={preview} alt={t("photograph", { number })} className="size-16 rounded-lg object-cover" />
      ) : (
        <span className="grid size-16 place-items-center rounded-lg bg-rice">
          <Icon name="camera" />
        </span>
      )}
      <span className="min-w-0 flex-1" role="status">
        <span
          className={`font-semibold ${state === "failed" ? "text-alarm" : state === "sent" ? "text-leaf" : ""}`}
        >
          {words[state]}
        </span>
        {code && <span className="block text-sm">{messageOf(code)}</span>}
        {state === "failed" && (
          <button type="button" onClick={onAgain} className="link block min-h-11">
            {t("photographAgain")}
          </button>
        )}
      </span>
      <button
        type="button"
        onClick={onRemove}
        aria-label={t("photographRemove", { number })}
        className="grid size-11 shrink-0 place-items-center rounded-lg hover:bg-rice"
      >
        <Icon name="cross" />
      </button>
    </li>
  )
}

/** Photographs taken or chosen; each is made small on the telephone and sent at once. Without scripts none is asked for. */
export function PhotographField({ token }: { token: string }) {
  const { t } = useTranslation("complaint")
  const id = useId()
  const { photographs, add, again, remove, hasRoom } = usePhotographs(token)
  return (
    <fieldset id="photographs" tabIndex={-1} className="grid gap-2 noscript:hidden">
      <legend className="font-semibold">{t("photographs", { count: COMPLAINT_PHOTOGRAPHS })}</legend>
      <p className="text-sm text-muted">{t("photographsText")}</p>
      {/* Said with the form, so that nothing is sent off without the pictures that are on their way. */}
      {photographs.some(({ state }) => state === "sending") && (
        <input type="hidden" name="photographs_waiting" value="yes" />
      )}
      <ul className="grid gap-2">
        {photographs.map((photograph, at) => (
          <Item
            key={photograph.key}
            photograph={photograph}
            number={at + 1}
            onAgain={() => again(photograph)}
            onRemove={() => remove(photograph.key)}
          />
        ))}
      </ul>
      {hasRoom && (
        <label
          htmlFor={id}
          className="button button-quiet has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-krama"
        >
          <Icon name="camera" />
          {t("addPhotograph")}
          <input
            id={id}
            type="file"
            accept="image/*"
            multiple
            className="sr-only"
            onChange={(event) => {
              const chosen = [...(event.target.files ?? [])]
              event.target.value = ""
              void add(chosen)
            }}
          />
        </label>
      )}
    </fieldset>
  )
}

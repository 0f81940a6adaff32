"use client"
import { useTranslation } from "@/i18n/messages-provider"

export type DeliveryQuestion = {
  associationId: string
  association: string
  field: string
  options: readonly { id: string; name: string; amount: string }[]
  chosen: string | undefined
}

/** One choice per association, because each sends its own goods. */
export function DeliveryChoices({ question, isWrong }: { question: DeliveryQuestion; isWrong: boolean }) {
  const { t } = useTranslation("checkout")
  const { field, association } = question
  return (
    <fieldset id={field} tabIndex={-1} aria-describedby={isWrong ? `${field}-error` : undefined}>
      <input type="hidden" name="association" value={question.associationId} />
      <legend className="mb-2 font-semibold">{t("deliveryFrom", { association })}</legend>
      <div className="grid gap-2">
        {question.options.map((option) => (
          <label
            key={option.id}
            className="flex min-h-14 items-center gap-3 rounded-xl border-[1.5px] border-line bg-surface px-4 py-2 hover:border-ink has-checked:border-krama has-checked:bg-rice has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-krama"
          >
            <input
              type="radio"
              name={field}
              value={option.id}
              defaultChecked={option.id === question.chosen}
              required
              className="size-5 shrink-0 accent-krama outline-none"
            />
            <span className="flex min-w-0 flex-1 flex-wrap justify-between gap-x-4">
              <span>{option.name}</span>
              <span className="font-semibold whitespace-nowrap">{option.amount}</span>
            </span>
          </label>
        ))}
      </div>
      {isWrong && (
        <p id={`${field}-error`} className="mt-1 font-semibold text-alarm">
          {t("field.delivery")}
        </p>
      )}
    </fieldset>
  )
}

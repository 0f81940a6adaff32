"use client"
import { chosenRadio, useEarlyChoice } from "@/components/form/use-early-choice"
import { useTranslation } from "@/i18n/messages-provider"

export type DeliveryOption = {
  value: string
  isPickUp: boolean
  name: string
  /** The address and the hours of a place to pick up. */
  detail: string | undefined
  amount: string
  /** The same in the other currency; none where it is free. */
  other: string | undefined
}

export type DeliveryQuestion = {
  associationId: string
  association: string
  field: string
  options: readonly DeliveryOption[]
  chosen: string | undefined
}

type Props = { question: DeliveryQuestion; isWrong: boolean; onChoose: (value: string) => void }

/** One choice per association, because each sends its own goods. */
export function DeliveryChoices({ question, isWrong, onChoose }: Props) {
  const { t } = useTranslation("checkout")
  const { field, association } = question
  const group = useEarlyChoice<HTMLFieldSetElement>((element) => {
    const chosen = chosenRadio(element)
    if (chosen) onChoose(chosen)
  })
  return (
    <fieldset ref={group} id={field} tabIndex={-1} aria-describedby={isWrong ? `${field}-error` : undefined}>
      <input type="hidden" name="association" value={question.associationId} />
      <legend className="mb-2 font-semibold">{t("deliveryFrom", { association })}</legend>
      <div className="grid gap-2">
        {question.options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-14 items-center gap-3 rounded-xl border-[1.5px] border-line bg-surface px-4 py-2 hover:border-ink has-checked:border-krama has-checked:bg-rice has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-krama"
          >
            <input
              type="radio"
              name={field}
              value={option.value}
              defaultChecked={option.value === question.chosen}
              onChange={() => onChoose(option.value)}
              required
              className="size-5 shrink-0 accent-krama outline-none"
            />
            <span className="flex min-w-0 flex-1 flex-wrap justify-between gap-x-4">
              <span className="min-w-44 flex-1">
                {option.isPickUp ? t("pickUpHere", { name: option.name }) : option.name}
                {option.detail && <span className="block text-sm text-muted">{option.detail}</span>}
              </span>
              <span className="font-semibold whitespace-nowrap">
                {option.amount}
                {option.other && (
                  <span className="block text-end text-sm font-normal text-muted">{option.other}</span>
                )}
              </span>
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

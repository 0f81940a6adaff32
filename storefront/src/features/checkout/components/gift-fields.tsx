"use client"
import { useTranslation } from "@/i18n/messages-provider"
import type { FormState } from "./form-state"

/** A message for the card and a wish for the wrapping. Letters are counted on the server, as a reader counts them. */
export function GiftFields({ textOf, isWrong }: FormState) {
  const { t } = useTranslation("checkout")
  const described = (field: string) =>
    [isWrong(field) && `${field}-error`, `${field}-hint`].filter(Boolean).join(" ")
  const hasText = textOf("gift_message") !== "" || textOf("gift_wrap") !== ""
  return (
    <details
      open={hasText || isWrong("gift_message") || isWrong("gift_wrap")}
      className="border-t border-line pt-3"
    >
      <summary className="min-h-11 cursor-pointer content-center font-semibold">{t("giftTitle")}</summary>
      <div className="mt-2 grid gap-5">
        <div>
          <label htmlFor="gift_message" className="mb-1 block font-semibold">
            {t("giftMessage")}
          </label>
          <textarea
            id="gift_message"
            name="gift_message"
            rows={4}
            defaultValue={textOf("gift_message")}
            aria-invalid={isWrong("gift_message") || undefined}
            aria-describedby={described("gift_message")}
            className="field"
          />
          {isWrong("gift_message") && (
            <p id="gift_message-error" className="mt-1 font-semibold text-alarm">
              {t("field.gift_message")}
            </p>
          )}
          <p id="gift_message-hint" className="mt-1 text-sm text-muted">
            {t("giftMessageHint")}
          </p>
        </div>
        <div>
          <label htmlFor="gift_wrap" className="mb-1 block font-semibold">
            {t("giftWrap")}
          </label>
          <input
            id="gift_wrap"
            name="gift_wrap"
            type="text"
            defaultValue={textOf("gift_wrap")}
            aria-invalid={isWrong("gift_wrap") || undefined}
            aria-describedby={described("gift_wrap")}
            className="field"
          />
          {isWrong("gift_wrap") && (
            <p id="gift_wrap-error" className="mt-1 font-semibold text-alarm">
              {t("field.gift_wrap")}
            </p>
          )}
          <p id="gift_wrap-hint" className="mt-1 text-sm text-muted">
            {t("giftWrapHint")}
          </p>
        </div>
      </div>
    </details>
  )
}

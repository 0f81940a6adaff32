"use client"
import { textFor } from "@ovop/contracts"
import { useActionState, useEffect } from "react"
import { Notice } from "@/components/notice"
import { useTranslation } from "@/i18n/messages-provider"
import { useErrorMessage } from "@/i18n/use-error-message"
import { useLanguage } from "@/i18n/use-language"
import { signalBasketChange } from "@/session/basket-signal"
import { reorder } from "../actions"

/** Puts an order's goods into the basket again and says at once what is not to be had any more. */
export function ReorderForm({ token }: { token: string }) {
  const { t } = useTranslation("account")
  const language = useLanguage()
  const messageOf = useErrorMessage()
  const [result, action, isPending] = useActionState(reorder, null)
  useEffect(() => {
    if (result?.ok) signalBasketChange()
  }, [result])
  return (
    <form action={action} className="grid gap-2">
      <input type="hidden" name="locale" value={language} />
      <input type="hidden" name="token" value={token} />
      <button type="submit" disabled={isPending} className="button button-quiet justify-self-start">
        {isPending ? t("sending") : t("reorder")}
      </button>
      <div aria-live="polite">
        {result?.ok && (
          <Notice tone={result.data.length > 0 ? "caution" : "good"}>
            {result.data.length > 0 && (
              <>
                <p>{t("leftOut")}</p>
                <ul className="list-disc ps-5">
                  {result.data.map(({ title, quantity }) => (
                    <li key={title.km}>
                      {textFor(title, language).text} × {quantity}
                    </li>
                  ))}
                </ul>
              </>
            )}
            <p>{t(result.data.length > 0 ? "reorderedSome" : "reordered")}</p>
            <a href={`/${language}/basket`} className="link inline-flex min-h-11 items-center font-semibold">
              {t("toBasket")}
            </a>
          </Notice>
        )}
        {result && !result.ok && (
          <Notice tone="alarm">
            <p>{messageOf(result.code)}</p>
          </Notice>
        )}
      </div>
    </form>
  )
}

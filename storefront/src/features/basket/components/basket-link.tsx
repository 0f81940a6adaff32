"use client"
import { formatCount } from "@ovop/i18n"
import { usePathname } from "next/navigation"
import { useEffect, useState } from "react"
import { Icon } from "@/components/icon"
import { useTranslation } from "@/i18n/messages-provider"
import { useLanguage } from "@/i18n/use-language"
import { onBasketChange } from "@/session/basket-signal"

/** Undefined on any failure: a count that is not known is not shown, and never shown as nought. */
async function readCount(): Promise<number | undefined> {
  try {
    const response = await fetch("/api/basket-count", { cache: "no-store" })
    if (!response.ok) return undefined
    const { count } = (await response.json()) as { count: number }
    return count
  } catch {
    return undefined
  }
}

/** The way to the basket with the number of its lines. A full page load, because the basket has a stricter policy. */
export function BasketLink() {
  const { t } = useTranslation("common")
  const language = useLanguage()
  const pathname = usePathname()
  const [count, setCount] = useState<number>()

  // Asked again on every new page, because it may have changed the basket.
  useEffect(() => {
    let isCurrent = true
    const refresh = () => readCount().then((known) => isCurrent && known !== undefined && setCount(known))
    void refresh()
    const stop = onBasketChange(refresh)
    return () => {
      isCurrent = false
      stop()
    }
  }, [pathname])

  return (
    <a
      href={`/${language}/basket`}
      aria-label={count ? t("basketWithCount", { number: count }) : t("basket")}
      className="relative grid size-11 place-items-center rounded-lg hover:bg-rice"
    >
      <Icon name="basket" className="size-7" />
      {count ? (
        <span
          aria-hidden="true"
          className="absolute end-0 top-0 grid h-5 min-w-5 place-items-center rounded-full bg-krama px-1 text-xs leading-none font-semibold text-white"
        >
          {formatCount(count, language)}
        </span>
      ) : null}
    </a>
  )
}

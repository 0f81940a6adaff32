"use client"
import Link from "next/link"
import { useTranslation } from "@/i18n/messages-provider"
import { useLanguage } from "@/i18n/use-language"
import { Notice } from "./notice"

type Props = { error: unknown; retry: () => void }

function digestOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("digest" in error)) return undefined
  return typeof error.digest === "string" ? error.digest : undefined
}

/** What stands in place of a page that could not be made, within the shop's frame. */
export function ShopError({ error, retry }: Props) {
  const { t } = useTranslation("common")
  const language = useLanguage()
  const digest = digestOf(error)
  return (
    <section className="page-width py-12">
      <h1 className="text-2xl">{t("outageTitle")}</h1>
      <Notice tone="caution" className="my-5">
        <p role="alert">{t("outageText")}</p>
      </Notice>
      <div className="flex flex-wrap gap-3">
        <button type="button" onClick={retry} className="button button-buy">
          {t("tryAgain")}
        </button>
        <Link href={`/${language}`} className="button button-quiet" prefetch={false}>
          {t("goHome")}
        </Link>
      </div>
      {digest && <p className="mt-6 text-sm text-muted">{t("errorReference", { digest })}</p>}
    </section>
  )
}

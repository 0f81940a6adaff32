"use client"
import Link from "next/link"
import { useParams } from "next/navigation"
import { Icon } from "@/components/icon"
import { useTranslation } from "@/i18n/messages-provider"
import { useLanguage } from "@/i18n/use-language"

/** A client component because a not-found page is told nothing about its address. */
export function UnknownCertificate() {
  const { t } = useTranslation("certificate")
  const language = useLanguage()
  const { code } = useParams()
  return (
    <section className="page-width py-8">
      <div className="overflow-hidden rounded-2xl border-2 border-alarm bg-alarm-soft text-alarm">
        <div className="flex items-center gap-4 p-5 md:p-8">
          <Icon name="question" className="size-14 rounded-full bg-alarm p-2 text-white" />
          <h1 className="text-3xl">{t("unknownTitle")}</h1>
        </div>
        <p className="max-w-prose px-5 pb-6 md:px-8">
          {t("unknownText", { code: typeof code === "string" ? decodeURIComponent(code) : "" })}
        </p>
      </div>
      <Link href={`/${language}/verify`} className="button button-quiet mt-6" prefetch={false}>
        {t("unknownAgain")}
      </Link>
    </section>
  )
}

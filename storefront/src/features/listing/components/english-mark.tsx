"use client"
import { useTranslation } from "@/i18n/messages-provider"

/** Says beside an English field whether something is missing there; it never has to be filled. */
export function EnglishMark({ of: { km, en } }: { of: { km: string; en: string } }) {
  const { t } = useTranslation("listing")
  const isMissing = km.trim() !== "" && en.trim() === ""
  if (!isMissing) return <span className="text-sm font-normal text-muted">({t("words.optional")})</span>
  return (
    <span className="rounded-full bg-amber-soft px-2 text-sm font-medium text-amber">
      {t("missingEnglish")}
    </span>
  )
}

import { aliasesOf } from "@ovop/khmer"
import Link from "next/link"
import { getT } from "@/i18n/server"

/** Words people look for most, each in both languages; the romanised search leads to the same goods. */
const popular = {
  km: ["ម្រេច", "ទឹកឃ្មុំ", "អង្ករ", "សូត្រ", "ស្ករត្នោត"],
  en: ["pepper", "honey", "rice", "silk", "palm sugar"],
} as const

const khmer = /[\u1780-\u17ff]/

/** Other names of what was typed, in the reader's own script, then what is often looked for. */
export async function Suggestions({ q }: { q: string }) {
  const { t, language } = await getT("catalogue")
  const related = q ? aliasesOf(q).filter((name) => khmer.test(name) === (language === "km")) : []
  const words = [...new Set([...related, ...popular[language]])].filter((word) => word !== q).slice(0, 6)
  return (
    <nav aria-label={t("suggestions")}>
      <ul className="mt-3 flex flex-wrap gap-2">
        {words.map((word) => (
          <li key={word}>
            <Link
              href={`/${language}/search?q=${encodeURIComponent(word)}`}
              className="inline-flex min-h-11 items-center rounded-full border-[1.5px] border-line bg-surface px-4 hover:border-ink"
              prefetch={false}
            >
              {word}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

"use client"
import { type Language, languageNames } from "@ovop/i18n"
import { usePathname, useSearchParams } from "next/navigation"
import { Suspense } from "react"
import { choiceMaxAgeSeconds, cookieNames } from "@/cookie-names"
import { useLanguage } from "@/i18n/use-language"

function SwitchLink({ to, query }: { to: Language; query: string }) {
  const pathname = usePathname()
  const rest = pathname.replace(/^\/(km|en)(?=\/|$)/, "")
  const remember = () => {
    const secure = window.location.protocol === "https:" ? "; secure" : ""
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet.
    document.cookie = `${cookieNames.language}=${to}; path=/; max-age=${choiceMaxAgeSeconds}; samesite=lax${secure}`
  }
  return (
    <a
      href={`/${to}${rest}${query ? `?${query}` : ""}`}
      lang={to}
      hrefLang={to}
      onClick={remember}
      className="grid h-11 place-items-center rounded-lg px-2 font-semibold hover:bg-rice"
    >
      {languageNames[to]}
    </a>
  )
}

function WithQuery({ to }: { to: Language }) {
  return <SwitchLink to={to} query={useSearchParams().toString()} />
}

/** The same page in the other language. A full load: `<html lang>` and every message change at once. */
export function LanguageSwitch() {
  const to = useLanguage() === "km" ? "en" : "km"
  return (
    <Suspense fallback={<SwitchLink to={to} query="" />}>
      <WithQuery to={to} />
    </Suspense>
  )
}

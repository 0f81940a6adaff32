"use client"
import { isLanguage, type Language } from "@ovop/i18n"
import { useParams } from "next/navigation"

/** The language in the page's address, in a client component. */
export function useLanguage(): Language {
  const { locale } = useParams()
  return isLanguage(locale) ? locale : "km"
}

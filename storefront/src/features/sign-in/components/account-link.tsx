"use client"
import { usePathname } from "next/navigation"
import { useSyncExternalStore } from "react"
import { Icon } from "@/components/icon"
import { cookieNames } from "@/cookie-names"
import { useTranslation } from "@/i18n/messages-provider"
import { useLanguage } from "@/i18n/use-language"

const cookie = new RegExp(`(?:^|; )${cookieNames.name}=([^;]*)`)

function nameInCookie(): string {
  try {
    return decodeURIComponent(cookie.exec(document.cookie)?.[1] ?? "")
  } catch {
    return ""
  }
}

/** A cookie sends no events; signing in and out are page loads, and each of them reads it anew. */
const never = () => () => {}

/** The way to the account: its name for who is signed in. A full page load, because those pages have a stricter policy. */
export function AccountLink() {
  const { t } = useTranslation("common")
  const language = useLanguage()
  usePathname()
  const name = useSyncExternalStore(never, nameInCookie, () => "")
  const href = name ? `/${language}/account` : `/${language}/sign-in`
  return (
    <a
      href={href}
      aria-label={name ? t("accountOf", { name }) : t("signIn")}
      className="flex h-11 min-w-11 items-center justify-center gap-1 rounded-lg px-1 hover:bg-rice"
    >
      <Icon name="person" className="size-7" />
      <span aria-hidden="true" className="hidden max-w-40 truncate font-medium md:inline">
        {name || t("signIn")}
      </span>
    </a>
  )
}

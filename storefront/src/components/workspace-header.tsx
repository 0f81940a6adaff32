import Link from "next/link"
import { getT } from "@/i18n/server"
import { Icon } from "./icon"
import { LanguageSwitch } from "./language-switch"

/** The frame's upper part of the workspace: small, because a phone's screen belongs to the work. */
export async function WorkspaceHeader({ isSignedIn }: { isSignedIn: boolean }) {
  const { t, language } = await getT("workspace")
  const { t: tCommon } = await getT("common")
  return (
    <header className="no-print border-b border-line bg-surface">
      <a
        href="#content"
        className="button button-quiet absolute start-2 top-2 z-10 -translate-y-24 focus:translate-y-0"
      >
        {tCommon("skipToContent")}
      </a>
      <div className="page-width flex items-center gap-x-2 py-1">
        <Link
          href={`/${language}/workspace`}
          prefetch={false}
          className="me-auto flex min-h-11 items-center gap-2 font-bold"
        >
          <span aria-hidden="true" className="krama size-6 rounded-md" />
          {t("title")}
        </Link>
        <a href={`/${language}`} className="link hidden min-h-11 items-center sm:inline-flex">
          {t("toShop")}
        </a>
        <LanguageSwitch />
        {isSignedIn && (
          <Link
            href={`/${language}/workspace/me`}
            prefetch={false}
            aria-label={t("me")}
            className="grid size-11 place-items-center rounded-lg hover:bg-rice"
          >
            <Icon name="person" className="size-7" />
          </Link>
        )}
      </div>
    </header>
  )
}

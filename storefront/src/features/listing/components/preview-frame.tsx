import type { ReactNode } from "react"
import { Notice } from "@/components/notice"
import { breakable, getT } from "@/i18n/server"

/** Says what one looks at, and leads back. */
export async function PreviewFrame({ back, children }: { back: string; children: ReactNode }) {
  const { t } = await getT("listing")
  return (
    <>
      <Notice tone="quiet">
        <p className="font-semibold">{t("preview.title")}</p>
        <p>{breakable(children ? t("preview.text") : t("preview.none"))}</p>
        <a href={back} className="link inline-flex min-h-11 items-center">
          {t("preview.back")}
        </a>
      </Notice>
      <div className="-mx-4 md:-mx-8">{children}</div>
    </>
  )
}

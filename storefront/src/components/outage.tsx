import { getT } from "@/i18n/server"
import { Notice } from "./notice"

/** Shown where a read failed. An outage is never dressed up as an empty list or an empty basket. */
export async function Outage({ retryPath }: { retryPath: string }) {
  const { t } = await getT("common")
  return (
    <section className="page-width py-12">
      <h1 className="text-2xl">{t("outageTitle")}</h1>
      <Notice tone="caution" className="my-5">
        <p role="alert">{t("outageText")}</p>
      </Notice>
      <a href={retryPath} className="button button-quiet">
        {t("tryAgain")}
      </a>
    </section>
  )
}

import { formatCount } from "@ovop/i18n"
import Link from "next/link"
import { breakable, getT } from "@/i18n/server"

const steps = [
  { title: "certificateApply", text: "certificateApplyText" },
  { title: "certificateGrant", text: "certificateGrantText" },
  { title: "certificateCheck", text: "certificateCheckText" },
] as const

export async function CertificateSteps() {
  const { t, language } = await getT("home")
  return (
    <section aria-labelledby="how-certificates" className="bg-rice py-12">
      <div className="page-width">
        <h2 id="how-certificates" className="mb-6 text-2xl">
          {t("certificateTitle")}
        </h2>
        <ol className="grid gap-6 md:grid-cols-3">
          {steps.map(({ title, text }, place) => (
            <li key={title} className="border-t-4 border-krama pt-3">
              <h3 className="text-lg">
                <span aria-hidden="true" className="text-krama">
                  {formatCount(place + 1, language)}
                </span>{" "}
                {breakable(t(title))}
              </h3>
              <p className="mt-1">{breakable(t(text))}</p>
            </li>
          ))}
        </ol>
        <div className="mt-6 flex flex-wrap gap-3">
          <Link href={`/${language}/verify`} className="button button-quiet" prefetch={false}>
            {t("certificateAction")}
          </Link>
          <Link href={`/${language}/schemes`} className="button button-quiet" prefetch={false}>
            {t("certificateMeaning")}
          </Link>
        </div>
      </div>
    </section>
  )
}

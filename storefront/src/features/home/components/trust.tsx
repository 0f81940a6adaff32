import { Icon } from "@/components/icon"
import { breakable, getT } from "@/i18n/server"

const reasons = [
  { icon: "people", title: "trustKnow", text: "trustKnowText" },
  { icon: "cash", title: "trustPay", text: "trustPayText" },
  { icon: "tag", title: "trustPrice", text: "trustPriceText" },
] as const

export async function Trust() {
  const { t } = await getT("home")
  return (
    <section aria-labelledby="trust" className="page-width pt-12">
      <h2 id="trust" className="mb-5 text-2xl">
        {t("trustTitle")}
      </h2>
      <ul className="grid gap-6 md:grid-cols-3">
        {reasons.map(({ icon, title, text }) => (
          <li key={title} className="flex gap-4">
            <Icon name={icon} className="mt-1 size-8 text-krama" />
            <div>
              <h3 className="text-lg">{t(title)}</h3>
              <p>{breakable(t(text))}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

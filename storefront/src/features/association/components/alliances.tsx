import { type AssociationDetail, textFor } from "@ovop/contracts"
import Link from "next/link"
import { Words } from "@/components/words"
import { breakable, getT } from "@/i18n/server"

/** The alliances that an association belongs to today, what each is for, and who else is in it. */
export async function Alliances({ alliances }: Pick<AssociationDetail, "alliances">) {
  const { t, language } = await getT("association")
  const { t: tCommon } = await getT("common")
  if (alliances.length === 0) return null
  return (
    <section aria-labelledby="alliances">
      <h2 id="alliances" className="mb-4 text-2xl">
        {t("alliances")}
      </h2>
      <ul className="grid gap-4 md:grid-cols-2">
        {alliances.map(({ handle, name, sector, purpose, is_lead, others }) => {
          const text = textFor(purpose, language)
          return (
            <li key={handle} className="card grid content-start gap-2 p-4 md:p-6">
              <h3 className="text-lg">
                <Link
                  href={`/${language}/associations?alliance=${handle}`}
                  prefetch={false}
                  className="link inline-flex min-h-11 items-center"
                >
                  <Words of={name} />
                </Link>
              </h3>
              <p className="text-sm text-muted">
                {[tCommon(`sectors.${sector}`), ...(is_lead ? [t("leads")] : [])].join(" · ")}
              </p>
              <p lang={text.lang}>{breakable(text.text)}</p>
              {others.length > 0 && (
                <>
                  <p className="text-sm text-muted">{t("allied")}</p>
                  <ul className="grid">
                    {others.map((other) => (
                      <li key={other.handle}>
                        <Link
                          href={`/${language}/associations/${other.handle}`}
                          prefetch={false}
                          className="link inline-flex min-h-11 items-center"
                        >
                          <Words of={other.name} />
                        </Link>
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

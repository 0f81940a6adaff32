import type { ProductCard } from "@ovop/contracts"
import Link from "next/link"
import type { ReactNode } from "react"
import { breakable, getT } from "@/i18n/server"
import { CertificateSteps } from "./certificate-steps"
import { Hero } from "./hero"
import { Sectors } from "./sectors"
import { Trust } from "./trust"

type Props = { pictured: readonly ProductCard[]; featured: ReactNode }

export async function HomeView({ pictured, featured }: Props) {
  const { t, language } = await getT("home")
  return (
    <>
      <Hero pictured={pictured} />
      <section aria-labelledby="featured" className="page-width py-10">
        <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6">
          <h2 id="featured" className="text-2xl">
            {t("featuredTitle")}
          </h2>
          <Link href={`/${language}/products`} className="link inline-flex min-h-11 items-center">
            {t("featuredMore")}
          </Link>
        </div>
        {featured}
      </section>
      <Sectors />
      <section
        aria-labelledby="ovop"
        className="page-width grid gap-4 py-12 md:grid-cols-[1fr_2fr] md:gap-12"
      >
        <h2 id="ovop" className="text-2xl">
          {t("ovopTitle")}
        </h2>
        <p className="max-w-prose text-lg">{breakable(t("ovopText"))}</p>
      </section>
      <CertificateSteps />
      <Trust />
    </>
  )
}

import type { ProductCard } from "@ovop/contracts"
import type { ReactNode } from "react"
import { breakable, getT } from "@/i18n/server"
import { CertificateSteps } from "./certificate-steps"
import { Hero } from "./hero"
import { HomeSection } from "./home-section"
import { Sectors } from "./sectors"
import { Trust } from "./trust"

type Props = {
  pictured: readonly ProductCard[]
  /** What the secretariat wants seen first; nothing while it has chosen nothing. */
  features?: ReactNode
  featured: ReactNode
  kinds: ReactNode
  map: ReactNode
  associations: ReactNode
}

export async function HomeView({ pictured, features, featured, kinds, map, associations }: Props) {
  const { t } = await getT("home")
  return (
    <>
      <Hero pictured={pictured} />
      {features}
      <HomeSection id="kinds" title={t("kindsTitle")} more={{ path: "/sectors", name: t("kindsMore") }}>
        {kinds}
      </HomeSection>
      <HomeSection
        id="featured"
        title={t("featuredTitle")}
        more={{ path: "/products", name: t("featuredMore") }}
      >
        {featured}
      </HomeSection>
      <HomeSection
        id="map"
        title={t("mapTitle")}
        text={t("mapText")}
        more={{ path: "/provinces", name: t("mapMore") }}
      >
        {map}
      </HomeSection>
      <Sectors />
      <HomeSection
        id="associations"
        title={t("associationsTitle")}
        more={{ path: "/associations", name: t("associationsMore") }}
      >
        {associations}
      </HomeSection>
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

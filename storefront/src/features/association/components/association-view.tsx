import { type AssociationDetail, textFor } from "@ovop/contracts"
import Link from "next/link"
import type { ReactNode } from "react"
import { Marks } from "@/components/marks"
import { Notice } from "@/components/notice"
import { PlaceName } from "@/components/place-name"
import { ProductPicture } from "@/components/product-picture"
import { Words } from "@/components/words"
import { breakable, getT } from "@/i18n/server"
import { Alliances } from "./alliances"
import { AssociationCertificates } from "./association-certificates"
import { ModelReason } from "./model-reason"

type Props = { association: AssociationDetail; goods: ReactNode; share: ReactNode }

async function Standing({ association }: { association: AssociationDetail }) {
  const { t } = await getT("association")
  return (
    <div className="grid gap-3">
      {association.status === "suspended" && (
        <Notice tone="caution" icon="pause">
          <p className="font-semibold">{t("suspendedTitle")}</p>
          <p>{breakable(t("suspendedText"))}</p>
        </Notice>
      )}
      {association.demonstration && (
        <Notice tone="quiet">
          <p>{breakable(t("demonstration"))}</p>
        </Notice>
      )}
    </div>
  )
}

async function Members({ association }: { association: AssociationDetail }) {
  const { t, language } = await getT("association")
  return (
    <dl className="grid gap-4">
      {association.village && (
        <div>
          <dt className="text-sm text-muted">{t("village")}</dt>
          <dd>
            <Words of={association.village} />
          </dd>
        </div>
      )}
      <div>
        <dt className="text-sm text-muted">{t("place")}</dt>
        <dd>
          <Link
            href={`/${language}/provinces/${association.province_code}`}
            className="link inline-flex min-h-11 items-center"
            prefetch={false}
          >
            <PlaceName provinceCode={association.province_code} />
          </Link>
        </dd>
      </div>
      {association.producers.length > 0 && (
        <div>
          <dt className="text-sm text-muted">{t("producers")}</dt>
          {association.producers.map((producer) => (
            <dd key={producer.km}>
              <Words of={producer} />
            </dd>
          ))}
        </div>
      )}
    </dl>
  )
}

/** Who an association is and what it stands for, before what it sells. */
export async function AssociationView({ association, goods, share }: Props) {
  const { t, language } = await getT("association")
  const story = textFor(association.story, language)
  return (
    <article className="page-width grid gap-10 py-6">
      <header className="grid items-center gap-6 md:grid-cols-[16rem_1fr] md:gap-10">
        <ProductPicture
          picture={association.picture}
          sizes="(width >= 48rem) 16rem, 92vw"
          decorative
          first
          className="max-md:aspect-video"
        />
        <div>
          <p className="text-muted">
            <PlaceName provinceCode={association.province_code} />
          </p>
          <h1 className="mb-3 text-3xl">
            <Words of={association.name} />
          </h1>
          <Marks of={association} />
        </div>
      </header>
      <Standing association={association} />
      <ModelReason model={association.model} />
      <div className="grid gap-10 md:grid-cols-[2fr_1fr]">
        <section aria-labelledby="story">
          <h2 id="story" className="mb-2 text-xl">
            {t("story")}
          </h2>
          <p lang={story.lang} className="max-w-prose text-lg">
            {breakable(story.text)}
          </p>
          <div className="mt-6">{share}</div>
        </section>
        <Members association={association} />
      </div>
      <section aria-labelledby="goods">
        <h2 id="goods" className="mb-4 text-2xl">
          {t("goods")}
        </h2>
        {association.products.length > 0 ? goods : <p className="text-muted">{t("noGoods")}</p>}
      </section>
      <Alliances alliances={association.alliances} />
      <section aria-labelledby="certificates">
        <h2 id="certificates" className="mb-4 text-2xl">
          {t("certificates")}
        </h2>
        <AssociationCertificates certificates={association.certificates} />
      </section>
    </article>
  )
}

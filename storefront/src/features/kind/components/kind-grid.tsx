import type { Overview } from "@ovop/contracts"
import Link from "next/link"
import { ProductPicture } from "@/components/product-picture"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"

type Props = {
  kinds: Overview["kinds"]
  heading: "h2" | "h3"
  /** On a phone six are enough where more than kinds is to be seen. */
  brief?: boolean
}

/** Kinds of goods as pictures; those that have nothing today are left out. */
export async function KindGrid({ kinds, heading: Heading, brief = false }: Props) {
  const { t, language } = await getT("kind")
  return (
    <ul
      className={`grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-6 ${brief ? "max-sm:[&>li:nth-child(n+7)]:hidden" : ""}`}
    >
      {kinds
        .filter(({ products }) => products > 0)
        .map(({ code, name, picture, products }) => (
          <li key={code} className="group relative">
            <ProductPicture
              picture={picture}
              sizes="(width >= 64rem) 11rem, (width >= 40rem) 30vw, 46vw"
              decorative
            />
            <Heading className="mt-2 text-base">
              <Link href={`/${language}/kinds/${code}`} className="whole-card" prefetch={false}>
                <Words of={name} />
              </Link>
            </Heading>
            <p className="text-sm text-muted">{t("count", { number: products })}</p>
          </li>
        ))}
    </ul>
  )
}

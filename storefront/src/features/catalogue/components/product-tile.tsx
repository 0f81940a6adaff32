import type { Language } from "@ovop/i18n"
import Link from "next/link"
import { Icon } from "@/components/icon"
import { PictureFrame } from "@/components/picture-frame"
import { Prices } from "@/components/prices"
import type { Tile } from "../tile"

const sizes = "(width >= 64rem) 18rem, (width >= 48rem) 30vw, 46vw"

type Props = {
  tile: Tile
  language: Language
  first?: boolean
  /** One level below the heading of the list it stands in. */
  heading: "h2" | "h3"
}

function Said({ of: { text, lang }, language }: { of: Tile["title"]; language: Language }) {
  return lang === language ? text : <span lang={lang}>{text}</span>
}

/** Goods in a list. Knows no server, so that lists can grow in the browser. */
export function ProductTile({ tile, language, first = false, heading: Heading }: Props) {
  return (
    <article className="group relative flex h-full flex-col">
      <div className="relative">
        <PictureFrame
          picture={tile.picture}
          sizes={sizes}
          first={first}
          className={tile.soldOut ? "opacity-60" : ""}
        />
        {tile.soldOut && (
          <p className="absolute start-2 top-2 rounded-full bg-ink px-3 text-sm font-semibold text-white">
            {tile.soldOut}
          </p>
        )}
      </div>
      <Heading className="mt-3 text-base">
        <Link href={tile.href} prefetch={false} className="whole-card">
          <Said of={tile.title} language={language} />
        </Link>
      </Heading>
      <p className="text-sm text-muted">{tile.place}</p>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-1.5">
        <span className="text-sm text-muted">{tile.from}</span>
        <Prices prices={tile.prices} language={language} />
      </p>
      {tile.badges.map((badge) => (
        <p key={badge.code} className="mt-1 flex items-start gap-1.5 text-sm text-leaf">
          <Icon name="seal" className="mt-1 size-4" />
          <span className="min-w-0">
            <span className="sr-only">{badge.certified}</span>
            <Said of={badge.name} language={language} />
          </span>
        </p>
      ))}
    </article>
  )
}

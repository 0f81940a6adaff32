"use client"
import type { Language } from "@ovop/i18n"
import Link from "next/link"
import { useEffect, useState } from "react"
import { PictureFrame } from "@/components/picture-frame"
import { readSeen, type SeenGoods } from "../seen-goods"

type Props = { title: string; language: Language; except?: string }

/** Goods this browser opened before. Nobody else knows of them: they are kept here and nowhere else. */
export function RecentlySeen({ title, language, except }: Props) {
  const [goods, setGoods] = useState<SeenGoods[]>([])
  useEffect(() => setGoods(readSeen().filter(({ handle }) => handle !== except)), [except])
  if (goods.length === 0) return null
  return (
    <section aria-labelledby="recently-seen" className="mt-12">
      <h2 id="recently-seen" className="mb-4 text-xl">
        {title}
      </h2>
      <ul className="grid grid-cols-3 gap-4 sm:grid-cols-4 lg:grid-cols-6">
        {goods.slice(0, 6).map(({ handle, title: name, picture }) => {
          const isEnglish = language === "en" && name.en !== null
          return (
            <li key={handle} className="group relative min-w-0">
              <PictureFrame picture={picture} sizes="(width >= 64rem) 12rem, 30vw" />
              <Link
                href={`/${language}/products/${handle}`}
                prefetch={false}
                lang={isEnglish ? "en" : "km"}
                className="mt-1 block text-sm after:absolute after:inset-0 group-hover:underline"
              >
                {isEnglish ? name.en : name.km}
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { localeSchema } from "@ovop/contracts"
import { readSqlOf } from "../../../../../reads/discovery/read-sql"
import { sharedPages } from "../../../../../reads/share-cards"
import { Refusal } from "../../../../../refusal"
import { drawSharePicture } from "../../../../../share-pictures/draw-share-picture"
import { keptPicture } from "../../../../../share-pictures/kept-pictures"
import { readPhotograph } from "../../../../../share-pictures/photograph"

const isSharedNoun = (noun: string): noun is keyof typeof sharedPages => Object.hasOwn(sharedPages, noun)

/** The picture beside a shared link, 1200×630, drawn when it is first asked for. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { noun, file } = req.params as { noun: string; file: string }
  const locale = localeSchema.safeParse(req.params.locale)
  const name = /^([\w-]+)\.jpg$/.exec(file)?.[1]
  if (!locale.success || !name || !isSharedNoun(noun)) throw new Refusal("not_found")
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const sources = { query, read: readSqlOf(req.scope), now: new Date() }
  const shared = await sharedPages[noun](sources, locale.data, name)
  if (!shared) throw new Refusal("not_found")
  const { picture, ...words } = shared
  const drawn = await keptPicture(JSON.stringify(shared), async () =>
    drawSharePicture({ ...words, photograph: await readPhotograph(picture) }),
  )
  res.set({
    "content-type": "image/jpeg",
    "cache-control": "public, max-age=3600, stale-while-revalidate=86400",
    "cross-origin-resource-policy": "cross-origin",
    "x-content-type-options": "nosniff",
  })
  res.send(drawn)
}

"use client"
import { textFor } from "@ovop/contracts"
import { useEffect, useState } from "react"
import { Notice } from "@/components/notice"
import { useTranslation } from "@/i18n/messages-provider"
import { useLanguage } from "@/i18n/use-language"
import { type KeptAssociation, openKept } from "@/offline/kept-store"
import { OneDesk } from "./one-desk"
import { UnsentList } from "./unsent-list"

/** What the page's address asks for, as far as a phone can answer it. */
type Place = { associationId: string; draftId: string | null; isListing: boolean }
type Found = { association: KeptAssociation | undefined; place: Place | null }

const address =
  /\/associations\/(?<association>[^/]+)(?:\/listings(?:\/(?<first>[^/]+)(?:\/(?<second>[^/]+))?)?)?/

async function find(pathname: string): Promise<Found> {
  const { association: id, first, second } = address.exec(pathname)?.groups ?? {}
  const store = await openKept()
  const associations = (await store?.getAll("associations")) ?? []
  const association = id ? associations.find((one) => one.association_id === id) : associations[0]
  if (!store || !association) return { association: undefined, place: null }
  const associationId = association.association_id
  const kept = (await store.getAll("listings")).filter((one) => one.association_id === associationId)
  store.close()
  const known = kept.find((one) => one.id === first && one.id !== null)?.draft_id ?? null
  const own = first === "new" ? crypto.randomUUID() : first === "drafts" ? (second ?? null) : known
  return { association, place: { associationId, draftId: own, isListing: first !== undefined } }
}

/** The workspace without a network: what this phone keeps of the association in the address, and of no other. */
export function OfflineWorkspace() {
  const { t } = useTranslation("listing")
  const language = useLanguage()
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    void find(window.location.pathname).then(setFound, () =>
      setFound({ association: undefined, place: null }),
    )
  }, [])
  if (!found) return null
  const { association, place } = found
  const retry = (
    <button type="button" onClick={() => window.location.reload()} className="button button-quiet">
      {t("offline.retry")}
    </button>
  )
  if (!association || !place)
    return (
      <div className="page-width grid max-w-3xl gap-4 py-6">
        <h1 className="text-2xl">{t("offline.title")}</h1>
        <p>{t("offline.notRemembered")}</p>
        {retry}
      </div>
    )
  const base = `/${language}/workspace/associations/${place.associationId}/listings`
  return (
    <div className="page-width max-w-3xl py-6">
      <p className="font-bold">{textFor(association.name, language).text}</p>
      {place.draftId && association.mayWrite ? (
        <>
          <h1 className="mb-3 text-2xl">{t("newTitle")}</h1>
          <OneDesk
            associationId={place.associationId}
            draftId={place.draftId}
            listing={null}
            choices={association.choices}
            idempotencyKey=""
          />
        </>
      ) : (
        <div className="grid gap-4">
          <h1 className="text-2xl">{t("offline.title")}</h1>
          <Notice tone="caution" icon="device">
            <p>{t(place.isListing ? "offline.notKept" : "offline.listText")}</p>
            <p>{t("offline.cannot")}</p>
          </Notice>
          <UnsentList associationId={place.associationId} withSent />
          {association.mayWrite && (
            <a href={`${base}/new`} className="button button-buy">
              {t("new")}
            </a>
          )}
          {retry}
        </div>
      )}
    </div>
  )
}

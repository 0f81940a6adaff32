"use client"
import { useEffect, useState } from "react"
import { Icon } from "@/components/icon"
import { useTranslation } from "@/i18n/messages-provider"
import { useLanguage } from "@/i18n/use-language"
import { type KeptListing, openKept } from "@/offline/kept-store"
import { isUnsent } from "@/offline/unsent"

type Props = {
  associationId: string
  /** Without a network: what was sent already can be opened too, and nothing else can. */
  withSent?: boolean
}

/** Listings that this phone keeps of one association; nothing where it keeps none. */
export function UnsentList({ associationId, withSent = false }: Props) {
  const { t } = useTranslation("listing")
  const language = useLanguage()
  const [kept, setKept] = useState<KeptListing[] | null>(null)
  useEffect(() => {
    let isHere = true
    const look = async () => {
      const store = await openKept()
      const all = (await store?.getAll("listings")) ?? []
      store?.close()
      const own = all.filter((one) => one.association_id === associationId && (withSent || isUnsent(one)))
      if (isHere) setKept(own.sort((one, other) => (one.changed_at < other.changed_at ? 1 : -1)))
    }
    void look()
    return () => {
      isHere = false
    }
  }, [associationId, withSent])
  if (!kept) return null
  if (kept.length === 0) return withSent ? <p>{t("offline.nothingKept")}</p> : null
  const base = `/${language}/workspace/associations/${associationId}/listings`
  return (
    <section
      aria-labelledby="kept"
      className="mb-5 grid gap-2 rounded-xl border-2 border-amber bg-amber-soft p-4"
    >
      <h2 id="kept" className="flex items-center gap-2 text-lg">
        <Icon name="device" />
        {t(withSent ? "offline.kept" : "onPhone")}
      </h2>
      {!withSent && <p className="text-sm">{t("onPhoneText")}</p>}
      <ul className="grid gap-2">
        {kept.map(({ id, draft_id, document }) => (
          <li key={draft_id}>
            <a
              href={id ? `${base}/${id}` : `${base}/drafts/${draft_id}`}
              className="flex min-h-11 items-center gap-2 rounded-lg bg-surface px-3 font-semibold hover:underline"
            >
              <span className="flex-1">{document.name.km || document.name.en || t("unnamed")}</span>
              <Icon name="right" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

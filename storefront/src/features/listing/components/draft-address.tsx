"use client"
import { useEffect } from "react"

type Props = { base: string; draftId: string; id: string | null; isBegun: boolean }

/**
 * Gives a listing that was begun an address that a reload finds it by: the draft's own, and the listing's as soon as
 * there is one. The page itself stays, because somebody is writing in it.
 */
export function DraftAddress({ base, draftId, id, isBegun }: Props) {
  useEffect(() => {
    const here = id ? `${base}/${id}` : `${base}/drafts/${draftId}`
    if (isBegun && window.location.pathname !== here) window.history.replaceState(null, "", here)
  }, [base, draftId, id, isBegun])
  return null
}

"use client"
import { useEffect } from "react"
import { useLanguage } from "@/i18n/use-language"
import { rememberMember } from "./kept-store"

type Props = {
  memberId: string
  /** Where this person belongs now; nothing of another association stays on the phone. */
  associationIds: readonly string[]
  /** Not while somebody writes this code: there the parts of a page change under one address. */
  withWorker: boolean
}

/** Makes the workspace open without a network, for the member who works here and for nobody else. */
export function KeepOffline({ memberId, associationIds, withWorker }: Props) {
  const language = useLanguage()
  const ids = associationIds.join(" ")
  useEffect(() => {
    void rememberMember(memberId, ids.split(" "))
  }, [memberId, ids])
  useEffect(() => {
    if (!withWorker || !("serviceWorker" in navigator)) return
    const scope = `/${language}/workspace/`
    // The page that is looked at comes first: what is kept for later is fetched when it has come.
    const keep = () => void navigator.serviceWorker.register(`${scope}worker.js`, { scope }).catch(() => {})
    if (document.readyState === "complete") keep()
    else window.addEventListener("load", keep, { once: true })
    return () => window.removeEventListener("load", keep)
  }, [language, withWorker])
  return null
}

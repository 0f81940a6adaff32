"use client"
import { useRouter } from "next/navigation"
import { type ComponentProps, useEffect } from "react"
import { Notice } from "@/components/notice"
import { useTranslation } from "@/i18n/messages-provider"
import { useOneWindow } from "@/offline/use-one-window"
import { ListingDesk } from "./listing-desk"

/** The desk, in one window of a phone at a time. */
export function OneDesk(props: ComponentProps<typeof ListingDesk>) {
  const { t } = useTranslation("listing")
  const router = useRouter()
  const { isHere, wasElsewhere } = useOneWindow(`ovop-listing-${props.associationId}-${props.draftId}`)
  // What the other window did is taken up from the API before anything is written here.
  useEffect(() => {
    if (wasElsewhere) router.refresh()
  }, [wasElsewhere, router])
  if (isHere) return <ListingDesk {...props} />
  return (
    <Notice tone="caution" icon="device">
      <p className="font-semibold">{t("elsewhere.title")}</p>
      <p>{t("elsewhere.text")}</p>
    </Notice>
  )
}

"use client"
import { usePathname, useSearchParams } from "next/navigation"
import { Suspense, useEffect, useState } from "react"
import { useTranslation } from "@/i18n/messages-provider"

/** Where a click or a search leads that the router has taken over; undefined where the browser goes by itself. */
function destinationOf({ defaultPrevented, target, type }: Event): URL | undefined {
  if (!defaultPrevented || !(target instanceof Element)) return undefined
  if (type === "click") {
    const link = target.closest<HTMLAnchorElement>("a[href]")
    return link ? new URL(link.href) : undefined
  }
  if (!(target instanceof HTMLFormElement) || !target.matches('[action^="/"]:not([method=post])'))
    return undefined
  const typed = [...new FormData(target)].map(([name, value]) => [name, String(value).trim()])
  return new URL(
    `?${new URLSearchParams(typed)}`,
    new URL(target.getAttribute("action") ?? "", window.location.href),
  )
}

const isElsewhere = (to: URL) => to.pathname + to.search !== window.location.pathname + window.location.search

function Waiting() {
  const { t } = useTranslation("common")
  const here = `${usePathname()}?${useSearchParams()}`
  // Kept as the address that is being left: it is no longer ours once the next page is there.
  const [left, setLeft] = useState("")
  useEffect(() => {
    const note = (event: Event) => {
      const to = destinationOf(event)
      if (to && isElsewhere(to)) setLeft(here)
    }
    // Above the root that React listens at, so that what the router does with an event is done.
    window.addEventListener("click", note)
    window.addEventListener("submit", note)
    return () => {
      window.removeEventListener("click", note)
      window.removeEventListener("submit", note)
    }
  }, [here])
  return (
    <div role="status">
      {left === here && (
        <div className="waiting-line">
          <span className="sr-only">{t("loading")}</span>
        </div>
      )}
    </div>
  )
}

/**
 * A line at the upper edge from the click until the next page is there. It stands in place of loading states around
 * pages, which would send each page's content hidden behind a skeleton (docs/adr/0016).
 */
export function NextPageWaiting() {
  // The address's query is known in the browser only; without this boundary no page could be kept.
  return (
    <Suspense>
      <Waiting />
    </Suspense>
  )
}

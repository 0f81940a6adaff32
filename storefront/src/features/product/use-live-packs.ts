"use client"
import type { Availability } from "@ovop/contracts"
import { useEffect, useState } from "react"

export type LivePacks = "asking" | "unknown" | Map<string, Availability["packs"][number]>

/** The small live call beside the cached page: what can be bought now, and for how much. */
export function useLivePacks(handle: string): LivePacks {
  const [live, setLive] = useState<LivePacks>("asking")
  useEffect(() => {
    const aborter = new AbortController()
    fetch(`/api/availability/${encodeURIComponent(handle)}`, { cache: "no-store", signal: aborter.signal })
      .then(async (response) => {
        if (!response.ok) return setLive("unknown")
        const { packs } = (await response.json()) as Availability
        setLive(new Map(packs.map((pack) => [pack.variant_id, pack])))
      })
      .catch(() => aborter.signal.aborted || setLive("unknown"))
    return () => aborter.abort()
  }, [handle])
  return live
}

"use client"
import { useEffect } from "react"
import { type KeptAssociation, openKept } from "@/offline/kept-store"

/** Keeps on this phone what the form offers to choose from, so that it can be filled without a network. */
export function KeepChoices({ association }: { association: KeptAssociation }) {
  useEffect(() => {
    const keep = async () => {
      const store = await openKept()
      await store?.put("associations", association).catch(() => {})
      store?.close()
    }
    void keep()
  }, [association])
  return null
}

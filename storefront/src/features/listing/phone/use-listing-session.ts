"use client"
import type { Listing } from "@ovop/contracts"
import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from "react"
import { openKept } from "@/offline/kept-store"
import { documentFromForm } from "../document-from-form"
import { listingCalls } from "./calls"
import { ListingSession } from "./listing-session"
import { PhotoQueue } from "./photo-queue"

type Given = { associationId: string; draftId: string; listing: Listing | null }
type Held = {
  session: ListingSession
  queue: PhotoQueue
  /** The form that is written in; what was typed before scripts ran is read from it. */
  form: RefObject<HTMLFormElement | null>
  isOnline: boolean
}

const knownOf = (listing: Listing | null) => {
  const document = listing?.working?.document ?? listing?.live?.document
  return listing && document ? { id: listing.id, revision: listing.revision, document } : null
}

function subscribeNetwork(told: () => void): () => void {
  window.addEventListener("online", told)
  window.addEventListener("offline", told)
  return () => {
    window.removeEventListener("online", told)
    window.removeEventListener("offline", told)
  }
}

function begin({ associationId, draftId, listing }: Given) {
  const calls = listingCalls(associationId)
  const session = new ListingSession({ associationId, draftId, listing: knownOf(listing) }, calls)
  const blank = { alt: { km: "", en: "" } }
  const queue = new PhotoQueue({ associationId, draftId }, calls, {
    onAdded: (ids) =>
      session.change((before) => ({
        ...before,
        pictures: [...before.pictures, ...ids.map((upload_id) => ({ upload_id, ...blank }))],
      })),
    onSent: (photoId, uploadId) => session.placeUpload(photoId, uploadId),
  })
  return { session, queue }
}

/** A listing and its photographs, taken up from this phone and sent whenever there is a network. */
export function useListingSession(given: Given): Held {
  const [{ session, queue }] = useState(() => begin(given))
  const form = useRef<HTMLFormElement>(null)
  const isOnline = useSyncExternalStore(
    subscribeNetwork,
    () => navigator.onLine,
    () => true,
  )

  useEffect(() => {
    let isOpen = true
    const typed = form.current && documentFromForm(new FormData(form.current), session.view().document)
    const open = async () => {
      const store = await openKept()
      await session.open(store, typed ?? session.view().document)
      const wanted = session.view().document.pictures.map(({ upload_id }) => upload_id)
      if (isOpen) await queue.open(store, wanted)
    }
    const goOn = () => {
      void session.sync()
      void queue.run()
    }
    // A phone that is put away may not come back: what pauses is sent now.
    const putAway = () => {
      if (document.visibilityState === "hidden") void session.sync()
    }
    void open()
    window.addEventListener("online", goOn)
    document.addEventListener("visibilitychange", putAway)
    return () => {
      isOpen = false
      window.removeEventListener("online", goOn)
      document.removeEventListener("visibilitychange", putAway)
      queue.close()
      session.close()
    }
  }, [session, queue])

  const { listing } = given
  useEffect(() => {
    const known = knownOf(listing)
    if (known) void session.meetPage(known)
  }, [session, listing])

  return { session, queue, form, isOnline }
}

"use client"
import { LISTING_PICTURES, type Listing, type ListingPicture } from "@ovop/contracts"
import { useState, useSyncExternalStore } from "react"
import { Notice } from "@/components/notice"
import { useTranslation } from "@/i18n/messages-provider"
import type { PhotoQueue } from "../phone/photo-queue"
import { DeskCard } from "./desk-card"
import { useDesk } from "./desk-context"
import { PhotoButtons } from "./photo-buttons"
import { PictureItem } from "./picture-item"
import { UndoNotice } from "./undo-notice"

type Props = { queue: PhotoQueue; ready: Listing["pictures"] }

/** Photographs first: taken or chosen, put in order, and sent while the rest is written. */
export function PicturesCard({ queue, ready }: Props) {
  const { t } = useTranslation("listing")
  const { document, change, faultOf } = useDesk()
  const { photos, isPaused, unreadable } = useSyncExternalStore(queue.subscribe, queue.view, queue.view)
  const [removed, setRemoved] = useState<{ picture: ListingPicture; at: number } | null>(null)
  const [said, setSaid] = useState("")
  const { pictures } = document
  const readyOf = (id: string) =>
    photos.get(id)?.picture ?? ready.find(({ upload_id }) => upload_id === id)?.picture ?? null
  const isSending = pictures.some(({ upload_id }) =>
    /waiting|sending/.test(photos.get(upload_id)?.state ?? ""),
  )
  const fault = faultOf("pictures")

  const move = (at: number, by: -1 | 1) => {
    const moving = pictures[at]
    if (!moving) return
    change((before) => ({
      ...before,
      pictures: before.pictures.toSpliced(at, 1).toSpliced(at + by, 0, moving),
    }))
    setSaid(t("pictures.moved", { place: at + by + 1, number: pictures.length }))
    // What moves in the page loses the focus, and at an end its own button is shut.
    const way =
      at + by === 0 ? "later" : at + by === pictures.length - 1 ? "earlier" : by < 0 ? "earlier" : "later"
    requestAnimationFrame(() => window.document.getElementById(`${way}-${moving.upload_id}`)?.focus())
  }
  const remove = (at: number) => {
    const picture = pictures[at]
    if (!picture) return
    setRemoved({ picture, at })
    change((before) => ({ ...before, pictures: before.pictures.toSpliced(at, 1) }))
  }
  const bringBack = () => {
    if (removed)
      change((before) => ({ ...before, pictures: before.pictures.toSpliced(removed.at, 0, removed.picture) }))
    setRemoved(null)
  }
  return (
    <DeskCard
      id="pictures-card"
      title={t("pictures.title")}
      text={t("pictures.text", { number: LISTING_PICTURES })}
    >
      {pictures.length > 0 && (
        <ul className="grid grid-cols-2 gap-4 sm:grid-cols-3">
          {pictures.map((picture, at) => (
            <PictureItem
              key={picture.upload_id}
              picture={picture}
              place={at + 1}
              count={pictures.length}
              ready={readyOf(picture.upload_id)}
              photo={photos.get(picture.upload_id)}
              onMove={(by) => move(at, by)}
              onRemove={() => remove(at)}
            />
          ))}
        </ul>
      )}
      <p className="sr-only" role="status">
        {said}
      </p>
      {removed && <UndoNotice text={t("pictures.removed")} onUndo={bringBack} />}
      {fault && <p className="font-semibold text-alarm">{fault}</p>}
      {unreadable.length > 0 && (
        <Notice tone="alarm">
          <p role="alert">{t("pictures.unreadable", { names: unreadable.join(", ") })}</p>
        </Notice>
      )}
      <PhotoButtons room={LISTING_PICTURES - pictures.length} onFiles={(files) => void queue.add(files)} />
      {isSending && (
        <button
          type="button"
          onClick={() => (isPaused ? queue.goOn() : queue.pause())}
          className="link min-h-11 justify-self-start"
        >
          {t(isPaused ? "pictures.goOn" : "pictures.pause")}
        </button>
      )}
    </DeskCard>
  )
}

"use client"
import { COMPLAINT_PHOTOGRAPHS, type ErrorCode, isErrorCode } from "@ovop/contracts"
import { useRef, useState } from "react"
import { shrinkPhotograph } from "../shrink-photograph"

export type Photograph = {
  key: number
  file: File
  preview: string | undefined
  state: "sending" | "sent" | "failed"
  /** Once it is sent. */
  id: string | undefined
  code: ErrorCode | undefined
}

type Sent = Pick<Photograph, "state" | "id" | "code">

async function send(token: string, bytes: Blob): Promise<Sent> {
  const failed = (code: ErrorCode): Sent => ({ state: "failed", id: undefined, code })
  try {
    const answer = await fetch(`/api/order-photographs/${encodeURIComponent(token)}`, {
      method: "POST",
      headers: { "content-type": bytes.type || "image/jpeg" },
      body: bytes,
    })
    const said = (await answer.json()) as { id?: string; code?: string }
    if (answer.ok && said.id) return { state: "sent", id: said.id, code: undefined }
    return failed(isErrorCode(said.code) ? said.code : "unavailable")
  } catch {
    return failed("unavailable")
  }
}

/** Photographs that are sent one by one as they are chosen, so that a cut costs one of them and not all. */
export function usePhotographs(token: string) {
  const [photographs, setPhotographs] = useState<Photograph[]>([])
  const lastKey = useRef(0)
  const change = (key: number, to: Partial<Photograph>) =>
    setPhotographs((all) => all.map((one) => (one.key === key ? { ...one, ...to } : one)))
  const start = async (key: number, file: File) => {
    const { bytes, preview } = await shrinkPhotograph(file)
    change(key, { preview, state: "sending", code: undefined })
    change(key, await send(token, bytes))
  }
  const add = async (files: readonly File[]) => {
    const room = COMPLAINT_PHOTOGRAPHS - photographs.length
    const added = files.slice(0, room).map((file): Photograph => {
      lastKey.current += 1
      return {
        key: lastKey.current,
        file,
        preview: undefined,
        state: "sending",
        id: undefined,
        code: undefined,
      }
    })
    setPhotographs((all) => [...all, ...added])
    // One after the other: a weak network carries one picture sooner than six halves.
    for (const { key, file } of added) await start(key, file)
  }
  const again = ({ key, file }: Photograph) => {
    change(key, { state: "sending", code: undefined })
    return start(key, file)
  }
  const remove = (key: number) => setPhotographs((all) => all.filter((one) => one.key !== key))
  return { photographs, add, again, remove, hasRoom: photographs.length < COMPLAINT_PHOTOGRAPHS }
}

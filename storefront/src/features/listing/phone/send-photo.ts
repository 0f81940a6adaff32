import { type ErrorCode, isErrorCode } from "@ovop/contracts"

/** Half a mebibyte: what a cut costs at most on a network of the village. */
const CHUNK_BYTES = 512 * 1024
/** Pauses before one more try; after the last the picture waits for the network or for the next visit. */
const PAUSES_MS = [0, 1000, 3000, 8000]

export type SendingPhoto = {
  associationId: string
  name: string
  blob: Blob
  /** Where an earlier try got to. */
  uploadUrl: string | null
}

type Heard = {
  onAddress: (uploadUrl: string) => void
  onProgress: (share: number) => void
  signal: AbortSignal
}

/** `cut` waits and goes on where it was; a code is a refusal that trying again does not change. */
export type SentPhoto = { ok: true; uploadId: string } | { ok: false; code: ErrorCode | "cut" }

/** Refusals that pass by themselves. */
const passing = new Set<string>([
  "too_many_requests",
  "unavailable",
  "request_in_progress",
  "upload_too_many_open",
])

function codeOf(body: string | undefined): ErrorCode | "cut" {
  try {
    const { code } = JSON.parse(body ?? "") as { code?: unknown }
    return isErrorCode(code) && !passing.has(code) ? code : "cut"
  } catch {
    return "cut"
  }
}

const idOf = (uploadUrl: string): string => uploadUrl.split("/").at(-1) ?? ""

/** Sends a picture by the tus protocol, from where an earlier try stopped. Never throws. */
export async function sendPhoto(photo: SendingPhoto, heard: Heard): Promise<SentPhoto> {
  try {
    // Only who sends a picture loads what sends it.
    const { DetailedError, Upload } = await import("tus-js-client")
    return await new Promise((resolve) => {
      const upload = new Upload(photo.blob as File, {
        endpoint: `${location.origin}/api/workspace/associations/${photo.associationId}/uploads`,
        uploadUrl: photo.uploadUrl,
        metadata: { purpose: "picture", filename: photo.name },
        chunkSize: CHUNK_BYTES,
        retryDelays: PAUSES_MS,
        // The address is kept beside the picture and not in a storage of its own.
        storeFingerprintForResuming: false,
        onUploadUrlAvailable: () => upload.url && heard.onAddress(upload.url),
        onProgress: (sent, size) => heard.onProgress(size > 0 ? sent / size : 0),
        onSuccess: () => resolve({ ok: true, uploadId: idOf(upload.url ?? "") }),
        onShouldRetry: (error) => navigator.onLine && codeOf(error.originalResponse?.getBody()) === "cut",
        onError: (error) =>
          resolve({
            ok: false,
            code: error instanceof DetailedError ? codeOf(error.originalResponse?.getBody()) : "cut",
          }),
      })
      heard.signal.addEventListener("abort", () => {
        void upload.abort()
        resolve({ ok: false, code: "cut" })
      })
      upload.start()
    })
  } catch {
    return { ok: false, code: "cut" }
  }
}

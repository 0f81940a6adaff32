import type { ListingDocument } from "@ovop/contracts"

/** Marks a picture of a document that is a photograph on this phone and no upload yet. */
const MARK = "phone-"

export const newPhotoId = (): string => `${MARK}${crypto.randomUUID()}`
export const isOnPhone = (uploadId: string): boolean => uploadId.startsWith(MARK)

/** The document as the API may have it: without the photographs that it has not got. */
export function sendable(document: ListingDocument): ListingDocument {
  return { ...document, pictures: document.pictures.filter(({ upload_id }) => !isOnPhone(upload_id)) }
}

/** Puts an upload where its photograph stood, in every place and with what was said of it. */
export function withUpload(document: ListingDocument, photoId: string, uploadId: string): ListingDocument {
  // The same file taken twice is one upload, and a document names each once.
  const isThere = document.pictures.some(({ upload_id }) => upload_id === uploadId)
  const pictures = document.pictures
    .filter(({ upload_id }) => !(isThere && upload_id === photoId))
    .map((picture) => (picture.upload_id === photoId ? { ...picture, upload_id: uploadId } : picture))
  return { ...document, pictures }
}

/** What the API knows, with the phone's photographs at their places again. */
export function withPhotosOf(document: ListingDocument, phone: ListingDocument): ListingDocument {
  const pictures = [...document.pictures]
  for (const [at, picture] of phone.pictures.entries())
    if (isOnPhone(picture.upload_id)) pictures.splice(Math.min(at, pictures.length), 0, picture)
  return { ...document, pictures }
}

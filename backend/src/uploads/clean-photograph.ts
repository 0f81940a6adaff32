import { env } from "../env"
import { cleanPicture, judgePicture } from "./clean-picture"
import { contentType, endingOf } from "./content-type"
import { FaultyUpload } from "./fault"
import { scanForViruses } from "./scan-for-viruses"

/**
 * A photograph judged and encoded anew as every upload is, while its sender waits.
 * @throws FaultyUpload for what is no whole picture, too big a one, or infected
 */
export async function cleanPhotograph(bytes: Buffer) {
  if (!contentType(bytes, "picture")) throw new FaultyUpload("upload_type")
  await judgePicture(bytes)
  if (env.CLAMD_URL) await scanForViruses(bytes, env.CLAMD_URL)
  const clean = await cleanPicture(bytes)
  const mime_type = `image/${clean.format}` as const
  return { bytes: clean.bytes, mime_type, ending: endingOf[mime_type] }
}

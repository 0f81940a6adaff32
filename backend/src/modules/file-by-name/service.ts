import { mkdir, rename, rm, writeFile } from "node:fs/promises"
import { join, resolve } from "node:path"
import type { ProviderFileResultDTO, ProviderUploadFileDTO } from "@medusajs/framework/types"
import { LocalFileService } from "@medusajs/medusa/file-local"

/** A name that says what is in the file: it can be written again without harm. */
const BY_CONTENT = /^[0-9a-f]{40}-[a-z0-9]+\.[a-z0-9]+$/

/** Core's local provider, keeping files that are named by their content under that name. */
export class FileByNameProvider extends LocalFileService {
  static override identifier = "file-by-name"

  override async upload(file: ProviderUploadFileDTO): Promise<ProviderFileResultDTO> {
    if (!BY_CONTENT.test(file.filename)) return super.upload(file)
    const isPublic = file.access === "public"
    const folder = resolve(isPublic ? this.uploadDir_ : this.privateUploadDir_)
    const key = `${isPublic ? "" : "private-"}${file.filename}`
    await mkdir(folder, { recursive: true })
    // A kill in the middle must not leave half a file under a name that promises a whole one, nor one more half with
    // each try: the next writes over it. Two never write one name at once, for whoever makes files holds their lock.
    const part = join(folder, `${key}.part`)
    try {
      await writeFile(part, Buffer.from(file.content, "base64"))
      await rename(part, join(folder, key))
    } catch (error) {
      await rm(part, { force: true })
      throw error
    }
    return { key, url: `${this.backendUrl_}/${key}` }
  }
}

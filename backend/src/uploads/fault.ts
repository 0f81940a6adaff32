import type { UploadFault } from "@ovop/contracts"

/** Why an upload is refused for good. Whatever else goes wrong is worth another try. */
export class FaultyUpload extends Error {
  constructor(readonly code: UploadFault) {
    super(code)
  }
}

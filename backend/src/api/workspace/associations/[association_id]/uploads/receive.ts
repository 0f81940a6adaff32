import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Server } from "@tus/server"
import { env } from "../../../../../env"
import { incomingStore } from "../../../../../uploads/incoming"
import { noteReceivedWorkflow } from "../../../../../workflows/upload/workflows/note-received"
import { tusLocker } from "./tus-lock"

/** How long a connection that a newer one of the same upload replaces may take to write what it still has. */
const DRAIN_MS = 500

/**
 * Hands a request to the tus server for one upload, whose row stands already: who may send what has been decided
 * before, and nothing in the request's address or body decides it again.
 */
export async function receive(req: MedusaRequest, res: MedusaResponse, id: string): Promise<void> {
  const server = new Server({
    path: `/workspace/associations/${String(req.params.association_id)}/uploads`,
    // Behind a balancer the server knows no better address than the one it was asked by.
    relativeLocation: true,
    datastore: incomingStore(),
    locker: tusLocker(req.scope),
    lockDrainTimeout: DRAIN_MS,
    allowedOrigins: [new URL(env.STOREFRONT_URL).origin],
    namingFunction: () => id,
    getFileIdFromRequest: () => id,
    onUploadFinish: async () => {
      await noteReceivedWorkflow(req.scope).run({ input: { id } })
      return {}
    },
  })
  await server.handle(req, res)
}

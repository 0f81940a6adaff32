import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ERRORS, type Lock, type Locker, type RequestRelease } from "@tus/server"

/** Asks the request of this process that holds an upload to let it go, by upload. */
const holders = new Map<string, RequestRelease>()

/**
 * One writer for each upload, in all processes together. A phone that comes back often finds its old connection still
 * held by a server that has not noticed; in the same process that one is asked to end, elsewhere it is waited for.
 */
export const tusLocker = (container: MedusaContainer): Locker => ({
  newLock: (id: string): Lock => {
    const locking = container.resolve(Modules.LOCKING)
    const keys = `upload:${id}`
    const ownerId = randomUUID()
    // Core's type does not know that our provider waits when asked to.
    const waiting = { ownerId, awaitQueue: true }
    return {
      async lock(_signal, release) {
        await holders.get(id)?.()
        await locking.acquire(keys, waiting).catch(() => {
          throw ERRORS.ERR_LOCK_TIMEOUT
        })
        holders.set(id, release)
      },
      async unlock() {
        holders.delete(id)
        await locking.release(keys, { ownerId })
      },
    }
  },
})

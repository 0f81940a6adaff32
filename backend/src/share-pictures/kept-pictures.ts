/** About 20 MB: the pages that are being shared around, not the catalogue. */
const MOST = 200

const kept = new Map<string, Promise<Buffer>>()

/**
 * Draws once what says the same. The key is everything that the picture says, so a picture never goes stale; who asks
 * while it is being drawn waits for the same drawing. The one not asked for longest makes room.
 */
export function keptPicture(key: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const known = kept.get(key)
  const picture = known ?? draw()
  kept.delete(key)
  kept.set(key, picture)
  // A failure is not kept; the next one to ask tries again.
  if (!known) picture.catch(() => kept.delete(key))
  const [oldest] = kept.keys()
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
  return picture
}

/** A listing is put onto the shop, or taken off it, by one at a time. */
export const listingLock = {
  key: (input: { id: string }) => input.id,
  waitSeconds: 10,
  ttlSeconds: 60,
}

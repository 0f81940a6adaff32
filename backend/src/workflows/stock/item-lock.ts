/**
 * Core's own locks on an inventory item have its id for a key, and core writes back a sum that it read before: whoever
 * moves units holds the same lock.
 */
export const ITEM_LOCK = { waitSeconds: 10, ttlSeconds: 60 } as const

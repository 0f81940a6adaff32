/** Who changes are delivered to, each at its own pace, so that a mail server's outage holds up nothing else. */
export const consumers = {
  /** The search index. Reads the present state, so waiting changes of a subject are one. */
  catalogue: {
    coalesces: true,
    halves: true,
    batch: 500,
    leaseSeconds: 60,
    attempts: 12,
    longestPauseSeconds: 300,
  },
  /** The storefront's page cache. */
  storefront: {
    coalesces: true,
    halves: false,
    batch: 500,
    leaseSeconds: 30,
    attempts: 12,
    longestPauseSeconds: 300,
  },
  /** Messages to people. Few at a time, since each may keep a mail server busy for most of its lease. */
  message: {
    coalesces: false,
    halves: false,
    batch: 5,
    leaseSeconds: 90,
    attempts: 14,
    longestPauseSeconds: 3600,
  },
  /**
   * What members sent: judged and encoded, one after the other, since a picture keeps a core busy for seconds and the
   * shop needs the others.
   */
  upload: {
    coalesces: true,
    halves: false,
    batch: 1,
    leaseSeconds: 90,
    attempts: 6,
    longestPauseSeconds: 600,
  },
} as const

export type Consumer = keyof typeof consumers

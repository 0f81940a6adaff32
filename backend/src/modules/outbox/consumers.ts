/**
 * Who changes are delivered to, each at its own pace, so that a mail server's outage holds up nothing else. What a
 * page shows is right within five seconds even when a process dies with it in hand: so its lease is short, and is made
 * longer for as long as the process gives a sign of life.
 */
export const consumers = {
  /** The search index. Reads the present state, so waiting changes of a subject are one. */
  catalogue: {
    coalesces: true,
    halves: true,
    batch: 500,
    leaseSeconds: 2,
    signsOfLife: true,
    attempts: 12,
    longestPauseSeconds: 300,
  },
  /** The storefront's page cache. It is told when it is back, however long it was away, and then at once. */
  storefront: {
    coalesces: true,
    halves: false,
    batch: 500,
    leaseSeconds: 2,
    signsOfLife: true,
    attempts: 1_000_000,
    longestPauseSeconds: 2,
  },
  /** Messages to people. Few at a time, since each may keep a mail server busy for most of its lease. */
  message: {
    coalesces: false,
    halves: false,
    batch: 5,
    leaseSeconds: 90,
    signsOfLife: false,
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
    signsOfLife: false,
    attempts: 6,
    longestPauseSeconds: 600,
  },
} as const

export type Consumer = keyof typeof consumers

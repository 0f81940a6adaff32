/** The browser's own preset "slow 3G", which it applies to real requests, and a processor four times slower. */
export const SLOW_3G = {
  rttMs: 0,
  throughputKbps: 0,
  requestLatencyMs: 2000,
  downloadThroughputKbps: 400,
  uploadThroughputKbps: 400,
  cpuSlowdownMultiplier: 4,
}

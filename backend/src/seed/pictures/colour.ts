function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/** Mixes two `#rrggbb` colours; `share` 0 is the first, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const [from, to] = [channels(first), channels(second)]
  const mixed = from.map((channel, index) => Math.round(channel + ((to[index] ?? channel) - channel) * share))
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`
}

/** Towards a warm white, as in daylight. */
export function lighten(colour: string, share: number): string {
  return mix(colour, "#fff6e6", share)
}

/** Towards a warm black, since shadows in a warm room are brown, not grey. */
export function darken(colour: string, share: number): string {
  return mix(colour, "#1d100a", share)
}

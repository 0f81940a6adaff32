/** Every cache tag there is. A page names what it shows; whoever invalidates names what changed. */
export const cacheTags = {
  catalogue: "catalogue",
  product: (handle: string) => `product:${handle}`,
} as const

/** Seconds after which a cached read is renewed in the background even if nobody invalidated it. */
export const revalidateSeconds = 60

/** One piece of a message, independent of how it is shown. Texts are plain; whoever shows them escapes them. */
export type Block =
  | { type: "text"; text: string }
  | { type: "quiet"; text: string }
  | { type: "facts"; rows: readonly Fact[] }
  | { type: "goods"; heading: string; detail: string; lines: readonly GoodsLine[]; sums: readonly Fact[] }
  | { type: "button"; label: string; href: string }

export type Fact = { label: string; value: string; strong?: boolean }
export type GoodsLine = { title: string; detail: string; amount: string }

/** A message in one language. `short` is for a telephone: no more than a text message may be. */
export type MessageBody = { subject: string; heading: string; blocks: readonly Block[]; short: string }

/** What a provider sends. */
export type RenderedMessage = { subject: string; html: string; text: string; short: string }

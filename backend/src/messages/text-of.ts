import type { Locale } from "@ovop/contracts"
import type { Block, MessageBody } from "./message-body"

/** Khmer has a colon of its own. */
const COLON: Record<Locale, string> = { km: "៖", en: ":" }

function blockText(block: Block, colon: string): string {
  const fact = ({ label, value }: { label: string; value: string }) => `${label}${colon} ${value}`
  switch (block.type) {
    case "text":
    case "quiet":
      return block.text
    case "facts":
      return block.rows.map(fact).join("\n")
    case "button":
      return `${block.label}${colon}\n${block.href}`
    case "goods":
      return [
        block.heading,
        block.detail,
        ...block.lines.map(({ title, detail, amount }) =>
          fact({ label: `- ${title}, ${detail}`, value: amount }),
        ),
        ...block.sums.map(fact),
      ].join("\n")
  }
}

/** A message without any markup, for mail programs that show none and for readers who prefer it. */
export function textOf(
  { heading, blocks }: MessageBody,
  locale: Locale,
  frame: { market: string; footer: string },
): string {
  const parts = blocks.map((block) => blockText(block, COLON[locale]))
  return `${[frame.market, heading, ...parts, "--", frame.footer].join("\n\n")}\n`
}

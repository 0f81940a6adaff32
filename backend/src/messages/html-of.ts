import type { Locale } from "@ovop/contracts"
import { withBreaks } from "@ovop/khmer"
import { escapeHtml as escaped } from "./escape-html"
import type { Block, Fact, MessageBody } from "./message-body"

const INK = "#2b2119"
const QUIET = "#6b5d50"
const LINE = "#e8ddcf"
const PAPER = "#fffdf9"
const GROUND = "#f6efe4"
const ACCENT = "#8c2f1b"

/** Fonts that phones and offices in Cambodia have; mail programs load none. */
const FONTS =
  "'Kantumruy Pro','Noto Sans Khmer','Khmer Sangam MN','Khmer OS Siemreap','Leelawadee UI','Khmer UI',Arial,sans-serif"
/** Khmer stacks signs above and below its letters, so its lines stand further apart. */
const LINE_HEIGHT: Record<Locale, string> = { km: "1.8", en: "1.6" }

/** Text for showing: escaped, and with places to break Khmer where a mail program knows no words. */
const shown = (text: string) => escaped(withBreaks(text))

const cell = (style: string, content: string, more = "") => `<td${more} style="${style}">${content}</td>`

function factRow({ label, value, strong }: Fact, size: string): string {
  const style = `padding:4px 0;font-size:${size};vertical-align:top;${strong ? `font-weight:700;color:${INK}` : `color:${QUIET}`}`
  return `<tr>${cell(`${style};padding-right:12px`, shown(label))}${cell(
    `${style};color:${INK};overflow-wrap:anywhere`,
    shown(value),
    ' align="right"',
  )}</tr>`
}

const table = (rows: string, style = "") =>
  `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;${style}">${rows}</table>`

function blockHtml(block: Block): string {
  switch (block.type) {
    case "text":
      return `<p style="margin:0 0 16px">${shown(block.text)}</p>`
    case "quiet":
      return `<p style="margin:0 0 16px;font-size:14px;color:${QUIET}">${shown(block.text)}</p>`
    case "facts":
      return table(
        block.rows.map((row) => factRow(row, "16px")).join(""),
        `margin:0 0 20px;border-top:1px solid ${LINE};border-bottom:1px solid ${LINE}`,
      )
    case "button":
      return `<p style="margin:8px 0 24px"><a href="${escaped(block.href)}" style="display:inline-block;padding:12px 24px;border-radius:8px;background:${ACCENT};color:#ffffff;text-decoration:none;font-weight:700">${shown(block.label)}</a></p><p style="margin:0 0 16px;font-size:13px;color:${QUIET};overflow-wrap:anywhere;word-break:break-word"><a href="${escaped(block.href)}" style="color:${QUIET}">${escaped(block.href)}</a></p>`
    case "goods":
      return goodsHtml(block)
  }
}

function goodsHtml({ heading, detail, lines, sums }: Extract<Block, { type: "goods" }>): string {
  const rows = lines.map(
    ({ title, detail: pack, amount }) =>
      `<tr>${cell(
        `padding:8px 12px 8px 0;border-top:1px solid ${LINE};vertical-align:top;overflow-wrap:anywhere`,
        `${shown(title)}<br><span style="font-size:14px;color:${QUIET}">${shown(pack)}</span>`,
      )}${cell(
        `padding:8px 0;border-top:1px solid ${LINE};vertical-align:top;white-space:nowrap`,
        shown(amount),
        ' align="right"',
      )}</tr>`,
  )
  const total = sums.map((row) => factRow(row, row.strong ? "16px" : "14px")).join("")
  return `<div style="margin:0 0 20px"><h2 style="margin:0;font-size:17px;font-weight:700;line-height:inherit">${shown(heading)}</h2><p style="margin:0 0 8px;font-size:14px;color:${QUIET}">${shown(detail)}</p>${table(rows.join(""))}${table(total, `border-top:1px solid ${LINE}`)}</div>`
}

type Frame = { market: string; footer: string }

/**
 * A page that mail programs show as meant: tables and styles on the elements, no style sheet to be dropped, no picture
 * to be blocked, readable at 320 px and in dark mode.
 */
export function htmlOf({ subject, heading, blocks }: MessageBody, locale: Locale, frame: Frame): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escaped(subject)}</title>
</head>
<body style="margin:0;padding:0;background:${GROUND}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:${GROUND}"><tr><td align="center" style="padding:16px 8px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" lang="${locale}" style="max-width:600px;background:${PAPER};border:1px solid ${LINE};border-radius:12px;font-family:${FONTS};font-size:16px;line-height:${LINE_HEIGHT[locale]};color:${INK};text-align:left"><tr><td style="padding:20px 20px 0">
<p style="margin:0;font-size:14px;font-weight:700;color:${ACCENT}">${shown(frame.market)}</p>
<h1 style="margin:8px 0 16px;font-size:22px;line-height:1.6;font-weight:700">${shown(heading)}</h1>
${blocks.map(blockHtml).join("\n")}
</td></tr><tr><td style="padding:0 20px 20px"><p style="margin:0;padding-top:16px;border-top:1px solid ${LINE};font-size:13px;color:${QUIET}">${shown(frame.footer)}</p></td></tr></table>
</td></tr></table>
</body>
</html>
`
}

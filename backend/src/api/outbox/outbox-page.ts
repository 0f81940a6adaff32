import { formatDate } from "@ovop/i18n"
import { escapeHtml } from "../../messages/escape-html"
import type { OutboxMessage } from "../../reads/outbox-messages"
import { fontStyle } from "./outbox-font"

export const OUTBOX_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const STYLE = `
  body{margin:0;background:#f6efe4;color:#2b2119;font:16px/1.75 'Kantumruy Pro','Noto Sans Khmer',system-ui,sans-serif}
  main{max-width:720px;margin:0 auto;padding:16px}
  details{background:#fffdf9;border:1px solid #e8ddcf;border-radius:12px;margin:0 0 12px}
  summary{cursor:pointer;padding:12px 16px;overflow-wrap:anywhere}
  summary:focus-visible{outline:3px solid #8c2f1b;outline-offset:2px;border-radius:12px}
  small{display:block;color:#6b5d50}
  iframe{width:100%;height:70vh;border:0;border-top:1px solid #e8ddcf;border-radius:0 0 12px 12px;background:#fff}
  pre{margin:0;padding:12px 16px;border-top:1px solid #e8ddcf;white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}`

const timeOf = (at: Date) => {
  const local = new Date(at.getTime() + 7 * 3_600_000).toISOString()
  return `${formatDate(at.toISOString(), "en")}, ${local.slice(11, 16)}`
}

/** Addresses in a text that is already escaped. */
const withLinks = (escaped: string) =>
  escaped.replace(
    /https?:\/\/[^\s<]+/g,
    (url) => `<a href="${url}" target="_blank" rel="noreferrer">${url}</a>`,
  )

function messageHtml(
  { id, channel, recipient, subject, html, text, created_at }: OutboxMessage,
  open: boolean,
) {
  const about = `${channel} → ${recipient} · ${timeOf(new Date(created_at))}`
  const body = html
    ? `<iframe title="${escapeHtml(subject)}" src="/outbox/${id}/mail" sandbox="allow-popups allow-popups-to-escape-sandbox" loading="lazy" referrerpolicy="no-referrer"></iframe>`
    : `<pre>${withLinks(escapeHtml(text))}</pre>`
  return `<li><details${open ? " open" : ""}><summary><strong>${escapeHtml(subject)}</strong><small>${escapeHtml(about)}</small></summary>${body}</details></li>`
}

/** The page for whoever tries the market out: one entry for each message, the newest opened. */
export function outboxPage(messages: readonly OutboxMessage[]): string {
  const list = messages.map((message, place) => messageHtml(message, place === 0)).join("\n")
  const empty =
    "<p>មិនទាន់មានសារទេ។ បន្ទាប់ពីបញ្ជាទិញ សារនឹងមកដល់ទីនេះ។<br>No message yet. Place an order and it will be here.</p>"
  return `<!doctype html>
<html lang="km"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>ប្រអប់សារចេញ · Outbox</title><style>${fontStyle()}${STYLE}</style></head>
<body><main><h1>ប្រអប់សារចេញ <span lang="en">· Outbox</span></h1>
<p>សារទាំងនេះនៅទីនេះ មិនបានផ្ញើទៅណាទេ។ <span lang="en">These messages stay here; none was sent.</span></p>
${messages.length > 0 ? `<ul style="list-style:none;margin:0;padding:0">${list}</ul>` : empty}
</main></body></html>
`
}

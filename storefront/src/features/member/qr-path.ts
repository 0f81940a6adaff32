import { create } from "qrcode"

export type QrPath = { size: number; path: string }

/** A text as the dark squares of a QR code, one unit each, with the quiet margin of four that readers need. */
export function qrPath(text: string): QrPath {
  const { size, data } = create(text, { errorCorrectionLevel: "M" }).modules
  const margin = 4
  let path = ""
  for (let at = 0; at < data.length; at += 1)
    if (data[at]) path += `M${(at % size) + margin} ${Math.floor(at / size) + margin}h1v1h-1z`
  return { size: size + 2 * margin, path }
}

import type { Translated } from "../../translated.js"
import type { share as source } from "../en/share.js"

export const share: Translated<typeof source> = {
  title: "ចែករំលែក",
  native: "ចែករំលែកទំព័រនេះ",
  telegram: "តេឡេក្រាម",
  facebook: "ហ្វេសប៊ុក",
  copy: "ចម្លងតំណ",
  copied: "បានចម្លងតំណហើយ។",
  copyFailed: "ចម្លងមិនបានទេ។ សូមយកតំណពីរបារអាសយដ្ឋាន។",
  copyNumber: "ចម្លងលេខ",
  numberCopied: "បានចម្លងលេខហើយ។",
  numberNotCopied: "ចម្លងមិនបានទេ។ សូមវាយលេខនេះ។",
}

export type { Digits } from "./digits.js"
export { inDigits } from "./digits.js"
export { formatDate } from "./format-date.js"
export { formatMoney, type MoneyCurrency } from "./format-money.js"
export { formatNumber } from "./format-number.js"
export { formatPhone } from "./format-phone.js"
export { commonMessages } from "./frame-messages.js"
export {
  isLanguage,
  type Language,
  languageNames,
  languages,
  type Messages,
  messages,
  type Namespace,
} from "./messages.js"
export { serverTranslations } from "./translator.js"

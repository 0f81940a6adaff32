import { basket as basketEn } from "./messages/en/basket.js"
import { catalogue as catalogueEn } from "./messages/en/catalogue.js"
import { certificate as certificateEn } from "./messages/en/certificate.js"
import { checkout as checkoutEn } from "./messages/en/checkout.js"
import { common as commonEn } from "./messages/en/frame.js"
import { home as homeEn } from "./messages/en/home.js"
import { order as orderEn } from "./messages/en/order.js"
import { product as productEn } from "./messages/en/product.js"
import { basket as basketKm } from "./messages/km/basket.js"
import { catalogue as catalogueKm } from "./messages/km/catalogue.js"
import { certificate as certificateKm } from "./messages/km/certificate.js"
import { checkout as checkoutKm } from "./messages/km/checkout.js"
import { common as commonKm } from "./messages/km/frame.js"
import { home as homeKm } from "./messages/km/home.js"
import { order as orderKm } from "./messages/km/order.js"
import { product as productKm } from "./messages/km/product.js"

const en = {
  basket: basketEn,
  catalogue: catalogueEn,
  certificate: certificateEn,
  checkout: checkoutEn,
  common: commonEn,
  home: homeEn,
  order: orderEn,
  product: productEn,
} as const

const km = {
  basket: basketKm,
  catalogue: catalogueKm,
  certificate: certificateKm,
  checkout: checkoutKm,
  common: commonKm,
  home: homeKm,
  order: orderKm,
  product: productKm,
} as const

/** Every message of the storefront by language and namespace, ready to be i18next's `resources`. */
export const messages = { km, en } as const

/** English is the shape that keys are typed by; Khmer cannot lack one of them. */
export type Messages = typeof en
export type Namespace = keyof Messages
export type Language = keyof typeof messages

export const languages = ["km", "en"] as const satisfies readonly Language[]

/** Each language in its own words, so that a reader recognises it on a page in the other. */
export const languageNames = { km: "ខ្មែរ", en: "English" } as const satisfies Record<Language, string>

/** Narrows text from outside, such as an address bar, to a language of the market. */
export function isLanguage(value: unknown): value is Language {
  return value === "km" || value === "en"
}

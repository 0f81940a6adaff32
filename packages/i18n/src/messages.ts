import type { Language } from "./languages.js"
import { account as accountEn } from "./messages/en/account.js"
import { application as applicationEn } from "./messages/en/application.js"
import { association as associationEn } from "./messages/en/association.js"
import { basket as basketEn } from "./messages/en/basket.js"
import { catalogue as catalogueEn } from "./messages/en/catalogue.js"
import { certificate as certificateEn } from "./messages/en/certificate.js"
import { checkout as checkoutEn } from "./messages/en/checkout.js"
import { complaint as complaintEn } from "./messages/en/complaint.js"
import { consent as consentEn } from "./messages/en/consent.js"
import { consignment as consignmentEn } from "./messages/en/consignment.js"
import { common as commonEn } from "./messages/en/frame.js"
import { home as homeEn } from "./messages/en/home.js"
import { invoice as invoiceEn } from "./messages/en/invoice.js"
import { kind as kindEn } from "./messages/en/kind.js"
import { listing as listingEn } from "./messages/en/listing.js"
import { listingImport as listingImportEn } from "./messages/en/listing-import.js"
import { mail as mailEn } from "./messages/en/mail.js"
import { order as orderEn } from "./messages/en/order.js"
import { paper as paperEn } from "./messages/en/paper.js"
import { payment as paymentEn } from "./messages/en/payment.js"
import { place as placeEn } from "./messages/en/place.js"
import { product as productEn } from "./messages/en/product.js"
import { scheme as schemeEn } from "./messages/en/scheme.js"
import { share as shareEn } from "./messages/en/share.js"
import { stock as stockEn } from "./messages/en/stock.js"
import { today as todayEn } from "./messages/en/today.js"
import { workspace as workspaceEn } from "./messages/en/workspace.js"
import { account as accountKm } from "./messages/km/account.js"
import { application as applicationKm } from "./messages/km/application.js"
import { association as associationKm } from "./messages/km/association.js"
import { basket as basketKm } from "./messages/km/basket.js"
import { catalogue as catalogueKm } from "./messages/km/catalogue.js"
import { certificate as certificateKm } from "./messages/km/certificate.js"
import { checkout as checkoutKm } from "./messages/km/checkout.js"
import { complaint as complaintKm } from "./messages/km/complaint.js"
import { consent as consentKm } from "./messages/km/consent.js"
import { consignment as consignmentKm } from "./messages/km/consignment.js"
import { common as commonKm } from "./messages/km/frame.js"
import { home as homeKm } from "./messages/km/home.js"
import { invoice as invoiceKm } from "./messages/km/invoice.js"
import { kind as kindKm } from "./messages/km/kind.js"
import { listing as listingKm } from "./messages/km/listing.js"
import { listingImport as listingImportKm } from "./messages/km/listing-import.js"
import { mail as mailKm } from "./messages/km/mail.js"
import { order as orderKm } from "./messages/km/order.js"
import { paper as paperKm } from "./messages/km/paper.js"
import { payment as paymentKm } from "./messages/km/payment.js"
import { place as placeKm } from "./messages/km/place.js"
import { product as productKm } from "./messages/km/product.js"
import { scheme as schemeKm } from "./messages/km/scheme.js"
import { share as shareKm } from "./messages/km/share.js"
import { stock as stockKm } from "./messages/km/stock.js"
import { today as todayKm } from "./messages/km/today.js"
import { workspace as workspaceKm } from "./messages/km/workspace.js"

const en = {
  share: shareEn,
  scheme: schemeEn,
  place: placeEn,
  kind: kindEn,
  application: applicationEn,
  association: associationEn,
  account: accountEn,
  basket: basketEn,
  catalogue: catalogueEn,
  certificate: certificateEn,
  checkout: checkoutEn,
  common: commonEn,
  consent: consentEn,
  complaint: complaintEn,
  consignment: consignmentEn,
  home: homeEn,
  listing: listingEn,
  listingImport: listingImportEn,
  mail: mailEn,
  invoice: invoiceEn,
  order: orderEn,
  paper: paperEn,
  payment: paymentEn,
  product: productEn,
  stock: stockEn,
  today: todayEn,
  workspace: workspaceEn,
} as const

const km = {
  share: shareKm,
  scheme: schemeKm,
  place: placeKm,
  kind: kindKm,
  application: applicationKm,
  association: associationKm,
  account: accountKm,
  basket: basketKm,
  catalogue: catalogueKm,
  certificate: certificateKm,
  checkout: checkoutKm,
  common: commonKm,
  consent: consentKm,
  complaint: complaintKm,
  consignment: consignmentKm,
  home: homeKm,
  listing: listingKm,
  listingImport: listingImportKm,
  mail: mailKm,
  invoice: invoiceKm,
  order: orderKm,
  paper: paperKm,
  payment: paymentKm,
  product: productKm,
  stock: stockKm,
  today: todayKm,
  workspace: workspaceKm,
} as const

/** Every message of the storefront by language and namespace, ready to be i18next's `resources`. */
export const messages = { km, en } as const satisfies Record<Language, unknown>

/** English is the shape that keys are typed by; Khmer cannot lack one of them. */
export type Messages = typeof en
export type Namespace = keyof Messages

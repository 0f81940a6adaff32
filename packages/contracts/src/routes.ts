import { z } from "zod"
import { checkoutProblemSchema } from "./checkout.js"
import { newerListingSchema } from "./listing.js"
import { accountRoutes } from "./routes/account.js"
import { addressBookRoutes } from "./routes/address-book.js"
import { allianceRoutes } from "./routes/alliance.js"
import { applicationRoutes } from "./routes/application.js"
import { auditRoutes } from "./routes/audit.js"
import { bankTransferRoutes } from "./routes/bank-transfer.js"
import { basketRoutes } from "./routes/basket.js"
import { catalogueRoutes } from "./routes/catalogue.js"
import { certificateRoutes } from "./routes/certificate.js"
import { complaintRoutes } from "./routes/complaint.js"
import { consentRoutes } from "./routes/consent.js"
import { consignmentRoutes } from "./routes/consignment.js"
import { deliveryRoutes } from "./routes/delivery.js"
import { discoveryRoutes } from "./routes/discovery.js"
import { exchangeRateRoutes } from "./routes/exchange-rate.js"
import { homeFeatureRoutes } from "./routes/home-feature.js"
import { listingRoutes } from "./routes/listing.js"
import { listingImportRoutes } from "./routes/listing-import.js"
import { lotRoutes } from "./routes/lot.js"
import { memberRoutes } from "./routes/member.js"
import { membershipRoutes } from "./routes/membership.js"
import { orderRoutes } from "./routes/order.js"
import { parkedChangeRoutes } from "./routes/parked-change.js"
import { searchVocabularyRoutes } from "./routes/search-vocabulary.js"
import { secretariatAssociationRoutes } from "./routes/secretariat-association.js"
import { secretariatCertificateRoutes } from "./routes/secretariat-certificate.js"
import { stockRoutes } from "./routes/stock.js"
import { todayRoutes } from "./routes/today.js"
import { uploadRoutes } from "./routes/upload.js"
import { workspaceConsignmentRoutes } from "./routes/workspace-consignment.js"

/** Every route of ours, by noun. The OpenAPI document and the typed client are read from here. */
export const routes = {
  ...catalogueRoutes,
  ...certificateRoutes,
  ...discoveryRoutes,
  ...basketRoutes,
  ...deliveryRoutes,
  ...orderRoutes,
  ...consignmentRoutes,
  ...bankTransferRoutes,
  ...accountRoutes,
  ...addressBookRoutes,
  ...exchangeRateRoutes,
  ...homeFeatureRoutes,
  ...searchVocabularyRoutes,
  ...parkedChangeRoutes,
  ...auditRoutes,
  ...secretariatAssociationRoutes,
  ...secretariatCertificateRoutes,
  ...memberRoutes,
  ...membershipRoutes,
  ...consentRoutes,
  ...applicationRoutes,
  ...allianceRoutes,
  ...uploadRoutes,
  ...stockRoutes,
  ...lotRoutes,
  ...todayRoutes,
  ...workspaceConsignmentRoutes,
  ...complaintRoutes,
  ...listingRoutes,
  ...listingImportRoutes,
} as const

export type RouteName = keyof typeof routes

/** The body of every refusal. `fields` names what is wrong with an input, by path. */
export const problemSchema = z.object({
  code: z.string(),
  message: z.string(),
  fields: z.array(z.string()).optional(),
  /** The nearest quantity that is sold, with `quantity_not_sold`. */
  nearest: z.number().int().optional(),
  /** What was saved meanwhile, with `listing_changed`. */
  newer: newerListingSchema.optional(),
  /** All that stands in the way, with `checkout_refused`. */
  problems: z.array(checkoutProblemSchema).optional(),
})

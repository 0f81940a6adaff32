import { defineMiddlewares } from "@medusajs/framework/http"
import { allianceMiddlewares } from "./admin/alliances/middlewares"
import { applicationMiddlewares } from "./admin/applications/middlewares"
import { associationMiddlewares } from "./admin/associations/middlewares"
import { auditMiddlewares } from "./admin/audit-entries/middlewares"
import { bankTransferMiddlewares } from "./admin/bank-transfers/middlewares"
import { adminCertificateMiddlewares } from "./admin/certificates/middlewares"
import { complaintMiddlewares } from "./admin/complaints/middlewares"
import { consignmentMiddlewares } from "./admin/consignments/middlewares"
import { countryMiddlewares } from "./admin/countries/middlewares"
import { deliveryZoneMiddlewares } from "./admin/delivery-zones/middlewares"
import { exchangeRateMiddlewares } from "./admin/exchange-rates/middlewares"
import { homeFeatureMiddlewares } from "./admin/home-features/middlewares"
import { listingReviewMiddlewares } from "./admin/listing-reviews/middlewares"
import { parkedChangeMiddlewares } from "./admin/parked-changes/middlewares"
import { pickUpPointMiddlewares } from "./admin/pick-up-points/middlewares"
import { refundMiddlewares } from "./admin/refunds-owed/middlewares"
import { searchVocabularyMiddlewares } from "./admin/search-synonyms/middlewares"
import { catalogueAnswer } from "./catalogue/early-answers"
import { catalogueMiddlewares } from "./catalogue/middlewares"
import { certificateMiddlewares } from "./certificates/middlewares"
import { answerBeforeRouter } from "./early/answer-before-router"
import { answerRefusals } from "./middleware/answer-refusals"
import { keepRequestId } from "./middleware/keep-request-id"
import { limitRate } from "./middleware/limit-rate"
import { recoverFirst } from "./middleware/recover-first"
import { refuseClosed, refuseControlCharacters } from "./middleware/refuse-closed"
import { requireSecondFactor } from "./middleware/require-secretariat"
import { outboxMiddlewares } from "./outbox/middlewares"
import { sharePictureMiddlewares } from "./share-pictures/middlewares"
import { accountMiddlewares } from "./store/account/middlewares"
import { basketMiddlewares } from "./store/baskets/middlewares"
import { orderLinkMiddlewares } from "./store/order-links/middlewares"
import { sessionMiddlewares } from "./store/sessions/middlewares"
import { workspaceMiddlewares } from "./workspace/middlewares"

answerBeforeRouter(catalogueAnswer)

/** What holds for every route stands here; what one noun needs stands beside its routes. */
export default defineMiddlewares({
  errorHandler: answerRefusals,
  routes: [
    { matcher: "/*", middlewares: [keepRequestId] },
    { matcher: "/store*", middlewares: [refuseControlCharacters] },
    { matcher: "/admin*", middlewares: [requireSecondFactor] },
    { matcher: "/ready", methods: ["GET"], middlewares: [recoverFirst] },
    { matcher: "/store/*", middlewares: [recoverFirst] },
    { matcher: "/auth/*", methods: ["POST"], middlewares: [limitRate("sign-in")] },
    // Core's carts and payment sessions go around what ours refuse; core shows any order to whoever knows its id.
    { matcher: "/store/carts*", middlewares: [refuseClosed] },
    { matcher: "/store/payment-collections*", middlewares: [refuseClosed] },
    { matcher: "/store/orders*", middlewares: [refuseClosed] },
    ...deliveryZoneMiddlewares,
    ...countryMiddlewares,
    // Accounts have routes of their own: core's tokens cannot be revoked, and its answers tell who has an account.
    { matcher: "/auth/customer*", middlewares: [refuseClosed] },
    { matcher: "/store/customers*", middlewares: [refuseClosed] },
    { matcher: "/auth/member*", middlewares: [refuseClosed] },
    ...allianceMiddlewares,
    ...applicationMiddlewares,
    ...associationMiddlewares,
    ...adminCertificateMiddlewares,
    ...exchangeRateMiddlewares,
    ...homeFeatureMiddlewares,
    ...listingReviewMiddlewares,
    ...catalogueMiddlewares,
    ...certificateMiddlewares,
    ...sharePictureMiddlewares,
    ...basketMiddlewares,
    ...orderLinkMiddlewares,
    ...bankTransferMiddlewares,
    ...refundMiddlewares,
    ...complaintMiddlewares,
    ...consignmentMiddlewares,
    ...pickUpPointMiddlewares,
    ...parkedChangeMiddlewares,
    ...searchVocabularyMiddlewares,
    ...auditMiddlewares,
    ...outboxMiddlewares,
    ...sessionMiddlewares,
    ...accountMiddlewares,
    ...workspaceMiddlewares,
  ],
})

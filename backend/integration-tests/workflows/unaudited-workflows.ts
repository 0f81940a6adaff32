const OWN_ACCOUNT = "Changes a buyer's own account only, which must stay erasable."
const OWN_MEMBER = "Changes a member's own account only, which must stay erasable."
const OWN_BASKET = "Changes a basket, which binds nobody before it is ordered."
const FROZEN_ORDER =
  "The order and its consignments are frozen when it is placed and so are a record of their own."
const COMPUTED = "Writes what follows from other data and can be made again at any time."
const HOUSEKEEPING = "Delivers or cleans up; what it is about was written down by who changed it."
const DRAFT =
  "A draft binds nobody, and each version keeps who saved it last; what becomes of it is written down."
const OF_PUBLISHING = "A part of publish-listing, which writes down what was published."
const SEED = "Only the seed calls it, before the market has anybody who could dispute it."

const OF_IMPORT =
  "Reading and judging a file binds nobody; starting an import is written down, with the file's digest and counts."

/** Workflows that write nothing into the audit log, each with the reason; every other one has to. */
export const unauditedWorkflows: Readonly<Record<string, string>> = {
  "add-contact": OWN_ACCOUNT,
  "change-account": OWN_ACCOUNT,
  "change-password": OWN_ACCOUNT,
  "confirm-contact": OWN_ACCOUNT,
  "end-sessions": OWN_ACCOUNT,
  "keep-address": OWN_ACCOUNT,
  "open-session": OWN_ACCOUNT,
  "prolong-session": OWN_ACCOUNT,
  "register-account": OWN_ACCOUNT,
  "remove-account": OWN_ACCOUNT,
  "remove-address": OWN_ACCOUNT,
  "request-confirmation": OWN_ACCOUNT,
  "request-password-reset": OWN_ACCOUNT,
  "reset-password": OWN_ACCOUNT,
  "change-member": OWN_MEMBER,
  "confirm-member-contact": OWN_MEMBER,
  "confirm-two-factor": OWN_MEMBER,
  "open-member-session": OWN_MEMBER,
  "open-member-session-by-code": OWN_MEMBER,
  "pass-second-factor": OWN_MEMBER,
  "register-member": OWN_MEMBER,
  "remove-two-factor": OWN_MEMBER,
  "renew-recovery-codes": OWN_MEMBER,
  "request-one-time-code": OWN_MEMBER,
  "reset-member-password": OWN_MEMBER,
  "send-one-time-code": OWN_MEMBER,
  "sign-member-in": OWN_MEMBER,
  "start-two-factor": OWN_MEMBER,
  "sign-up-member": OWN_MEMBER,
  "change-application":
    "What an applicant keeps binds nobody before it is sent, and sending it is written down.",
  "add-basket-line": OWN_BASKET,
  "adopt-basket": OWN_BASKET,
  "change-basket": OWN_BASKET,
  "change-basket-line": OWN_BASKET,
  "create-basket": OWN_BASKET,
  "fill-basket-from-order": OWN_BASKET,
  "open-account-basket": OWN_BASKET,
  reorder: OWN_BASKET,
  "reprice-basket": OWN_BASKET,
  "set-basket-delivery": OWN_BASKET,
  "update-cart-choices": OWN_BASKET,
  "check-audit-chain": "Reads the audit log; what it found is kept beside it.",
  "follow-exchange-rate": "Derives prices from a rate whose publication is in the log.",
  "rebuild-search-index": COMPUTED,
  "reindex-products": COMPUTED,
  "issue-invoice":
    "Its numbers have no gap and are never taken back, so the papers are a record of their own.",
  "place-order": FROZEN_ORDER,
  "check-out": FROZEN_ORDER,
  "heal-checkout": "Ends what a crash interrupted as if it had not been; nobody decides anything.",
  "order-goods": FROZEN_ORDER,
  "prepare-payment": FROZEN_ORDER,
  "write-checkout-cart": OWN_BASKET,
  "recover-cart": "Ends what a crash interrupted as if it had not been; nobody decides anything.",
  "recover-interrupted-orders":
    "Ends what a crash interrupted as if it had not been; nobody decides anything.",
  "send-message": HOUSEKEEPING,
  "tell-applicant": "Tells of what the workflow around it wrote down.",
  "send-password-reset": HOUSEKEEPING,
  "note-missed-search": "Counts words that nobody is named with.",
  "forget-missed-searches": HOUSEKEEPING,
  "clean-outbox": HOUSEKEEPING,
  "note-ended-documents": HOUSEKEEPING,
  "deliver-changes": HOUSEKEEPING,
  "release-parked-change": HOUSEKEEPING,
  "keep-photograph": "Sends what is used by nothing yet; the complaint that uses it is written down.",
  "begin-upload": "Sends what is used by nothing yet; what uses it is written down.",
  "remove-upload": "Takes back what a member sent; what used it is written down.",
  "note-received": HOUSEKEEPING,
  "work-on-upload": HOUSEKEEPING,
  "sweep-photographs": HOUSEKEEPING,
  "sweep-uploads": HOUSEKEEPING,
  "announce-return": "Says what core is about to do, which is written down by who lets core do it.",
  "create-listing": DRAFT,
  "save-listing": DRAFT,
  "adopt-products": COMPUTED,
  "begin-listed-product": OF_PUBLISHING,
  "change-packs": OF_PUBLISHING,
  "find-or-begin-product": OF_PUBLISHING,
  "remove-leftovers": OF_PUBLISHING,
  "rewrite-product": OF_PUBLISHING,
  "write-listed-product": OF_PUBLISHING,
  "add-kinds": SEED,
  "add-member": SEED,
  "add-membership": SEED,
  "add-secretariat-user": SEED,
  "list-products":
    "A part of publish-listing, which writes down what was published; else only the seed calls it.",
  "open-market": SEED,
  "receive-listing-sheet": OF_IMPORT,
  "choose-listing-columns": OF_IMPORT,
  "end-listing-import": OF_IMPORT,
  "import-next-listing": DRAFT,
  "work-on-listing-imports": DRAFT,
  "sweep-listing-imports": HOUSEKEEPING,
}

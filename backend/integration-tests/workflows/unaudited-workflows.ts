const OWN_ACCOUNT = "Changes a buyer's own account only, which must stay erasable."
const OWN_BASKET = "Changes a basket, which binds nobody before it is ordered."
const COMPUTED = "Writes what follows from other data and can be made again at any time."
const HOUSEKEEPING = "Delivers or cleans up; what it is about was written down by who changed it."
const SEED = "Only the seed calls it, before the market has anybody who could dispute it."

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
  "place-order":
    "The order and its consignments are frozen when it is placed and so are a record of their own.",
  "recover-cart": "Ends what a crash interrupted as if it had not been; nobody decides anything.",
  "recover-interrupted-orders":
    "Ends what a crash interrupted as if it had not been; nobody decides anything.",
  "send-message": HOUSEKEEPING,
  "send-password-reset": HOUSEKEEPING,
  "clean-outbox": HOUSEKEEPING,
  "deliver-changes": HOUSEKEEPING,
  "release-parked-change": HOUSEKEEPING,
  "note-received": HOUSEKEEPING,
  "work-on-upload": HOUSEKEEPING,
  "sweep-uploads": HOUSEKEEPING,
  "add-kinds": SEED,
  "add-secretariat-user": SEED,
  "list-products": SEED,
  "open-market": SEED,
}

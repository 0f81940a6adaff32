import auditEn from "./messages/audit-en"
import auditKm from "./messages/audit-km"
import en from "./messages/en"
import km from "./messages/km"
import kmDashboard from "./messages/km-dashboard"
import listingsEn from "./messages/listings-en"
import listingsKm from "./messages/listings-km"

/** Khmer is a language of its own here, though the dashboard's list of languages does not offer it: see the switch. */
export default {
  en: { ovop: { ...en, audit: auditEn, listings: listingsEn } },
  km: { ovop: { ...km, audit: auditKm, listings: listingsKm }, translation: kmDashboard },
}

import alliancesEn from "./messages/alliances-en"
import alliancesKm from "./messages/alliances-km"
import applicationsEn from "./messages/applications-en"
import applicationsKm from "./messages/applications-km"
import auditEn from "./messages/audit-en"
import auditKm from "./messages/audit-km"
import complaintsEn from "./messages/complaints-en"
import complaintsKm from "./messages/complaints-km"
import en from "./messages/en"
import km from "./messages/km"
import kmDashboard from "./messages/km-dashboard"
import listingsEn from "./messages/listings-en"
import listingsKm from "./messages/listings-km"
import searchWordsEn from "./messages/search-words-en"
import searchWordsKm from "./messages/search-words-km"

/** Khmer is a language of its own here, though the dashboard's list of languages does not offer it: see the switch. */
export default {
  en: {
    ovop: {
      ...en,
      alliances: alliancesEn,
      applications: applicationsEn,
      audit: auditEn,
      complaints: complaintsEn,
      listings: listingsEn,
      searchWords: searchWordsEn,
    },
  },
  km: {
    ovop: {
      ...km,
      alliances: alliancesKm,
      applications: applicationsKm,
      audit: auditKm,
      complaints: complaintsKm,
      listings: listingsKm,
      searchWords: searchWordsKm,
    },
    translation: kmDashboard,
  },
}

import { outing } from "../pack"
import type { SeedProduct } from "../seed-product"

/** Visits and stays: bought as a dated request, not sent anywhere. Stock is how many people can be received. */
export const serviceProducts: SeedProduct[] = [
  {
    id: "P007",
    handle: "kampot-pepper-farm-visit",
    association: "kampot-pepper-phnom-voar",
    sector: "service",
    kind: "visit",
    depicts: "farm visit",
    title: { km: "ទស្សនកិច្ចចម្ការម្រេច", en: "Pepper farm visit and tasting" },
    story: {
      km: "ដើរចម្ការជាមួយម្ចាស់ផ្ទះ មើលការបេះ ការហាល ភ្លក់ម្រេចបួនពណ៌ និងអាហារថ្ងៃត្រង់ធ្វើពីម្រេចស្រស់។",
      en: "Walk the gardens with the family, see picking and drying, taste four colours of pepper and stay for a lunch with fresh pepper.",
    },
    aliases: ["chamkar mrech", "farm visit", "pepper farm"],
    hs_code_proposal: null,
    packs: [
      outing("កន្លះថ្ងៃ ម្នាក់", "half day, per person", "9.00", 20),
      outing("កន្លះថ្ងៃ ក្រុម ១០ នាក់", "half day, group of 10", "75.00", 3),
    ],
    legal: [],
  },
  {
    id: "P018",
    handle: "koh-trong-homestay",
    association: "kratie-koh-trong-community",
    sector: "service",
    kind: "homestay",
    depicts: "island homestay",
    title: { km: "ស្នាក់នៅតាមផ្ទះកោះទ្រង់", en: "Koh Trong island homestay and cycling" },
    story: {
      km: "ស្នាក់នៅផ្ទះឈើលើកោះ ជិះកង់ជុំវិញកោះប្រាំបួនគីឡូម៉ែត្រ មើលថ្ងៃលិចលើទន្លេមេគង្គ។ រួមអាហារល្ងាច និងព្រឹក។",
      en: "Sleep in a wooden house on the island, cycle its nine kilometres, and see the sun go down over the Mekong. Dinner and breakfast included.",
    },
    aliases: ["homestay koh trong", "homestay", "koh trung"],
    hs_code_proposal: null,
    packs: [outing("១ យប់ ម្នាក់", "one night, per person", "14.00", 16)],
    legal: [],
  },
  {
    id: "P061",
    handle: "preah-dak-noodle-class",
    association: "siem-reap-village-makers",
    sector: "service",
    kind: "homestay",
    depicts: "tourism class",
    title: { km: "ថ្នាក់ធ្វើនំបញ្ចុកព្រះដាក់", en: "Preah Dak noodle-making class and homestay" },
    story: {
      km: "កិនម្សៅ ច្របាច់នំ ធ្វើទឹកសម្លខ្មែរ រួចអង្គុយញ៉ាំជាមួយគ្រួសារ។ អាចស្នាក់មួយយប់ក្បែរប្រាសាទ។",
      en: "Grind, press and cook nom banh chok, then sit down to eat it with the family. You may stay a night near the temples.",
    },
    aliases: ["homestay preah dak", "nom banh chok", "cooking class"],
    hs_code_proposal: null,
    packs: [
      outing("កន្លះថ្ងៃ ម្នាក់", "half day, per person", "12.00", 12),
      outing("១ យប់ ម្នាក់", "one night, per person", "18.00", 8),
    ],
    legal: [],
  },
  {
    id: "P072",
    handle: "chi-phat-ecotourism",
    association: "koh-kong-chi-phat-community",
    sector: "service",
    kind: "visit",
    depicts: "ecotourism",
    title: { km: "ទេសចរណ៍ធម្មជាតិជីផាត់", en: "Chi Phat, Cardamom community ecotourism" },
    story: {
      km: "ដើរព្រៃជួរភ្នំក្រវាញជាមួយអ្នកនាំផ្លូវដែលធ្លាប់ជាអ្នកបរបាញ់ ជិះទូក ងូតទឹកជ្រោះ និងដាំកូនឈើមួយដើម។",
      en: "Walk the Cardamom forest with guides who once were hunters, go by boat, swim at the falls and plant a tree.",
    },
    aliases: ["chi phat", "trekking", "ecotourism"],
    hs_code_proposal: null,
    minimum_quantity: 2,
    packs: [
      outing("១ ថ្ងៃ ម្នាក់", "1 day, per person", "28.00", 14),
      outing("២ ថ្ងៃ ១ យប់ ម្នាក់", "2 days and a night, per person", "65.00", 10),
    ],
    legal: [],
  },
]

import type { SchemeInput } from "../workflows/certificate/steps/create-scheme"

/** Schemes of the seeded goods: those of others, only recorded here, and our own, which is a proposal. */
export const schemes: SchemeInput[] = [
  {
    code: "KH-GI",
    kind: "geographical_indication",
    name: { km: "សម្គាល់ភូមិសាស្ត្រកម្ពុជា", en: "Cambodian geographical indication" },
    issuer: { km: "ក្រសួងពាណិជ្ជកម្ម", en: "Ministry of Commerce" },
    run_by_us: false,
  },
  {
    code: "EU-PGI",
    kind: "geographical_indication",
    name: { km: "សម្គាល់ភូមិសាស្ត្រការពារនៃសហភាពអឺរ៉ុប", en: "EU protected geographical indication" },
    issuer: { km: "គណៈកម្មការអឺរ៉ុប", en: "European Commission" },
    run_by_us: false,
  },
  {
    code: "KH-CM",
    kind: "collective_mark",
    name: { km: "ម៉ាកសមូហភាពកម្ពុជា", en: "Cambodian collective mark" },
    issuer: { km: "ក្រសួងពាណិជ្ជកម្ម", en: "Ministry of Commerce" },
    run_by_us: false,
  },
  {
    code: "KH-GAP",
    kind: "good_practice",
    name: { km: "ការអនុវត្តកសិកម្មល្អកម្ពុជា", en: "Cambodian good agricultural practice (CamGAP)" },
    issuer: { km: "ក្រសួងកសិកម្ម រុក្ខាប្រមាញ់ និងនេសាទ", en: "Ministry of Agriculture, Forestry and Fisheries" },
    run_by_us: false,
  },
  {
    // No scoring sheet or validity rule of a national scheme is public, so this one is a proposal and says so.
    code: "OVOP-STAR",
    kind: "star_rating",
    name: { km: "ផ្កាយ OVOP (សំណើ)", en: "OVOP star (proposed)" },
    issuer: {
      km: "អគ្គលេខាធិការដ្ឋានចលនាភូមិមួយ ផលិតផលមួយ",
      en: "Secretariat of the One Village One Product movement",
    },
    run_by_us: true,
  },
]

import type { SchemeInput } from "../workflows/certificate/steps/create-scheme"

/** Schemes that issue the legal status of the seeded goods. All are run by others and only recorded here. */
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
]

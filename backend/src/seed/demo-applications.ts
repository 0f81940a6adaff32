import type { ApplicationFacts } from "@ovop/contracts"

type Step = "submit" | "return"
export type DemoApplication = { facts: ApplicationFacts; steps: readonly Step[]; ticked: readonly string[] }

/** Who applied; invented, as everybody here. */
export const demoApplicant = { email: "applicant@ovop.example", name: "នួន ស្រីពៅ" }

const BASE = {
  form: "association" as const,
  village_en: "",
  story_en: "",
  women_led: true,
  youth_led: false,
  vat_registered: false,
  contact_name: demoApplicant.name,
  contact: "012 555 010",
}

/** One application that waits for the secretariat, one that came back, and one that is being written. */
export const demoApplications: readonly DemoApplication[] = [
  {
    facts: {
      ...BASE,
      name: "សមាគមអ្នកត្បាញកន្ទេលព្រែកឫស្សី",
      name_en: "Prek Russey Mat Weavers",
      village: "ភូមិព្រែកឫស្សី",
      province_code: "08",
      district_code: "0811",
      story: "ស្ត្រី ២៤ នាក់ ត្បាញកន្ទេលពីកក់ ដែលដុះតាមមាត់ទន្លេ ហើយជ្រលក់ពណ៌ដោយសំបកឈើ។",
      founded_year: 2016,
      member_count: 24,
    },
    steps: ["submit"],
    ticked: ["village_known", "statute"],
  },
  {
    facts: {
      ...BASE,
      form: "community",
      name: "សហគមន៍ចិញ្ចឹមឃ្មុំអូរស្វាយ",
      name_en: "",
      village: "ភូមិអូរស្វាយ",
      province_code: "19",
      district_code: "1905",
      story: "គ្រួសារ ១៥ ប្រមូលទឹកឃ្មុំព្រៃ ដោយមិនកាប់សំបុកចោលឡើយ។",
      founded_year: 2019,
      member_count: 15,
      women_led: false,
      youth_led: true,
    },
    steps: ["submit", "return"],
    ticked: ["village_known"],
  },
  {
    facts: {
      ...BASE,
      form: null,
      name: "ក្រុមអ្នកធ្វើនំអន្សម",
      name_en: "",
      village: "",
      province_code: "17",
      district_code: null,
      story: "",
      founded_year: null,
      member_count: null,
      contact: "",
    },
    steps: [],
    ticked: [],
  },
]

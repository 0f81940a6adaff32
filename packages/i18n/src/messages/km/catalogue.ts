import type { Translated } from "../../translated.js"
import type { catalogue as source } from "../en/catalogue.js"

export const catalogue: Translated<typeof source> = {
  title: "ទំនិញទាំងអស់",
  description: "ទំនិញពីភូមិនានាទូទាំងកម្ពុជា ដែលមានវិញ្ញាបនបត្រ។",
  sectorFilter: "ប្រភេទទំនិញ",
  allSectors: "គ្រប់ប្រភេទ",
  count: "រកឃើញទំនិញ {{number}} មុខ",
  searchTitle: "ស្វែងរក",
  resultsFor: "ទំនិញសម្រាប់ «{{q}}»",
  emptyTitle: "រកមិនឃើញទំនិញសម្រាប់ «{{q}}» ទេ",
  emptyText: "សូមសាកពាក្យខ្លីជាងនេះ ឬពាក្យផ្សេង។ អ្នកទិញច្រើនតែស្វែងរក៖",
  emptySector: "ពេលនេះមិនទាន់មានទំនិញប្រភេទនេះទេ។",
  askTitle: "តើអ្នកកំពុងរកអ្វី?",
  suggestions: "ពាក្យណែនាំ",
  pagination: "ទំព័រ",
  previous: "ទំព័រមុន",
  next: "ទំព័របន្ទាប់",
  page: "ទំព័រ {{page}} នៃ {{pages}}",
}

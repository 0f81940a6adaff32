/** What stock and lots are refused for. See `errors`, which they are a part of. */
export const stockErrors = {
  stock_promised: {
    status: 409,
    km: "ចំនួនខ្លះត្រូវបានសន្យាឱ្យអ្នកទិញ ឬទុកដាច់ដោយឡែករួចហើយ ដូច្នេះមិនអាចដកច្រើនយ៉ាងនេះបានទេ។ សូមដោះស្រាយការផ្ញើទំនិញនោះ ឬដោះលែងអ្វីដែលទុក រួចព្យាយាមម្ដងទៀត។",
    en: "Some of these units are promised to buyers or set aside, so not so many can be taken. Please settle those consignments or release what is set aside, then try again.",
  },
  stock_not_there: {
    status: 409,
    km: "នៅកន្លែងនេះ ឬក្នុងឡូត៍នេះ មិនមានគ្រប់ចំនួនទេ។ សូមពិនិត្យចំនួន និងឡូត៍ រួចព្យាយាមម្ដងទៀត។",
    en: "There are not so many units at this place or in this lot. Please check the number and the lot, then try again.",
  },
  count_outdated: {
    status: 409,
    km: "ស្តុកបានផ្លាស់ប្ដូរក្នុងពេលអ្នកកំពុងរាប់។ ចំនួនថ្មីបានបង្ហាញហើយ សូមពិនិត្យ រួចរក្សាទុកម្ដងទៀត។",
    en: "The stock changed while you were counting. The new number is shown now; please check it and save again.",
  },
  movement_taken_back: {
    status: 409,
    km: "ចលនានេះត្រូវបានត្រឡប់វិញរួចហើយ ឬមិនអាចត្រឡប់វិញបានទេ។ សូមមើលបញ្ជីចលនា។",
    en: "This movement was taken back already, or is not one that can be. Please look at the ledger.",
  },
  lot_code_taken: {
    status: 409,
    km: "សមាគមមានឡូត៍លេខកូដនេះរួចហើយ។ សូមជ្រើសរើសលេខកូដផ្សេង។",
    en: "The association has a lot of this code already. Please choose another.",
  },
  lot_closed: {
    status: 409,
    km: "ឡូត៍នេះបិទហើយ មិនអាចបន្ថែមបានទេ។ សូមជ្រើសរើសឡូត៍ផ្សេង ឬបើកវាឡើងវិញ។",
    en: "This lot is closed, so nothing is added to it. Please choose another or open it again.",
  },
  shares_not_whole: {
    status: 400,
    km: "ចំណែករបស់អ្នកផលិតត្រូវបូកគ្រប់ ១០០ %។ សូមពិនិត្យម្ដងទៀត។",
    en: "The producers' shares have to add up to 100 %. Please check them again.",
  },
  location_name_taken: {
    status: 409,
    km: "មានទីតាំងឈ្មោះនេះរួចហើយ។ សូមដាក់ឈ្មោះផ្សេង។",
    en: "There is a location of this name already. Please choose another name.",
  },
} as const

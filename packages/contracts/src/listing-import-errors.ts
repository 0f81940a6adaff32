/** What imports are refused for. See `errors`, which they are a part of. */
export const listingImportErrors = {
  sheet_unreadable: {
    status: 422,
    km: "យើងមិនអាចអានឯកសារនេះបានទេ។ សូមរក្សាទុកវាជា XLSX ឬ CSV (UTF-8) រួចផ្ញើម្ដងទៀត។",
    en: "This file could not be read. Please save it as XLSX or as CSV (UTF-8) and send it again.",
  },
  sheet_encrypted: {
    status: 422,
    km: "ឯកសារនេះមានពាក្យសម្ងាត់ការពារ។ សូមដកការការពារចេញ រួចផ្ញើម្ដងទៀត។",
    en: "This file is protected by a password. Please remove the protection and send it again.",
  },
  sheet_active_content: {
    status: 422,
    km: "ឯកសារនេះមានកម្មវិធី ឬភ្ជាប់ទៅឯកសារខាងក្រៅ ដែលយើងមិនទទួល។ សូមរក្សាទុកវាជា XLSX ធម្មតា ឬ CSV។",
    en: "This file carries programs or links to the outside, which are not taken. Please save it as plain XLSX or CSV.",
  },
  sheet_merged_cells: {
    status: 422,
    km: "ក្រឡាខ្លះត្រូវបានបញ្ចូលគ្នា ដូច្នេះយើងមិនដឹងថាវាជារបស់ជួរណាទេ។ សូមបំបែកក្រឡាទាំងនោះ រួចផ្ញើម្ដងទៀត។",
    en: "Some cells are merged, so nobody knows which row they belong to. Please take them apart and send it again.",
  },
  sheet_wrong_encoding: {
    status: 422,
    km: "អក្សរក្នុងឯកសារនេះខូច។ ក្នុង Excel សូមរក្សាទុកជា «CSV UTF-8» ឬជា XLSX រួចផ្ញើម្ដងទៀត។",
    en: "The letters of this file are damaged. In Excel, please save it as “CSV UTF-8” or as XLSX and send it again.",
  },
  sheet_no_headings: {
    status: 422,
    km: "ជួរទីមួយត្រូវមានចំណងជើងនៃជួរឈរ។ សូមប្រើគំរូរបស់យើង ឬបន្ថែមចំណងជើង។",
    en: "The first row has to hold the headings of the columns. Please use our template, or add them.",
  },
  sheet_heading_twice: {
    status: 422,
    km: "ជួរឈរពីរមានចំណងជើងដូចគ្នា។ សូមប្ដូរ ឬលុបមួយ។",
    en: "Two columns have the same heading. Please rename or remove one of them.",
  },
  sheet_too_large: {
    status: 413,
    km: "ឯកសារនេះធំពេក។ ឯកសារមួយមានទំហំមិនលើសពី ១០ មេកាបៃ ១០ ០០០ ជួរ និង ៦០ ជួរឈរ។ សូមបំបែកវា។",
    en: "This file is too large. One file may have 10 MB, 10,000 rows and 60 columns. Please split it.",
  },
  sheet_empty: {
    status: 422,
    km: "ឯកសារនេះគ្មានជួរទិន្នន័យទេ។ ជួរទីមួយជាចំណងជើង ហើយទំនិញចាប់ពីជួរទីពីរ។",
    en: "There are no rows in this file. The first row holds the headings, goods follow from the second on.",
  },
  sheet_columns_missing: {
    status: 409,
    km: "សូមជ្រើសរើសជួរឈរសម្រាប់លេខកូដ និងឈ្មោះជាភាសាខ្មែរជាមុនសិន។",
    en: "Please choose the columns of the code and of the name in Khmer first.",
  },
  import_open: {
    status: 409,
    km: "ការនាំចូលមួយទៀតកំពុងដំណើរការ។ សូមរង់ចាំវាចប់ ឬបញ្ចប់វាជាមុនសិន។",
    en: "Another import is on its way. Please let it finish, or end it first.",
  },
} as const

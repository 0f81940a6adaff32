/** What uploads are refused for. See `errors`, which they are a part of. */
export const uploadErrors = {
  upload_type: {
    status: 415,
    km: "ទទួលតែរូបភាព JPEG, PNG, WebP, AVIF និងឯកសារ PDF ប៉ុណ្ណោះ។ ឯកសារនេះមិនមែនជាប្រភេទទាំងនោះទេ សូមជ្រើសរើសមួយផ្សេង។",
    en: "Only JPEG, PNG, WebP and AVIF pictures and PDF documents are taken. This file is none of them; please choose another.",
  },
  upload_too_large: {
    status: 413,
    km: "ឯកសារនេះធំពេក។ រូបភាពអាចមានទំហំដល់ ៣០ មេកាបៃ ហើយឯកសារដល់ ១០ មេកាបៃ។",
    en: "This file is too large. Pictures may have up to 30 MB and documents up to 10 MB.",
  },
  upload_space_full: {
    status: 409,
    km: "កន្លែងរក្សាទុករបស់សមាគមពេញហើយ។ សូមលុបអ្វីដែលលែងត្រូវការ ឬទាក់ទងអគ្គលេខាធិការដ្ឋាន។",
    en: "The association's space is full. Please remove what is no longer needed, or contact the secretariat.",
  },
  upload_pictures_spent: {
    status: 409,
    km: "សមាគមបានផ្ញើរូបភាពគ្រប់ចំនួនសម្រាប់ថ្ងៃនេះហើយ។ សូមបន្តនៅថ្ងៃស្អែក។",
    en: "The association has sent as many pictures as one day allows. Please go on tomorrow.",
  },
  upload_too_many_open: {
    status: 409,
    km: "មានឯកសារច្រើនកំពុងផ្ញើនៅឡើយ។ សូមរង់ចាំឱ្យចប់ខ្លះសិន ឬបោះបង់ខ្លះ។",
    en: "Many files are still on their way. Please let some of them finish, or cancel some.",
  },
  upload_broken: {
    status: 422,
    km: "ឯកសារនេះខូច ឬមិនពេញលេញ។ សូមផ្ញើម្ដងទៀត ឬថតរូបថ្មី។",
    en: "This file is damaged or incomplete. Please send it again, or take the picture anew.",
  },
  upload_too_many_pixels: {
    status: 422,
    km: "រូបភាពនេះធំពេក។ សូមប្រើរូបភាពដែលមានមិនលើសពី ៦៤ លានភីកសែល។",
    en: "This picture is too big. Please use one of at most 64 million pixels.",
  },
  upload_active_content: {
    status: 422,
    km: "ឯកសារ PDF នេះមានកម្មវិធី ឬឯកសារភ្ជាប់នៅខាងក្នុង ដែលយើងមិនទទួល។ សូមបោះពុម្ពវាជា PDF ថ្មី រួចផ្ញើម្ដងទៀត។",
    en: "This PDF carries a program or files inside it, which are not taken. Please print it to a new PDF and send that.",
  },
  upload_encrypted: {
    status: 422,
    km: "ឯកសារ PDF នេះមានពាក្យសម្ងាត់ការពារ។ សូមដកការការពារចេញ រួចផ្ញើម្ដងទៀត។",
    en: "This PDF is protected by a password. Please remove the protection and send it again.",
  },
  upload_too_many_pages: {
    status: 422,
    km: "ឯកសារនេះមានទំព័រច្រើនពេក។ សូមផ្ញើមិនលើសពី ២០០ ទំព័រ។",
    en: "This document has too many pages. Please send at most 200.",
  },
  upload_infected: {
    status: 422,
    km: "រកឃើញមេរោគក្នុងឯកសារនេះ ដូច្នេះយើងបានលុបវាចោល។ សូមពិនិត្យឧបករណ៍របស់អ្នក។",
    en: "A virus was found in this file, so it was removed. Please check your device.",
  },
  upload_in_use: {
    status: 409,
    km: "រូបភាពនេះកំពុងបង្ហាញនៅលើទំនិញមួយ។ សូមដកវាចេញពីទំនិញនោះជាមុនសិន។",
    en: "This picture is shown on a listing. Please take it off the listing first.",
  },
} as const

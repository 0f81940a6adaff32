/** What may be refused about a consignment, its parcels and complaints; part of `errors`. */
export const consignmentErrors = {
  payment_outstanding: {
    status: 409,
    km: "ប្រាក់សម្រាប់ការបញ្ជាទិញនេះមិនទាន់មកដល់នៅឡើយ។ សូមផ្ញើទំនិញក្រោយពេលបានទទួលប្រាក់។",
    en: "The money for this order has not arrived yet. Please send the goods once it has.",
  },
  consignment_not_movable: {
    status: 409,
    km: "ស្ថានភាពរបស់ការផ្ញើទំនិញនេះបានផ្លាស់ប្ដូររួចហើយ។ សូមផ្ទុកទំព័រម្ដងទៀត ដើម្បីមើលស្ថានភាពថ្មី។",
    en: "This consignment has moved on meanwhile. Please reload the page to see where it stands.",
  },
  quantity_not_left: {
    status: 409,
    km: "ចំនួននេះលែងនៅសល់ក្នុងការផ្ញើទំនិញហើយ។ សូមផ្ទុកទំព័រម្ដងទៀត រួចជ្រើសរើសចំនួនដែលនៅសល់។",
    en: "That quantity is no longer left in the consignment. Please reload the page and choose from what is left.",
  },
  delivery_code_wrong: {
    status: 422,
    km: "លេខកូដប្រគល់ទំនិញនេះមិនត្រឹមត្រូវ។ សូមសួរអ្នកទិញម្ដងទៀត៖ លេខកូដមាននៅលើទំព័រការបញ្ជាទិញរបស់គាត់។",
    en: "This delivery code is not right. Please ask the buyer again: it stands on the page of the order.",
  },
  delivery_code_spent: {
    status: 409,
    km: "លេខកូដខុសច្រើនដងហើយ ដូច្នេះប្រើលេខកូដមិនបានទៀតទេ។ សូមបញ្ជាក់ការប្រគល់ដោយខ្លួនឯង ឬសុំឱ្យអ្នកទិញបញ្ជាក់នៅលើទំព័ររបស់គាត់។",
    en: "Too many wrong codes were tried, so the code no longer works. Please confirm the delivery yourself, or ask the buyer to confirm it on their page.",
  },
  service_day_ahead: {
    status: 409,
    km: "ថ្ងៃនៃសេវានេះមិនទាន់មកដល់ទេ។ សូមបញ្ជាក់នៅថ្ងៃនោះ ឬក្រោយថ្ងៃនោះ។",
    en: "The day of this service is still ahead. Please confirm it on that day or after.",
  },
  cash_not_expected: {
    status: 409,
    km: "គ្មានប្រាក់ត្រូវទទួលពេលប្រគល់ទេ ព្រោះការបញ្ជាទិញនេះបង់តាមរបៀបផ្សេង។",
    en: "There is no cash to take for this: it is paid another way.",
  },
  cash_already_recorded: {
    status: 409,
    km: "ប្រាក់សម្រាប់ការប្រគល់នេះបានកត់ត្រារួចហើយ។",
    en: "The cash for this has been recorded already.",
  },
  cash_difference_unexplained: {
    status: 409,
    km: "ចំនួនប្រាក់ខុសពីអ្វីដែលត្រូវទទួល។ សូមជ្រើសរើសហេតុផល រួចរក្សាទុកម្ដងទៀត។",
    en: "The amount is not what was to be taken. Please choose why, then save again.",
  },
  complaint_not_possible: {
    status: 409,
    km: "មិនអាចប្ដឹងតវ៉ាអំពីទំនិញនេះបានទេ៖ ទំនិញមិនទាន់មកដល់ ហួសពេលកំណត់ ឬបានប្ដឹងតវ៉ារួចហើយ។ បើត្រូវការជំនួយ សូមទាក់ទងអគ្គលេខាធិការដ្ឋាន។",
    en: "These goods cannot be complained about: they have not arrived, the time for it is over, or a complaint was made already. If you need help, please contact the secretariat.",
  },
  refund_too_high: {
    status: 409,
    km: "ចំនួននេះលើសពីតម្លៃទំនិញដែលអ្នកទិញបានបង់។ សូមបញ្ចូលចំនួនតិចជាងនេះ។",
    en: "This is more than was paid for these goods. Please enter a smaller amount.",
  },
  photograph_limit: {
    status: 409,
    km: "បានផ្ញើរូបថតគ្រប់ចំនួនសម្រាប់ការបញ្ជាទិញនេះហើយ។ សូមប្រើរូបថតដែលបានផ្ញើ។",
    en: "As many photographs as an order may have were sent. Please use those.",
  },
  too_late_to_cancel: {
    status: 409,
    km: "ទំនិញត្រូវបានផ្ញើចេញរួចហើយ ដូច្នេះមិនអាចបោះបង់បានទេ។ សូមទាក់ទងមកយើងខ្ញុំ។",
    en: "The goods are already on their way, so this can no longer be cancelled. Please contact us.",
  },
} as const satisfies Record<string, { status: number; km: string; en: string }>

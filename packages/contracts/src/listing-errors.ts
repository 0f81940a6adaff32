/** What listings are refused for. See `errors`, which they are a part of. */
export const listingErrors = {
  listing_changed: {
    status: 409,
    km: "មានអ្នកផ្សេងបានរក្សាទុកការកែប្រែថ្មីជាងនេះ។ គ្មានអ្វីបាត់បង់ទេ៖ សូមមើលទាំងពីរ រួចជ្រើសរើស។",
    en: "Somebody saved a newer version meanwhile. Nothing is lost: look at both and choose.",
  },
  listing_incomplete: {
    status: 409,
    km: "នៅខ្វះព័ត៌មានខ្លះ។ សូមបំពេញកន្លែងដែលបានគូសចំណាំ រួចដាក់ស្នើម្ដងទៀត។",
    en: "Some details are still missing. Please fill in the marked fields, then submit again.",
  },
  listing_needs_review: {
    status: 409,
    km: "សមាគមរបស់អ្នកទើបចាប់ផ្ដើម ដូច្នេះអគ្គលេខាធិការដ្ឋានពិនិត្យទំនិញដំបូងៗជាមុន។ សូមដាក់ស្នើវា។",
    en: "Your association is new, so the secretariat looks at its first listings. Please submit it for review.",
  },
  rate_missing: {
    status: 409,
    km: "មិនទាន់មានអត្រាប្តូរប្រាក់ដែលបានផ្សាយទេ។ អ្វីដែលអ្នកសរសេរត្រូវបានរក្សាទុក សូមព្យាយាមម្ដងទៀតក្រោយពេលមានអត្រា។",
    en: "No exchange rate has been published yet. What you wrote is kept; please try again once there is one.",
  },
  pack_ordered: {
    status: 409,
    km: "មានការបញ្ជាទិញដែលមិនទាន់ផ្ញើ ពឹងលើអ្វីដែលអ្នកចង់ដកចេញ៖ កញ្ចប់មួយ ឬការធ្វើតាមការបញ្ជាទិញ។ សូមផ្ញើវាជាមុនសិន ឬទុកវាដដែល។",
    en: "Orders that were not sent yet stand on what you take away: a pack, or that it is made to order. Please send them first, or keep it.",
  },
  pack_stocked: {
    status: 409,
    km: "កញ្ចប់ដែលអ្នកចង់ដកចេញនៅមានស្តុក។ សូមកែស្តុករបស់វាទៅសូន្យជាមុនសិន ឬទុកកញ្ចប់នោះដដែល។",
    en: "There is stock of a pack that you take away. Please bring its stock to nought first, or keep the pack.",
  },
  capacity_spent: {
    status: 409,
    km: "ទំនិញនេះធ្វើតាមការបញ្ជាទិញ ហើយសប្ដាហ៍នេះទទួលបានគ្រប់ចំនួនហើយ។ សូមបន្ថយចំនួន ឬបញ្ជាទិញនៅសប្ដាហ៍ក្រោយ។",
    en: "This is made to order, and this week is almost or fully booked. Please lower the quantity or order next week.",
  },
} as const

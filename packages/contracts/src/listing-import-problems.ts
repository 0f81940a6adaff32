import { listingProblemMessages } from "./listing-problems.js"
import type { Bilingual } from "./primitives.js"

const {
  name_missing,
  pack_name_missing,
  pack_name_twice,
  amount_zero,
  riel_not_hundreds,
  net_over_packed,
  tier_not_higher,
  tier_not_cheaper,
  service_made_to_order,
} = listingProblemMessages

/** What is wrong with a row of a file, in words that say what to do. Some are wrong in a form as well. */
export const listingImportProblemMessages = {
  reference_missing: {
    km: "សូមដាក់លេខកូដទំនិញ។ បើគ្មានវា យើងមិនដឹងថាជួរនេះជាទំនិញណាទេ។",
    en: "Please give the goods their code. Without it nobody knows which listing this row is about.",
  },
  reference_too_long: {
    km: "លេខកូដវែងពេក។ សូមប្រើមិនលើសពី ៦៤ តួអក្សរ។",
    en: "The code is too long. Please use at most 64 characters.",
  },
  too_long: {
    km: "អត្ថបទវែងពេក។ សូមសរសេរឱ្យខ្លីជាងនេះ។",
    en: "The text is too long. Please make it shorter.",
  },
  not_a_number: {
    km: "សូមសរសេរជាលេខគត់ ឧទាហរណ៍ ១២។",
    en: "Please write a whole number, such as 12.",
  },
  number_out_of_range: {
    km: "លេខនេះតូចពេក ឬធំពេក។ សូមពិនិត្យម្ដងទៀត។",
    en: "This number is too small or too large. Please check it.",
  },
  not_an_amount: {
    km: "សូមសរសេរតម្លៃជាលេខ ឧទាហរណ៍ ១២៥០០ ឬ 4.50។",
    en: "Please write the price in digits, such as 12500 or 4.50.",
  },
  currency_unknown: {
    km: "រូបិយប័ណ្ណត្រូវជា រៀល ឬ ដុល្លារ។",
    en: "The currency has to be riel or dollars.",
  },
  currency_missing: {
    km: "សូមប្រាប់ថាតម្លៃជារៀល ឬដុល្លារ។",
    en: "Please say whether the price is in riel or in dollars.",
  },
  currency_differs: {
    km: "ទំនិញមួយប្រើរូបិយប័ណ្ណតែមួយ។ សូមប្រើរៀល ឬដុល្លារ ឱ្យដូចគ្នាគ្រប់ជួរ។",
    en: "One listing has one currency. Please use riel or dollars in all of its rows.",
  },
  kind_unknown: {
    km: "យើងមិនស្គាល់ប្រភេទនេះទេ។ សូមយកឈ្មោះពីសន្លឹក «ការពន្យល់» ក្នុងគំរូ។",
    en: "This kind is not known. Please take one from the sheet “Notes” of the template.",
  },
  sector_unknown: {
    km: "យើងមិនស្គាល់វិស័យនេះទេ។ សូមយកឈ្មោះពីសន្លឹក «ការពន្យល់» ក្នុងគំរូ។",
    en: "This sector is not known. Please take one from the sheet “Notes” of the template.",
  },
  posting_unknown: {
    km: "យើងមិនយល់ពាក្យនេះទេ។ សូមយកពាក្យមួយពីសន្លឹក «ការពន្យល់» ក្នុងគំរូ។",
    en: "This is not understood. Please take a word from the sheet “Notes” of the template.",
  },
  allergen_unknown: {
    km: "យើងមិនស្គាល់សារធាតុនេះទេ។ សូមយកឈ្មោះពីសន្លឹក «ការពន្យល់» ក្នុងគំរូ ហើយខណ្ឌដោយសញ្ញាក្បៀស (,)។",
    en: "This allergen is not known. Please take names from the sheet “Notes”, with commas between them.",
  },
  month_unknown: {
    km: "សូមសរសេរខែជាលេខពី ១ ដល់ ១២ ហើយខណ្ឌដោយសញ្ញាក្បៀស ឧទាហរណ៍ ១១, ១២, ១។",
    en: "Please write months as numbers from 1 to 12 with commas, such as 11, 12, 1.",
  },
  producer_unknown: {
    km: "គ្មានអ្នកផលិតឈ្មោះនេះក្នុងសមាគមទេ។ សូមសរសេរឈ្មោះឱ្យដូចក្នុងបញ្ជី។",
    en: "No producer of the association has this name. Please write it as it is in the list.",
  },
  producer_ambiguous: {
    km: "មានអ្នកផលិតច្រើននាក់ឈ្មោះដូចគ្នា។ សូមប្រើលេខកូដអ្នកផលិតពីសន្លឹក «ការពន្យល់»។",
    en: "Several producers have this name. Please use the producer's code from the sheet “Notes”.",
  },
  not_yes_or_no: {
    km: "សូមសរសេរ បាទ ឬ ទេ។",
    en: "Please write yes or no.",
  },
  capacity_missing: {
    km: "ធ្វើតាមការបញ្ជាទិញ៖ សូមប្រាប់ថាមួយសប្ដាហ៍ធ្វើបានប៉ុន្មាន។",
    en: "Made to order: please say how many can be made in a week.",
  },
  capacity_unasked: {
    km: "សរសេរថា មិនធ្វើតាមការបញ្ជាទិញ ប៉ុន្តែមានចំនួនក្នុងមួយសប្ដាហ៍។ សូមកែមួយក្នុងចំណោមពីរ។",
    en: "It says not made to order, but gives a number for each week. Please put one of the two right.",
  },
  tiers_unreadable: {
    km: "សូមសរសេរចំនួន សញ្ញា : និងតម្លៃ ឧទាហរណ៍ 10: 11000; 50: 10000។",
    en: "Please write a quantity, a colon and a price, such as 10: 11000; 50: 10000.",
  },
  too_many_tiers: {
    km: "កញ្ចប់មួយមានតម្លៃទិញច្រើនបានមិនលើសពី ៥។",
    en: "A pack has at most five prices for more of it.",
  },
  hs_unreadable: {
    km: "សូមសរសេរលេខគយ ៤ ៦ ៨ ឬ ១០ ខ្ទង់ ឧទាហរណ៍ 0904.11។",
    en: "Please write four, six, eight or ten digits, such as 0904.11.",
  },
  pack_code_unreadable: {
    km: "លេខកូដកញ្ចប់ប្រើតែអក្សរឡាតាំង លេខ សញ្ញា - និង _ ប៉ុណ្ណោះ។",
    en: "The code of a pack has Latin letters, digits, - and _ only.",
  },
  pack_twice: {
    km: "កញ្ចប់នេះមានពីរជួរ។ សូមទុកតែមួយ។",
    en: "This pack has two rows. Please keep one of them.",
  },
  too_many_packs: {
    km: "ទំនិញមួយមានកញ្ចប់បានមិនលើសពី ២០។",
    en: "A listing has at most 20 packs.",
  },
  rows_differ: {
    km: "ជួរផ្សេងរបស់ទំនិញនេះសរសេរខុសពីនេះ។ សូមសរសេរឱ្យដូចគ្នា ឬទុកទទេ។",
    en: "Another row of this listing says something else. Please write the same, or leave it empty.",
  },
  other_row: {
    km: "ជួរនេះគ្មានបញ្ហាទេ ប៉ុន្តែជួរផ្សេងរបស់ទំនិញដដែលមានបញ្ហា។",
    en: "Nothing is wrong here, but another row of the same listing has a problem.",
  },
  changed_here: {
    km: "មានអ្នកកែទំនិញនេះនៅលើគេហទំព័រ ក្រោយពីឯកសារនេះ។ អ្នកអាចជ្រើសឱ្យឯកសារសរសេរជាន់។",
    en: "Somebody changed this listing here since. You can choose that the file overwrites it.",
  },
  submitted_here: {
    km: "ទំនិញនេះកំពុងរង់ចាំការសម្រេច។ សូមយកវាមកវិញជាមុនសិន រួចនាំចូលម្ដងទៀត។",
    en: "This listing waits to be decided on. Please take it back first, then import again.",
  },
  not_written: {
    km: "មានបញ្ហាពេលរក្សាទុកទំនិញនេះ។ សូមនាំចូលឯកសារម្ដងទៀត។",
    en: "Something went wrong while this listing was kept. Please import the file again.",
  },
  name_missing,
  pack_name_missing,
  pack_name_twice,
  amount_zero,
  riel_not_hundreds,
  net_over_packed,
  tier_not_higher,
  tier_not_cheaper,
  service_made_to_order,
} as const satisfies Record<string, Bilingual>

export type ListingImportProblemCode = keyof typeof listingImportProblemMessages

import { consignmentErrors } from "./consignment-errors.js"
import { listingErrors } from "./listing-errors.js"
import { listingImportErrors } from "./listing-import-errors.js"
import { stockErrors } from "./stock-errors.js"
import { uploadErrors } from "./upload-errors.js"

/**
 * Every code an API answer may carry, with its HTTP status and what a person reads.
 * A message never blames, never leaks, and always says what to do.
 */
export const errors = {
  invalid_input: {
    status: 400,
    km: "ព័ត៌មានខ្លះមិនទាន់ត្រឹមត្រូវ។ សូមពិនិត្យកន្លែងដែលបានគូសចំណាំ រួចព្យាយាមម្ដងទៀត។",
    en: "Some details need another look. Please check the marked fields and try again.",
  },
  not_found: {
    status: 404,
    km: "រកមិនឃើញអ្វីដែលអ្នកកំពុងស្វែងរកទេ។ សូមពិនិត្យអាសយដ្ឋាន ឬត្រឡប់ទៅទំព័រដើម។",
    en: "We could not find this. Please check the address or go back to the home page.",
  },
  basket_empty: {
    status: 409,
    km: "កន្ត្រកទំនិញនៅទទេ។ សូមជ្រើសរើសទំនិញជាមុនសិន។",
    en: "The basket is empty. Please choose some goods first.",
  },
  checkout_refused: {
    status: 409,
    km: "មិនទាន់អាចបញ្ជាទិញបានទេ។ សូមពិនិត្យចំណុចនីមួយៗដែលបានរាយ រួចព្យាយាមម្ដងទៀត។",
    en: "This cannot be ordered yet. Please look at each point that is listed and try again.",
  },
  basket_completed: {
    status: 409,
    km: "កន្ត្រកនេះបានបញ្ជាទិញរួចហើយ។ សូមចាប់ផ្ដើមកន្ត្រកថ្មី។",
    en: "This basket has already been ordered. Please start a new one.",
  },
  out_of_stock: {
    status: 409,
    km: "ទំនិញនេះនៅសល់មិនគ្រប់ចំនួនទេ។ សូមបន្ថយចំនួន ឬដកចេញពីកន្ត្រក។",
    en: "There is not enough of this left. Please lower the quantity or remove it from the basket.",
  },
  not_for_sale: {
    status: 409,
    km: "ទំនិញនេះមិនទាន់លក់នៅពេលនេះទេ។ សូមដកចេញពីកន្ត្រក ដើម្បីបន្ត។",
    en: "This is not on sale at the moment. Please remove it from the basket to go on.",
  },
  delivery_missing: {
    status: 409,
    km: "សូមបំពេញអាសយដ្ឋាន និងជ្រើសរើសការដឹកជញ្ជូនសម្រាប់សមាគមនីមួយៗ។",
    en: "Please give an address and choose a delivery for each association.",
  },
  delivery_unavailable: {
    status: 409,
    km: "ការដឹកជញ្ជូននេះមិនអាចប្រើបានទៀតទេ។ សូមជ្រើសរើសម្ដងទៀត។",
    en: "This delivery is no longer offered. Please choose again.",
  },
  address_outside_market: {
    status: 409,
    km: "យើងមិនទាន់ដឹកជញ្ជូនទៅប្រទេសនេះទេ។ សូមជ្រើសរើសប្រទេសផ្សេង ឬអាសយដ្ឋាននៅកម្ពុជា។",
    en: "We cannot deliver to this country yet. Please choose another country or an address in Cambodia.",
  },
  posting_forbidden: {
    status: 409,
    km: "ទំនិញខ្លះក្នុងកន្ត្រកមិនអាចផ្ញើទៅក្រៅប្រទេសបានទេ។ សូមដកចេញ ឬផ្ញើទៅកន្លែងក្នុងប្រទេសកម្ពុជា។",
    en: "Some goods in the basket may not be posted abroad. Please remove them or send them to a place in Cambodia.",
  },
  parcel_too_heavy: {
    status: 409,
    km: "កញ្ចប់នេះធ្ងន់ពេក មិនអាចផ្ញើបានទេ។ សូមបន្ថយចំនួន បែងចែកជាការបញ្ជាទិញច្រើន ឬសុំសម្រង់តម្លៃពីសមាគម។",
    en: "This parcel is too heavy to be sent. Please lower the quantity, split it into several orders, or ask the association for a quotation.",
  },
  quantity_not_sold: {
    status: 409,
    km: "ទំនិញនេះមិនលក់តាមចំនួននេះទេ។ សូមជ្រើសរើសចំនួនដែលបានបង្ហាញក្បែរទំនិញ។",
    en: "This is not sold in that quantity. Please choose one of the quantities shown beside it.",
  },
  service_day_unavailable: {
    status: 409,
    km: "សេវានេះត្រូវកក់ជាមុន៖ សូមជ្រើសរើសថ្ងៃ ចាប់ពីថ្ងៃស្អែក រហូតដល់ ១២ ខែខាងមុខ។",
    en: "This service is booked ahead: please choose a day from tomorrow, at most twelve months from now.",
  },
  price_not_whole: {
    status: 409,
    km: "តម្លៃក្នុងកន្ត្រកត្រូវធ្វើបច្ចុប្បន្នភាព។ សូមផ្ទុកកន្ត្រកម្ដងទៀត រួចបញ្ជាទិញ។",
    en: "The prices in the basket need refreshing. Please reload the basket, then order.",
  },
  basket_changed: {
    status: 409,
    km: "កន្ត្រកបានផ្លាស់ប្ដូរក្នុងពេលបញ្ជាទិញ។ សូមពិនិត្យម្ដងទៀត រួចបញ្ជាទិញ។",
    en: "The basket changed while ordering. Please look it over and order again.",
  },
  order_in_progress: {
    status: 409,
    km: "ការបញ្ជាទិញនេះកំពុងដំណើរការ។ សូមរង់ចាំបន្តិច រួចព្យាយាមម្ដងទៀត។",
    en: "This order is being placed right now. Please wait a moment and try again.",
  },
  payment_method_unavailable: {
    status: 409,
    km: "របៀបបង់ប្រាក់នេះមិនអាចប្រើជាមួយការបញ្ជាទិញនេះបានទេ។ សូមជ្រើសរើសរបៀបផ្សេង។",
    en: "This way to pay cannot be used for this order. Please choose another.",
  },
  ...consignmentErrors,
  ...uploadErrors,
  ...stockErrors,
  ...listingErrors,
  ...listingImportErrors,
  transfer_already_received: {
    status: 409,
    km: "ការផ្ទេរប្រាក់នេះត្រូវបានបញ្ជាក់ថាទទួលគ្រប់រួចហើយ។ សូមពិនិត្យលេខយោងម្ដងទៀត។",
    en: "This transfer has already been confirmed in full. Please check the reference.",
  },
  bank_reference_used: {
    status: 409,
    km: "លេខប្រតិបត្តិការធនាគារនេះត្រូវបានកត់ត្រារួចហើយ ដោយមានចំនួនប្រាក់ ឬការបញ្ជាទិញផ្សេង។",
    en: "This bank booking was already recorded with another amount or for another order.",
  },
  refund_already_paid: {
    status: 409,
    km: "ប្រាក់នេះត្រូវបានសងរួចហើយ។",
    en: "This refund has already been paid out.",
  },
  idempotency_key_missing: {
    status: 400,
    km: "សំណើនេះខ្វះលេខសម្គាល់។ សូមផ្ទុកទំព័រម្ដងទៀត រួចព្យាយាមម្ដងទៀត។",
    en: "The request lacks its identifier. Please reload the page and try again.",
  },
  idempotency_key_reused: {
    status: 409,
    km: "សំណើនេះត្រូវបានប្រើរួចសម្រាប់រឿងផ្សេង។ សូមផ្ទុកទំព័រម្ដងទៀត។",
    en: "This request was already used for something else. Please reload the page.",
  },
  signed_out: {
    status: 401,
    km: "សូមចូលគណនីរបស់អ្នកសិន។",
    en: "Please sign in first.",
  },
  sign_in_failed: {
    status: 401,
    km: "អ៊ីមែល លេខទូរស័ព្ទ ឬពាក្យសម្ងាត់មិនត្រឹមត្រូវ។",
    en: "The e-mail, phone number or password is not right.",
  },
  password_wrong: {
    status: 403,
    km: "ពាក្យសម្ងាត់បច្ចុប្បន្នមិនត្រឹមត្រូវ។",
    en: "The present password is not right.",
  },
  password_too_common: {
    status: 400,
    km: "ពាក្យសម្ងាត់នេះមានអ្នកប្រើច្រើន ហើយងាយទាយ។ សូមជ្រើសរើសមួយផ្សេង។",
    en: "This password is used by many and quickly guessed. Please choose another.",
  },
  identifier_taken: {
    status: 409,
    km: "មិនអាចបង្កើតគណនីដោយអ៊ីមែល ឬលេខនេះទេ។ បើអ្នកមានគណនីរួចហើយ សូមចូលគណនី ឬកំណត់ពាក្យសម្ងាត់ថ្មី។",
    en: "This e-mail or number cannot be used for a new account. If you have an account, sign in or reset your password.",
  },
  contact_unconfirmed: {
    status: 409,
    km: "សូមបញ្ជាក់អ៊ីមែល ឬលេខទូរស័ព្ទដែលអ្នកមានសិន។",
    en: "Please confirm the e-mail or phone number that you have first.",
  },
  link_spent: {
    status: 410,
    km: "តំណនេះត្រូវបានប្រើរួច ឬហួសពេលហើយ។ សូមស្នើសុំតំណថ្មី។",
    en: "This link was used already or is too old. Please ask for a new one.",
  },
  code_wrong: {
    status: 401,
    km: "លេខកូដមិនត្រឹមត្រូវ ឬហួសពេលហើយ។ សូមពិនិត្យម្ដងទៀត ឬស្នើសុំលេខកូដថ្មី។",
    en: "The code is not right or no longer valid. Please check it or ask for a new one.",
  },
  second_factor_needed: {
    status: 403,
    km: "សូមបញ្ចូលលេខកូដពីកម្មវិធីផ្ទៀងផ្ទាត់របស់អ្នក ដើម្បីបន្តចូលគណនី។",
    en: "Please enter the code of your authenticator app to finish signing in.",
  },
  second_factor_wrong: {
    status: 403,
    km: "លេខកូដពីកម្មវិធីផ្ទៀងផ្ទាត់មិនត្រឹមត្រូវ។ សូមរង់ចាំលេខកូដបន្ទាប់ រួចព្យាយាមម្ដងទៀត។",
    en: "The code of the authenticator app is not right. Please wait for the next one and try again.",
  },
  two_factor_required: {
    status: 403,
    km: "រឿងនេះត្រូវការការផ្ទៀងផ្ទាត់ពីរជំហាន។ សូមបើកវាក្នុងគណនីរបស់អ្នកសិន។",
    en: "This needs two-step verification. Please turn it on in your account first.",
  },
  role_too_low: {
    status: 403,
    km: "តួនាទីរបស់អ្នកក្នុងសមាគមមិនអនុញ្ញាតឱ្យធ្វើរឿងនេះទេ។ សូមសួរប្រធានសមាគម។",
    en: "Your role in the association does not allow this. Please ask its owner.",
  },
  association_suspended: {
    status: 409,
    km: "សមាគមនេះត្រូវបានផ្អាក ដូច្នេះអាចមើលបាន តែមិនអាចកែបានទេ។ សូមទាក់ទងអគ្គលេខាធិការដ្ឋាន។",
    en: "This association is suspended: you can look at everything but change nothing. Please contact the secretariat.",
  },
  consent_needed: {
    status: 403,
    km: "មន្ត្រីចុះមូលដ្ឋានអាចធ្វើការជំនួសបាន លុះត្រាតែមានការយល់ព្រមដែលបានកត់ត្រា។ សូមស្នើប្រធានសមាគមឱ្យកត់ត្រាការយល់ព្រម។",
    en: "A field officer acts for others once their consent is recorded. Please ask the association's owner to record it.",
  },
  association_not_approved: {
    status: 409,
    km: "សមាគមនេះកំពុងរង់ចាំការអនុម័តពីអគ្គលេខាធិការដ្ឋាន។ យើងនឹងប្រាប់អ្នកពេលរួចរាល់។",
    en: "This association waits for the secretariat's approval. We will tell you when it is done.",
  },
  applications_open: {
    status: 409,
    km: "អ្នកមានពាក្យសុំបីដែលកំពុងដំណើរការហើយ។ សូមបញ្ចប់ពាក្យសុំមួយសិន មុនចាប់ផ្ដើមថ្មី។",
    en: "You have three applications on the way already. Please finish one before you begin another.",
  },
  checklist_open: {
    status: 409,
    km: "ចំណុចចាំបាច់ក្នុងបញ្ជីត្រួតពិនិត្យមិនទាន់ពេញលេញទេ។ សូមគូសចំណុចទាំងនោះសិន ទើបអនុម័តបាន។",
    en: "Required items of the checklist are still open. Please tick them first, then approve.",
  },
  last_owner: {
    status: 409,
    km: "សមាគមត្រូវមានប្រធានម្នាក់ជានិច្ច។ សូមប្រគល់តួនាទីនេះឱ្យអ្នកផ្សេងជាមុនសិន។",
    en: "An association always needs an owner. Please hand ownership to somebody else first.",
  },
  already_member: {
    status: 409,
    km: "អ្នកនេះជាសមាជិករបស់សមាគមរួចហើយ។",
    en: "This person is a member of the association already.",
  },
  request_in_progress: {
    status: 409,
    km: "សំណើនេះកំពុងដំណើរការ។ សូមរង់ចាំបន្តិច រួចព្យាយាមម្ដងទៀត។",
    en: "This request is being worked on. Please wait a moment and try again.",
  },
  address_book_full: {
    status: 409,
    km: "អ្នករក្សាទុកអាសយដ្ឋានច្រើនបំផុតហើយ។ សូមលុបមួយសិន។",
    en: "You keep as many addresses as there is room for. Please remove one first.",
  },
  not_signed_in: {
    status: 401,
    km: "សូមចូលគណនីជាមុនសិន រួចព្យាយាមម្ដងទៀត។",
    en: "Please sign in first, then try again.",
  },
  not_allowed_now: {
    status: 409,
    km: "មិនអាចធ្វើបានក្នុងស្ថានភាពបច្ចុប្បន្នទេ។ សូមផ្ទុកទំព័រម្ដងទៀត ដើម្បីមើលស្ថានភាពថ្មី។",
    en: "This cannot be done in the present state. Please reload the page to see what changed.",
  },
  rate_stale: {
    status: 409,
    km: "មិនទាន់អាចបញ្ជាទិញបានទេ ព្រោះអត្រាប្តូរប្រាក់ហួសសុពលភាព។ សូមព្យាយាមម្ដងទៀតក្រោយពេលអគ្គលេខាធិការដ្ឋានផ្សាយអត្រាថ្មី។",
    en: "Orders cannot be placed right now because the exchange rate is out of date. Please try again once the secretariat has published a new one.",
  },
  rate_exists: {
    status: 409,
    km: "ថ្ងៃនេះមានអត្រាផ្សាយរួចហើយ។ សូមកែអត្រានោះវិញ។",
    en: "That day already has a rate. Please correct it instead.",
  },
  rate_jump: {
    status: 409,
    km: "អត្រានេះខុសពីអត្រាមុនលើសពី ៥ %។ សូមពិនិត្យតួលេខ រួចបញ្ជាក់ថាត្រឹមត្រូវ។",
    en: "This differs from the rate before by more than 5 %. Please check the figure, then confirm that it is meant.",
  },
  rate_frozen: {
    status: 409,
    km: "អត្រានៃថ្ងៃដែលកន្លងហើយមិនអាចកែបានទេ ព្រោះការបញ្ជាទិញបានប្រើវា។ សូមផ្សាយអត្រាថ្ងៃនេះ។",
    en: "The rate of a past day cannot be corrected: orders stand on it. Please publish today's rate.",
  },
  handle_taken: {
    status: 409,
    km: "អាសយដ្ឋាននេះមានសមាគមផ្សេងប្រើហើយ។ សូមជ្រើសរើសមួយទៀត។",
    en: "Another association has this address already. Please choose a different one.",
  },
  certificate_recorded: {
    status: 409,
    km: "វិញ្ញាបនបត្រលេខនេះបានកត់ត្រារួចហើយក្នុងកម្មវិធីនេះ។ សូមស្វែងរកវាក្នុងបញ្ជី។",
    en: "A certificate of this number is recorded under this scheme already. Please look for it in the list.",
  },
  document_missing: {
    status: 409,
    km: "មិនទាន់មានឯកសារទេ។ សូមភ្ជាប់ឯកសារជាមុនសិន ទើបដំឡើងកម្រិតភស្តុតាង។",
    en: "There is no document yet. Please attach it first, then raise the evidence level.",
  },
  document_type: {
    status: 415,
    km: "ទទួលតែឯកសារ PDF, JPEG ឬ PNG ប៉ុណ្ណោះ។ សូមជ្រើសរើសឯកសារផ្សេង។",
    en: "Only PDF, JPEG and PNG documents are taken. Please choose another file.",
  },
  document_too_large: {
    status: 413,
    km: "ឯកសារធំពេក។ សូមប្រើឯកសារដែលមានទំហំមិនលើសពី ១០ មេកាបៃ។",
    en: "The document is too large. Please use one of at most 10 MB.",
  },
  too_many_requests: {
    status: 429,
    km: "មានការព្យាយាមច្រើនពេក។ សូមរង់ចាំមួយនាទី រួចព្យាយាមម្ដងទៀត។",
    en: "That was a lot of tries. Please wait a minute and try again.",
  },
  unavailable: {
    status: 503,
    km: "សេវាកម្មរអាក់រអួលបន្តិច។ គ្មានអ្វីបាត់បង់ទេ សូមព្យាយាមម្ដងទៀត។",
    en: "The service is interrupted. Nothing is lost; please try again.",
  },
} as const satisfies Record<string, { status: number; km: string; en: string }>

export type ErrorCode = keyof typeof errors

/** Whether a value that came over the wire is one of our codes. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === "string" && Object.hasOwn(errors, value)
}

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
    km: "យើងមិនទាន់ដឹកជញ្ជូនទៅប្រទេសនេះទេ។ សូមប្រើអាសយដ្ឋាននៅកម្ពុជា។",
    en: "We cannot deliver to this country yet. Please use an address in Cambodia.",
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

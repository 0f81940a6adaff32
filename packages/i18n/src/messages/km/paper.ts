import type { Translated } from "../../translated.js"
import type { paper as source } from "../en/paper.js"

export const paper: Translated<typeof source> = {
  pickList: "បញ្ជីរៀបចំទំនិញ",
  packingSlip: "បញ្ជីទំនិញក្នុងកញ្ចប់",
  label: "ស្លាកកញ្ចប់",
  order: "ការបញ្ជាទិញ",
  from: "ពី",
  to: "ជូនចំពោះ",
  recipient: "សម្រាប់",
  pickUpAt: "មកយកនៅ",
  goods: "ទំនិញ",
  lots: "ឡូតិ៍",
  quantity: "ចំនួន",
  amount: "ទឹកប្រាក់",
  units: "សរុបចំនួនកញ្ចប់",
  collect: "ប្រាក់ត្រូវទទួលពេលប្រគល់",
  carrier: "អ្នកដឹកជញ្ជូន",
  gift: "ជាកាដូ៖ កុំដាក់តម្លៃក្នុងកញ្ចប់",
  giftMessage: "ពាក្យជូនពរ",
  pickedBy: "អ្នករៀបចំ",
  checkedBy: "អ្នកត្រួតពិនិត្យ",
  askBack: "បើខ្វះ ឬខូចអ្វី សូមប្រាប់នៅលើទំព័រឯកជននៃការបញ្ជាទិញរបស់អ្នក ជាមួយរូបថត។",
  page: "ទំព័រ",
  demonstration: "សាកល្បង",
}

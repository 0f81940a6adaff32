import type { Translated } from "../../translated.js"
import type { home as source } from "../en/home.js"

export const home: Translated<typeof source> = {
  heroTitle: "ភូមិមួយ ផលិតផលមួយ",
  heroLead: "ម្រេចពីកំពត សូត្រពីតាកែវ ទឹកឃ្មុំពីព្រៃ៖ ទំនិញមានវិញ្ញាបនបត្រ លក់ដោយសមាគមភូមិដែលផលិតផ្ទាល់។",
  heroAction: "មើលទំនិញទាំងអស់",
  featuredTitle: "ទើបមកពីភូមិ",
  featuredMore: "មើលទំនិញទាំងអស់",
  sectorsTitle: "ជ្រើសតាមប្រភេទ",
  sectorText: {
    agriculture: "ម្រេច អង្ករ ទឹកឃ្មុំ និងផ្លែឈើ",
    industry: "អំបិល ទឹកត្រី និងស្ករត្នោត",
    handicraft: "សូត្រ កន្ត្រក និងឆ្នាំងដី",
    service: "ទស្សនាចម្ការ និងស្នាក់នៅភូមិ",
  },
  ovopTitle: "OVOP ជាអ្វី?",
  ovopText:
    "OVOP មានន័យថា ភូមិមួយ ផលិតផលមួយ។ ភូមិនីមួយៗផលិតអ្វីដែលដី និងដៃរបស់ខ្លួនធ្វើបានល្អបំផុត។ ចលនានេះជួយឱ្យផលិតផលនោះមានស្តង់ដារ និងមកដល់ដៃអ្នក។ អ្នកផលិតលក់តាមសមាគមរបស់ខ្លួន ដូច្នេះប្រាក់ចំណូលនៅក្នុងភូមិ។",
  certificateTitle: "វិញ្ញាបនបត្រដំណើរការដូចម្ដេច",
  certificateApply: "សមាគមដាក់ពាក្យ",
  certificateApplyText: "សមាគមបង្ហាញថាទំនិញមកពីណា និងផលិតដោយរបៀបណា។",
  certificateGrant: "អ្នកចេញវិញ្ញាបនបត្រសម្រេច",
  certificateGrantText: "វិញ្ញាបនបត្រមានលេខ និងកាលបរិច្ឆេទ។ អ្នកចេញអាចផ្អាក ឬដកហូតវាបាន ហើយមូលហេតុបង្ហាញជាសាធារណៈ។",
  certificateCheck: "អ្នកពិនិត្យ",
  certificateCheckText: "បើកពីទំព័រទំនិញ ឬវាយលេខកូដ។ អ្នកនឹងឃើញស្ថានភាពថ្ងៃនេះ។",
  certificateAction: "ពិនិត្យវិញ្ញាបនបត្រ",
  trustTitle: "ហេតុអ្វីអ្នកទិញទុកចិត្តផ្សារនេះ",
  trustPay: "បង់ប្រាក់ពេលទទួលទំនិញ",
  trustPayText: "បង់ជាសាច់ប្រាក់ពេលទំនិញមកដល់ តាមសមាគមនីមួយៗ។",
  trustKnow: "ស្គាល់អ្នកផលិត",
  trustKnowText: "ទំនិញនីមួយៗមានឈ្មោះអ្នកផលិត ភូមិ និងសមាគម។",
  trustPrice: "តម្លៃច្បាស់លាស់",
  trustPriceText: "បង្ហាញជារៀល និងដុល្លារ រួមបញ្ចូលពន្ធ។",
}

import type { AssociationInput } from "../workflows/association/steps/create-association"

type Text = { km: string; en: string }
const text = (km: string, en: string): Text => ({ km, en })

type Seeded = Omit<AssociationInput, "demonstration">

/** Invented associations in places that really make these goods. Everything about them is fictional. */
export const associations: Seeded[] = [
  {
    handle: "kampot-pepper-phnom-voar",
    name: text("សមាគមអ្នកដាំម្រេចភ្នំវ័រ", "Phnom Voar Pepper Growers' Association"),
    story: text(
      "គ្រួសារកសិករ ៤២ គ្រួសារ ដាំម្រេចលើដីក្រហមក្បែរភ្នំវ័រ។ ម្រេចត្រូវបេះដោយដៃ ហាលថ្ងៃ និងរើសមួយគ្រាប់ៗ។",
      "Forty-two farming families grow pepper on the red soil beside Phnom Voar. It is picked by hand, dried in the sun and sorted berry by berry.",
    ),
    village: text("ភូមិភ្នំវ័រ ស្រុកបន្ទាយមាស", "Phnom Voar village, Banteay Meas"),
    province_code: "07",
    women_led: false,
    youth_led: false,
    vat_registered: true,
    producers: [
      text("គ្រួសារ សុខ ចាន់ថា", "Sok Chantha's family"),
      text("គ្រួសារ គឹម សាវឿន", "Kim Savoeun's family"),
    ],
  },
  {
    handle: "kampot-kep-salt-and-fish-sauce",
    name: text("សហគមន៍ផលិតអំបិល និងទឹកត្រីត្រើយកោះ", "Traeuy Kaoh Salt and Fish Sauce Community"),
    story: text(
      "ស្រែអំបិលមាត់សមុទ្រ និងពាងទឹកត្រីចាស់ៗ ដែលបន្តពីជីដូនជីតាដល់កូនចៅ។",
      "Seaside salt fields and old fish-sauce vats, handed from grandparents to grandchildren.",
    ),
    village: text("ភូមិត្រើយកោះ ក្រុងកំពត", "Traeuy Kaoh village, Kampot town"),
    province_code: "07",
    women_led: true,
    youth_led: false,
    vat_registered: false,
    producers: [text("អ្នកស្រី ម៉ម សុភី", "Ms Mam Sophy"), text("លោក ឆាយ រិទ្ធី", "Mr Chhay Rithy")],
  },
  {
    handle: "kampong-speu-palm-sugar-oudong",
    name: text("សហគមន៍ស្ករត្នោតសំរោងទង", "Samraong Tong Palm Sugar Community"),
    story: text(
      "រៀងរាល់ព្រឹក មុនថ្ងៃរះ សមាជិកឡើងត្នោតយកទឹកស្រស់ ហើយរំងាស់នៅថ្ងៃតែមួយ ដោយមិនលាយអ្វីឡើយ។",
      "Every morning before sunrise members climb the palms for fresh sap and boil it down the same day, with nothing added.",
    ),
    village: text("ភូមិត្រពាំងគង ស្រុកសំរោងទង", "Trapeang Kong village, Samraong Tong"),
    province_code: "05",
    women_led: false,
    youth_led: true,
    vat_registered: true,
    producers: [text("លោក ប៉ែន វណ្ណៈ", "Mr Pen Vannak"), text("អ្នកស្រី ទេព ស្រីមុំ", "Ms Tep Sreymom")],
  },
  {
    handle: "kampong-chhnang-pottery-andong-russey",
    name: text("សមាគមស្មូនអណ្ដូងឫស្សី", "Andoung Ruessei Potters' Association"),
    story: text(
      "ស្ត្រីស្មូនដើរជុំវិញដីឥដ្ឋ មិនប្រើកង់វិលទេ ហើយដុតដោយចំបើងនៅវាលស្រែ ដូចបុព្វបុរសធ្លាប់ធ្វើ។",
      "Women potters walk around the clay instead of turning a wheel and fire with straw in the open field, as their ancestors did.",
    ),
    village: text("ភូមិអណ្ដូងឫស្សី ស្រុករលាប្អៀរ", "Andoung Ruessei village, Rolea B'ier"),
    province_code: "04",
    women_led: true,
    youth_led: false,
    vat_registered: false,
    producers: [text("អ្នកស្រី ហួត ចាន់ណា", "Ms Huot Channa"), text("អ្នកស្រី នួន ស្រីពៅ", "Ms Nuon Sreypov")],
  },
  {
    handle: "mondulkiri-forest-honey-and-coffee",
    name: text("សហគមន៍អនុផលព្រៃឈើសែនមនោរម្យ", "Saen Monourom Forest Products Community"),
    story: text(
      "ក្រុមគ្រួសារព្នងរកទឹកឃ្មុំពីដើមឈើខ្ពស់ៗ ដោយទុកសំបុកមួយផ្នែកឱ្យឃ្មុំ និងដាំកាហ្វេក្រោមម្លប់ព្រៃ។",
      "Bunong families collect honey from tall trees, always leaving part of the comb to the bees, and grow coffee in the shade of the forest.",
    ),
    village: text("ភូមិពូតាំង ស្រុកអូររាំង", "Pu Tang village, Ou Reang"),
    province_code: "11",
    women_led: false,
    youth_led: true,
    vat_registered: false,
    producers: [text("លោក ក្រឹល សំណាង", "Mr Kroel Samnang"), text("អ្នកស្រី ព្រៅ ស្រីនាង", "Ms Prov Sreyneang")],
  },
  {
    handle: "phnom-srok-silk-weavers",
    name: text("សមាគមតម្បាញសូត្រភ្នំស្រុក", "Phnum Srok Silk Weavers' Association"),
    story: text(
      "ដាំមន ចិញ្ចឹមដង្កូវនាង រវៃសូត្រ ជ្រលក់ពណ៌ពីធម្មជាតិ និងត្បាញ៖ គ្រប់ជំហាននៅក្នុងភូមិតែមួយ។",
      "Mulberry, silkworms, reeling, natural dyes and weaving: every step in one village.",
    ),
    village: text("ភូមិស្រះជីក ស្រុកភ្នំស្រុក", "Srah Chik village, Phnum Srok"),
    province_code: "01",
    women_led: true,
    youth_led: false,
    vat_registered: false,
    producers: [text("អ្នកស្រី លី សុខហឿន", "Ms Ly Sokhoeun")],
  },
  {
    handle: "takeo-hol-weavers",
    name: text("ក្រុមត្បាញហូលព្រៃកប្បាស", "Prey Kabbas Hol Weavers' Group"),
    story: text(
      "សំពត់ហូលមួយក្បិន ត្រូវចងឆ្នៀតរាប់ពាន់ចំណង មុននឹងជ្រលក់ និងត្បាញ ប្រើពេលរហូតដល់ពីរខែ។",
      "For one length of hol, thousands of knots are tied before dyeing and weaving; it takes up to two months.",
    ),
    village: text("ភូមិព្រៃកប្បាស ស្រុកព្រៃកប្បាស", "Prey Kabbas village, Prey Kabbas"),
    province_code: "21",
    women_led: true,
    youth_led: false,
    vat_registered: false,
    producers: [text("អ្នកស្រី អ៊ុំ ចន្ធូ", "Ms Um Chanthou")],
  },
  {
    handle: "battambang-rice-growers",
    name: text("សហគមន៍កសិកម្មស្រូវក្រអូបថ្មគោល", "Thma Koul Fragrant Rice Cooperative"),
    story: text(
      "ស្រូវក្រអូបដាំមួយរដូវក្នុងមួយឆ្នាំ លើដីល្បាប់ស្រោចដោយទឹកភ្លៀង កិននៅម៉ាស៊ីនរបស់សហគមន៍ផ្ទាល់។",
      "Fragrant rice, one rain-fed crop a year on silt soil, milled in the cooperative's own mill.",
    ),
    village: text("ភូមិអូរតាគី ស្រុកថ្មគោល", "Ou Ta Ki village, Thma Koul"),
    province_code: "02",
    women_led: false,
    youth_led: false,
    vat_registered: true,
    producers: [text("លោក ជា សុផល", "Mr Chea Sophal"), text("លោក យ៉ែម ប៊ុនធឿន", "Mr Yem Bunthoeun")],
  },
  {
    handle: "siem-reap-village-makers",
    name: text("សមាគមអ្នកផលិតព្រះដាក់ និងពួក", "Preah Dak and Puok Makers' Association"),
    story: text(
      "ភូមិនំបញ្ចុក ភូមិប្រហុក និងភូមិត្បាញសូត្រ រួមគ្នាលក់ផលិតផលរបស់ខ្លួនក្រោមសមាគមតែមួយ។",
      "A noodle village, a prahok village and a silk village sell together under one association.",
    ),
    village: text("ភូមិព្រះដាក់ ស្រុកបន្ទាយស្រី", "Preah Dak village, Banteay Srei"),
    province_code: "17",
    women_led: true,
    youth_led: true,
    vat_registered: false,
    producers: [text("អ្នកស្រី ភួង ស្រីលក្ខណ៍", "Ms Phuong Sreyleak"), text("លោក សៅ វិចិត្រ", "Mr Sao Vichet")],
  },
  {
    handle: "kampong-cham-krama-weavers",
    name: text("សមាគមតម្បាញក្រមាកោះឧកញ៉ាតី", "Mekong Island Krama Weavers' Association"),
    story: text(
      "ក្រមាកប្បាសត្បាញដោយកីឈើ នៅលើកោះកណ្ដាលទន្លេមេគង្គ។ ក្រឡាម្ខាងៗមានចំនួនសរសៃដដែល។",
      "Cotton krama woven on wooden looms on an island in the Mekong, every check counted thread by thread.",
    ),
    village: text("ភូមិកោះសំរោង ស្រុកកំពង់សៀម", "Kaoh Samraong village, Kampong Siem"),
    province_code: "03",
    women_led: true,
    youth_led: false,
    vat_registered: false,
    producers: [text("អ្នកស្រី សេង រដ្ឋា", "Ms Seng Ratha")],
  },
]

import type { KindInput } from "../workflows/market/workflows/add-kinds"

const kind = (code: string, km: string, en: string): KindInput => ({ code, name: { km, en } })

/** The kinds of goods of the demonstration: what a buyer would call an aisle. */
export const kinds: KindInput[] = [
  kind("spice", "គ្រឿងទេស", "Spices"),
  kind("salt", "អំបិល", "Salt"),
  kind("sauce", "ទឹកត្រី និងទឹកជ្រលក់", "Fish sauce and sauces"),
  kind("fermented-fish", "ប្រហុក និងត្រីផ្អាប់", "Prahok and fermented fish"),
  kind("seafood", "គ្រឿងសមុទ្រ និងបង្កង", "Seafood and crayfish"),
  kind("sugar", "ស្ករត្នោត", "Palm sugar"),
  kind("honey", "ទឹកឃ្មុំ", "Honey"),
  kind("coffee", "កាហ្វេ", "Coffee"),
  kind("rice", "អង្ករ និងអំបុក", "Rice and rice flakes"),
  kind("noodle", "មី គុយទាវ និងនំបន្ទះ", "Noodles and rice paper"),
  kind("snack", "នំ និងចំណីអាហារ", "Snacks"),
  kind("beverage", "ស្រា និងភេសជ្ជៈ", "Wine and spirits"),
  kind("fruit", "ផ្លែឈើ", "Fruit"),
  kind("nut", "គ្រាប់ស្វាយចន្ទី", "Cashew nuts"),
  kind("vegetable", "បន្លែ", "Vegetables"),
  kind("root-crop", "ដំណាំមើម", "Root crops"),
  kind("egg", "ពងទា និងពងមាន់", "Eggs"),
  kind("essential-oil", "ប្រេងក្រអូប", "Essential oils"),
  kind("silk", "សូត្រ", "Silk"),
  kind("textile", "ក្រមា និងក្រណាត់", "Kramas and cloth"),
  kind("basketry", "គ្រឿងត្បាញពីផ្ដៅ និងឫស្សី", "Baskets"),
  kind("mat", "កន្ទេល", "Mats"),
  kind("pottery", "គ្រឿងស្មូន", "Pottery"),
  kind("stone", "គ្រឿងថ្ម", "Stonework"),
  kind("metalwork", "គ្រឿងដែក និងលោហៈ", "Metalwork"),
  kind("silverware", "គ្រឿងប្រាក់", "Silverware"),
  kind("gems", "ត្បូង", "Gemstones"),
  kind("visit", "ទស្សនកិច្ច", "Visits"),
  kind("homestay", "ការស្នាក់នៅតាមផ្ទះ", "Homestays"),
]

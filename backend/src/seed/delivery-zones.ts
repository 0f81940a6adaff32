import type { ChangeDeliveryZone } from "@ovop/contracts"

type Seeded = ChangeDeliveryZone & { code: string }
type Service = Seeded["services"][number]

const text = (km: string, en: string) => ({ km, en })

/** Limits in grams against prices in dollars, both rising. */
const bands = (limits: number[], prices: number[]): Service["bands"] =>
  limits.map((up_to_grams, at) => ({ up_to_grams, usd: (prices[at] ?? 0).toFixed(2) }))

const HOME_GRAMS = [1_000, 3_000, 5_000, 10_000, 20_000, 30_000]
const ABROAD_GRAMS = [500, 1_000, 2_000, 3_000, 5_000, 10_000, 15_000, 20_000]
const EXPRESS_GRAMS = [500, 1_000, 2_000, 5_000, 10_000]

const standard = (name: Service["name"], limits: number[], prices: number[]): Service => ({
  code: "standard",
  name,
  bands: bands(limits, prices),
})
const express = (name: Service["name"], limits: number[], prices: number[]): Service => ({
  code: "express",
  name,
  bands: bands(limits, prices),
})

const codes = (list: string) => list.split(" ")

/** Prices near what parcels cost, but invented. Countries that no zone names are not served. */
export const deliveryZones: Seeded[] = [
  {
    code: "phnom-penh",
    name: text("រាជធានីភ្នំពេញ", "Phnom Penh"),
    countries: [],
    provinces: ["12"],
    services: [
      standard(
        text("ដឹកជញ្ជូនធម្មតា ២ ទៅ ៣ ថ្ងៃ", "Standard delivery, 2 to 3 days"),
        HOME_GRAMS,
        [1.5, 1.75, 2.25, 3.5, 6, 9],
      ),
      express(
        text("ដឹកជញ្ជូនរហ័ស ថ្ងៃបន្ទាប់", "Express delivery, next day"),
        [1_000, 3_000, 5_000, 10_000],
        [3, 3.5, 4.5, 7],
      ),
    ],
  },
  {
    code: "provinces",
    name: text("ខេត្តនានា", "Provinces"),
    countries: [],
    provinces: codes("01 02 03 04 05 06 07 08 10 13 14 15 17 18 20 21 22 23 24 25"),
    services: [
      standard(
        text("ដឹកជញ្ជូនធម្មតា ៣ ទៅ ៥ ថ្ងៃ", "Standard delivery, 3 to 5 days"),
        HOME_GRAMS,
        [1.75, 2.25, 3, 4.75, 8, 12],
      ),
      express(
        text("ដឹកជញ្ជូនរហ័ស ១ ទៅ ២ ថ្ងៃ", "Express delivery, 1 to 2 days"),
        [1_000, 3_000, 5_000, 10_000],
        [3.5, 4.5, 6, 9.5],
      ),
    ],
  },
  {
    code: "remote-provinces",
    name: text("ខេត្តឆ្ងាយ", "Remote provinces"),
    countries: [],
    provinces: codes("09 11 16 19"),
    services: [
      standard(
        text("ដឹកជញ្ជូនធម្មតា ៤ ទៅ ៨ ថ្ងៃ", "Standard delivery, 4 to 8 days"),
        HOME_GRAMS,
        [2.5, 3.25, 4.25, 6.5, 11, 16],
      ),
    ],
  },
  {
    code: "asean",
    name: text("ប្រទេសអាស៊ាន", "ASEAN countries"),
    countries: codes("bn id la mm my ph sg th tl vn"),
    provinces: [],
    services: [
      standard(
        text("កញ្ចប់តាមប្រៃសណីយ៍ ៧ ទៅ ១៤ ថ្ងៃ", "Postal parcel, 7 to 14 days"),
        ABROAD_GRAMS,
        [9, 12, 17, 22, 31, 52, 72, 92],
      ),
      express(
        text("កញ្ចប់តាមអាកាស ៣ ទៅ ៥ ថ្ងៃ", "Air courier, 3 to 5 days"),
        EXPRESS_GRAMS,
        [24, 29, 38, 62, 98],
      ),
    ],
  },
  {
    code: "east-asia",
    name: text("អាស៊ីបូព៌ា", "East Asia"),
    countries: codes("cn hk jp kr mn mo tw"),
    provinces: [],
    services: [
      standard(
        text("កញ្ចប់តាមប្រៃសណីយ៍ ៨ ទៅ ១៦ ថ្ងៃ", "Postal parcel, 8 to 16 days"),
        ABROAD_GRAMS,
        [11, 15, 21, 27, 38, 66, 92, 118],
      ),
      express(
        text("កញ្ចប់តាមអាកាស ៣ ទៅ ៥ ថ្ងៃ", "Air courier, 3 to 5 days"),
        EXPRESS_GRAMS,
        [28, 34, 45, 74, 118],
      ),
    ],
  },
  {
    code: "europe",
    name: text("អឺរ៉ុប", "Europe"),
    countries: codes(
      "ad al at ba be bg by ch cy cz de dk ee es fi fr gb ge gr hr hu ie is it li lt lu lv mc md me mk mt nl no pl pt ro rs ru se si sk sm tr ua va",
    ),
    provinces: [],
    services: [
      standard(
        text("កញ្ចប់តាមប្រៃសណីយ៍ ១០ ទៅ ២០ ថ្ងៃ", "Postal parcel, 10 to 20 days"),
        ABROAD_GRAMS,
        [14, 19, 28, 37, 54, 96, 136, 176],
      ),
      express(
        text("កញ្ចប់តាមអាកាស ៤ ទៅ ៦ ថ្ងៃ", "Air courier, 4 to 6 days"),
        EXPRESS_GRAMS,
        [36, 44, 60, 104, 172],
      ),
    ],
  },
  {
    code: "north-america-oceania",
    name: text("អាមេរិកខាងជើង និងអូសេអានី", "North America and Oceania"),
    countries: codes("au ca fj nz pg us vu ws"),
    provinces: [],
    services: [
      standard(
        text("កញ្ចប់តាមប្រៃសណីយ៍ ១០ ទៅ ២១ ថ្ងៃ", "Postal parcel, 10 to 21 days"),
        ABROAD_GRAMS,
        [15, 21, 31, 41, 60, 108, 154, 200],
      ),
      express(
        text("កញ្ចប់តាមអាកាស ៤ ទៅ ៦ ថ្ងៃ", "Air courier, 4 to 6 days"),
        EXPRESS_GRAMS,
        [38, 47, 64, 112, 186],
      ),
    ],
  },
  {
    code: "rest-of-world",
    name: text("ប្រទេសផ្សេងទៀត", "Other countries"),
    countries: codes(
      "ae ar az bb bd bh bo br bs bt bw cl cm co cr ci cu do dz ec eg et gh gm gt hn il in jm jo ke kg kw kz lb lk ma mg mu mv mx na ng ni np om pa pe pk py qa rw sa sc sn sv tn tt tz ug uy uz za zm",
    ),
    provinces: [],
    services: [
      standard(
        text("កញ្ចប់តាមប្រៃសណីយ៍ ១៤ ទៅ ៣០ ថ្ងៃ", "Postal parcel, 14 to 30 days"),
        ABROAD_GRAMS,
        [18, 25, 37, 49, 72, 130, 186, 242],
      ),
    ],
  },
]

/** The secretariat's own counter, where the goods of every association can be fetched. */
export const sharedPickUpPoints = [
  {
    code: "secretariat-shop",
    association_id: null,
    name: text("ហាងរបស់លេខាធិការដ្ឋាន (សាកល្បង)", "Secretariat's shop (demonstration)"),
    address: text("មហាវិថីព្រះនរោត្តម", "Norodom Boulevard"),
    hours: text("ច័ន្ទ ដល់សៅរ៍ ម៉ោង ៨ ព្រឹក ដល់ ៥ ល្ងាច", "Monday to Saturday, 8 am to 5 pm"),
    province_code: "12",
  },
]

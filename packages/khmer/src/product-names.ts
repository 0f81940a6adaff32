/** The names of one kind of product; the first of each list is the usual one. */
export interface ProductNames {
  readonly en: readonly string[]
  readonly km: readonly string[]
  /** How people write the Khmer word in Latin letters; no one romanisation is in common use. */
  readonly romanised: readonly string[]
  /** What French-speaking visitors call it. */
  readonly fr?: readonly string[]
}

/**
 * What no rule can know: that "pepper" and ម្រេច are one. How a Khmer name may be romanised beyond what is listed is
 * known from its sound.
 */
export const productNames: readonly ProductNames[] = [
  { en: ["pepper", "peppercorn"], km: ["ម្រេច"], romanised: ["mrech", "mrich", "merech"], fr: ["poivre"] },
  {
    en: ["palm sugar", "palm candy"],
    km: ["ស្ករត្នោត"],
    romanised: ["skor thnot", "skor tnaot", "sko thnaot"],
    fr: ["sucre de palme"],
  },
  { en: ["honey"], km: ["ទឹកឃ្មុំ"], romanised: ["tuk khmum", "teuk khmum"], fr: ["miel"] },
  { en: ["prahok", "fermented fish", "fish paste"], km: ["ប្រហុក"], romanised: ["prahok", "prohok"] },
  {
    en: ["krama", "scarf", "shawl"],
    km: ["ក្រមា"],
    romanised: ["krama", "kroma"],
    fr: ["écharpe", "foulard"],
  },
  { en: ["fish sauce"], km: ["ទឹកត្រី"], romanised: ["tuk trei", "teuk trey"], fr: ["sauce de poisson"] },
  { en: ["silk"], km: ["សូត្រ"], romanised: ["sot", "soth"], fr: ["soie"] },
  { en: ["rice"], km: ["អង្ករ", "បាយ"], romanised: ["angkor", "bay"], fr: ["riz"] },
  { en: ["rice flakes", "flattened rice", "pounded rice"], km: ["អំបុក"], romanised: ["ambok"] },
  { en: ["rice paper", "spring roll wrapper"], km: ["នំបន្ទះ"], romanised: ["num banteah", "nom banteah"] },
  { en: ["bamboo rice", "sticky rice"], km: ["ក្រឡាន"], romanised: ["kralan", "krolan"] },
  {
    en: ["khmer noodle", "rice vermicelli", "fermented noodle"],
    km: ["នំបញ្ចុក"],
    romanised: ["nom banh chok", "num banh chok"],
  },
  { en: ["rice noodle", "noodle soup"], km: ["គុយទាវ"], romanised: ["kuy teav", "kuytiev", "kway teow"] },
  { en: ["salt", "sea salt", "fleur de sel"], km: ["អំបិល"], romanised: ["ambel", "ambil"], fr: ["sel"] },
  { en: ["durian"], km: ["ធុរេន", "ទុរេន"], romanised: ["thouren", "turen"] },
  { en: ["crab"], km: ["ក្តាម"], romanised: ["kdam"], fr: ["crabe"] },
  { en: ["squid", "cuttlefish", "calamari"], km: ["មឹក"], romanised: ["muk", "moek"] },
  { en: ["shrimp", "prawn"], km: ["បង្គា"], romanised: ["bongkea", "bangkea"], fr: ["crevette"] },
  { en: ["lobster", "crayfish", "langoustine"], km: ["បង្កង"], romanised: ["bangkang", "bongkong"] },
  { en: ["fish"], km: ["ត្រី"], romanised: ["trei", "trey"], fr: ["poisson"] },
  { en: ["mango"], km: ["ស្វាយ"], romanised: ["svay", "svai"], fr: ["mangue"] },
  {
    en: ["cashew", "cashew nut", "cashew kernel"],
    km: ["ស្វាយចន្ទី", "គ្រាប់ស្វាយចន្ទី"],
    romanised: ["svay chanti", "svay chantee"],
    fr: ["noix de cajou"],
  },
  { en: ["orange", "tangerine", "mandarin"], km: ["ក្រូច"], romanised: ["krouch", "kroch"] },
  { en: ["pomelo", "grapefruit"], km: ["ក្រូចថ្លុង"], romanised: ["krouch thlong"], fr: ["pamplemousse"] },
  { en: ["longan"], km: ["មៀន"], romanised: ["mien", "mean"] },
  { en: ["avocado"], km: ["ផ្លែប័រ", "ផ្លែបឺរ", "អាវ៉ូកាដូ"], romanised: ["ple bor", "phle ber"], fr: ["avocat"] },
  { en: ["banana"], km: ["ចេក"], romanised: ["chek"], fr: ["banane"] },
  { en: ["coconut"], km: ["ដូង"], romanised: ["doung", "dong"], fr: ["noix de coco"] },
  { en: ["fruit"], km: ["ផ្លែឈើ"], romanised: ["phle chheu", "ple chher"] },
  { en: ["cassava", "manioc", "tapioca"], km: ["ដំឡូងមី"], romanised: ["damlong mi", "domlong mi"] },
  { en: ["vegetable", "greens"], km: ["បន្លែ"], romanised: ["bonlae", "banle"], fr: ["légumes"] },
  { en: ["cardamom"], km: ["ក្រវាញ"], romanised: ["kravanh", "krovanh"], fr: ["cardamome"] },
  { en: ["lemongrass", "lemon grass", "citronella"], km: ["ស្លឹកគ្រៃ"], romanised: ["slok krey", "slek krei"] },
  { en: ["oil", "essential oil"], km: ["ប្រេង"], romanised: ["preng"], fr: ["huile"] },
  { en: ["coffee"], km: ["កាហ្វេ"], romanised: ["kafe", "kaffe", "cafe"] },
  {
    en: ["duck egg", "egg", "salted egg"],
    km: ["ពងទា", "ពងទាប្រៃ"],
    romanised: ["pong tea", "pong tea prai"],
  },
  {
    en: ["liquor", "spirit", "wine", "alcohol", "whisky"],
    km: ["ស្រា"],
    romanised: ["sra"],
    fr: ["vin", "alcool"],
  },
  { en: ["basket"], km: ["កន្ត្រក"], romanised: ["kantrak", "kontrok"], fr: ["panier"] },
  { en: ["rattan"], km: ["ផ្តៅ"], romanised: ["pdao", "phdao"], fr: ["rotin"] },
  { en: ["mat", "sleeping mat"], km: ["កន្ទេល"], romanised: ["kantel", "kontel"], fr: ["natte"] },
  { en: ["cooking pot", "saucepan"], km: ["ឆ្នាំង"], romanised: ["chhnang", "chnang"] },
  { en: ["pottery", "earthenware", "ceramics"], km: ["គ្រឿងស្មូន"], romanised: ["kroeung smaun"] },
  { en: ["stove", "cook stove"], km: ["ចង្ក្រាន"], romanised: ["changkran", "chongkran"] },
  { en: ["silver", "silverware"], km: ["ប្រាក់", "គ្រឿងប្រាក់"], romanised: ["prak", "kreung prak"] },
  { en: ["gem", "gemstone", "jewel", "precious stone"], km: ["ត្បូង"], romanised: ["tbong", "tbaung"] },
  { en: ["knife"], km: ["កាំបិត"], romanised: ["kambet", "kambit"], fr: ["couteau"] },
  { en: ["axe", "hatchet"], km: ["ពូថៅ"], romanised: ["pouthau", "puthao"] },
  { en: ["mortar", "mortar and pestle"], km: ["ត្បាល់"], romanised: ["tbal"] },
  { en: ["marble", "stone carving", "sculpture"], km: ["ថ្មម៉ាប", "ចម្លាក់"], romanised: ["thmor", "chamlak"] },
  { en: ["ikat", "hol"], km: ["ហូល"], romanised: ["hol", "houl"] },
  { en: ["sarong", "silk skirt", "sampot"], km: ["សំពត់"], romanised: ["sampot", "sompot"] },
  { en: ["cloth", "fabric", "textile"], km: ["ក្រណាត់"], romanised: ["kronat", "kranat"] },
  { en: ["noodle"], km: ["មី"], romanised: ["mi", "mee"] },
  { en: ["cake", "snack"], km: ["នំ"], romanised: ["nom", "num"] },
  { en: ["homestay", "guesthouse"], km: ["ស្នាក់នៅ"], romanised: ["snak nov"] },
  { en: ["tour", "ecotourism", "trip"], km: ["ទេសចរណ៍", "ទស្សនកិច្ច"], romanised: ["tesachor"] },
  // How goods are made; each is known in more than one word.
  { en: ["fried", "crispy", "crisp"], km: ["បំពង", "ចៀន"], romanised: ["bampong", "chien"] },
  { en: ["dried", "dehydrated"], km: ["ក្រៀម", "ងៀត", "ស្ងួត"], romanised: ["kriem", "ngeat", "snguot"] },
]

import { searchKey } from "./search-key.js"

/** Words that say nothing of the goods: what joins other words, and what everybody wants who searches a shop. */
const fillers: ReadonlySet<string> = new Set(
  [
    ..."a an and at any are best buy by can cheap find for from get good have how i in into is it made me my near".split(
      " ",
    ),
    ..."need of on online or order our please price sell shop some that the their them this to want we what where which with you your".split(
      " ",
    ),
    ..."de des du la le les et from".split(" "),
    ..."និង ឬ នៃ របស់ ពី នៅ ក្នុង សម្រាប់ ដែល ជា មាន ទិញ លក់ តម្លៃ ចង់ រក រកទិញ ល្អ ឲ្យ ដោយ ជាមួយ នេះ ខ្ញុំ តើ អ្វី ណា ត្រូវ ការ".split(
      " ",
    ),
  ].map(searchKey),
)

/** Whether a word, given as its search key, may be left out of a search that has others. */
export const isFiller = (word: string): boolean => fillers.has(word)

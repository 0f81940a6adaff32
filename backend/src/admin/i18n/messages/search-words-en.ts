export default {
  title: "Words that mean the same",
  lead: "Whoever searches for one of a group finds what the others find. A change counts at once.",
  words: "Words",
  add: "Add a group",
  change: "Change",
  field: "Words of the group",
  fieldHint: "Two to twelve, one on each line, in Khmer, in English or in Khmer written in Latin letters",
  changedAt: "Changed",
  remove: "Remove",
  removeAsk: "“{{name}}” will no longer find the same goods.",
  empty: "No group yet. The names of usual goods are known already; add what buyers call them besides.",
  said: { removed: "“{{name}}” is removed." },
  engineAway:
    "Meilisearch has not answered since {{date}}. Buyers search in the market's own database meanwhile; please tell who runs the server.",
  engineBehind:
    "Meilisearch has not been told what changed since {{date}}. Buyers see what is on sale now; new names are found once it has been told.",
  missedTitle: "Looked for in vain",
  missedLead:
    "What nothing was found for in the last 30 days, or nothing with all of its words. Who looked is not kept.",
  missedWords: "What was typed",
  times: "Times",
  lastDay: "Last on",
  missedEmpty: "Everybody found something.",
  addWith: "Add a group with it",
}

export const scheme = {
  title: "Certification schemes",
  description: "What each certificate means, who issues it, and what its badge says.",
  lead: "A badge is only worth what stands behind it. Here is what each scheme means, who issues it, and which goods carry it.",
  none: "No scheme is recorded yet.",
  certificates: "Certificates in the register: {{number}}",
  goodsCount: "Goods that carry it: {{number}}",
  issuer: "Issued by",
  kind: "Kind of scheme",
  means: "What it means",
  badgeSays: "What the badge says",
  badgeSaysText:
    "That a certificate of this scheme covers this very product, that it is valid today, and that its document was seen.",
  badgeSaysNot: "What it does not say",
  badgeSaysNotText:
    "Nothing about other goods of the same association, and nothing about price or stock. A certificate that only the producer speaks of shows no badge.",
  runByOthers: "This scheme is run by its issuer. We record its certificates and do not issue them.",
  runByUs: "This scheme is run by the national secretariat. Its rules here are proposed and not yet final.",
  goods: "Goods that carry it",
  noGoods: "No goods carry it today.",
  seeAll: "See all {{number}} goods",
  seeRegister: "See its certificates in the register",
  meaning: {
    ovop_recognition:
      "The goods are recognised as what a village of the One Village One Product movement stands for: made there, from what is there.",
    star_rating: "The goods were judged against published criteria and given a number of stars.",
    geographical_indication:
      "The goods come from the named place and owe their quality or their name to it. Only those whom the owner of the sign admits may use it, and only for goods that follow its rules.",
    collective_mark:
      "A trade mark that the members of one body share. Whoever uses it keeps the rules of that body.",
    conformity_mark: "The goods meet a national standard, and the body that grants the mark looks after it.",
    good_practice:
      "The farm or workshop works by written good practice, for instance with water, soil and pesticides.",
    organic:
      "The goods were grown and processed by the rules of organic farming, without synthetic pesticides or fertiliser.",
    halal: "The goods and the way they are made are permitted under Islamic law.",
    food_safety: "The place that handles the food has a written system against hazards, and it is inspected.",
  },
  meaningNot: {
    ovop_recognition: "It is no test of food safety and no geographical indication.",
    star_rating: "It compares goods of one round. It is no permit and no test in a laboratory.",
    geographical_indication:
      "It does not say that goods from elsewhere are worse, and it is no organic label and no test of safety.",
    collective_mark: "It says who is behind the goods, not that somebody inspected each of them.",
    conformity_mark: "It does not say where the goods come from or who made them.",
    good_practice: "It speaks of how the work is done, not of each single piece.",
    organic: "It does not speak of taste, place or size.",
    halal: "It does not speak of place, price or organic farming.",
    food_safety: "It does not speak of taste or place.",
  },
  registerTitle: "Certificate register",
  registerDescription: "Every certificate recorded on this market, with what it says today.",
  registerLead:
    "Every certificate recorded here, with what it says today. What was suspended, revoked or has expired stays listed, with the reason.",
  search: "Number, code or holder",
  filterScheme: "Scheme",
  filterStatus: "Says today",
  filterProvince: "Province",
  all: "All",
  show: "Show",
  clear: "Clear the filters",
  count: "Certificates found: {{number}}",
  registerNone: "No certificate fits. Check the number, or try with fewer filters.",
  open: "Open certificate {{number}}",
  checkCode: "Have a code in your hand? Check it",
} as const

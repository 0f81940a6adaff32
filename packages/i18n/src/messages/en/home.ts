export const home = {
  heroTitle: "One village, one product",
  heroLead:
    "Pepper from Kampot, silk from Takeo, honey from the forests: certified goods, sold by the village associations that make them.",
  heroAction: "See all goods",
  featuredTitle: "Fresh from the villages",
  featuredMore: "See all goods",
  sectorsTitle: "Shop by kind",
  sectorText: {
    agriculture: "Pepper, rice, honey and fruit",
    industry: "Salt, sauces and palm sugar",
    handicraft: "Silk, baskets and pottery",
    service: "Farm visits and village stays",
  },
  ovopTitle: "What OVOP is",
  ovopText:
    "OVOP stands for One Village One Product. Each village makes what its land and its hands do best. The movement helps it reach a standard, and reach you. The producers sell through their own association, so the money stays in the village.",
  certificateTitle: "How a certificate works",
  certificateApply: "The association applies",
  certificateApplyText: "It shows where the goods come from and how they are made.",
  certificateGrant: "The issuer decides",
  certificateGrantText:
    "A certificate has a number and dates. The issuer can suspend or revoke it, and the reason stays public.",
  certificateCheck: "You check",
  certificateCheckText: "Open it from the product, or type its code. You see what it says today.",
  certificateAction: "Check a certificate",
  trustTitle: "Why buyers trust this market",
  trustPay: "Pay when it arrives",
  trustPayText: "Cash on delivery, one amount for each association.",
  trustKnow: "Know who made it",
  trustKnowText: "Every product names its producer, village and association.",
  trustPrice: "One clear price",
  trustPriceText: "Riel and dollars side by side, tax included.",
} as const

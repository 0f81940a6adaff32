export const kind = {
  sectorsTitle: "Sectors and kinds",
  sectorsDescription:
    "The four sectors of the One Village One Product movement and the kinds of goods in them.",
  sectorsLead: "The national policy sorts what villages make and offer into four sectors.",
  sectorText: {
    agriculture:
      "What is grown, raised or gathered: pepper, rice, fruit, coffee, honey. It is cleaned, dried and sorted in the village, and sold much as the land gave it.",
    industry:
      "What is made from the harvest and the catch: palm sugar, salt, fish sauce, prahok, noodles. Small workshops turn what spoils into what keeps, by recipes handed down.",
    handicraft:
      "What hands make: silk and cotton cloth, baskets and mats, pots, carvings, silver. No piece is quite like the next.",
    service:
      "What one goes there for: a farm visit, a night in a village, a meal. Nothing is sent. You ask for a day, and the association confirms it.",
  },
  kinds: "Kinds of goods",
  kindsIn: "Kinds in this sector",
  kindDescription: "{{name}} from Cambodian villages, sold by the associations that make them.",
  count: "Goods: {{number}}",
  goods: "Goods",
  none: "Nothing of this is on sale at the moment.",
  seeAll: "See all {{number}} goods",
  associations: "Associations in this sector",
  otherKinds: "Other kinds",
} as const

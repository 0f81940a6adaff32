import type { MembershipRole } from "@ovop/contracts"

type DemoMember = {
  handle: string
  role: MembershipRole
  email: string
  /** Invented, as everybody here. */
  name: string
}

/** People of two demonstration associations, one of each role; the field officer helps both. */
export const demoMembers: readonly DemoMember[] = [
  { handle: "kampot-pepper-phnom-voar", role: "owner", email: "owner@ovop.example", name: "ចាន់ សុភា" },
  { handle: "kampot-pepper-phnom-voar", role: "manager", email: "manager@ovop.example", name: "លី បូរ៉ា" },
  { handle: "kampot-pepper-phnom-voar", role: "viewer", email: "viewer@ovop.example", name: "កែវ ស្រីនាង" },
  { handle: "phnom-srok-silk-weavers", role: "owner", email: "weaver@ovop.example", name: "សេង ចាន់ធូ" },
  {
    handle: "phnom-srok-silk-weavers",
    role: "field_officer",
    email: "officer@ovop.example",
    name: "ហេង វិចិត្រ",
  },
]

/** Who works for a second association too, and as what. */
export const demoSecondPlace = {
  email: "officer@ovop.example",
  handle: "kampot-pepper-phnom-voar",
  role: "field_officer",
} as const

import type { MembershipRole } from "./membership.js"
import { type RouteName, routes } from "./routes.js"

/** Whether a role may ask a route of the workspace; for screens that hide what would be refused. */
export function mayAsk(name: RouteName, role: MembershipRole): boolean {
  const route = routes[name]
  return "roles" in route && (route.roles as readonly MembershipRole[]).includes(role)
}

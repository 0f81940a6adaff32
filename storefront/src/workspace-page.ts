import "server-only"
import type { Metadata } from "next"
import { getT } from "@/i18n/server"

const workspaceT = async () => (await getT("workspace")).t
type WorkspaceT = Awaited<ReturnType<typeof workspaceT>>

/** What the head of a page of the workspace says; none of them is for search engines. */
export async function workspaceMetadata(title: (t: WorkspaceT) => string): Promise<Metadata> {
  return { title: title(await workspaceT()), robots: { index: false, follow: false } }
}

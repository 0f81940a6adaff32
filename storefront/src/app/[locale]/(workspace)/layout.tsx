import { WorkspaceHeader } from "@/components/workspace-header"
import { memberToken } from "@/session/member-cookie"

/** A frame of its own: who sells is at work here and not in the shop. */
export default async function WorkspaceLayout({ children }: LayoutProps<"/[locale]">) {
  return (
    <>
      <WorkspaceHeader isSignedIn={Boolean(await memberToken())} />
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
    </>
  )
}

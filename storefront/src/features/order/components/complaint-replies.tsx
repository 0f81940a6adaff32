import type { Complaint } from "@ovop/contracts"
import { AskFirst } from "@/components/ask-first"
import { TextAreaField } from "@/components/form/text-area-field"
import { getT } from "@/i18n/server"
import { replyComplaint } from "../parcel-actions"
import { LinkForm } from "./link-form"

type Reply = "agree" | "refer" | "withdraw"

/** What can be said in a state; nothing where others have the word, or all is done. */
const replies: Record<Complaint["state"], readonly Reply[]> = {
  open: ["withdraw"],
  offered: ["agree", "refer", "withdraw"],
  refused: ["refer", "withdraw"],
  referred: [],
  awaiting_goods: [],
  awaiting_replacement: [],
  settled: [],
  closed: [],
}

/** The buyer's word on an answer; each opens into what it means before it counts. */
export async function ComplaintReplies({ complaint, token }: { complaint: Complaint; token: string }) {
  const { t } = await getT("complaint")
  return (
    <div className="no-print flex flex-wrap gap-x-6">
      {replies[complaint.state].map((reply) => (
        <AskFirst key={reply} name={t(reply)} text={t(`${reply}Text`)} isGrave={reply === "withdraw"}>
          <LinkForm
            action={replyComplaint}
            submit={t(`${reply}Submit`)}
            look={reply === "agree" ? "buy" : "quiet"}
            token={token}
          >
            <input type="hidden" name="complaint_id" value={complaint.id} />
            <input type="hidden" name="reply" value={reply} />
            {reply === "refer" && (
              <TextAreaField
                name="note"
                id={`note-${complaint.id}`}
                label={t("referNote")}
                maxLength={1000}
                isOptional
              />
            )}
          </LinkForm>
        </AskFirst>
      ))}
    </div>
  )
}

import { answerConsignment } from "../answer-consignment"

export const GET = answerConsignment

import { hasKhmer, hasQuestionMarks } from "../lost-letters.js"
import { type Place, placeOf } from "../place.js"
import { refuse } from "../refusal.js"

/** Two letters of Khmer, three bytes each, read by the code page of western Windows: E1 9E and E1 9F begin them. */
const garbled = /(?:\u00e1[\u017e\u0178][\s\S]){2}/

/**
 * Watches the cells of a CSV for Khmer that a wrong encoding destroyed. A file in which any Khmer letter is left was
 * saved right, whatever its question marks mean. So was one with a byte order mark, unless it was read wrongly before.
 */
export class LostKhmer {
  private anyKhmer = false
  private garbledAt: Place | undefined
  private questionedAt: Place | undefined

  constructor(private readonly hasMark: boolean) {}

  look(text: string, row: number, column: number): void {
    if (this.anyKhmer) return
    if (hasKhmer(text)) this.anyKhmer = true
    else if (!this.garbledAt && garbled.test(text)) this.garbledAt = placeOf(row, column)
    else if (!this.questionedAt && hasQuestionMarks(text)) this.questionedAt = placeOf(row, column)
  }

  refuseIfLost(): void {
    if (this.anyKhmer) return
    if (this.garbledAt) refuse({ code: "wrong_encoding", reason: "garbled", at: this.garbledAt })
    if (this.questionedAt && !this.hasMark) {
      refuse({ code: "wrong_encoding", reason: "question_marks", at: this.questionedAt })
    }
  }
}

import type { Place } from "./place.js"

/** What a file is that is no spreadsheet we read; `damaged` would be one if it were whole. */
export type UnreadableKind =
  | "picture"
  | "pdf"
  | "web_page"
  /** Excel 97 to 2003, `.xls`. */
  | "old_excel"
  /** Excel's `.xlsb`. */
  | "binary_excel"
  /** LibreOffice's `.ods`. */
  | "open_document"
  /** A zip that holds no workbook: a folder of pictures, a Word document. */
  | "archive"
  | "empty"
  | "damaged"
  | "unknown"

/** Why a file is refused as a whole. Nothing of it was kept. */
export type SheetProblem =
  | { code: "not_a_spreadsheet"; found: UnreadableKind }
  /** Protected by a password. */
  | { code: "encrypted" }
  | { code: "too_large"; bytes: number; limit: number }
  /** Small as sent, but unpacked it is larger than `limit`: bytes of its parts, or characters of its cells. */
  | { code: "expands_too_far"; limit: number }
  | { code: "too_many_rows"; limit: number }
  | { code: "too_many_columns"; limit: number }
  | { code: "cells_too_long"; at: Place; limit: number }
  /**
   * A CSV whose letters are lost or unreadable. `question_marks`: Windows saved it without Unicode and Khmer became
   * "?????"; `garbled`: Khmer was read as if it were Latin ("áž€"); `invalid_bytes`: it is not UTF-8 at all. All are
   * healed by saving again as "CSV UTF-8" or as XLSX.
   */
  | { code: "wrong_encoding"; reason: "invalid_bytes" }
  | { code: "wrong_encoding"; reason: "question_marks" | "garbled"; at: Place }
  /** A quoted text of a CSV never ends; `row` is where it begins. */
  | { code: "unclosed_quote"; row: number }
  /** The first row is empty, or holds figures only. */
  | { code: "no_headings" }
  | { code: "duplicate_heading"; heading: string; at: [first: Place, again: Place] }
  /** `ranges` as the spreadsheet names them ("A2:A5"), at most ten. */
  | { code: "merged_cells"; ranges: string[] }
  /** Something that acts when the file is opened, or reaches out of it. */
  | {
      code: "active_content"
      found: "macros" | "external_links" | "data_connections" | "embedded_objects" | "xml_declarations"
    }

import { MedusaService } from "@medusajs/framework/utils"
import { ListingImport } from "./models/listing-import"
import { ListingImportItem } from "./models/listing-import-item"
import { ListingImportRow } from "./models/listing-import-row"
import { ListingReference } from "./models/listing-reference"

export default class ListingImportModuleService extends MedusaService({
  ListingImport,
  ListingImportItem,
  ListingImportRow,
  ListingReference,
}) {}

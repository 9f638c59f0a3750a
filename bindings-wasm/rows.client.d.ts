// Sheets in a Web Worker: `seatwright/rows/client`.

import type { OperationId } from "./types.js";
import type {
  Plan,
  PlanOptions,
  Sheet,
  SheetOptions,
  SheetSource,
  TemplateColumn,
  TemplateColumnOptions,
} from "./rows.js";

export { OptionError } from "./types.js";
export {
  PlanError,
  RunError,
  SheetError,
  WorkbookError,
  run,
} from "./rows.js";
export type * from "./rows.js";

/** A worker that reads sheets: the page stays free while the engine works. */
export class RowsClient {
  /** @param worker one that runs `seatwright/rows/worker`; made when not given */
  constructor(worker?: Worker);
  /** As `read` of `seatwright/rows`. `progress` and `signal` hold for each pass over the sheet. */
  read<K extends OperationId>(
    operation: K,
    source: SheetSource,
    options?: SheetOptions,
  ): Promise<Sheet>;
  /** As `plan` of `seatwright/rows`. */
  plan<K extends OperationId>(
    operation: K,
    source: SheetSource,
    options: PlanOptions,
  ): Promise<Plan>;
  /** As `templateColumns` of `seatwright/rows`. */
  templateColumns(
    operation: OperationId,
    options?: TemplateColumnOptions,
  ): Promise<TemplateColumn[]>;
  /** Ends the worker. What it was asked for and did not answer is refused. */
  close(): void;
}

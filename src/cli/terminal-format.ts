// cli: output stream → how wide lines may be there, and whether they may be coloured.
import type { CommandContext } from './command-context.js';

export interface TerminalFormat {
  /** `Infinity` where there is no terminal: lines stay whole for whatever reads them. */
  readonly columns: number;
  readonly hasColour: boolean;
}

export const readTerminal = (output: CommandContext['output']): TerminalFormat => ({
  columns: output.isTTY === true ? (output.columns ?? Infinity) : Infinity,
  hasColour: output.isTTY === true && output.hasColors?.() === true,
});

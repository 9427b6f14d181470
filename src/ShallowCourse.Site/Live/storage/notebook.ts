// The lesson's notebook with the reader's cells in it.

import type { Cell } from "../cells/cell";

interface Notebook {
  cells: { id?: string; source: string | string[] }[];
}

export async function notebookWith(cells: readonly Cell[], address: string): Promise<string> {
  const answer = await fetch(address).catch(() => null);
  if (answer?.ok !== true) throw new Error("The lesson’s notebook could not be loaded. Are you online?");
  const notebook = (await answer.json()) as Notebook;
  for (const cell of cells.filter((one) => one.isChanged)) {
    const stored = notebook.cells.find((one) => one.id === cell.id);
    if (stored !== undefined) stored.source = cell.code.split(/(?<=\n)/);
  }
  return `${JSON.stringify(notebook, null, 1)}\n`;
}

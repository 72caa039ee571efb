// bot: BLOCKS of markdown → pages that each fit a message: in order, as many whole blocks as there is room for, with a line
// break between. A block is never split; one that is longer than a page gets a page of its own.

export function packPages(blocks: readonly string[], room: number): string[][] {
  const pages: string[][] = [];
  let left = 0;
  for (const block of blocks) {
    const needed = block.length + 1;
    const page = pages.at(-1);
    if (page !== undefined && needed <= left) {
      page.push(block);
      left -= needed;
    } else {
      pages.push([block]);
      left = room - needed;
    }
  }
  return pages;
}

// sources: items with addresses → each done once, several hosts side by side, the items of one host in order. Keeps the order
// of results; knows nothing of what is done.

/** Hosts visited at once: more would only wait for the same line to the internet. */
const HOSTS_AT_ONCE = 4;

export async function visitHosts<Item extends { readonly url: string }, Result>(
  items: readonly Item[],
  visit: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const places = new Map<string, number[]>();
  for (const [place, { url }] of items.entries()) {
    const { host } = new URL(url);
    places.set(host, [...(places.get(host) ?? []), place]);
  }
  const waiting = [...places.values()];
  const results: Result[] = [];
  const work = async (): Promise<void> => {
    for (let group = waiting.shift(); group !== undefined; group = waiting.shift()) {
      for (const place of group) results[place] = await visit(items[place]!);
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
  return results;
}

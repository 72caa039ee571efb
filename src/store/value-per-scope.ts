// store: something made from what can be read within a scope → kept until that changes. One for the operator's collection, which
// all servers without documents share, and one for each of the last servers asked in that have some.
import type { Scope } from '../domain/scope.js';
import type { CollectionState, CorpusReader, Store } from './store.js';

interface Kept<Value> {
  readonly state: CollectionState;
  readonly value: Value;
}

export class ValuePerScope<Value> {
  private readonly kept = new Map<string | null, Kept<Value>>();

  /**
   * @param make gets the operator's scope also for a server without documents; what it throws is not kept
   * @param serversKept the one asked for longest ago goes first, ≥ 1
   */
  constructor(
    private readonly store: Pick<Store, 'within'>,
    private readonly make: (corpus: CorpusReader, scope: Scope) => Value,
    private readonly serversKept: number,
  ) {}

  /** Costs two look-ups in the store where nothing changed. */
  of(asked: Scope): Value {
    const state = this.store.within(asked).state();
    const scope = state.server === 0 ? asked.operatorPart : asked;
    const known = this.kept.get(scope.guildId);
    const isNew = known?.state.operator === state.operator && known.state.server === state.server;
    const kept = isNew ? known : { state, value: this.make(this.store.within(scope), scope) };
    // Deleted first: a map gives its keys in the order in which they came in.
    this.kept.delete(scope.guildId);
    this.kept.set(scope.guildId, kept);
    const servers = [...this.kept.keys()].filter((guildId) => guildId !== null);
    for (const guildId of servers.slice(0, Math.max(0, servers.length - this.serversKept))) this.kept.delete(guildId);
    return kept.value;
  }
}

// events: STORE + CURATED FILES → one registry a scope that is as new as the store. Holds them, and makes one anew when
// documents changed; what was extracted from a document is kept in the store, so that only new versions are read.
import type { PreparedDocument } from '../domain/document.js';
import type { Scope } from '../domain/scope.js';
import type { LanguageDetector } from '../language/detect-language.js';
import type { EntityFinder } from '../language/find-entities.js';
import type { Lexicon } from '../language/load-lexicon.js';
import type { CorpusReader, Store } from '../store/store.js';
import { ValuePerScope } from '../store/value-per-scope.js';
import { type EventRegistry, openEventRegistry } from './event-registry.js';
import { catchUpEvents } from './extract/catch-up-events.js';
import { createEventExtractor, type EventExtractor } from './extract/extract-events.js';
import type { ExtractedEvent } from './extract/extracted-event.js';
import { loadCuratedEvents, loadPlaces } from './load-curated-events.js';
import { createEventTextReader, type EventTextReader } from './read-event-text.js';

export interface EventSources {
  readonly store: Pick<Store, 'within' | 'putDocumentEvents'>;
  /** Folder of `registry.yaml` and `places.yaml`. */
  readonly folder: string;
  readonly lexicon: Lexicon;
  readonly finder: EntityFinder;
  readonly detector: LanguageDetector;
}

/** A registry holds all events of the operator's collection, too: some megabytes. */
const SERVERS_KEPT = 4;

export class EventCatalogue {
  private readonly registries: ValuePerScope<EventRegistry>;
  private extractor: EventExtractor | undefined;
  private read: EventTextReader | undefined;

  constructor(private readonly sources: EventSources) {
    this.registries = new ValuePerScope(sources.store, (corpus) => this.open(corpus), SERVERS_KEPT);
  }

  /** Some 0.7 s at first, plus about 20 ms for each long document not read yet. Throws `AppError('bad-input')` for a broken file. */
  registry(scope: Scope): EventRegistry {
    return this.registries.of(scope);
  }

  /** What a document tells of that may not be stored yet, or never. */
  extract(document: PreparedDocument): readonly ExtractedEvent[] {
    return this.openExtractor().extract(document);
  }

  private openExtractor(): EventExtractor {
    const { folder, lexicon, finder } = this.sources;
    this.extractor ??= createEventExtractor({ finder, lexicon, places: loadPlaces(folder) });
    return this.extractor;
  }

  private open(corpus: CorpusReader): EventRegistry {
    const { store, folder, lexicon, finder, detector } = this.sources;
    const places = loadPlaces(folder);
    this.read ??= createEventTextReader(finder);
    return openEventRegistry({
      curated: loadCuratedEvents(folder),
      extracted: catchUpEvents(corpus, store, this.openExtractor()).map(({ event }) => event),
      places,
      lexicon,
      finder,
      read: this.read,
      detect: detector.detect,
    });
  }
}

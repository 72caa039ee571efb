// events: STORE + CURATED FILES → one registry that is as new as the store. Holds it, and makes it anew when documents
// changed; what was extracted from a document is kept in the store, so that only new versions are read.
import type { LanguageDetector } from '../language/detect-language.js';
import type { EntityFinder } from '../language/find-entities.js';
import type { Lexicon } from '../language/load-lexicon.js';
import type { Store } from '../store/store.js';
import { type EventRegistry, openEventRegistry } from './event-registry.js';
import { catchUpEvents } from './extract/catch-up-events.js';
import { createEventExtractor, type EventExtractor } from './extract/extract-events.js';
import { loadCuratedEvents, loadPlaces } from './load-curated-events.js';
import { createEventTextReader, type EventTextReader } from './read-event-text.js';

export interface EventSources {
  readonly store: Store;
  /** Folder of `registry.yaml` and `places.yaml`. */
  readonly folder: string;
  readonly lexicon: Lexicon;
  readonly finder: EntityFinder;
  readonly detector: LanguageDetector;
}

export class EventCatalogue {
  private made: { readonly registry: EventRegistry; readonly generation: number } | undefined;
  private extractor: EventExtractor | undefined;
  private read: EventTextReader | undefined;

  constructor(private readonly sources: EventSources) {}

  /** Some 0.7 s at first, plus about 20 ms for each long document not read yet. Throws `AppError('bad-input')` for a broken file. */
  registry(): EventRegistry {
    const generation = this.sources.store.generation();
    if (this.made?.generation !== generation) this.made = { registry: this.open(), generation };
    return this.made.registry;
  }

  private open(): EventRegistry {
    const { store, folder, lexicon, finder, detector } = this.sources;
    const places = loadPlaces(folder);
    this.read ??= createEventTextReader(finder);
    this.extractor ??= createEventExtractor({ finder, lexicon, places });
    return openEventRegistry({
      curated: loadCuratedEvents(folder),
      extracted: catchUpEvents(store, this.extractor).map(({ event }) => event),
      places,
      lexicon,
      finder,
      read: this.read,
      detect: detector.detect,
    });
  }
}

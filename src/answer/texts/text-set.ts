// answer: what every interface language must be able to say. Templates name spans and say what excerpts are; they never
// restate what the question claims and never paraphrase a source.

/** What a lead can name in the first excerpt. */
export type NamedType = 'person' | 'date' | 'place' | 'number' | 'symbol';

export interface InterfaceTexts {
  /** One candidate: says that this span is the person (date, …) that excerpt [1] names; nothing about what was asked. */
  readonly named: Readonly<Record<NamedType, (span: string) => string>>;
  /** Several candidates, already joined as a list: "Named in [1]: A, B". */
  readonly namedSeveral: (list: string) => string;
  /** A yearless date and what it stands for; `clue` are words of the source or its publication date. */
  readonly dateResolved: (span: string, date: string, clue: string) => string;
  /** The clue where the year comes from the document's publication date. */
  readonly publishedOn: (date: string) => string;
  /** No candidate: what the excerpts are from. */
  readonly about: (title: string) => string;
  readonly aboutSeveral: (titles: string) => string;
  /** Abstentions. `missing`: the question's own words, quoted and joined. */
  readonly offTopic: string;
  readonly notInCorpus: string;
  readonly notInCorpusMissing: (missing: string) => string;
  readonly filteredOut: string;
  readonly lowConfidence: string;
  /** Beside an answer: part of the question that the excerpts do not speak of. */
  readonly answeredMissing: (missing: string) => string;
  /** A date filter left out documents without publication date. */
  readonly undatedExcluded: (count: number) => string;
  /** Quotation marks of the language around a span. */
  readonly quote: (text: string) => string;
}

// embedding: TEXT → VECTORS in this thread: tokenise, one forward pass per text, centre, project, quantise. The worker
// runs it; nothing else should, since a forward pass blocks for milliseconds. It never cuts a text.
import { AppError } from '../domain/app-error.js';
import { describeEmbedder, openFittedSpace } from './describe-embedder.js';
import type {
  EmbeddedPassage,
  EmbeddedQuestion,
  Embedder,
  EmbedderFingerprint,
  PassageInput,
  QuestionWord,
} from './embedder.js';
import { type FittedSpace, quantise } from './fitted-space.js';
import type { ModelSettings } from './model-settings.js';
import { loadTransformersEncoder, type TokenEncoder } from './transformers-encoder.js';

/** Sentences tokenised while counting are usually embedded right after; this many are kept. */
const TOKEN_CACHE_SIZE = 4096;

export async function loadLocalEmbedder(settings: ModelSettings): Promise<LocalEmbedder> {
  const space = openFittedSpace(settings);
  return new LocalEmbedder(settings, space, await loadTransformersEncoder(settings));
}

export class LocalEmbedder implements Embedder {
  readonly fingerprint: EmbedderFingerprint;
  private readonly tokenCache = new Map<string, number[]>();

  constructor(
    private readonly settings: ModelSettings,
    private readonly space: FittedSpace,
    private readonly encoder: TokenEncoder,
  ) {
    this.fingerprint = describeEmbedder(settings, space);
  }

  async countTokens(texts: readonly string[]): Promise<number[]> {
    return texts.map((text) => this.tokenise(text).length);
  }

  async embedPassages(passages: readonly PassageInput[]): Promise<EmbeddedPassage[]> {
    const embedded: EmbeddedPassage[] = [];
    for (const passage of passages) {
      const parts = passage.sentences.map((sentence) => this.tokenise(sentence));
      const { states, tokens, first } = await this.run(this.settings.passagePrefix, parts);
      const vectors = this.space.tokenVectors(states, first, tokens - 1, 'passage', passage.language);
      embedded.push({
        vector: this.space.sequenceVector(states, tokens, 'passage', passage.language),
        tokenVectors: quantise(vectors),
        sentenceTokens: parts.map((part) => part.length),
      });
    }
    return embedded;
  }

  async embedQuestion(text: string, language: string): Promise<EmbeddedQuestion> {
    const words: QuestionWord[] = [];
    const parts: number[][] = [];
    let token = 0;
    for (const match of text.matchAll(/\S+/gu)) {
      const ids = this.tokenise(match[0]);
      words.push(...this.placeTokens(match[0], match.index, token, ids.length));
      parts.push(ids);
      token += ids.length;
    }
    const { states, tokens, first } = await this.run(this.settings.questionPrefix, parts);
    return {
      vector: this.space.sequenceVector(states, tokens, 'question', language),
      tokenVectors: this.space.tokenVectors(states, first, tokens - 1, 'question', language),
      words,
    };
  }

  async close(): Promise<void> {
    await this.encoder.close();
  }

  private async run(prefix: string, parts: readonly (readonly number[])[]) {
    const head = [this.encoder.startId, ...this.tokenise(prefix)];
    const ids = [...head, ...parts.flat(), this.encoder.endId];
    if (ids.length > this.settings.maxTokens) {
      throw new AppError(
        'internal',
        `A text of ${ids.length} tokens was given to a model that takes ${this.settings.maxTokens}: the caller must split it.`,
      );
    }
    return { ...(await this.encoder.encode(ids)), first: head.length };
  }

  /** A run of Han or kana has no white space: each of its tokens is a word, where the pieces tell its place. */
  private placeTokens(word: string, start: number, firstToken: number, tokens: number): QuestionWord[] {
    const whole = [{ start, end: start + word.length, firstToken, endToken: firstToken + tokens }];
    if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)) return whole;
    const pieces = this.encoder.pieces(word);
    if (pieces.length !== tokens || pieces.join('').length !== word.length) return whole;
    let offset = start;
    return pieces.map((piece, index) => {
      const placed = {
        start: offset,
        end: offset + piece.length,
        firstToken: firstToken + index,
        endToken: firstToken + index + 1,
      };
      offset = placed.end;
      return placed;
    });
  }

  private tokenise(text: string): number[] {
    const cached = this.tokenCache.get(text);
    if (cached) return cached;
    const ids = this.encoder.tokenise(text);
    if (this.tokenCache.size >= TOKEN_CACHE_SIZE) this.tokenCache.clear();
    this.tokenCache.set(text, ids);
    return ids;
  }
}

// retrieval: VECTORS of all chunks + QUESTION VECTOR → the k nearest, exactly, by comparing with every one of them.
// Best below some thousand chunks and under filters; the oracle of the approximate index. It reads no store.
import { AppError } from '../domain/app-error.js';
import type { ChunkId, ChunkVector } from '../store/store.js';

/** A chunk found by its vector. `similarity` is the inner product of unit vectors, −1 to 1, higher is nearer. */
export interface Neighbour {
  readonly id: ChunkId;
  readonly similarity: number;
}

export interface ExactScan {
  readonly size: number;
  /**
   * The `k` nearest, by similarity, then id. `allowed`: only these; an empty set gives nothing. `k` below 1 gives
   * nothing, above the number of chunks gives all.
   */
  search(vector: Float32Array, k: number, allowed?: ReadonlySet<ChunkId>): Neighbour[];
}

/** Order of results: nearer first, ties by id. */
export const compareNeighbours = (a: Neighbour, b: Neighbour): number => b.similarity - a.similarity || a.id - b.id;

/** Copies the vectors into one matrix, 4 bytes a number. Throws `AppError('index-mismatch')` for another dimension. */
export const createExactScan = (vectors: readonly ChunkVector[], dimension: number): ExactScan => {
  const ids = vectors.map((vector) => vector.id);
  const matrix = new Float32Array(vectors.length * dimension);
  vectors.forEach(({ id, vector }, row) => {
    requireDimension(vector, dimension, `chunk ${id}`);
    matrix.set(vector, row * dimension);
  });
  return {
    size: ids.length,
    search: (vector, k, allowed) => {
      requireDimension(vector, dimension, 'the question');
      const nearest = new NearestHeap(Math.min(Math.trunc(k), ids.length));
      ids.forEach((id, row) => {
        if (allowed !== undefined && !allowed.has(id)) return;
        nearest.offer({ id, similarity: innerProduct(matrix, row * dimension, vector) });
      });
      return nearest.sorted();
    },
  };
};

export const requireDimension = (vector: Float32Array, dimension: number, owner: string): void => {
  if (vector.length === dimension) return;
  throw new AppError(
    'index-mismatch',
    `The vector of ${owner} has ${vector.length} numbers, expected ${dimension}. Rebuild the index with the model in use.`,
    { context: { owner, got: vector.length, expected: dimension } },
  );
};

/** Four sums at once: the additions do not wait for each other. */
const innerProduct = (matrix: Float32Array, offset: number, vector: Float32Array): number => {
  const length = vector.length;
  const even = length - (length % 4);
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let i = 0; i < even; i += 4) {
    a += matrix[offset + i]! * vector[i]!;
    b += matrix[offset + i + 1]! * vector[i + 1]!;
    c += matrix[offset + i + 2]! * vector[i + 2]!;
    d += matrix[offset + i + 3]! * vector[i + 3]!;
  }
  for (let i = even; i < length; i += 1) a += matrix[offset + i]! * vector[i]!;
  return a + b + (c + d);
};

/** The best `capacity` of all offered: a heap whose root is the worst kept, so that most offers cost one comparison. */
class NearestHeap {
  private readonly heap: Neighbour[] = [];

  constructor(private readonly capacity: number) {}

  offer(candidate: Neighbour): void {
    if (this.heap.length < this.capacity) {
      this.heap.push(candidate);
      this.rise(this.heap.length - 1);
    } else if (this.capacity > 0 && compareNeighbours(candidate, this.heap[0]!) < 0) {
      this.heap[0] = candidate;
      this.sink();
    }
  }

  sorted(): Neighbour[] {
    return [...this.heap].sort(compareNeighbours);
  }

  private rise(start: number): void {
    for (let child = start; child > 0; ) {
      const parent = (child - 1) >> 1;
      if (compareNeighbours(this.heap[child]!, this.heap[parent]!) <= 0) return;
      this.swap(child, parent);
      child = parent;
    }
  }

  private sink(): void {
    for (let parent = 0; ; ) {
      let worst = parent;
      for (const child of [2 * parent + 1, 2 * parent + 2]) {
        if (child < this.heap.length && compareNeighbours(this.heap[child]!, this.heap[worst]!) > 0) worst = child;
      }
      if (worst === parent) return;
      this.swap(parent, worst);
      parent = worst;
    }
  }

  private swap(a: number, b: number): void {
    [this.heap[a], this.heap[b]] = [this.heap[b]!, this.heap[a]!];
  }
}

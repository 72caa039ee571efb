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
  /**
   * Takes out and puts in, in time for these alone. Ids it does not hold are passed over, those it holds get the new vector.
   * Throws `AppError('index-mismatch')` for another dimension; nothing is changed then.
   */
  replace(removed: Iterable<ChunkId>, added: readonly ChunkVector[]): void;
}

/** Order of results: nearer first, ties by id. */
export const compareNeighbours = (a: Neighbour, b: Neighbour): number => b.similarity - a.similarity || a.id - b.id;

/** Copies the vectors into one matrix, 4 bytes a number. Throws `AppError('index-mismatch')` for another dimension. */
export const createExactScan = (vectors: readonly ChunkVector[], dimension: number): ExactScan => {
  const scan = new MatrixScan(dimension, vectors.length);
  scan.replace([], vectors);
  return scan;
};

/** Room for this share more when the matrix grows, so that a document rarely copies it. */
const HEADROOM = 1.2;

class MatrixScan implements ExactScan {
  /** Ids of the rows; a removed row is filled by the last one. */
  private readonly ids: ChunkId[] = [];
  private readonly rowOf = new Map<ChunkId, number>();
  private matrix: Float32Array;

  constructor(
    private readonly dimension: number,
    rows: number,
  ) {
    this.matrix = new Float32Array(rows * dimension);
  }

  get size(): number {
    return this.ids.length;
  }

  search(vector: Float32Array, k: number, allowed?: ReadonlySet<ChunkId>): Neighbour[] {
    requireDimension(vector, this.dimension, 'the question');
    const nearest = new NearestHeap(Math.min(Math.trunc(k), this.ids.length));
    const offer = (id: ChunkId, row: number) =>
      nearest.offer({ id, similarity: innerProduct(this.matrix, row * this.dimension, vector) });
    if (allowed !== undefined && allowed.size < this.ids.length) {
      for (const id of allowed) {
        const row = this.rowOf.get(id);
        if (row !== undefined) offer(id, row);
      }
    } else {
      this.ids.forEach((id, row) => {
        if (allowed === undefined || allowed.has(id)) offer(id, row);
      });
    }
    return nearest.sorted();
  }

  replace(removed: Iterable<ChunkId>, added: readonly ChunkVector[]): void {
    for (const { id, vector } of added) requireDimension(vector, this.dimension, `chunk ${id}`);
    for (const id of removed) this.remove(id);
    this.makeRoom(this.ids.length + added.length);
    for (const { id, vector } of added) {
      const row = this.rowOf.get(id) ?? this.ids.length;
      this.ids[row] = id;
      this.rowOf.set(id, row);
      this.matrix.set(vector, row * this.dimension);
    }
  }

  private remove(id: ChunkId): void {
    const row = this.rowOf.get(id);
    if (row === undefined) return;
    this.rowOf.delete(id);
    const lastRow = this.ids.length - 1;
    const last = this.ids.pop()!;
    if (row === lastRow) return;
    this.ids[row] = last;
    this.rowOf.set(last, row);
    this.matrix.copyWithin(row * this.dimension, lastRow * this.dimension, (lastRow + 1) * this.dimension);
  }

  private makeRoom(rows: number): void {
    if (rows * this.dimension <= this.matrix.length) return;
    const larger = new Float32Array(Math.ceil(rows * HEADROOM) * this.dimension);
    larger.set(this.matrix.subarray(0, this.ids.length * this.dimension));
    this.matrix = larger;
  }
}

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

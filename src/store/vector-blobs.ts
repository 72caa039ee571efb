// store: vectors ↔ bytes. Float32 little-endian and int8, row by row without header. No copy where none is needed.
// Every platform libsql is built for is little-endian, so memory order is file order.

export const bytesOfVector = (vector: Float32Array | Int8Array): Uint8Array =>
  new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength);

/** `bytes` must start at offset 0 of its buffer, as rows do: elsewhere it might not be aligned to 4 bytes. */
export const vectorOfBytes = (bytes: Uint8Array): Float32Array =>
  new Float32Array(bytes.buffer, 0, bytes.byteLength / 4);

export const tokenVectorsOfBytes = (bytes: Uint8Array): Int8Array => new Int8Array(bytes.buffer, 0, bytes.byteLength);

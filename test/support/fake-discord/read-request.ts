// Test support: an HTTP request → path, query, JSON body and uploaded files (multipart `payload_json` and `files[n]`).
import type { IncomingMessage } from 'node:http';

export interface UploadedFile {
  /** The n of `files[n]`, by which the body's `attachments` speaks of it. */
  readonly key: string;
  readonly name: string;
  readonly content: Buffer;
}

export interface ReadRequest {
  readonly method: string;
  /** Decoded, without `/api/v10`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

export async function readRequest(request: IncomingMessage): Promise<ReadRequest> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const raw = Buffer.concat(parts);
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/u, '');
  const type = request.headers['content-type'] ?? '';
  const base = { method: request.method ?? 'GET', path, query: url.searchParams };
  if (raw.length === 0) return { ...base, body: undefined, files: [] };
  if (type.startsWith('application/json')) return { ...base, body: JSON.parse(raw.toString('utf8')), files: [] };
  if (!type.startsWith('multipart/form-data')) return { ...base, body: raw.toString('utf8'), files: [] };
  return { ...base, ...(await readForm(raw, type)) };
}

async function readForm(raw: Buffer, type: string): Promise<Pick<ReadRequest, 'body' | 'files'>> {
  const form = await new Response(new Uint8Array(raw), { headers: { 'content-type': type } }).formData();
  const files: UploadedFile[] = [];
  for (const [field, value] of form) {
    const key = /^files\[(\d+)\]$/u.exec(field)?.[1];
    if (key === undefined || typeof value === 'string') continue;
    files.push({ key, name: value.name, content: Buffer.from(await value.arrayBuffer()) });
  }
  const payload = form.get('payload_json');
  return { body: typeof payload === 'string' ? JSON.parse(payload) : {}, files };
}

// evaluation: COSTS AT EACH SIZE → TEXT: the table of `npm run bench -- scale`, sizes side by side. Measures nothing.
import { formatTable } from './format-table.js';
import type { ChangeCosts, ScaleCosts } from './measure-scale.js';

export function describeScale(machine: Readonly<Record<string, string>>, costs: readonly ScaleCosts[]): string[] {
  const row = (name: string, describe: (cost: ScaleCosts) => string): string[] => [name, ...costs.map(describe)];
  const changeRows = (name: string, of: (cost: ScaleCosts) => ChangeCosts): string[][] => [
    row(`${name} a document: store`, (cost) => milliseconds(of(cost).storeMs)),
    row(`${name} a document: view and index`, (cost) => milliseconds(of(cost).refreshMs)),
    row('  vectors put into the graph', (cost) => String(of(cost).vectorsAdded)),
    row('  files of the graph written', (cost) => String(of(cost).graphWrites)),
  ];
  return [
    ...formatTable(['machine', ''], Object.entries(machine)),
    '',
    ...formatTable(
      ['chunks', ...costs.map(({ chunks }) => String(chunks))],
      [
        row('documents', ({ documents }) => String(documents)),
        row('vector index', ({ method }) => method),
        row('growing to this size: store', ({ fillMs }) => seconds(fillMs.store)),
        row('growing to this size: view and index', ({ fillMs }) => seconds(fillMs.index)),
        ...changeRows('adding', ({ adding }) => adding),
        ...changeRows('deleting', ({ deleting }) => deleting),
        row('search by vector, p50 / p95', ({ searchMs }) => pair(searchMs)),
        row('recall of it against exact', ({ recall }) => recall.toFixed(3)),
        row('exact search, p50', ({ exactMs }) => milliseconds(exactMs.p50)),
        row('search by terms, p50 / p95', ({ termsMs }) => pair(termsMs)),
        row('opening view and index again', ({ reopenMs }) => seconds(reopenMs)),
        row('resident memory', ({ residentBytes }) => megabytes(residentBytes)),
        row('store on disk', ({ storeBytes }) => megabytes(storeBytes)),
        row('graph on disk', ({ graphBytes }) => megabytes(graphBytes)),
      ],
    ),
  ];
}

const milliseconds = (elapsedMs: number): string => `${elapsedMs.toFixed(1)} ms`;
const pair = ({ p50, p95 }: { readonly p50: number; readonly p95: number }): string =>
  `${p50.toFixed(1)} / ${p95.toFixed(1)} ms`;
const seconds = (elapsedMs: number): string => `${(elapsedMs / 1000).toFixed(2)} s`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

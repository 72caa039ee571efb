// The settings: how the environment is read, and that their two descriptions are what the schema says.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { environmentSchema, loadConfig, readEnvironmentFile } from '../src/config.js';
import { AppError } from '../src/domain/app-error.js';
import { PROJECT_ROOT } from '../src/project-root.js';

const problemOf = (environment: Record<string, string>): AppError => {
  try {
    loadConfig(environment);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('the configuration was accepted');
};

describe('an environment file', () => {
  const [unset, set] = ['AIDE_MEMOIRE_TEST_UNSET', 'AIDE_MEMOIRE_TEST_SET'];
  afterAll(() => {
    delete process.env[unset];
    delete process.env[set];
  });

  it('sets what is not set already; an absent one sets nothing', () => {
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'aide-memoire-env-')), '.env');
    readEnvironmentFile(file);
    writeFileSync(file, `${unset}=from the file\n${set}=from the file\n`);
    process.env[set] = 'from outside';
    readEnvironmentFile(file);
    expect([process.env[unset], process.env[set]]).toEqual(['from the file', 'from outside']);
    rmSync(path.dirname(file), { recursive: true });
  });
});

describe('loadConfig', () => {
  it('has a default for every setting', () => {
    const config = loadConfig({});
    expect(config.dataFolder).toBe(path.join(PROJECT_ROOT, 'var'));
    expect(config.model.modelId).toBe('multilingual-e5-small');
    expect(config.maxSourceBytes).toBe(20_000_000);
    expect(config.model.allowDownload).toBe(false);
  });

  it('names all problems in one message', () => {
    const error = problemOf({
      AIDE_MEMOIRE_LOG_LEVEL: 'loud',
      AIDE_MEMOIRE_MAX_SOURCE_MB: 'much',
      AIDE_MEMOIRE_MODEL_DOWNLOAD: 'perhaps',
    });
    expect(error.code).toBe('bad-input');
    expect(error.message).toContain('3 problem(s)');
    for (const name of ['LOG_LEVEL', 'MAX_SOURCE_MB', 'MODEL_DOWNLOAD']) {
      expect(error.message).toContain(`AIDE_MEMOIRE_${name}: `);
    }
  });

  it('composes nothing unless address and model are given, and takes what is given', () => {
    expect(loadConfig({}).compose).toBeUndefined();
    const given = { AIDE_MEMOIRE_COMPOSE_URL: 'http://10.0.0.5:11434/v1/', AIDE_MEMOIRE_COMPOSE_MODEL: 'a-model' };
    const expected = { url: 'http://10.0.0.5:11434/v1', model: 'a-model', key: undefined, timeoutMs: 8000 };
    expect(loadConfig(given).compose).toEqual(expected);
    expect(loadConfig({ ...given, AIDE_MEMOIRE_COMPOSE_KEY: 'k' }).compose?.key).toBe('k');
  });

  it.each<[Record<string, string>, RegExp]>([
    [{ AIDE_MEMOIRE_COMPOSE_URL: 'http://127.0.0.1/v1' }, /COMPOSE_MODEL: set it together/u],
    [{ AIDE_MEMOIRE_COMPOSE_MODEL: 'm' }, /COMPOSE_MODEL: set it together/u],
    [
      {
        AIDE_MEMOIRE_COMPOSE_URL: 'http://127.0.0.1/v1',
        AIDE_MEMOIRE_COMPOSE_MODEL: 'm',
        AIDE_MEMOIRE_COMPOSE_TIMEOUT_SECONDS: '30',
      },
      /TIMEOUT_SECONDS: must be less/u,
    ],
    ...['ftp://a/v1', 'http://user:word@host/v1', 'http://host/v1?a=b', 'http://a:b:c/', 'localhost:11434'].map(
      (address): [Record<string, string>, RegExp] => [
        { AIDE_MEMOIRE_COMPOSE_URL: address },
        /COMPOSE_URL: expected an http/u,
      ],
    ),
  ])('refuses %j for composing', (environment, message) => {
    expect(problemOf(environment).message).toMatch(message);
  });

  it('takes an empty or blank variable for unset', () => {
    const empty = Object.fromEntries(Object.keys(environmentSchema.shape).map((name, i) => [name, ' '.repeat(i % 2)]));
    expect(loadConfig(empty)).toEqual(loadConfig({}));
  });

  it('takes a relative data folder from the project and an absolute one as it is', () => {
    expect(loadConfig({ AIDE_MEMOIRE_DATA: 'elsewhere' }).dataFolder).toBe(path.join(PROJECT_ROOT, 'elsewhere'));
    expect(loadConfig({ AIDE_MEMOIRE_DATA: '/data' }).dataFolder).toBe('/data');
  });
});

describe('.env.example and the table of the README', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'config-docs-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const check = (checked: string) =>
    spawnSync(process.execPath, [path.join(PROJECT_ROOT, 'scripts/write-config-docs.mjs'), '--check', checked], {
      encoding: 'utf8',
    });

  it('are what the schema says', () => {
    const { status, stderr } = check(PROJECT_ROOT);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('are found out when a default is changed by hand in either', () => {
    for (const name of ['.env.example', 'README.md']) {
      cpSync(path.join(PROJECT_ROOT, name), path.join(folder, name));
      const changed = readFileSync(path.join(folder, name), 'utf8').replaceAll('multilingual-e5-small', 'another');
      writeFileSync(path.join(folder, name), changed);
    }
    const { status, stderr } = check(folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^\.env\.example does not fit.*\nREADME\.md does not fit/u);
  });

  it('hold no number of processors, which differs between machines', () => {
    const lines = ['.env.example', 'README.md'].flatMap((name) =>
      readFileSync(path.join(PROJECT_ROOT, name), 'utf8').split('\n'),
    );
    const threads = lines.filter((line) => line.includes('AIDE_MEMOIRE_MODEL_THREADS'));
    expect(threads).toEqual(['#AIDE_MEMOIRE_MODEL_THREADS=', expect.stringContaining('the processors, at most 4')]);
  });
});

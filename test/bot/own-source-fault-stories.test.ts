// Documents of a server that cannot be read, are taken away, or are nobody's to change; and a bot that is stopped in the middle of it.
import { describe, expect, it } from 'vitest';
import { makePdf } from '../support/make-pdf.js';
import { addFile, FIRST, run, SECOND, saying, THIRD, textFile, useOwnSourceBench } from './own-source-bench.js';

const bench = useOwnSourceBench();

describe('a file', () => {
  it.each([
    ['a scan', 'scan.pdf', () => makePdf((pdf) => pdf.rect(0, 0, 9, 9).fill()), 'needs text recognition'],
    ['encrypted', 'locked.pdf', () => makePdf((pdf) => pdf.text(FIRST), { userPassword: 'x' }), 'is encrypted'],
    ['too large', 'large.txt', async () => Buffer.alloc(20_000_001, 'a'), 'too large: 20 MB'],
    ['too long', 'long.txt', async () => Buffer.alloc(4_000_001, 'a b. '), 'passages together'],
    ['a program', 'report.pdf', async () => Buffer.from('MZ\0\0'.padEnd(200, '\0')), 'kind of file is not read'],
  ])(
    'that is %s is refused with what to do',
    async (_, name, make, sentence) => {
      const { guild, manager } = bench.stage();
      const content = Buffer.from(await make());
      await saying(await run(manager, guild, 'add', { file: { name, content } }), sentence);
      expect(bench.ownOf(guild)).toEqual([]);
    },
    60_000,
  );

  it('or an address has to be given, not both', async () => {
    const { guild, manager } = bench.stage();
    await saying(await run(manager, guild, 'add'), 'either an address or a file');
    const both = { url: 'https://example.org', file: textFile('a.txt', FIRST) };
    await saying(await run(manager, guild, 'add', both), 'either an address or a file');
  });

  it('is renewed by another file', async () => {
    const { guild, manager } = bench.stage();
    await addFile(manager, guild, textFile('a.txt', 'Note', FIRST, SECOND));
    const document = bench.ownOf(guild)[0]?.id ?? '';
    await saying(await run(manager, guild, 'refresh', { document }), 'give the new file as well');
    const file = textFile('b.txt', 'Note', FIRST, THIRD);
    const card = await saying(await run(manager, guild, 'refresh', { document, file }), 'A new version');
    await saying(await manager.presses(card, 'Confirm'), 'is now searched');
    expect(bench.ownOf(guild).map(({ id, version }) => [id, version])).toEqual([[document, 2]]);
  }, 90_000);
});

describe('removing', () => {
  it('is offered for the own documents, found by title, and takes them out of the search', async () => {
    const { guild, manager } = bench.stage();
    const other = bench.stage();
    await addFile(manager, guild, textFile('a.txt', 'Harbour note', FIRST, SECOND));
    await addFile(other.manager, other.guild, textFile('a.txt', 'Harbour note', FIRST, SECOND));
    const choices = await manager.in(guild.channel).types('/source remove', 'document', '');
    expect(choices.map(({ name }) => name)).toEqual([expect.stringContaining('Harbour note')]);
    const foreign = bench.ownOf(other.guild)[0]?.id ?? '';
    await saying(await run(manager, guild, 'remove', { document: foreign }), 'no such document');
    await saying(await run(manager, guild, 'remove', { document: 'Harbour note' }), 'no longer searched');
    expect([bench.ownOf(guild), bench.ownOf(other.guild).length]).toEqual([[], 1]);
    expect(await bench.verdictOn(SECOND, guild)).toEqual(['not-found']);
    await saying(await run(manager, guild, 'status'), 'no documents of its own');
  }, 90_000);

  it('between draft and confirmation leaves the new version unstored', async () => {
    const { guild, manager } = bench.stage();
    await addFile(manager, guild, textFile('a.txt', 'Note', FIRST, SECOND));
    const document = bench.ownOf(guild)[0]?.id ?? '';
    const file = textFile('b.txt', 'Note', FIRST, THIRD);
    const card = await saying(await run(manager, guild, 'refresh', { document, file }), 'A new version');
    await saying(await run(manager, guild, 'remove', { document }), 'no longer searched');
    await saying(await manager.presses(card, 'Confirm'), 'changed in the meantime');
    expect(bench.ownOf(guild)).toEqual([]);
  }, 90_000);
});

describe('who may not', () => {
  it('is not offered the command: without Manage Server, in direct messages, where the bot is no member', () => {
    const { fake } = bench.running;
    const { guild, manager } = bench.stage();
    const foreign = fake.addGuild({ hasBot: false });
    const member = fake.addUser({ hasInstalledBot: true });
    expect(() => member.in(guild.channel).starts('/source status')).toThrow('permissions');
    expect(() => manager.in(manager.dm).starts('/source status')).toThrow('context');
    expect(() => manager.in(foreign.channel).starts('/source status')).toThrow();
  });
});

it.each([
  ['de', 'Dokumente dieses Servers'],
  ['ru', 'Документы этого сервера'],
  ['fr', 'Documents de ce serveur'],
  ['es-ES', 'Documentos de este servidor'],
  ['zh-CN', '本服务器的文件'],
  ['vi', 'Tài liệu của máy chủ này'],
  ['ja', 'このサーバーの文書'],
] as const)('speaks %s', async (locale, heading) => {
  const { guild } = bench.stage();
  const manager = bench.running.fake.addUser({ permissions: ['ManageGuild'], locale });
  await saying(await run(manager, guild, 'status'), heading);
});

// Last: the bot is gone afterwards.
it('a bot that is stopped says so to who waits for a document', async () => {
  const { guild, manager } = bench.stage();
  const waiting = manager.in(guild.channel).starts('/source add', { url: `${bench.web.origin}/slow` });
  await waiting.acknowledged();
  await bench.running.bot.stop();
  await saying(await waiting.answered(), 'restarted before the document was ready');
}, 60_000);

// Documents that a server adds for itself: looked at before they are searched, renewed with what has changed. Real store, model, fetching
// and Discord client; pages lie on this machine.
import { describe, expect, it } from 'vitest';
import { addFile, FIRST, REST, run, SECOND, saying, THIRD, textFile, useOwnSourceBench } from './own-source-bench.js';

const bench = useOwnSourceBench();
const pageOf = (title: string, ...sentences: readonly string[]) =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="2021-05-04"></head><body><main><h1>${title}</h1><p>${sentences.join(' ')}</p></main></body></html>`;

describe('a document that is added', () => {
  it('is shown to the person alone, and searched once it is confirmed, in that server only', async () => {
    const { guild, manager } = bench.stage();
    const other = bench.running.fake.addGuild();
    const reply = await run(manager, guild, 'add', {
      file: textFile('note.txt', 'Note of Harbour City', FIRST, SECOND),
    });
    const card = await saying(reply, 'Ready to be added');
    expect(card.isPrivate).toBe(true);
    expect(card.message.edits).toBeGreaterThan(0);
    for (const shown of ['Note of Harbour City', 'English', 'note.txt', 'Passages: 1', 'Events found: 1', SECOND]) {
      expect(card.text()).toContain(shown);
    }
    expect(bench.ownOf(guild)).toEqual([]);
    expect(await bench.verdictOn(SECOND, guild)).toEqual(['not-found']);
    const done = await saying(await manager.presses(card, 'Confirm'), '“Note of Harbour City” is now searched');
    expect(done.buttons()).toEqual([]);
    expect(await bench.verdictOn(SECOND, guild)).toEqual(['exact']);
    expect(await bench.verdictOn(SECOND, other)).toEqual(['not-found']);
    expect(bench.ownOf(guild)[0]?.id).toMatch(new RegExp(`^server-${guild.id}-note-of-harbour-city-[0-9a-f]{8}$`, 'u'));
    expect(bench.ownOf(guild)[0]?.metadata.retrieved).toMatch(/^\d{4}-\d\d-\d\d$/u);
  }, 90_000);

  it('leaves no trace when it is discarded', async () => {
    const { guild, manager } = bench.stage();
    const card = await saying(await run(manager, guild, 'add', { file: textFile('a.txt', 'Note', FIRST) }), 'Ready');
    await saying(await manager.presses(card, 'Discard'), 'Nothing was stored');
    expect(bench.ownOf(guild)).toEqual([]);
  }, 90_000);

  it('is escaped wherever its title is shown, and pings nobody', async () => {
    const { guild, manager } = bench.stage();
    const title = 'Report @everyone **bold** [x](https://evil.example) \u202eabc';
    const card = await saying(await run(manager, guild, 'add', { file: textFile('a.txt', title, FIRST) }), 'Ready');
    expect(card.text()).toContain('\\*\\*bold\\*\\*');
    expect(card.text()).not.toMatch(/@everyone|\u202e|\]\(https/u);
    await manager.presses(card, 'Confirm');
    const list = await saying(await run(manager, guild, 'status'), 'Documents of this server');
    expect(list.text()).not.toMatch(/@everyone|\u202e|\]\(https/u);
  }, 90_000);

  it('twice is told as already there', async () => {
    const { guild, manager } = bench.stage();
    const file = textFile('a.txt', 'Note', FIRST);
    await addFile(manager, guild, file);
    await saying(await run(manager, guild, 'add', { file }), 'already there');
  }, 90_000);

  it('takes the place of one that still waits, whose button then says so', async () => {
    const { guild, manager } = bench.stage();
    const first = await saying(await run(manager, guild, 'add', { file: textFile('a.txt', 'One', FIRST) }), 'Ready');
    await saying(await run(manager, guild, 'add', { file: textFile('b.txt', 'Two', SECOND) }), 'Ready');
    await saying(await manager.presses(first, 'Confirm'), 'no longer waiting');
    expect(bench.ownOf(guild)).toEqual([]);
  }, 90_000);

  it('is one at a time in a server', async () => {
    const { guild, manager } = bench.stage();
    const slow = manager.in(guild.channel).starts('/source add', { url: `${bench.web.origin}/slow` });
    await slow.acknowledged();
    await bench.running.fake.until(
      'the page is asked for',
      () => bench.web.asked.includes('/slow') || slow.ackMs !== undefined,
    );
    await saying(await run(manager, guild, 'add', { file: textFile('a.txt', 'One', FIRST) }), 'Another document');
  }, 90_000);

  it('is told not to be among those that the server lets answers use', async () => {
    const { guild, manager } = bench.stage();
    await addFile(manager, guild, textFile('a.txt', 'Listed note', FIRST));
    await manager
      .in(guild.channel)
      .runs('/settings documents', { action: 'add', document: bench.ownOf(guild)[0]?.id ?? '' });
    const file = textFile('b.txt', 'Other note', SECOND, REST);
    const card = await saying(await run(manager, guild, 'add', { file }), 'Ready');
    await saying(await manager.presses(card, 'Confirm'), '/settings documents');
  }, 90_000);
});

describe('a page', () => {
  it('is added with what it declares, and renewed with what has changed', async () => {
    const { guild, manager } = bench.stage();
    const url = `${bench.web.origin}/talks`;
    bench.pages.set('/talks', pageOf('Talks of Norland', FIRST, SECOND, REST));
    const card = await saying(await run(manager, guild, 'add', { url }), 'Ready to be added');
    for (const shown of ['Talks of Norland', '4 May 2021', '127.0.0.1']) expect(card.text()).toContain(shown);
    await saying(await manager.presses(card, 'Confirm'), 'is now searched');
    const document = bench.ownOf(guild)[0]?.id ?? '';
    await saying(await run(manager, guild, 'refresh', { document }), 'nothing in it has changed');
    bench.pages.set('/talks', pageOf('Talks of Norland', FIRST, REST, THIRD));
    const changed = await saying(await run(manager, guild, 'refresh', { document }), 'A new version is ready');
    expect(changed.text()).toContain('Sentences that are new: 1; that are gone: 1');
    expect(changed.text()).toContain(THIRD);
    expect(changed.text()).toContain(SECOND);
    expect(await bench.verdictOn(THIRD, guild)).toEqual(['not-found']);
    await saying(await manager.presses(changed, 'Confirm'), 'is now searched');
    expect(bench.ownOf(guild).map(({ id, version }) => [id, version])).toEqual([[document, 2]]);
    expect(await bench.verdictOn(THIRD, guild)).toEqual(['exact']);
  }, 120_000);

  it.each([
    ['that is not there', () => `${bench.web.origin}/nowhere`, 'no document at this address'],
    ['of a private network', () => 'http://10.1.2.3/secret', 'must be a public address'],
    ['of a host that leads nowhere', () => 'http://unknown.example/', 'could not be reached'],
    ['that is no address', () => 'file:///etc/passwd', 'must be a public address'],
  ])('%s is refused, without what lies behind', async (_, url, sentence) => {
    const { guild, manager } = bench.stage();
    const reply = await saying(await run(manager, guild, 'add', { url: url() }), sentence);
    expect(reply.text()).not.toMatch(/10\.1|ENOTFOUND|private|passwd/u);
    const list = await saying(await run(manager, guild, 'status'), 'Could not be added lately');
    expect(list.text()).toContain(sentence);
  });
});

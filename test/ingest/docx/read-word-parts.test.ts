// Word files that were made to harm, or were harmed: each is refused with one sentence, or read.
import { AlignmentType, Document, LevelFormat, Packer, Paragraph } from 'docx';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { XML_LIMITS } from '../../../src/ingest/docx/read-word-parts.js';
import { extractDocx } from '../../../src/ingest/extract-docx.js';

const PROSE = 'The working group met again and adopted its report on the agreed measures by consensus.';

const pack = (...children: readonly Paragraph[]): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: 'paragraphs',
            levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
          },
        ],
      },
      sections: [{ children }],
    }),
  );

describe('a hostile Word file is refused', () => {
  const withPart = async (name: string, xml: string): Promise<Uint8Array> => {
    const archive = await JSZip.loadAsync(await pack(new Paragraph(PROSE)));
    archive.file(name, xml);
    return archive.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
  };
  const main = (body: string): string =>
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;

  it('when it declares entities', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    expect(await extractDocx(await withPart('word/document.xml', bomb + main('<w:p/>')))).toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('entities'),
    });
  });

  it('when a part unpacks to a multiple of its size', async () => {
    expect(await extractDocx(await withPart('word/document.xml', main(' '.repeat(20_000_000))))).toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('200 times'),
    });
  });

  it('when its elements nest without end', async () => {
    const deep = '<w:r>'.repeat(100_000) + '</w:r>'.repeat(100_000);
    const noise = Array.from({ length: 60_000 }, (_, index) => `<!--${(index * 7919).toString(36)}-->`).join('');
    expect(await extractDocx(await withPart('word/document.xml', main(noise + deep)))).toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('deep'),
    });
  });

  it('when it has more elements than memory', async () => {
    const many = Array.from({ length: XML_LIMITS.maxElements }, (_, index) => `<w:${(index % 99_991).toString(36)}/>`);
    expect(await extractDocx(await withPart('word/document.xml', main(many.join(''))))).toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('elements'),
    });
  });

  it.each([
    ['no archive at all', Buffer.from('this is not a Word file'), 'damaged'],
    ['cut off', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'damaged'],
    [
      'encrypted',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
    ],
    ['of the old format', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'unsupported-format'],
  ])('when it is %s', async (_, bytes, code) => {
    expect(await extractDocx(bytes)).toMatchObject({ code, message: expect.stringMatching(/\.$/u) });
  });

  it('without text when it is pictures only', async () => {
    expect(await extractDocx(await pack(new Paragraph({})))).toMatchObject({ code: 'no-text' });
  });

  it('or read, but never throws, when any byte of it is changed', async () => {
    const bytes = await pack(
      new Paragraph(PROSE),
      new Paragraph({ text: PROSE, numbering: { reference: 'paragraphs', level: 0 } }),
    );
    for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 20)) {
      const changed = Buffer.from(bytes);
      changed[at] = changed[at]! ^ 0x55;
      const outcome = await extractDocx(changed);
      expect('code' in outcome || outcome.text.length > 0).toBe(true);
    }
  });
});

// Test support: the name of a golden archive case → its bytes. One recipe a case; what is expected of it stands in
// test/fixtures/extract/golden/<case>/expect.yaml.
import JSZip from 'jszip';

/** The same time for every entry, so that the bytes are the same in every run. */
const DATE = new Date(Date.UTC(2022, 0, 1));

async function makeZip(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [path, text] of Object.entries(files)) archive.file(path, text, { date: DATE, createFolders: false });
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const MAIL = [
  'From: press@example.org',
  'Subject: Bericht',
  'Date: Mon, 4 Sep 2023 10:00:00 +0200',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  'Der Bericht liegt jetzt vor und wird in der kommenden Woche im Ausschuss beraten.',
].join('\r\n');

const PAGE = `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Abschluss der Sitzung</title></head><body>
<h1>Abschluss der Sitzung</h1><p>Die Sitzung endete mit einer Erklärung, der alle Delegationen zustimmen konnten.</p>
<p>Die Erklärung wird in den Amtssprachen veröffentlicht.</p></body></html>`;

export const ZIP_RECIPES: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'zip-cyrillic-folders': () =>
    makeZip({
      'Документы/2021/О консультациях.txt': 'О консультациях\n\nКонсультации прошли в Минске и завершились в срок.\n',
      'Документы/Заявление.md': '# Заявление\n\nЗаявление принято единогласно всеми участниками совещания.\n',
    }),
  'zip-desktop-litter': () =>
    makeZip({
      'report.txt': 'Report\n\nThe report was adopted by consensus on the last day of the session.\n',
      '__MACOSX/._report.txt': 'Mac OS X attributes of the report, which nobody wrote.',
      '.DS_Store': 'Bud1',
      'Thumbs.db': 'thumbnails',
    }),
  'zip-path-out-of-folder': () =>
    makeZip({
      'inside.txt': 'Inside\n\nThis file stays inside the folder and may be read.\n',
      '../outside.txt': 'This file climbs out of the folder.',
      '/etc/outside.txt': 'This file names an absolute path.',
      '..\\outside.txt': 'This file climbs out the Windows way.',
    }),
  'zip-mixed-formats': () =>
    makeZip({
      'seite.html': PAGE,
      'mail/bericht.eml': MAIL,
      'text/hinweis.txt': 'Hinweis\n\nDer Hinweis gilt bis auf Weiteres für alle Besucherinnen und Besucher.\n',
    }),
};

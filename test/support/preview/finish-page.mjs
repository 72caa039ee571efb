// Preview, in the page: waits until every element is drawn, mends what the component library shows otherwise than Discord,
// and writes what is wrong with the page into `data-flaws` of its body, a JSON list, empty where all is well.

const elements = [...document.querySelectorAll('*')];
await Promise.all(
  elements
    .filter(({ localName }) => localName.includes('-'))
    .map(({ localName }) => customElements.whenDefined(localName)),
);
await Promise.all(elements.map((element) => element.updateComplete));

// The library sets these apart with white space: it would part a word from its comma.
for (const { shadowRoot } of document.querySelectorAll('discord-bold, discord-code')) {
  const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
  const blanks = [];
  while (walker.nextNode()) if (walker.currentNode.data.trim() === '') blanks.push(walker.currentNode);
  for (const blank of blanks) blank.remove();
}

// There, a quotation's bar is squeezed by long lines.
const sheet = new CSSStyleSheet();
sheet.replaceSync('.discord-quote-divider { flex: none; } blockquote { flex: 1; min-width: 0; }');
for (const { shadowRoot } of document.querySelectorAll('discord-quote')) shadowRoot.adoptedStyleSheets.push(sheet);

await document.fonts.ready;

const places = [document.documentElement, ...document.querySelectorAll('.line, .container, discord-message')];
const cut = places.filter((place) => place.scrollWidth > place.clientWidth + 1);
const lacking = [...document.fonts].filter(({ status }) => status === 'error');
document.body.dataset.flaws = JSON.stringify([
  ...cut.map((place) => `text is cut: ${place.textContent.trim().slice(0, 60)}`),
  ...lacking.map(
    ({ unicodeRange }) =>
      `no font for ${unicodeRange}: install fonts-liberation, fonts-dejavu-core and fonts-noto-cjk (names of Debian)`,
  ),
]);

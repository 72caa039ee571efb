// Preview: emoji of a button → picture of our own as a data URL: no emoji font need be there, and none is copied.
// An emoji without a drawing is an error.

const HAND =
  '<path fill="#ffcc4d" d="M5 16h6v16H5zM13 16l7-12c3 0 4 2 4 4l-1 6h8c3 0 4 2 3 5l-3 10c-1 2-2 3-4 3H17l-4-2z"/>';
const DRAWINGS: Readonly<Record<string, string>> = {
  '👍': HAND,
  '👎': `<g transform="rotate(180 18 18) matrix(-1 0 0 1 36 0)">${HAND}</g>`,
};

export function drawEmoji(emoji: string): string {
  const drawing = DRAWINGS[emoji];
  if (drawing === undefined)
    throw new Error(`The preview has no drawing for the emoji ${emoji}. Add one to draw-emoji.ts.`);
  return svgUrl(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36">${drawing}</svg>`);
}

export const svgUrl = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

export default function sharp() {
  throw new Error('sharp is stubbed: text only');
}

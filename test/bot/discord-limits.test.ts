import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { autocompleteSchema, messageBodySchema, modalSchema } from '../../src/bot/discord-limits.js';

const text = (content: string) => ({ type: ComponentType.TextDisplay, content });
const button = (customId: string, label = 'Cite') => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  custom_id: customId,
  label,
});
const row = (...components: readonly object[]) => ({ type: ComponentType.ActionRow, components });
const container = (...components: readonly object[]) => ({ type: ComponentType.Container, components });
const message = (...components: readonly object[]) => ({ flags: MessageFlags.IsComponentsV2, components });
const option = (value: string, label = 'One') => ({ label, value });
const select = (...options: readonly object[]) => ({ type: ComponentType.StringSelect, custom_id: 's', options });
const picture = (url: string, description?: string) => ({
  type: ComponentType.MediaGallery,
  items: [{ media: { url }, ...(description === undefined ? {} : { description }) }],
});
const many = <Made>(count: number, make: (index: number) => Made): Made[] =>
  Array.from({ length: count }, (_, i) => make(i));

describe('a message body', () => {
  it.each([
    ['text of 4,000 characters', message(text('a'.repeat(4000)))],
    ['40 components', message(...many(40, () => text('a')))],
    ['five buttons in a row', message(row(...many(5, (i) => button(`b${i}`))))],
    ['25 options', message(row(select(...many(25, (i) => option(`o${i}`)))))],
    ['an ephemeral flag', { ...message(text('a')), flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral }],
    ['forbidden mentions', { ...message(text('a')), allowed_mentions: { parse: [] } }],
    ['an attached picture with alt text', message(picture('attachment://card.png', 'A card'))],
  ])('passes with %s', (_, body) => {
    expect(messageBodySchema.safeParse(body).error).toBeUndefined();
  });

  it.each([
    ['text of 4,001 characters in all', message(text('a'.repeat(4000)), container(text('b')))],
    ['41 components, those in containers counted', message(container(...many(40, () => text('a'))))],
    ['no component', message()],
    ['an empty text', message(text(''))],
    ['a text of white space', message(text(' \n'))],
    ['the same custom id twice', message(row(button('a')), container(row(button('a'))))],
    ['a custom id of 101 characters', message(row(button('a'.repeat(101))))],
    ['a label of 81 characters', message(row(button('a', 'b'.repeat(81))))],
    ['six buttons in a row', message(row(...many(6, (i) => button(`b${i}`))))],
    [
      'a button without face',
      message(row({ type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id: 'a' })),
    ],
    ['a select beside a button', message(row(select(option('a')), button('b')))],
    ['26 options', message(row(select(...many(26, (i) => option(`o${i}`)))))],
    ['two options of one value', message(row(select(option('a'), option('a'))))],
    ['an option label of 101 characters', message(row(select(option('a', 'b'.repeat(101)))))],
    [
      'a link button that is no web address',
      message(row({ type: 2, style: ButtonStyle.Link, url: 'javascript:alert(1)', label: 'a' })),
    ],
    ['a picture without alt text', message(picture('attachment://card.png'))],
    ['content beside components', { ...message(text('a')), content: 'b' }],
    ['no components flag', { flags: 0, components: [text('a')] }],
    ['mentions that may ping', { ...message(text('a')), allowed_mentions: { parse: ['users'] } }],
    ['an unknown key', message({ ...text('a'), colour: 1 })],
  ])('is refused with %s', (_, body) => {
    expect(messageBodySchema.safeParse(body).success).toBe(false);
  });
});

describe('a modal', () => {
  const field = (customId: string, parts: object = {}) => ({
    type: ComponentType.Label,
    label: 'Reason',
    component: { type: ComponentType.TextInput, custom_id: customId, style: 2, ...parts },
  });
  const modal = (components: readonly object[], title = 'Why?') => ({ custom_id: 'm', title, components });

  it('passes with five labelled inputs', () => {
    expect(modalSchema.safeParse(modal(many(5, (i) => field(`f${i}`)))).error).toBeUndefined();
  });

  it.each([
    ['a title of 46 characters', modal([field('a')], 'a'.repeat(46))],
    ['six inputs', modal(many(6, (i) => field(`f${i}`)))],
    ['two inputs of one custom id', modal([field('a'), field('a')])],
    ['a text longer than 4,000 characters', modal([field('a', { max_length: 4001 })])],
    ['more to write than allowed', modal([field('a', { min_length: 10, max_length: 5 })])],
  ])('is refused with %s', (_, body) => {
    expect(modalSchema.safeParse(body).success).toBe(false);
  });
});

describe('choices of an option', () => {
  it('pass up to 25 of up to 100 characters', () => {
    const choice = { name: 'a'.repeat(100), value: 'b'.repeat(100) };
    expect(autocompleteSchema.safeParse(many(25, () => choice)).success).toBe(true);
    expect(autocompleteSchema.safeParse(many(26, () => choice)).success).toBe(false);
    expect(autocompleteSchema.safeParse([{ ...choice, name: 'a'.repeat(101) }]).success).toBe(false);
    expect(autocompleteSchema.safeParse([{ ...choice, name: '' }]).success).toBe(false);
  });
});

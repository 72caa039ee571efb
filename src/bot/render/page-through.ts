// bot: ITEMS → one page of them, and the buttons to the others.
import type { InterfaceLanguage } from '../../domain/language.js';
import { answerTexts } from '../answer-texts.js';
import { button, type Control } from './compose-message.js';

export interface Page<Item> {
  readonly items: readonly Item[];
  /** From 1. */
  readonly number: number;
  /** At least 1. */
  readonly count: number;
}

/** @param wanted from 1; anything else gives the nearest page there is, no number the first */
export function takePage<Item>(all: readonly Item[], size: number, wanted: number): Page<Item> {
  const count = Math.max(1, Math.ceil(all.length / size));
  const number = Math.min(Math.max(1, Math.trunc(wanted) || 1), count);
  return { items: all.slice((number - 1) * size, number * size), number, count };
}

/** Empty for a single page. @param state follows the page in the button's argument, after a `.` */
export function turnButtons(
  page: Page<unknown>,
  list: string,
  state: string | undefined,
  language: InterfaceLanguage,
): Control[] {
  if (page.count === 1) return [];
  const { previousPage, nextPage } = answerTexts(language).buttons;
  const turn = (to: number, label: string) =>
    button({ action: 'page', answerId: list, argument: state === undefined ? String(to) : `${to}.${state}` }, label, {
      isDisabled: to < 1 || to > page.count,
    });
  return [turn(page.number - 1, previousPage), turn(page.number + 1, nextPage)];
}

/** "page 2 of 3"; undefined for a single page. */
export const describePage = (page: Page<unknown>, language: InterfaceLanguage): string | undefined =>
  page.count === 1 ? undefined : answerTexts(language).pageOf(page.number, page.count);

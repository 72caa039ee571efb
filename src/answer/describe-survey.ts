// answer: SURVEY → lines that say which excerpts belong to which year, and where documents are silent or missing. Unescaped;
// excerpts appear as their numbers only.
import type { InterfaceLanguage } from '../domain/language.js';
import type { Survey, SurveyGroup } from '../domain/survey.js';
import { type SurveyTexts, surveyTexts } from './survey-texts.js';

/** Parties first where there are any, each before its years; how mentions were found comes last. */
export function describeSurvey(survey: Survey, language: InterfaceLanguage): string[] {
  const texts = surveyTexts(language);
  const lines = joinYears(survey.groups).flatMap((run, at, runs) => {
    const { party } = run.group;
    const isNew = party !== undefined && party !== runs[at - 1]?.group.party;
    return [...(isNew ? [nameParty(party, language)] : []), describeRun(run, texts)];
  });
  return [...lines, texts.method];
}

/** Years one after the other about which the same can be said. */
interface YearRun {
  readonly group: SurveyGroup;
  readonly lastYear: string | undefined;
}

function joinYears(groups: readonly SurveyGroup[]): YearRun[] {
  const runs: YearRun[] = [];
  for (const group of groups) {
    const last = runs.at(-1);
    const goesOn =
      last !== undefined &&
      group.excerpts.length === 0 &&
      last.group.excerpts.length === 0 &&
      group.standing === last.group.standing &&
      group.party === last.group.party &&
      Number(group.year) === Number(last.lastYear) + 1;
    if (goesOn) runs[runs.length - 1] = { group: last.group, lastYear: group.year };
    else runs.push({ group, lastYear: group.year });
  }
  return runs;
}

function describeRun({ group, lastYear }: YearRun, texts: SurveyTexts): string {
  const { standing, year, excerpts, party } = group;
  const numbers = excerpts.map((number) => `[${number}]`).join(' ');
  const said = standing === 'mentioned' ? '' : texts.standings[standing];
  if (standing === 'related') return `${said}: ${numbers}`;
  const told = [numbers, said].filter((part) => part !== '').join(' · ');
  if (party !== undefined && year === undefined) return told;
  const when = year === undefined ? texts.undated : year === lastYear ? year : `${year}–${lastYear}`;
  return `${when}: ${told}`;
}

/** ISO codes by their names in the language; glossary ids as they are. */
const nameParty = (party: string, language: InterfaceLanguage): string =>
  (/^[A-Z]{2}$/u.test(party) && new Intl.DisplayNames([language], { type: 'region' }).of(party)) || party.toUpperCase();

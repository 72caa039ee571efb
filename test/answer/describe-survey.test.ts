import { describe, expect, it } from 'vitest';
import { describeSurvey } from '../../src/answer/describe-survey.js';
import { surveyTexts } from '../../src/answer/survey-texts.js';
import { INTERFACE_LANGUAGES } from '../../src/domain/language.js';
import { SURVEY_FORMS, type Survey } from '../../src/domain/survey.js';

const POSITIONS: Survey = {
  form: 'positions',
  documents: 2,
  groups: [
    { standing: 'first', party: 'EE', year: '2017', excerpts: [1] },
    { standing: 'no-document', party: 'EE', year: '2018', excerpts: [] },
    { standing: 'no-document', party: 'EE', year: '2019', excerpts: [] },
    { standing: 'silent', party: 'EE', year: '2020', excerpts: [] },
    { standing: 'changed', party: 'EE', year: '2021', excerpts: [2, 3] },
    { standing: 'no-document', party: 'JP', excerpts: [] },
  ],
};

describe('the lines of a survey', () => {
  it('name each party before its years, join years of silence, and keep "no document" and "silent" apart', () => {
    expect(describeSurvey(POSITIONS, 'en').slice(0, -1)).toEqual([
      'Estonia',
      '2017: [1] · first wording',
      '2018–2019: no statement in the corpus',
      '2020: documents, but none with these words',
      '2021: [2] [3] · different wording',
      'Japan',
      'no statement in the corpus',
    ]);
  });

  it('tell years, undated documents and those that are only close in meaning', () => {
    const survey: Survey = {
      form: 'documents',
      documents: 3,
      groups: [
        { standing: 'mentioned', year: '2016', excerpts: [1] },
        { standing: 'mentioned', excerpts: [2] },
        { standing: 'related', excerpts: [3, 4] },
      ],
    };
    expect(describeSurvey(survey, 'de').slice(0, -1)).toEqual([
      '2016: [1]',
      'ohne Datum: [2]',
      'inhaltlich nah, ohne diese Wörter: [3] [4]',
    ]);
  });

  it('end with how mentions were found', () => {
    expect(describeSurvey(POSITIONS, 'fr').at(-1)).toBe(surveyTexts('fr').method);
  });
});

describe('the texts of surveys', () => {
  it.each(INTERFACE_LANGUAGES)(
    'say how many documents there are, and how many are shown where these are fewer: %s',
    (language) => {
      const { leads, standings } = surveyTexts(language);
      for (const form of SURVEY_FORMS) {
        expect(leads[form](7, 7).match(/\d+/gu)).toEqual(['7']);
        expect(leads[form](40, 12).match(/\d+/gu)).toEqual(['40', '12']);
      }
      expect(new Set(Object.values(standings)).size).toBe(Object.keys(standings).length);
    },
  );
});

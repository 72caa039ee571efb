// quotes: interface language → the headings and labels of an exported answer. Words only.
import type { InterfaceLanguage } from '../../domain/language.js';

export interface ExportWords {
  readonly sources: string;
  /** Over passages that were not good enough to answer with. */
  readonly closestPassages: string;
  /** Before the answer's id, the day it was given, the fingerprint of the corpus. */
  readonly answer: string;
  readonly answeredOn: string;
  readonly corpus: string;
  /** Between a label and its value. */
  readonly colon: string;
}

const WORDS: Readonly<Record<InterfaceLanguage, ExportWords>> = {
  en: {
    sources: 'Sources',
    closestPassages: 'Closest passages – they may not answer the question',
    answer: 'Answer',
    answeredOn: 'Answered on',
    corpus: 'Fingerprint of the corpus',
    colon: ': ',
  },
  de: {
    sources: 'Quellen',
    closestPassages: 'Nächstliegende Stellen – sie beantworten die Frage vielleicht nicht',
    answer: 'Antwort',
    answeredOn: 'Beantwortet am',
    corpus: 'Fingerabdruck des Bestands',
    colon: ': ',
  },
  ru: {
    sources: 'Источники',
    closestPassages: 'Ближайшие по смыслу фрагменты – они могут не отвечать на вопрос',
    answer: 'Ответ',
    answeredOn: 'Дата ответа',
    corpus: 'Контрольный отпечаток корпуса документов',
    colon: ': ',
  },
  fr: {
    sources: 'Sources',
    closestPassages: 'Passages les plus proches – ils ne répondent peut-être pas à la question',
    answer: 'Réponse',
    answeredOn: 'Date de la réponse',
    corpus: 'Empreinte du corpus',
    colon: '\u00a0: ',
  },
  es: {
    sources: 'Fuentes',
    closestPassages: 'Pasajes más cercanos: puede que no respondan a la pregunta',
    answer: 'Respuesta',
    answeredOn: 'Fecha de la respuesta',
    corpus: 'Huella del corpus',
    colon: ': ',
  },
  zh: {
    sources: '资料来源',
    closestPassages: '最接近的段落——可能并未回答该问题',
    answer: '回答编号',
    answeredOn: '回答日期',
    corpus: '文献库指纹',
    colon: '：',
  },
  vi: {
    sources: 'Nguồn',
    closestPassages: 'Các đoạn gần nhất – có thể không trả lời câu hỏi',
    answer: 'Câu trả lời',
    answeredOn: 'Ngày trả lời',
    corpus: 'Dấu vân tay của kho tài liệu',
    colon: ': ',
  },
  ja: {
    sources: '出典',
    closestPassages: '最も近い箇所 ― 質問への答えではない可能性があります',
    answer: '回答番号',
    answeredOn: '回答日',
    corpus: '文書群のフィンガープリント',
    colon: '：',
  },
  ar: {
    sources: 'المصادر',
    closestPassages: 'أقرب المقاطع – وقد لا تجيب عن السؤال',
    answer: 'الإجابة',
    answeredOn: 'تاريخ الإجابة',
    corpus: 'بصمة مجموعة الوثائق',
    colon: ': ',
  },
};

export const exportWords = (language: InterfaceLanguage): ExportWords => WORDS[language];

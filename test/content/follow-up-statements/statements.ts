import type { Language } from '../../../src/i18n/languages.ts';
import { english } from './en.ts';
import { finnish } from './fi.ts';
import { swedish } from './sv.ts';

type Texts<T> = { readonly [K in keyof T]: T[K] extends RegExp ? RegExp : Texts<T[K]> };

/** The statements of every letter, those to the authority included. */
export type Statements = Texts<typeof finnish>;

type Own = Statements['own'];

/** The statements of letters to a controller alone: authorities are written to in their own languages. */
export interface StatementsToController extends Omit<Statements, 'complaint' | 'own'> {
  readonly own: Omit<Own, Extract<keyof Own, `complaint${string}`>>;
}

type Expressions = Readonly<Record<string, RegExp>>;

interface AnyStatements {
  readonly request: Expressions;
  readonly reminder: Expressions;
  readonly complaint?: Expressions;
  /** By the letter and the situation, or what was chosen in it. */
  readonly own: Readonly<Record<string, { readonly states: Expressions; readonly never?: RegExp }>>;
}

/** The statements by the letter's language: one that a language leaves out does not compile. */
export const STATEMENTS: Readonly<Record<Language, AnyStatements>> = {
  fi: finnish,
  sv: swedish,
  en: english,
};

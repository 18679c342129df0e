import type { Language } from '../../../src/i18n/languages.ts';
import { english } from './en.ts';
import { finnish } from './fi.ts';
import { swedish } from './sv.ts';

type Texts<T> = { readonly [K in keyof T]: T[K] extends RegExp ? RegExp : Texts<T[K]> };

/** An expression for each statement: those that every letter makes, and each right's own. */
export type Statements = Texts<typeof finnish>;

/** The statements in each language: one that a language leaves out does not compile. */
export const STATEMENTS: Readonly<Record<Language, Statements>> = { fi: finnish, sv: swedish, en: english };

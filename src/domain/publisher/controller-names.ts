import * as z from 'zod/mini';
import { FIRST_LANGUAGE, LANGUAGE_CODES, type Language, type NameForms } from '../../i18n/languages.ts';
import { type FormsByLanguage, namedIn } from '../language/name-forms.ts';
import { isOwnForm, nameFormsSchema } from '../language/name-forms-schema.ts';
import { lineSchema as line } from './publisher-values.ts';

/** A name of the controller in one language, and how it is called in running text; without forms, all are the name. */
function nameInSchema(language: Language) {
  const isOwn = (name: string, forms: NameForms | undefined): boolean =>
    forms === undefined || isOwnForm(name, forms, language);
  return z
    .strictObject({
      name: line,
      forms: z.optional(nameFormsSchema(language)),
      shortName: line,
      shortForms: z.optional(nameFormsSchema(language)),
    })
    .check(
      z.refine(
        ({ name, forms, shortName, shortForms }) => isOwn(name, forms) && isOwn(shortName, shortForms),
        'Expected the name itself among its forms',
      ),
    );
}

/** A controller's names in other languages than the first, as the trade register has them side by side. */
export const parallelNamesSchema = z.strictObject(
  Object.fromEntries(
    LANGUAGE_CODES.filter((code) => code !== FIRST_LANGUAGE).map((code) => [
      code,
      z.optional(nameInSchema(code)),
    ]),
  ) as Record<Language, z.ZodMiniOptional<ReturnType<typeof nameInSchema>>>,
);

interface ParallelName {
  readonly name: string;
  readonly forms?: NameForms | undefined;
  readonly shortName: string;
  readonly shortForms?: NameForms | undefined;
}

/** What a controller is called, as `controller.yaml` has it. */
interface NamedController {
  readonly name: string;
  readonly forms: NameForms;
  readonly shortName: string;
  readonly shortForms: NameForms;
  readonly parallelNames?: { readonly [L in Language]?: ParallelName | undefined } | undefined;
}

/** The controller as the language names it; one without a name in it keeps its own. */
export function controllerIn<One extends NamedController>(controller: One, language: Language): One {
  if (language === FIRST_LANGUAGE) return controller;
  const { number } = controller.shortForms;
  const own: ParallelName = controller.parallelNames?.[language] ?? {
    name: controller.name,
    shortName: controller.shortName,
  };
  const { name, forms, shortName, shortForms } = own;
  return {
    ...controller,
    name,
    forms: forms ?? uninflected(name, language),
    shortName,
    shortForms: {
      ...(shortForms ?? uninflected(shortName, language)),
      // Words that conjugate a verb for the name find its number beside its forms.
      ...(number === undefined ? {} : { number }),
    },
  };
}

/** All the names that the controller goes by, the one that it has in the first language first. */
export function namesOfController({
  name,
  parallelNames = {},
}: Pick<NamedController, 'name' | 'parallelNames'>): string[] {
  return [...new Set([name, ...Object.values(parallelNames).flatMap((one) => one?.name ?? [])])];
}

/** The name that a notice in the language states: the one for that language, unless it states the first one. */
export function nameStatedIn(
  notice: { readonly controller: string },
  controller: NamedController,
  language: Language,
): string {
  return notice.controller === controller.name ? controller.name : controllerIn(controller, language).name;
}

/** The forms of the name in the languages in which it is not simply what a page of the given one calls it. */
export function otherFormsOfController(controller: NamedController, page: Language): FormsByLanguage {
  const shown = controllerIn(controller, page).name;
  return Object.fromEntries(
    LANGUAGE_CODES.filter((code) => code !== page).flatMap((code) => {
      const { forms } = controllerIn(controller, code);
      return isSame(forms, uninflected(shown, code)) ? [] : [[code, forms]];
    }),
  );
}

function uninflected(name: string, language: Language): NameForms {
  return namedIn({ name, forms: {} }, language).forms;
}

function isSame(one: NameForms, other: NameForms): boolean {
  return Object.keys(one).every((form) => one[form] === other[form]);
}

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import * as z from 'zod/mini';
import { hasOwnForms } from './domain/language/name-forms-schema.ts';
import { controllerSchema } from './domain/publisher/controller.ts';
import { noticeSchema } from './domain/publisher/notice.ts';
import { translationSchema } from './domain/publisher/translation.ts';
import { FIRST_LANGUAGE } from './i18n/languages.ts';
import { CONTENT_FOLDER, CONTENT_NAME } from './site/content-folder.ts';
import { pastLoader } from './site/past-loader.ts';

export const collections = {
  /** One entry, `controller`. */
  controller: defineCollection({
    loader: glob({ base: CONTENT_NAME, pattern: 'controller.yaml' }),
    schema: controllerSchema.check(hasOwnForms(FIRST_LANGUAGE)),
  }),
  /** One entry for each notice or translation of one, by language: `asiakasrekisteri/fi`. */
  notices: defineCollection({
    loader: glob({ base: `${CONTENT_NAME}/notices`, pattern: '*/*.md' }),
    schema: z.union([translationSchema, noticeSchema.check(hasOwnForms(FIRST_LANGUAGE))]),
  }),
  /** Texts of notices that are no longer in force, `asiakasrekisteri/past/2018-05-24.fi`; frozen, whatever they say. */
  past: defineCollection({ loader: pastLoader(CONTENT_FOLDER) }),
};

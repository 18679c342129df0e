import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { hasOwnForms } from './domain/case-forms-schema.ts';
import { controllerSchema } from './domain/controller.ts';
import { noticeSchema } from './domain/notice.ts';

export const collections = {
  /** One entry, `controller`. */
  controller: defineCollection({
    loader: glob({ base: './content', pattern: 'controller.yaml' }),
    schema: controllerSchema.check(hasOwnForms),
  }),
  /** One entry for each notice and language, `asiakasrekisteri/fi`. */
  notices: defineCollection({
    loader: glob({ base: './content/notices', pattern: '*/*.md' }),
    schema: noticeSchema.check(hasOwnForms),
  }),
};

import { controllerStems } from './sv/controller-stems.ts';
import { dataStems } from './sv/data-stems.ts';
import { rightStems } from './sv/right-stems.ts';
import { topics } from './sv/topics.ts';
import { transferStems } from './sv/transfer-stems.ts';

/** What rules look for in a Swedish notice. */
export const stems = { topics, ...controllerStems, ...transferStems, ...rightStems, ...dataStems };
